import Screens
import SwiftUI
import SwiftUITesting
import Testbed
import Testing

@testable import Previews

/// What Xcode shows of each screen: all states, each in one place.
@MainActor struct PreviewTests {
    private func states(_ provider: (some PreviewProvider).Type) -> [String] {
        (provider.previews as? StatesOf)?.states.map(\.id) ?? []
    }

    @Test(.disabled(if: Snapshot.isWritten, "they are being written")) func everyStateIsShownByOneProvider() {
        // without a core there is no view to be kept
        let names = Snapshot.names.filter { !$0.hasPrefix("recovery~") }
        #expect(everyPreview.flatMap { states($0) }.sorted() == names)
        #expect(PreviewState.all.map(\.id).sorted() == names)
    }

    /// A view that the core would send no more is found here. What was typed, unfolded or stood in the focus is the shell's
    /// own and in no view: the headings are compared.
    @Test(arguments: PreviewState.all) func readsAsItDidInItsJourney(_ state: PreviewState) async throws {
        let screen = SwiftUITesting.Screen(RootScreen(engine: state.engine(), language: .es))
        let known = headings(try #require(Snapshot.known(state.id)).split(separator: "\n"))
        #expect(await screen.eventually { !screen.root.spoken.isEmpty })
        #expect(try headings(Snapshot.text(of: screen.root.spoken).split(separator: "\n")) == known)
    }

    private func headings(_ lines: [Substring]) -> [Substring] { lines.filter { $0.hasPrefix("[heading]") } }
}
