import ImportassKit
import SwiftUI

/// State of the app, or why no push comes.
struct DiagnosisScreen: View {
    let view: DiagnosisView
    @Environment(Engine.self) private var engine

    var body: some View {
        Paragraph(view.intro, .lead)
        ForEach(Array(view.rows.enumerated()), id: \.offset) { CheckLine(row: $1) }
        Press(label: view.copy, icon: .copy, look: .main) { engine.send(.diagnosis(.copy)) }
        Press(label: view.refresh, icon: .turn) { engine.send(.diagnosis(.refresh)) }
        if let copied = view.copied { Paragraph(copied) }
        Paragraph(view.note, .quiet)
    }
}

/// One thing that was looked at.
private struct CheckLine: View {
    let row: CheckRow

    var body: some View {
        HStack(alignment: .top, spacing: Space.medium) {
            row.tone.icon.image.foregroundStyle(row.tone.ink)
            VStack(alignment: .leading, spacing: Space.tiny) {
                Text(verbatim: row.label).font(Letters.strong)
                Text(verbatim: row.state).font(Letters.body)
                if let advice = row.advice { Paragraph(advice, .quiet) }
            }
        }
        .card()
        .accessibilityElement(children: .combine)
    }
}
