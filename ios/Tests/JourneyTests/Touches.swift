import Assembly
import Foundation
import ImportassKit
import Ports
import SwiftUITesting
import Testbed
import Testing
import UIKit

extension Journeys {
    /// Whoever only scrolls, or only listens, is there: the lock does not come.
    @Suite @MainActor final class Touches {
        private let folder = FileManager.default.temporaryDirectory.appending(path: "touches-\(UUID().uuidString)")
        private var cores: [FakeCore] = []
        private var told: Int { cores.last?.events.count { $0 == .active } ?? 0 }

        isolated deinit { try? FileManager.default.removeItem(at: folder) }

        private func opened() throws -> SwiftUITesting.Screen {
            let configuration = try Configuration(["ImportassServer": "https://a.es", "ImportassScheme": "a"])
            let home = try Home(in: folder)
            let device = try Device(home: home, service: "test", temporary: folder)
            let running = Running(configuration: configuration, home: home, device: device, language: .es) { inbox in
                let core = FakeCore(inbox: inbox)
                self.cores.append(core)
                return core
            }
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

        @Test func aWindowThatIsGoneHearsNothing() throws {
            var screen: SwiftUITesting.Screen? = try opened()
            #expect(UIWindow._front.gestureRecognizers?.count == 1)
            screen = nil
            #expect(screen == nil && UIWindow._front.gestureRecognizers?.isEmpty == true)
        }
    }
}
