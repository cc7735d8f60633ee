import ImportassKit
import SwiftUI

/// Allegations in the hearing.
struct AllegationsScreen: View {
    let view: AllegationsView
    @Environment(Engine.self) private var engine

    var body: some View {
        EntryForm(
            problem: view.problem, intro: view.intro,
            entries: [Entry(field: view.text, type: { engine.send(.regularization(.allegationsTyped($0))) })],
            submit: view.submit, busy: view.busy, send: { engine.send(.regularization(.submitAllegations)) },
            between: {
                Paragraph(view.count, .quiet)
                Paragraph(view.kept, .quiet)
            })
    }
}
