import ImportassKit
import SwiftUI

/// One year: its state, or its summary.
struct YearScreen: View {
    let view: YearView
    @Environment(Engine.self) private var engine

    var body: some View {
        Loaded(load: view.load) {
            ProblemCard(banner: view.problem)
            BannerCard(banner: view.state)
            if let result = view.result { ResultCard(result: result) }
            // what can be done, before the dates around it
            if let payment = view.payment { PaymentPart(view: payment) }
            if let choices = view.choices { HearingChoices(view: choices) }
            FactsCard(facts: view.facts)
            if let office = view.office {
                Press(label: office, icon: .open, look: .main) { tell(.openOffice) }
            }
            Links(links: links)
            if let appeal = view.appeal { BannerCard(banner: appeal) }
            if let note = view.note { Paragraph(note, .quiet) }
            Press(label: view.refresh) { tell(.refresh) }
        }
    }

    private var links: [LinkRow] {
        [view.detail, view.allegations, view.document, view.estimate, view.guide].compactMap(\.self)
    }

    private func tell(_ event: RegularizationEvent) { engine.send(.regularization(event)) }
}

/// The result: symbol, word, colour, amount.
struct ResultCard: View {
    let result: ResultView

    var body: some View {
        VStack(alignment: .leading, spacing: Space.small) {
            Status(icon: result.tone.icon, text: result.label, ink: result.tone.ink)
                .accessibilityAddTraits(.isHeader)
            if let amount = result.amount {
                Text(verbatim: amount).font(Letters.amount).foregroundStyle(Palette.ink)
            }
            Paragraph(result.text)
        }
        .card(result.tone.paper)
    }
}
