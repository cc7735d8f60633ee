import ImportassKit
import SwiftUI

/// The simulator: the form, and below it what comes out.
struct SimulatorScreen: View {
    let view: SimulatorView
    @Environment(Engine.self) private var engine

    var body: some View {
        Paragraph(view.intro)
        Choices(label: view.years.label, hint: view.years.hint, options: view.years.options) { tell(.year($0)) }
        Choices(label: view.workers.label, hint: view.workers.hint, options: view.workers.options) {
            tell(.worker($0))
        }
        SelectMenu(group: view.brackets) { tell(.bracket($0)) }
        if let income = view.income {
            Choices(label: view.per.label, hint: view.per.hint, options: view.per.options) { tell(.per($0)) }
            TextBox(field: income, isFirstProblem: income.error != nil) { tell(.incomeTyped($0)) }
        }
        TextBox(field: view.base, isFirstProblem: view.income?.error == nil && view.base.error != nil) {
            tell(.baseTyped($0))
        }
        RowsCard { SwitchLine(label: view.flatRateLabel, isOn: view.flatRate) { tell(.flatRate($0)) } }
        Press(label: view.submit, look: .main) { tell(.submit) }
        if let result = view.result { Simulation(view: result) }
        Links(links: view.links)
    }

    private func tell(_ event: SimulatorEvent) { engine.send(.simulator(event)) }
}

/// What came out.
private struct Simulation: View {
    let view: SimulationView

    var body: some View {
        Part(heading: view.title) {
            if let banner = view.banner { BannerCard(banner: banner) }
            FactsCard(facts: view.quotas)
            FactsCard(facts: view.facts)
            if let concepts = view.concepts { TableCard(concepts) }
            if let chart = view.chart { LineChart(chart: chart) }
            if let changes = view.changes { TableCard(changes) }
            if !view.nextChange.isEmpty { Paragraph(view.nextChange) }
            Paragraph(view.note, .quiet)
        }
    }
}
