import ImportassKit
import SwiftUI

/// One notice.
struct NoticeScreen: View {
    let view: NoticeView
    @Environment(Engine.self) private var engine

    var body: some View {
        Loaded(load: view.load) {
            Status(icon: view.kind.icon, text: view.kindLabel)
            Paragraph(view.date, .quiet)
            Paragraphs(paragraphs: view.paragraphs)
            if let link = view.link { Press(label: link, look: .main) { engine.send(.notices(.followLink)) } }
            Paragraph(view.informs, .quiet)
            ForEach(view.actions, id: \.action) { button in
                Press(label: button.label) { engine.send(.notices(.act(id: view.id, action: button.action))) }
            }
        }
    }
}
