import ImportassKit
import SwiftUI

/// One of several, with what it stands for.
struct Option<Value> {
    let label: String
    let isSelected: Bool
    let value: Value
}

/// One of several: each is a button, the chosen one is marked by a symbol and said so.
struct Choices<Value>: View {
    let label: String
    var hint: String?
    /// The heading is left out: what stands around says it already.
    var isQuiet = false
    let options: [Option<Value>]
    let choose: @MainActor (Value) -> Void

    var body: some View {
        VStack(alignment: .leading, spacing: Space.small) {
            if !isQuiet { Heading(label) }
            if let hint { Paragraph(hint, .quiet) }
            RowsCard {
                ForEach(options, id: \.label) { option in
                    RowPress(
                        label: option.label, icon: option.isSelected ? .chosen : .choice, leadsOn: false
                    ) {
                        choose(option.value)
                    }
                    .accessibilityAddTraits(option.isSelected ? .isSelected : [])
                }
            }
        }
    }
}

extension ChoiceGroup {
    var options: [Option<String>] {
        choices.map { Option(label: $0.label, isSelected: $0.selected, value: $0.id) }
    }
}

/// One of many: the platform's own list.
struct SelectMenu: View {
    let group: ChoiceGroup
    let choose: @MainActor (String) -> Void

    var body: some View {
        VStack(alignment: .leading, spacing: Space.small) {
            Text(verbatim: group.label).font(Letters.strong).accessibilityHidden(true)
            if let hint = group.hint { Paragraph(hint, .quiet) }
            Picker(selection: selection) {
                ForEach(group.choices, id: \.id) { Text(verbatim: $0.label).tag($0.id) }
            } label: {
                Text(verbatim: group.label)
            }
            .pickerStyle(.menu)
            .labelsHidden()
            .tint(Palette.accent)
            .frame(minHeight: Space.target)
        }
    }

    private var selection: Binding<String> {
        let chosen = group.choices.first(where: \.selected)?.id ?? ""
        return Binding(get: { chosen }, set: { choose($0) })
    }
}

/// Yes or no. It keeps its position until the core has moved it: what was not done is not shown as done.
struct SwitchLine: View {
    let label: String
    var note: String?
    let isOn: Bool
    var isEnabled = true
    let turn: @MainActor (Bool) -> Void

    var body: some View {
        Toggle(isOn: Binding(get: { isOn }, set: { turn($0) })) {
            VStack(alignment: .leading, spacing: Space.tiny) {
                Text(verbatim: label).font(Letters.body).foregroundStyle(Palette.ink)
                if let note { Text(verbatim: note).font(Letters.body).foregroundStyle(Palette.quiet) }
            }
        }
        .tint(Palette.accent)
        .disabled(!isEnabled)
        .padding(Space.medium)
        .frame(minHeight: Space.target)
    }
}

extension SwitchLine {
    init(row: SwitchRow, turn: @escaping @MainActor (Bool) -> Void) {
        self.init(label: row.label, note: row.note, isOn: row.on, isEnabled: row.enabled, turn: turn)
    }
}
