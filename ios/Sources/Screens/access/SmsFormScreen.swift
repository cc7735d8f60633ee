import ImportassKit
import SwiftUI

/// Sign-in by SMS: the three fields.
struct SmsFormScreen: View {
    let view: SmsFormView
    @Environment(Engine.self) private var engine

    var body: some View {
        EntryForm(
            problem: view.problem, intro: view.intro,
            entries: [
                entry(view.identifier, .identifier),
                entry(view.birthDate, .birthDate),
                entry(view.mobile, .mobile, prefix: view.prefix),
            ],
            submit: view.submit, busy: view.busy
        ) {
            engine.send(.access(.submit))
        }
        Links(links: view.waysOut)
    }

    private func entry(_ field: Field, _ which: AccessField, prefix: String? = nil) -> Entry {
        Entry(
            field: field, prefix: prefix, type: { engine.send(.access(.typed(field: which, text: $0))) },
            leave: { engine.send(.access(.left(which))) })
    }
}
