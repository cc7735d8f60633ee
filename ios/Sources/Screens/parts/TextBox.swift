import ImportassKit
import SwiftUI

/// A text field. The text belongs to it: the core hears of each change, and replaces it only with a new revision, which
/// it makes when the field is left or emptied. An event is told before the next view is read, so no revision that comes
/// here is older than what was typed.
struct TextBox: View {
    let field: Field
    var prefix: String?
    /// The first of its form with an error: it takes the caret when the core says that something went wrong.
    var isFirstProblem = false
    let type: @MainActor (String) -> Void
    var leave: @MainActor () -> Void = {}
    @State private var text: String
    @FocusState private var isFocused: Bool
    @Environment(Engine.self) private var engine

    init(
        field: Field, prefix: String? = nil, isFirstProblem: Bool = false, type: @escaping @MainActor (String) -> Void,
        leave: @escaping @MainActor () -> Void = {}
    ) {
        (self.field, self.prefix, self.isFirstProblem) = (field, prefix, isFirstProblem)
        (self.type, self.leave) = (type, leave)
        _text = State(initialValue: field.value)
    }

    var body: some View {
        VStack(alignment: .leading, spacing: Space.small) {
            Text(verbatim: field.label).font(Letters.strong).accessibilityHidden(true)
            if let hint = field.hint { Paragraph(hint, .quiet).accessibilityHidden(true) }
            HStack(spacing: Space.small) {
                if field.kind == .search { Icon.search.image }
                if let prefix { Text(verbatim: prefix).font(Letters.body).accessibilityHidden(true) }
                box
            }
            .card()
            if let error = field.error { Status(icon: .bad, text: error, ink: Palette.bad) }
        }
        .onChange(of: field.revision) { text = field.value }
        .onChange(of: isFocused) { _, isFocused in if !isFocused { leave() } }
        .onChange(of: engine.dueFocus, initial: true) {
            if isFirstProblem && engine.take(.problem) { isFocused = true }
        }
    }

    private var box: some View {
        TextField(text: typed, axis: field.kind == .longText ? .vertical : .horizontal) {
            Text(verbatim: field.label)
        }
        .lineLimit(field.kind == .longText ? 5... : 1...)
        .font(Letters.body)
        .focused($isFocused)
        .textContentType(field.kind.content)
        .keyboardType(field.kind.keyboard)
        .textInputAutocapitalization(field.kind.capitals)
        .autocorrectionDisabled(field.kind != .longText)
        .submitLabel(field.kind == .search ? .search : .done)
        .accessibilityLabel(Text(verbatim: field.label))
        .accessibilityHint(Text(verbatim: [field.error, field.hint].compactMap(\.self).joined(separator: " ")))
    }

    private var typed: Binding<String> {
        Binding(
            get: { text },
            set: { new in
                guard new != text else { return }
                text = new
                type(new)
            })
    }
}

extension FieldKind {
    var content: UITextContentType? {
        switch self {
        case .identifier: .username
        case .date: .birthdate
        case .mobile: .telephoneNumber
        case .email: .emailAddress
        case .code: .oneTimeCode
        case .text, .search, .amount, .longText: nil
        }
    }
    var keyboard: UIKeyboardType {
        switch self {
        case .text, .longText, .search: .default
        case .identifier: .asciiCapable
        case .date: .numbersAndPunctuation
        case .mobile: .phonePad
        case .email: .emailAddress
        case .code: .numberPad
        case .amount: .decimalPad
        }
    }
    var capitals: TextInputAutocapitalization {
        switch self {
        case .identifier: .characters
        case .longText: .sentences
        case .text, .search, .date, .mobile, .email, .code, .amount: .never
        }
    }
}
