import ImportassKit
import SwiftUI

/// What this phone keeps.
struct StorageScreen: View {
    let view: StorageView
    @Environment(Engine.self) private var engine

    var body: some View {
        Paragraph(view.intro, .lead)
        ProblemCard(banner: view.problem)
        Loaded(load: view.load) { FactsCard(facts: view.facts) }
        if let delete = view.deleteFiles { Press(label: delete) { engine.send(.storage(.deleteFiles)) } }
        Paragraph(view.note, .quiet)
    }
}
