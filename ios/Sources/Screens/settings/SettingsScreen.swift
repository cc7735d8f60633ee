import ImportassKit
import SwiftUI

/// Ajustes.
struct SettingsScreen: View {
    let view: SettingsView
    @Environment(Engine.self) private var engine

    var body: some View {
        if let account = view.account { Paragraph(account, .lead) }
        ProblemCard(banner: view.problem)
        Links(links: view.links)
        Part(heading: view.alertsLabel) {
            RowsCard {
                SwitchLine(row: view.push) { tell(.push($0)) }
                SwitchLine(row: view.biometrics) { tell(.biometrics($0)) }
            }
        }
        Choices(label: view.idleLabel, options: idle) { tell(.idle($0)) }
        Choices(label: view.languageLabel, options: languages) { tell(.language($0)) }
        Choices(label: view.themeLabel, options: themes) { tell(.theme($0)) }
        if view.account != nil {
            Part(heading: view.sessionLabel) {
                Press(label: view.lock) { engine.send(.lock) }
                Press(label: view.signOut) { tell(.signOut) }
                Press(label: view.signOutEverywhere) { tell(.signOutEverywhere) }
            }
        }
        Paragraph(view.about, .quiet)
    }

    private var idle: [Option<IdleTime>] {
        view.idle.map { Option(label: $0.label, isSelected: $0.selected, value: $0.idle) }
    }

    private var languages: [Option<Lang>] {
        view.languages.map { Option(label: $0.label, isSelected: $0.selected, value: $0.language) }
    }

    private var themes: [Option<Theme>] {
        view.themes.map { Option(label: $0.label, isSelected: $0.selected, value: $0.theme) }
    }

    private func tell(_ event: SettingsEvent) { engine.send(.settings(event)) }
}
