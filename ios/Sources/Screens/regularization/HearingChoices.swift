import ImportassKit
import SwiftUI

/// What each choice of the hearing means. The button names its effect, and the core asks once more.
struct HearingChoices: View {
    let view: ChoicesView
    @Environment(Engine.self) private var engine

    var body: some View {
        Part(heading: view.title) {
            Paragraph(view.intro)
            ForEach(view.cards, id: \.title) { card in
                VStack(alignment: .leading, spacing: Space.medium) {
                    Heading(card.title)
                    Paragraph(card.text)
                    FactList(facts: card.facts)
                }
                .card()
            }
            if let waive = view.waive { Press(label: waive) { engine.send(.regularization(.waive)) } }
            Busy(text: view.busy)
        }
    }
}

/// How an answer to the hearing ended.
struct HearingOutcomeScreen: View {
    let view: OutcomeView
    @Environment(Engine.self) private var engine

    var body: some View {
        OutcomePart(
            view: view, ask: { engine.send(.regularization(.askAgain)) },
            done: { engine.send(.regularization(.done)) })
    }
}
