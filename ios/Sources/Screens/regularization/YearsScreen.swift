import ImportassKit
import SwiftUI

/// The years.
struct YearsScreen: View {
    let view: YearsView
    @Environment(Engine.self) private var engine

    var body: some View {
        Paragraph(view.intro)
        Loaded(load: view.load) {
            ForEach(view.rows, id: \.year) { row in
                Button {
                    engine.send(.go(.year(year: row.year)))
                } label: {
                    VStack(alignment: .leading, spacing: Space.tiny) {
                        Text(verbatim: row.label).font(Letters.strong)
                        Status(icon: row.tone.icon, text: row.state, ink: row.tone.ink)
                    }
                    .padding(Space.medium)
                }
                .buttonStyle(RowButtonStyle())
            }
        }
        Press(label: view.refresh) { engine.send(.regularization(.refresh)) }
        Links(links: [view.guide])
    }
}
