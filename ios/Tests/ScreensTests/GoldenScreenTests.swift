import SwiftUI
import SwiftUITesting
import Testbed
import Testing

@testable import ImportassKit
@testable import Screens

/// Every screen that Rust has golden bytes of is drawn, without Rust.
@MainActor struct GoldenScreenTests {
    private let run = FakeRun()

    private func screen() -> SwiftUITesting.Screen {
        SwiftUITesting.Screen(RootScreen(engine: run.engine, language: .es))
    }

    @Test(arguments: Golden.views) func isDrawnAndCanBeUsed(_ file: String) async throws {
        var view = try Golden.view(file)
        view.title = "Título"
        view.dialog = nil
        try await run.show(view)
        let root = screen().root
        #expect(!root.spoken.isEmpty, "\(file)")
        // the golden bytes leave many texts empty: names are for the journeys to judge
        let complaints = root.complaints.filter { !$0.contains("without a name") && !$0.contains("is the name of two") }
        #expect(complaints == [], "\(file)")
    }

    @Test func everyScreenHasGoldenBytes() throws {
        #expect(Set(try Golden.views.map { try Golden.view($0).screen.kind }) == Set(ScreenKind.allCases))
    }

    @Test func aQuestionCoversTheRestAndIsAnswered() async throws {
        var view = try Golden.view("View.home.bin")
        view.entries = [1]
        view.dialog = Dialog(title: "¿Salir?", text: "Se borra.", confirm: "Salir", cancel: "Quedarme", tone: .bad)
        try await run.show(view)
        let screen = screen()
        #expect(screen.root.spoken == ["[heading] ¿Salir?", "Se borra.", "[button] Salir", "[button] Quedarme", "——"])
        #expect(try screen.find(button: "Salir").attribute("role") == "destructive")
        try screen.find(button: "Quedarme").tap()
        try screen.find(button: "Salir").tap()
        #expect(run.core.events.suffix(2) == [.dismiss, .confirm])
    }

    @Test func aDeadCoreSaysSoAndIsBuiltAnew() async throws {
        run.core.fail(.broken)
        run.engine.send(.back)
        let screen = screen()
        #expect(screen.shows(say("shell-crashed-title")) && screen.shows(say("shell-crashed-text")))
        try screen.find(button: say("shell-crashed-reload")).tap()
        #expect(run.coreCount == 2 && run.engine.stage == .starting)
        #expect(screen.root.spoken.isEmpty)
    }

    @Test func itIsHiddenWhereOthersMayLook() async throws {
        var view = try Golden.view("View.home.bin")
        view.dialog = Dialog(title: "¿Renunciar?", text: "a 612,40 €", confirm: "Sí", cancel: "No", tone: .bad)
        try await run.show(view)
        #expect(screen().shows("¿Renunciar?"))
        var environment = EnvironmentValues()
        environment.scenePhase = .inactive
        let covered = SwiftUITesting.Screen(RootScreen(engine: run.engine, language: .en), environment: environment)
        #expect(!covered.shows("¿Renunciar?"))
        #expect(covered.root.first { $0.kind == "overlay" && !$0.children.isEmpty } != nil)
    }

    @Test func aDraggedPlaceUncoversTheOneBelowAsItWasLeft() async throws {
        var view = try Golden.view("View.guide.bin")
        (view.title, view.entries, view.dialog, view.tabs) = ("Debajo", [1], nil, [])
        try await run.show(view)
        (view.title, view.entries) = ("Encima", [1, 2])
        try await run.show(view)
        let screen = screen()
        #expect(screen.shows("Encima"))
        try screen.swipeBack()
        #expect(run.core.events.last == .back)
        // the core has said nothing yet
        #expect(screen.root.first { $0.text == "Debajo" && $0.kind == "text" } != nil)
    }
}
