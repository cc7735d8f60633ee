import ImportassKit
import SwiftUI

/// One year, month by month.
struct YearDetailScreen: View {
    let view: YearDetailView

    var body: some View {
        Loaded(load: view.load) {
            ResultCard(result: view.result)
            if let comparison = view.comparison { Comparison(view: comparison) }
            FactsCard(facts: view.facts)
            // before the months: folded it is a few lines, and they are many
            if !view.steps.isEmpty { Steps(view: view) }
            if let bars = view.bars { BarsChart(bars: bars) }
            if !view.months.isEmpty {
                TableCard(
                    caption: view.caption, columns: view.columns, lines: view.months.map(\.line), total: view.total)
            }
            Paragraph(view.explanation, .quiet)
        }
    }
}

extension MonthRow {
    /// In the order of the heads.
    fileprivate var line: TableLine {
        TableLine(
            head: month, cells: [provisional, definitive, difference, rate, amount], note: note, spoken: spoken)
    }
}

/// Our own computation beside the Treasury's figure.
private struct Comparison: View {
    let view: ComparisonView

    var body: some View {
        BannerCard(banner: view.banner)
        FactsCard(facts: view.differences)
        Paragraph(view.note, .quiet)
    }
}

/// How it was computed: each step unfolds to its figures and to the law behind it.
private struct Steps: View {
    let view: YearDetailView
    @Environment(Engine.self) private var engine

    var body: some View {
        Part(heading: view.stepsTitle) {
            ForEach(Array(view.steps.enumerated()), id: \.offset) { index, step in
                Unfold(title: step.title) {
                    Paragraph(step.sentence)
                    FactList(facts: step.inputs + [step.value])
                    Paragraph(step.source, .quiet)
                    Press(
                        label: view.sourceLabel, icon: .open,
                        spoken: [view.sourceLabel, step.title].joined(separator: ": ")
                    ) {
                        engine.send(.regularization(.openSource(step: UInt32(index))))
                    }
                }
            }
        }
    }
}
