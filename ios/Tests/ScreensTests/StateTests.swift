import Foundation
import SwiftUI
import SwiftUITesting
import Testbed
import Testing

@testable import ImportassKit
@testable import Previews
@testable import Screens

/// Every screen in every state.
@MainActor struct StateTests {
    private let run = FakeRun()

    /// As it stands when a person has come to it from the place below.
    private func drawn(_ view: CoreView, from below: String?) async throws -> SwiftUITesting.Screen {
        if let below, view.entries.count > 1 {
            var before = view
            (before.title, before.entries, before.dialog) = (below, view.entries.dropLast(), nil)
            try await run.show(before)
        }
        try await run.show(view)
        return SwiftUITesting.Screen(RootScreen(engine: run.engine, language: .es))
    }

    @Test func theListCanBeMade() throws {
        #expect(try States.every().count == Set(States.all.map(\.name)).count)
    }

    @Test(arguments: States.all) func readsAsItWasLookedAt(_ state: ScreenState) async throws {
        let screen = try await drawn(state.view, from: state.below)
        try Snapshot.look(state.name, at: screen.root, of: state.view)
        // a message without its value, or none of that name
        #expect(!screen.root.spoken.contains { $0.contains("{") || $0.contains("no message") }, "\(state.name)")
    }

    @Test(arguments: States.all.filter { $0.view.screen.load?.kind == .failed && $0.name.hasSuffix("~failed") })
    func whatFailedIsTriedAgain(_ state: ScreenState) async throws {
        try await drawn(state.view, from: nil).find(button: say("retry")).tap()
        #expect(run.core.events.last == .retry)
    }

    @Test func everyScreenHasAState() throws {
        let journeys = try Snapshot.names.filter { !$0.contains("~") }.map { try Snapshot.view($0) }
        let seen = journeys + States.all.map(\.view)
        #expect(Set(seen.map(\.screen.kind)) == Set(ScreenKind.allCases))
        for kind in ScreenKind.allCases {
            let screens = seen.map(\.screen).filter { $0.kind == kind }
            let loads = Set(screens.compactMap(\.load?.kind))
            #expect(loads == (kind.loading == nil ? [] : Set(LoadKind.allCases)), "\(kind)")
            #expect(screens.allSatisfy { ($0.with(.ready) == nil) == (kind.loading == nil) }, "\(kind)")
        }
    }

    @Test(.disabled(if: Snapshot.isWritten, "they are being written")) func everySnapshotBelongsToAState() throws {
        let folder = project.appending(path: "ios/Tests/JourneyTests")
        let journeys = try FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false))
            .map { try String(contentsOf: folder.appending(path: $0), encoding: .utf8) }
        let looks = journeys.flatMap { $0.matches(of: /\.look\("([^"]+)"/).map { String($0.1) } }
        // "year-\(state)" may be anything that begins so
        let starts = looks.filter { $0.contains("\\(") }.map { $0.prefix { $0 != "\\" } }
        let names = Set(looks.filter { !$0.contains("\\(") } + States.all.map(\.name) + recoveries)
        let strangers = Set(Snapshot.names).subtracting(names).filter { name in
            name.contains("~") || !starts.contains { name.hasPrefix($0) }
        }
        #expect(strangers == [])
        #expect(names.subtracting(Snapshot.names) == [])
    }

    private var recoveries: [String] { languages.map { "recovery~\($0)" } }
    private let languages = [Lang.es, .en]

    @Test func withoutACoreItIsSaidInTheDevicesLanguage() throws {
        run.core.fail(.broken)
        run.engine.send(.back)
        for language in languages {
            let screen = SwiftUITesting.Screen(RootScreen(engine: run.engine, language: language))
            try Snapshot.look("recovery~\(language)", at: screen.root, of: nil)
        }
    }

    /// Offline, and for somebody else: that is heard before anything of the screen, on each that a person has inside.
    @Test(arguments: States.all.filter { !$0.view.tabs.isEmpty && $0.view.dialog == nil })
    func whatIsSoIsHeardFirst(_ state: ScreenState) async throws {
        var view = state.view
        view.stripe = try Snapshot.view("home-acting").stripe
        view.line = Line(text: say("line-offline"), retry: say("line-reading-sign-in"))
        let spoken = try await drawn(view, from: nil).root.spoken
        let stripe = try #require(view.stripe)
        let first = ["\(stripe.text)", "[button] \(stripe.back)", say("line-offline")]
        let frame = first + ["[button] \(say("line-reading-sign-in"))", "[heading] \(view.title)"]
        let start = try #require(spoken.firstIndex(of: stripe.text), "\(state.name)")
        #expect(Array(spoken[start...].prefix(frame.count)) == frame, "\(state.name)")
    }
}
