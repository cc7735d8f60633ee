import SharedTypes
import Testbed
import Testing

@testable import ImportassKit

@MainActor struct EngineTests {
    private let run = FakeRun()

    private func view(_ title: String, entries: [UInt32] = [1], tab: Tab? = nil) throws -> View {
        var view = try Golden.view("View.home.bin")
        (view.title, view.entries) = (title, entries)
        view.announcement.number = 0
        view.focus.number = 0
        view.iconNumber = nil
        let tabs: [Tab] = tab == nil ? [] : [.home, .settings]
        view.tabs = tabs.map { TabItem(tab: $0, label: "\($0)", selected: $0 == tab) }
        return view
    }
    private var title: String? { if case .running(let view) = run.engine.stage { view.title } else { nil } }

    @Test func theCoreIsToldThatTheAppWasOpened() {
        guard case .start(let launch) = run.core.events.first else { return #expect(Bool(false)) }
        #expect(launch.api == "https://example.es")
        run.engine.start()
        #expect(run.coreCount == 1)
    }

    @Test func manyRendersAreOneFrame() async throws {
        for number in 0..<5 { try run.core.show(try view("\(number)")) }
        #expect(await run.until { run.pacer.asked == 1 })
        #expect(run.core.views == 0)
        run.pacer.frame()
        #expect(run.core.views == 1)
        #expect(title == "4")
    }

    /// The way to the main actor costs as much as the core's own work.
    @Test func whatAnEventBringsIsAskedForWithoutAnotherTurn() throws {
        try run.core.show(atNextEvent: try view("answer"))
        run.engine.send(.back)
        #expect(run.pacer.asked == 1)
        run.pacer.frame()
        #expect(title == "answer")
    }

    @Test func identicalBytesAreNotDecodedAgain() async throws {
        try await run.show(try view("same"))
        try await run.show(try view("same"))
        #expect(run.core.views == 2)
        #expect(run.engine.decodes == 1)
        try await run.show(try view("other"))
        #expect(run.engine.decodes == 2)
    }

    @Test func everyRequestIsAnsweredOnce() async throws {
        let requests: [ShellEffect] = [
            .deviceKey(DeviceKey()), .sign(Sign(message: [1])), .readSecret(ReadSecret(name: .session)),
            .writeSecret(WriteSecret(name: .session, secret: nil)), .askUnlock(AskUnlock(reason: "r")),
            .saveSnapshot(SaveSnapshot(text: nil)),
            .openBrowser(OpenBrowser(url: "https://a.es", returnUri: "b:/c")), .openUrl(OpenUrl(url: "tel:900")),
            .copyText(CopyText(text: "x")), .askPush(AskPush()), .pushToken(PushToken()), .vaultState(VaultState()),
            .presentDocument(PresentDocument(handle: "/a", name: "a.pdf", mediaType: "application/pdf", share: true)),
        ]
        try run.core.ask(requests.enumerated().map { Request(id: UInt32($0), effect: $1) })
        #expect(await run.until { run.core.answers.count == requests.count })
        #expect(run.core.answers.sorted() == (0..<UInt32(requests.count)).map { $0 })
        #expect(run.core.views == 0)
    }

    @Test func aRefusedEventLeavesTheScreenAsItIs() async throws {
        try await run.show(try view("here"))
        run.core.fail(.refused)
        run.engine.send(.back)
        #expect(title == "here")
    }

    @Test func aBrokenCoreIsRecoveredFrom() async throws {
        try await run.show(try view("here", entries: [1, 2]))
        run.core.fail(.broken)
        run.engine.send(.back)
        #expect(run.engine.stage == .broken)
        #expect(run.engine.places.stack(.alone).isEmpty)
        run.engine.restart()
        #expect(run.engine.stage == .starting && run.coreCount == 2)
        try await run.show(try view("again"))
        #expect(title == "again")
    }

    @Test func anotherCoreBeginsWhereTheLastStoodUnlessThatKills() async throws {
        var begun: [String] {
            run.core.events.compactMap { if case .start(let launch) = $0 { launch.path } else { nil } }
        }
        #expect(begun == ["/"])
        for (place, next) in [
            ("/avisos", "/avisos"), ("/avisos", "/"), ("/", "/"), ("/guia", "/guia"), ("/ayuda", "/ayuda"),
        ] {
            var shown = try view("here")
            shown.path = place
            try await run.show(shown)
            run.core.fail(.broken)
            run.engine.send(.back)
            run.engine.restart()
            #expect(begun == [next], "from \(place)")
        }
        // this one shows nothing before it dies
        run.core.fail(.broken)
        run.engine.send(.back)
        run.engine.restart()
        #expect(begun == ["/"])
    }

    @Test(arguments: [BridgeFailure.broken, .refused]) func aViewThatCannotBeReadIsABrokenCore(
        _ failure: BridgeFailure
    ) async throws {
        run.core.fail(failure)
        try await run.show(try view("never"))
        #expect(run.engine.stage == .broken)
    }

    @Test func bytesThatAreNoViewOrNoRequestsAreABrokenCore() async throws {
        try run.core.show(bytes: [1, 2, 3])
        _ = await run.until { run.pacer.asked > 0 }
        run.pacer.frame()
        #expect(run.engine.stage == .broken)
        run.engine.restart()
        run.core.inbox.put([9, 9])
        #expect(await run.until { run.engine.stage == .broken })
    }

    @Test func whatComesForADeadCoreIsDropped() async throws {
        let old = run.core
        try old.ask([Request(id: 3, effect: .askPush(AskPush()))])
        try old.show(try view("old"))
        run.engine.restart()
        let next = run.core
        #expect(await run.until { run.device.said.contains("ask") } == false || next.answers.isEmpty)
        run.pacer.frame()
        #expect(next.answers.isEmpty)
        #expect(run.engine.stage == .starting)
    }

    @Test func aBrokenCoreIsNoticedAtAnAnswerToo() async throws {
        run.core.fail(.broken)
        try run.core.ask([Request(id: 1, effect: .askPush(AskPush()))])
        #expect(await run.until { run.engine.stage == .broken })
    }

    @Test func anAnnouncementIsSaidOnceForItsNumber() async throws {
        var shown = try view("a")
        shown.announcement = Announcement(number: 1, text: "Copiado")
        try await run.show(shown)
        shown.title = "b"
        try await run.show(shown)
        shown.announcement.number = 2
        try await run.show(shown)
        #expect(run.device.said == ["announce Copiado", "announce Copiado"])
    }

    @Test func theFocusMovesOnceForItsNumber() async throws {
        var shown = try view("a")
        shown.focus = Focus(number: 1, target: .heading)
        try await run.show(shown)
        shown.title = "b"
        try await run.show(shown)
        #expect(run.device.said == ["screen changed"])
        #expect(!run.engine.take(.problem))
        #expect(run.engine.take(.heading))
        #expect(!run.engine.take(.heading))
        shown.focus = Focus(number: 2, target: .problem)
        try await run.show(shown)
        #expect(run.engine.take(.problem))
        #expect(!run.engine.take(.problem))
        shown.focus = Focus(number: 3, target: .dialog)
        try await run.show(shown)
        #expect(run.engine.dueFocus == nil)
        #expect(run.device.said == ["screen changed"])
    }

    @Test func theIconsNumberIsToldWhenItIsKnownAndAnother() async throws {
        var shown = try view("a")
        for number: UInt32? in [nil, 3, 3, nil, 3, 0] {
            shown.iconNumber = number
            shown.title += "+"
            try await run.show(shown)
        }
        #expect(run.device.said == ["icon 3", "icon 0"])
        run.engine.restart()
        try await run.show(shown)
        #expect(run.device.said == ["icon 3", "icon 0", "icon 0"])
    }

    @Test func placesKeepTheirLastViews() async throws {
        try await run.show(try view("root", entries: [1], tab: .home))
        try await run.show(try view("above", entries: [1, 7], tab: .home))
        let stack = run.engine.places.stack(.tab(.home))
        #expect(stack.map(\.entry) == [1, 7])
        #expect(stack.compactMap { run.engine.places[$0]?.title } == ["root", "above"])
        try await run.show(try view("ajustes", entries: [4], tab: .settings))
        #expect(run.engine.places.visible == .tab(.settings))
        #expect(run.engine.places.stack(.tab(.home)).count == 2)
        try await run.show(try view("bienvenida", entries: [0]))
        #expect(run.engine.places.stack(.tab(.home)).isEmpty)
    }

    @Test(arguments: [true, false]) func aPlaceThatSlidesAwayIsStillDrawn(becauseItWasSwiped: Bool) async throws {
        try await run.show(try view("root", entries: [1], tab: .home))
        try await run.show(try view("above", entries: [1, 7], tab: .home))
        let above = try #require(run.engine.places.top)
        if becauseItWasSwiped { run.engine.left(.tab(.home), keeping: 1) }
        #expect(run.engine.places[above]?.title == "above")
        try await run.show(try view("root again", entries: [1], tab: .home))
        #expect(run.engine.places[above]?.title == "above")
        #expect(run.engine.places.top?.entry == 1)
        try await run.show(try view("elsewhere", entries: [1, 8], tab: .home))
        #expect(run.engine.places[above] == nil)
    }

    @Test func whatSlidesAwayStaysNoLongerThanItsStack() async throws {
        try await run.show(try view("ajustes", entries: [4], tab: .settings))
        try await run.show(try view("above", entries: [1, 7], tab: .home))
        try await run.show(try view("root", entries: [1], tab: .home))
        try await run.show(try view("ajustes again", entries: [4], tab: .settings))
        for tab: CoreTab in [.home, .settings] {
            #expect(run.engine.places[Places.Place(stack: .tab(tab), entry: 7)] == nil)
        }
    }

    @Test func aPlaceThatTheCoreDoesNotLeaveComesBackWithItsView() async throws {
        try await run.show(try view("root", entries: [1], tab: .home))
        try await run.show(try view("middle", entries: [1, 2], tab: .home))
        try await run.show(try view("top", entries: [1, 2, 3], tab: .home))
        run.engine.left(.tab(.home), keeping: 1)
        try await run.show(try view("top, with a question", entries: [1, 2, 3], tab: .home))
        let titles = run.engine.places.stack(.tab(.home)).compactMap { run.engine.places[$0]?.title }
        #expect(titles == ["root", "middle", "top, with a question"])
    }

    @Test func nothingStaysOfWhoeverSignedOut() async throws {
        try await run.show(try view("root", entries: [1], tab: .home))
        try await run.show(try view("above", entries: [1, 7], tab: .home))
        try await run.show(try view("root", entries: [1], tab: .home))
        try await run.show(try view("bienvenida", entries: [0]))
        for entry: UInt32 in [1, 7] {
            #expect(run.engine.places[Places.Place(stack: .tab(.home), entry: entry)] == nil)
            #expect(run.engine.places[Places.Place(stack: .alone, entry: entry)] == nil)
        }
    }

    @Test func aFinishedSwipeIsOneEventForEachPlace() async throws {
        try await run.show(try view("three", entries: [1, 2, 3], tab: .home))
        run.engine.left(.tab(.home), keeping: 1)
        #expect(run.core.events.filter { $0 == .back }.count == 2)
        #expect(run.engine.places.stack(.tab(.home)).count == 1)
        run.engine.left(.tab(.home), keeping: 1)
        run.engine.left(.tab(.home), keeping: 0)
        #expect(run.core.events.filter { $0 == .back }.count == 2)
    }

    @Test func afterAFrameTheNextIsNotDrawnBeforeItsTime() async throws {
        let pacer = SixtyHertz()
        let start = ContinuousClock.now
        for _ in 0..<3 {
            await withCheckedContinuation { done in pacer.onNextFrame { done.resume() } }
        }
        #expect(ContinuousClock.now - start >= .milliseconds(33))
    }
}
