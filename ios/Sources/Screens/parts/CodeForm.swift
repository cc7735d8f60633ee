import ImportassKit
import SwiftUI

/// A code that came by SMS or e-mail, whatever it is for.
struct CodeForm: View {
    let view: CodeView
    let type: @MainActor (String) -> Void
    var leave: @MainActor () -> Void = {}
    let send: @MainActor () -> Void
    let resend: @MainActor () -> Void

    var body: some View {
        EntryForm(
            problem: view.problem, intro: view.intro,
            entries: [Entry(field: view.code, type: type, leave: leave)],
            submit: view.submit, busy: view.busy, send: send)
        Press(label: view.resend, action: resend)
        Links(links: view.waysOut)
    }
}
