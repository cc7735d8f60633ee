import ImportassKit
import SwiftUI

/// The code that confirms a change.
struct ContactCodeScreen: View {
    let view: CodeView
    @Environment(Engine.self) private var engine

    var body: some View {
        CodeForm(
            view: view,
            type: { engine.send(.contact(.codeTyped($0))) },
            send: { engine.send(.contact(.submit)) },
            resend: { engine.send(.contact(.resend)) })
    }
}
