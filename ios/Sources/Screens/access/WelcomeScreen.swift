import ImportassKit
import SwiftUI

/// Choice of how to sign in.
struct WelcomeScreen: View {
    let view: WelcomeView
    @Environment(Engine.self) private var engine

    var body: some View {
        ProblemCard(banner: view.problem)
        Paragraph(view.intro, .lead)
        if let kept = view.kept {
            VStack(alignment: .leading, spacing: Space.medium) {
                Paragraph(kept.text)
                Press(label: kept.open) { engine.send(.access(.readKept)) }
            }
            .card()
        }
        Choices(label: view.capacityLabel, options: capacities) { engine.send(.access(.choose($0))) }
        Part(heading: view.methodsLabel) {
            RowsCard {
                ForEach(view.methods, id: \.method) { row in
                    RowPress(label: row.label, note: row.note, icon: row.method.icon, leadsOn: row.enabled) {
                        engine.send(.access(.start(row.method)))
                    }
                    .disabled(!row.enabled)
                }
            }
        }
        Part(heading: view.linksLabel) { Links(links: view.links) }
        Paragraph(view.disclaimer, .quiet)
    }

    private var capacities: [Option<Capacity>] {
        view.capacities.map { Option(label: $0.label, isSelected: $0.selected, value: $0.capacity) }
    }
}

extension SignInMethod {
    var icon: Icon {
        switch self {
        case .sms: .sms
        case .clavePermanente: .key
        case .claveMovil: .mobile
        case .certificate: .certificate
        case .biometrics: .finger
        }
    }
}
