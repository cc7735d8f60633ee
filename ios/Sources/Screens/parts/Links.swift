import ImportassKit
import SwiftUI

/// Rows in one card.
struct RowsCard<Content: View>: View {
    @ViewBuilder let content: Content

    var body: some View {
        VStack(alignment: .leading, spacing: 0) { content }
            .background(Palette.surface, in: .rect(cornerRadius: Space.radius))
    }
}

/// Ways on.
struct Links: View {
    let links: [LinkRow]
    @Environment(Engine.self) private var engine

    var body: some View {
        if !links.isEmpty {
            RowsCard {
                ForEach(links, id: \.label) { link in
                    RowPress(label: link.label, note: link.note) { engine.send(.go(link.route)) }
                }
            }
        }
    }
}
