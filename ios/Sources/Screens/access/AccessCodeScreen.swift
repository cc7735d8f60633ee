import ImportassKit
import SwiftUI

/// The code that came by SMS.
struct AccessCodeScreen: View {
    let view: CodeView
    @Environment(Engine.self) private var engine

    var body: some View {
        CodeForm(
            view: view,
            type: { engine.send(.access(.typed(field: .code, text: $0))) },
            leave: { engine.send(.access(.left(.code))) },
            send: { engine.send(.access(.submit)) },
            resend: { engine.send(.access(.resend)) })
    }
}
