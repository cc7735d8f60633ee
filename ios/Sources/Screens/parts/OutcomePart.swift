import ImportassKit
import SwiftUI

/// How an act with legal effect ended, whatever it does.
struct OutcomePart: View {
    let view: OutcomeView
    let ask: @MainActor () -> Void
    let done: @MainActor () -> Void

    var body: some View {
        ProblemCard(banner: view.banner)
        FactsCard(facts: view.facts)
        if let label = view.ask { Press(label: label, look: .main, action: ask) }
        if let label = view.done { Press(label: label, look: view.ask == nil ? .main : .side, action: done) }
        Busy(text: view.busy)
    }
}
