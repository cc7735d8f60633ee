import ImportassKit
import SwiftUI

/// Help.
struct HelpScreen: View {
    let view: HelpView
    @Environment(Engine.self) private var engine

    var body: some View {
        Paragraph(view.intro, .lead)
        if let problem = view.problem { Problem { Status(icon: .bad, text: problem, ink: Palette.bad) } }
        ForEach(Array(view.phones.enumerated()), id: \.offset) { index, phone in
            VStack(alignment: .leading, spacing: Space.small) {
                FactRow(fact: phone.fact)
                Press(label: phone.call, icon: .phone, spoken: spoken(phone)) {
                    engine.send(.services(.call(index: UInt32(index))))
                }
            }
            .card()
        }
        Sections(sections: view.sections)
        Links(links: view.links)
    }

    /// One of many buttons of the same name is told by what it is about.
    private func spoken(_ phone: Phone) -> String {
        [phone.call, phone.fact.label].joined(separator: ", ")
    }
}
