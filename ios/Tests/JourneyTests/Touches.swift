import Assembly
import Foundation
import ImportassKit
import Ports
import Screens
import SharedTypes
import SwiftUI
import SwiftUITesting
import Testbed
import Testing
import UIKit

extension Journeys {
    /// Whoever only scrolls, or only listens, is there: the lock does not come.
    @Suite @MainActor final class Touches {
        private let folder = FileManager.default.temporaryDirectory.appending(path: "touches-\(UUID().uuidString)")
        private var cores: [FakeCore] = []
        private var running: Running?
        private var told: Int { cores.last?.events.count { $0 == .active } ?? 0 }

        isolated deinit { try? FileManager.default.removeItem(at: folder) }

        private func opened() throws -> SwiftUITesting.Screen {
            let configuration = try Configuration(["ImportassServer": "https://a.es", "ImportassScheme": "a"])
            let home = try Home(in: folder) {}
            let device = Device(home: home, keychain: Keychain(service: "test"), temporary: folder)
            let running = Running(configuration: configuration, home: home, device: device, language: .es) { inbox in
                let core = FakeCore(inbox: inbox)
                self.cores.append(core)
                return core
            }
            self.running = running
            let screen = SwiftUITesting.Screen(AppScreen(running: running))
            _ = screen.root
            return screen
        }

        @Test func aTouchIsToldOnceInAWhileAndTakenFromNobody() throws {
            let screen = try opened()
            #expect(told == 0)
            for _ in 0..<3 { #expect(screen.touch()) }
            #expect(told == 1)
        }

        @Test func whatVoiceOverComesToIsATouch() throws {
            let screen = try opened()
            NotificationCenter.default.post(name: UIAccessibility.elementFocusedNotification, object: nil)
            #expect(told == 1 && !screen.root.spoken.contains(""))
        }

        /// Of the touches upon a page that Quick Look shows nobody hears: the core is told that it is there.
        @Test func aDocumentIsReadUntilItIsClosed() async throws {
            let screen = try opened()
            let file = folder.appending(path: "a.pdf")
            try Data([1]).write(to: file)
            let core = try #require(cores.last)
            let told = { core.events.filter { [.reading(true), .reading(false)].contains($0) } }
            for (id, share) in [false, true].enumerated() {
                let asked = PresentDocument(
                    handle: file.path(), name: "a.pdf", mediaType: "application/pdf", share: share)
                try core.ask([Request(id: UInt32(id), effect: .presentDocument(asked))])
                #expect(await screen.eventually { told().last == .reading(true) })
                try screen.root.dismiss()
                #expect(await screen.eventually { told().last == .reading(false) })
                #expect(told().count == 2 * (id + 1))
            }
        }

        /// Quick Look and the system's sheet lie above whatever the screens draw.
        @Test func aDocumentIsCoveredWhereTheAppSwitcherShowsIt() async throws {
            let screen = try opened()
            let running = try #require(running)
            running.become(.inactive)
            #expect(UIWindow._above.isEmpty)
            running.become(.active)
            let file = folder.appending(path: "a.pdf")
            try Data([1]).write(to: file)
            let asked = PresentDocument(
                handle: file.path(), name: "a.pdf", mediaType: "application/pdf", share: false)
            try #require(cores.last).ask([Request(id: 0, effect: .presentDocument(asked))])
            #expect(await screen.eventually { running.device.documents.isPresenting })
            for phase in [ScenePhase.inactive, .background, .inactive] {
                running.become(phase)
                #expect(UIWindow._above.map { $0.windowLevel } == [.alert])
                #expect(UIWindow._above.last?.rootViewController is UIHostingController<PrivacyCover>)
            }
            running.become(.active)
            #expect(UIWindow._above.isEmpty)
        }

        @Test func aWindowThatIsGoneHearsNothing() throws {
            var screen: SwiftUITesting.Screen? = try opened()
            #expect(UIWindow._front.gestureRecognizers?.count == 1)
            screen = nil
            #expect(screen == nil && UIWindow._front.gestureRecognizers?.isEmpty == true)
        }
    }
}
