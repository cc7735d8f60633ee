import ImportassKit
import SwiftUI

/// A new mobile or e-mail.
struct ContactFormScreen: View {
    let view: ContactFormView
    @Environment(Engine.self) private var engine

    var body: some View {
        EntryForm(
            problem: view.problem, intro: view.intro,
            entries: [
                Entry(
                    field: view.field, prefix: view.prefix, type: { engine.send(.contact(.typed($0))) },
                    leave: { engine.send(.contact(.left)) })
            ],
            submit: view.submit, busy: view.busy
        ) {
            engine.send(.contact(.submit))
        }
    }
}
