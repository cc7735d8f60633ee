import ImportassKit
import SwiftUI

/// How a change of mobile or e-mail ended.
struct ContactOutcomeScreen: View {
    let view: OutcomeView
    @Environment(Engine.self) private var engine

    var body: some View {
        OutcomePart(
            view: view, ask: { engine.send(.contact(.askAgain)) }, done: { engine.send(.contact(.done)) })
    }
}
