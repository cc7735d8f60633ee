import ImportassKit
import SwiftUI

/// The menu.
struct ServicesScreen: View {
    let view: ServicesView

    var body: some View {
        ForEach(view.groups, id: \.heading) { group in
            Part(heading: group.heading) { Links(links: group.links) }
        }
    }
}

/// A page of the menu.
struct ServiceScreen: View {
    let view: ServiceView

    var body: some View {
        Paragraph(view.intro, .lead)
        Sections(sections: view.sections)
        Links(links: view.links)
    }
}

/// Headings and their paragraphs.
struct Sections: View {
    let sections: [TextSection]

    var body: some View {
        ForEach(sections, id: \.heading) { section in
            Part(heading: section.heading) { Paragraphs(paragraphs: section.paragraphs) }
        }
    }
}
