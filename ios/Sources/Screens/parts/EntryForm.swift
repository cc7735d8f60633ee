import ImportassKit
import SwiftUI

/// A field of a form and who hears of it.
struct Entry {
    let field: Field
    var prefix: String?
    let type: @MainActor (String) -> Void
    var leave: @MainActor () -> Void = {}
}

/// What went wrong, what is about to happen, the fields, the button. The keyboard's own key sends it too.
struct EntryForm<Between: View>: View {
    let problem: Banner?
    let intro: String
    let entries: [Entry]
    let submit: String
    let busy: String?
    let send: @MainActor () -> Void
    @ViewBuilder let between: Between

    private var firstProblem: String? { entries.first { $0.field.error != nil }?.field.label }

    var body: some View {
        VStack(alignment: .leading, spacing: Space.large) {
            ProblemCard(banner: problem, isSecond: firstProblem != nil)
            Paragraph(intro)
            ForEach(entries, id: \.field.label) { entry in
                TextBox(
                    field: entry.field, prefix: entry.prefix, isFirstProblem: entry.field.label == firstProblem,
                    type: entry.type, leave: entry.leave)
            }
            between
            Press(label: submit, look: .main, action: send)
            Busy(text: busy)
        }
        .onSubmit(send)
    }
}

extension EntryForm where Between == EmptyView {
    init(
        problem: Banner?, intro: String, entries: [Entry], submit: String, busy: String?,
        send: @escaping @MainActor () -> Void
    ) {
        self.init(problem: problem, intro: intro, entries: entries, submit: submit, busy: busy, send: send) {
            EmptyView()
        }
    }
}
