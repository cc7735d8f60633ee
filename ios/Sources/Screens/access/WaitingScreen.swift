import ImportassKit
import SwiftUI

/// Waiting for the browser, or for the start.
struct WaitingScreen: View {
    let view: WaitingView
    @Environment(Engine.self) private var engine

    var body: some View {
        Paragraph(view.text, .lead)
        if let cancel = view.cancel { Press(label: cancel) { engine.send(.access(.cancel)) } }
    }
}
