import ImportassKit
import SwiftUI

/// Where the person is signed in.
struct DevicesScreen: View {
    let view: DevicesView
    @Environment(Engine.self) private var engine

    var body: some View {
        Paragraph(view.intro, .lead)
        ProblemCard(banner: view.problem)
        Loaded(load: view.load) {
            ForEach(view.rows, id: \.id) { row in
                VStack(alignment: .leading, spacing: Space.small) {
                    Heading(row.name)
                    Paragraph(row.note, .quiet)
                    if let current = row.current { Status(icon: .check, text: current, ink: Palette.good) }
                    if let label = row.signOut {
                        Press(label: label, spoken: row.signOutSpoken) { engine.send(.devices(.signOut(id: row.id))) }
                    }
                }
                .card()
            }
        }
        Press(label: view.refresh, icon: .turn) { engine.send(.devices(.refresh)) }
    }
}
