import SwiftUI
import SwiftUITesting
import Testbed
import Testing

@testable import ImportassKit
@testable import Screens

/// Where VoiceOver is led when the core says so.
@MainActor struct FocusTests {
    private let run = FakeRun()

    private func view(_ title: String, entries: [UInt32], focus: FocusMove) throws -> CoreView {
        var view = try Golden.view("View.guide.bin")
        (view.title, view.entries, view.focus) = (title, entries, focus)
        (view.dialog, view.tabs) = (nil, [])
        return view
    }
    private func screen() -> SwiftUITesting.Screen {
        SwiftUITesting.Screen(RootScreen(engine: run.engine, language: .es))
    }
    /// What has the focus of those that can be seen.
    private func focused(_ screen: SwiftUITesting.Screen) -> [String] {
        screen.root.all { $0.attributes["spokenFirst"] == "true" }.map(\.label)
    }

    @Test func aNewPlaceBeginsAtItsTitle() async throws {
        try await run.show(try view("Inicio", entries: [1], focus: FocusMove(number: 1, target: .heading)))
        #expect(focused(screen()) == ["Inicio"])
    }

    @Test func thePlaceBelowDoesNotTakeWhatIsMeantForTheOneAbove() async throws {
        try await run.show(try view("Debajo", entries: [1], focus: FocusMove(number: 0, target: .heading)))
        let screen = screen()
        #expect(focused(screen) == [])
        try await run.show(try view("Encima", entries: [1, 2], focus: FocusMove(number: 1, target: .heading)))
        #expect(focused(screen) == ["Encima"])
        try screen.swipeBack()
        #expect(focused(screen) == [])
    }

    @Test func whatWentWrongIsNotLostToTheTitle() async throws {
        try await run.show(try view("Inicio", entries: [1], focus: FocusMove(number: 1, target: .problem)))
        #expect(focused(screen()) == [] && run.engine.dueFocus == .problem)
    }

    @Test func aProblemIsWhereAReaderGoes() async throws {
        let problem = ProblemCard(banner: Banner(tone: .bad, title: "Falló", text: "Llama"))
        let screen = SwiftUITesting.Screen(problem.environment(run.engine))
        #expect(focused(screen) == [])
        try await run.show(try view("Inicio", entries: [1], focus: FocusMove(number: 1, target: .problem)))
        #expect(focused(screen) == ["Falló, Llama"])
    }
}
