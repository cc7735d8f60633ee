import SwiftUI

/// A paragraph.
struct Paragraph: View {
    enum Look { case lead, normal, quiet }

    let text: String
    var look = Look.normal

    init(_ text: String, _ look: Look = .normal) { (self.text, self.look) = (text, look) }

    var body: some View {
        Text(verbatim: text)
            .font(look == .lead ? Letters.lead : Letters.body)
            .foregroundStyle(look == .quiet ? Palette.quiet : Palette.ink)
            .fixedSize(horizontal: false, vertical: true)
            .wide()
    }
}

/// A heading inside a screen.
struct Heading: View {
    let text: String

    init(_ text: String) { self.text = text }

    var body: some View {
        Text(verbatim: text)
            .font(Letters.heading)
            .foregroundStyle(Palette.ink)
            .fixedSize(horizontal: false, vertical: true)
            .wide()
            .accessibilityAddTraits(.isHeader)
    }
}

/// A heading and what belongs to it.
struct Part<Content: View>: View {
    let heading: String
    @ViewBuilder let content: Content

    var body: some View {
        VStack(alignment: .leading, spacing: Space.medium) {
            if !heading.isEmpty { Heading(heading) }
            content
        }
    }
}

/// A symbol and words in the colour of a meaning.
struct Status: View {
    let icon: Icon
    let text: String
    var ink = Palette.ink

    var body: some View {
        HStack(alignment: .firstTextBaseline, spacing: Space.small) {
            icon.image
            Text(verbatim: text).font(Letters.body).fixedSize(horizontal: false, vertical: true)
        }
        .foregroundStyle(ink)
        .wide()
    }
}

/// Paragraphs of one text.
struct Paragraphs: View {
    let paragraphs: [String]

    var body: some View {
        ForEach(paragraphs, id: \.self) { Paragraph($0) }
    }
}
