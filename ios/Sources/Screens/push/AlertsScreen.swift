import ImportassKit
import SwiftUI

/// Push, kind by kind.
struct AlertsScreen: View {
    let view: AlertsView
    @Environment(Engine.self) private var engine

    var body: some View {
        Paragraph(view.intro, .lead)
        ProblemCard(banner: view.problem)
        RowsCard { SwitchLine(row: view.push) { engine.send(.settings(.push($0))) } }
        Part(heading: view.kindsLabel) {
            RowsCard {
                ForEach(view.kinds, id: \.kind) { kind in
                    SwitchLine(row: kind.row) { engine.send(.push(.kind(about: kind.kind, on: $0))) }
                }
            }
        }
        Paragraph(view.note)
        Links(links: view.links)
    }
}
