import ImportassKit
import SwiftUI

/// An offer before the platform's own question.
struct PrimerScreen: View {
    let view: PrimerView
    @Environment(Engine.self) private var engine

    var body: some View {
        Paragraph(view.text, .lead)
        ForEach(view.points, id: \.self) { Status(icon: .check, text: $0) }
        Press(label: view.accept, look: .main) { answer(.accept) }
        Press(label: view.later) { answer(.later) }
        Press(label: view.no) { answer(.no) }
        Paragraph(view.note, .quiet)
    }

    private func answer(_ answer: PrimerAnswer) { engine.send(.access(.primer(answer))) }
}
