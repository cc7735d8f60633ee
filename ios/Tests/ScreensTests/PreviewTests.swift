import SwiftUI
import SwiftUITesting
import Testbed
import Testing

@testable import Previews

/// What Xcode shows of each screen: all states, each in one place.
@MainActor struct PreviewTests {
    private func drawn(_ provider: (some PreviewProvider).Type) -> SwiftUITesting.Screen {
        SwiftUITesting.Screen(provider.previews)
    }

    private func names(_ root: Element) -> Set<String> {
        Set(root.all { $0.attributes["preview"] != nil }.compactMap { $0.attribute("preview") })
    }

    @Test func everyStateIsShownByOneProvider() {
        let shown = everyPreview.flatMap { names(drawn($0).root) }
        // the view of a core that has not drawn yet is no state of a screen
        #expect(shown.sorted() == PreviewState.all.map(\.id).filter { $0 != "empty" }.sorted())
        #expect(shown.count == Golden.views.count - 1)
    }

    @Test func everyPreviewIsDrawn() async {
        for provider in everyPreview {
            let screen = drawn(provider)
            #expect(await screen.eventually { !screen.root.spoken.isEmpty }, "\(provider)")
        }
    }
}
