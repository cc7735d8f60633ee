import ImportassKit
import SwiftUI

/// Inicio: what is due, one's situation, the ways on.
struct HomeScreen: View {
    let view: HomeView

    var body: some View {
        Paragraph(view.greeting, .lead)
        Part(heading: view.dueLabel) {
            Loaded(load: view.load) {
                if let nothing = view.nothingDue { Status(icon: .good, text: nothing, ink: Palette.good) }
                ForEach(view.due, id: \.title) { DueRow(card: $0) }
            }
        }
        if !view.situation.isEmpty {
            Part(heading: view.situationLabel) { FactsCard(facts: view.situation) }
        }
        Part(heading: view.waysLabel) { Links(links: view.ways) }
    }
}

/// Something that is due.
private struct DueRow: View {
    let card: DueCard
    @Environment(Engine.self) private var engine

    var body: some View {
        VStack(alignment: .leading, spacing: Space.medium) {
            BannerCard(banner: Banner(tone: card.tone, title: card.title, text: card.text))
            Press(label: card.link.label, look: .main) { engine.send(.go(card.link.route)) }
        }
    }
}
