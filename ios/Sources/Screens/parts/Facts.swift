import ImportassKit
import SwiftUI

/// A name and its value, read as one; the value by its spoken twin where there is one.
struct FactRow: View {
    let fact: Fact

    var body: some View {
        VStack(alignment: .leading, spacing: Space.tiny) {
            Text(verbatim: fact.label).font(Letters.body).foregroundStyle(Palette.quiet)
            Text(verbatim: fact.value).font(Letters.strong).foregroundStyle(Palette.ink)
        }
        .fixedSize(horizontal: false, vertical: true)
        .wide()
        .accessibilityElement(children: .ignore)
        .accessibilityLabel(Text(verbatim: fact.label))
        .accessibilityValue(Text(verbatim: fact.spoken ?? fact.value))
    }
}

/// Names and values, inside of something.
struct FactList: View {
    let facts: [Fact]

    var body: some View {
        ForEach(facts, id: \.label) { FactRow(fact: $0) }
    }
}

/// Names and values as a card of their own.
struct FactsCard: View {
    let facts: [Fact]

    var body: some View {
        if !facts.isEmpty {
            VStack(alignment: .leading, spacing: Space.medium) { FactList(facts: facts) }.card()
        }
    }
}
