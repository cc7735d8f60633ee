import LocalAuthentication
import Testbed
import Testing
import UserNotifications

extension Journeys {
    @Suite @MainActor struct Primers {
        private func toFirst(push: Bool, biometrics: LAError.Code?) async throws -> Phone {
            UNUserNotificationCenter.current()._grants.withLock { $0 = push }
            LAContext._answer.withLock { $0 = biometrics }
            let phone = try await Phone("marta-soler")
            try await phone.press(say("method-clave-permanente"))
            try await phone.stands(say("primer-push-title"))
            return phone
        }

        @Test func bothAreAccepted() async throws {
            let phone = try await toFirst(push: true, biometrics: nil)
            try await phone.press(say("primer-push-accept"))
            try await phone.stands(say("primer-biometrics-title"))
            try await phone.look("biometrics-primer")
            try await phone.press(say("primer-biometrics-accept"))
            try await phone.stands(say("home-title"))
            #expect(LAContext._reasons.withLock { $0.last } == say("biometrics-reason"))
            try await phone.tab("tab-settings")
            try await phone.stands(say("settings-title"))
            try await phone.settles()
            try await phone.look("settings")
            #expect(try phone.screen.find(button: say("push-label")).value == "on")
            #expect(try phone.screen.find(button: say("biometrics-label")).value == "on")
        }

        @Test func pushIsRefusedAndBiometricsWanted() async throws {
            let phone = try await toFirst(push: false, biometrics: nil)
            try await phone.press(say("primer-push-accept"))
            try await phone.stands(say("primer-biometrics-title"))
            try await phone.press(say("primer-no"))
            try await phone.stands(say("home-title"))
            try await phone.tab("tab-settings")
            #expect(
                await phone.screen.eventually { (try? phone.screen.find(button: say("push-label")).value) == "off" })
        }

        @Test func aLockOutIsSaidInAjustes() async throws {
            let phone = try await toFirst(push: false, biometrics: .biometryLockout)
            try await phone.passPrimers()
            try await phone.tab("tab-settings")
            try await phone.press(say("biometrics-label"))
            try await phone.sees(say("biometrics-locked-out-title"))
            #expect(try phone.screen.find(button: say("biometrics-label")).value == "off")
            try await phone.look("settings-locked-out")
        }
    }
}
