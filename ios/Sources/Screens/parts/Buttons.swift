import SwiftUI

/// A button whose words say what it does.
struct Press: View {
    enum Look { case main, side, bad }

    let label: String
    var icon: Icon?
    var look = Look.side
    /// Its name where what is written does not say enough by itself.
    var spoken: String?
    let action: @MainActor () -> Void

    var body: some View {
        switch look {
        case .main: button.buttonStyle(MainButtonStyle())
        case .side: button.buttonStyle(SideButtonStyle())
        case .bad: button.buttonStyle(MainButtonStyle(ink: Palette.paper, paper: Palette.bad))
        }
    }

    private var button: some View {
        Button(action: action) {
            HStack(spacing: Space.small) {
                if let icon { icon.image }
                Text(verbatim: label)
            }
        }
        .accessibilityLabel(Text(verbatim: spoken ?? label))
    }
}

/// A button as a row of a card: name, second line, symbols.
struct RowPress: View {
    let label: String
    var note: String?
    var icon: Icon?
    var leadsOn = true
    let action: @MainActor () -> Void

    var body: some View {
        Button(action: action) {
            HStack(spacing: Space.medium) {
                if let icon { icon.image.foregroundStyle(Palette.accent) }
                VStack(alignment: .leading, spacing: Space.tiny) {
                    Text(verbatim: label).font(Letters.body)
                    if let note { Text(verbatim: note).font(Letters.body).foregroundStyle(Palette.quiet) }
                }
                Spacer(minLength: 0)
                if leadsOn { Icon.next.image.foregroundStyle(Palette.quiet) }
            }
            .padding(Space.medium)
        }
        .buttonStyle(RowButtonStyle())
    }
}

/// What is under way, below the button that began it.
struct Busy: View {
    let text: String?

    var body: some View {
        if let text { Status(icon: .turn, text: text, ink: Palette.quiet) }
    }
}
