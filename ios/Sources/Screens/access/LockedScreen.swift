import ImportassKit
import SwiftUI

/// The app has locked itself: the phone asks who is there.
struct LockedScreen: View {
    let view: LockedView
    @Environment(Engine.self) private var engine

    var body: some View {
        ProblemCard(banner: view.problem)
        Paragraph(view.text, .lead)
        Press(label: view.unlock, look: .main) { engine.send(.unlock) }
        Busy(text: view.busy)
    }
}
