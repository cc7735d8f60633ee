import ImportassKit
import SwiftUI

/// What TGSS knows, masked.
struct ContactScreen: View {
    let view: ContactView

    var body: some View {
        Paragraph(view.intro)
        Loaded(load: view.load) {
            FactsCard(facts: view.facts)
            Links(links: view.changes)
        }
    }
}
