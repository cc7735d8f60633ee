import SwiftUI

/// A title that unfolds to more: the platform's own, so that a reader says whether it is open.
struct Unfold<Content: View>: View {
    let title: String
    @ViewBuilder let content: Content
    @State private var isOpen = false

    var body: some View {
        DisclosureGroup(isExpanded: $isOpen) {
            VStack(alignment: .leading, spacing: Space.medium) { content }
                .padding(.vertical, Space.small)
        } label: {
            Text(verbatim: title)
                .font(Letters.strong)
                .foregroundStyle(Palette.ink)
                .multilineTextAlignment(.leading)
                .accessibilityAddTraits(.isHeader)
        }
        .tint(Palette.accent)
        .card()
    }
}
