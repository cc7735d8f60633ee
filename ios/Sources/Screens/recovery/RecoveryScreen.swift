import SwiftUI

/// What is shown when the core is gone.
struct RecoveryScreen: View {
    let words: RecoveryWords
    let restart: @MainActor () -> Void

    var body: some View {
        ScrollView {
            VStack(alignment: .leading, spacing: Space.large) {
                Text(verbatim: words.title).font(Letters.title).accessibilityAddTraits(.isHeader)
                Paragraph(words.text, .lead)
                Press(label: words.restart, look: .main, action: restart)
            }
            .padding(Space.margin)
        }
        .background(Palette.paper)
    }
}
