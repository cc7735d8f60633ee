import LocalAuthentication
import Testbed
import Testing

extension Journeys {
    @Suite @MainActor struct Lock {
        private func phoneSays(_ answer: LAError.Code?) { LAContext._answer.withLock { $0 = answer } }

        private func locked() async throws -> Phone {
            phoneSays(.biometryNotEnrolled)
            let phone = try await Phone("ramon-ibarra")
            try await phone.signInBySms()
            try await phone.tab("tab-settings")
            try await phone.stands(say("settings-title"))
            try await phone.press(try #require(phone.lockLabel))
            #expect(await phone.screen.eventually { phone.isLocked })
            return phone
        }

        @Test func lockedItAsksWhoIsThere() async throws {
            let phone = try await locked()
            try await phone.settles()
            try await phone.look("locked")
            #expect(phone.view?.tabs.isEmpty == true && phone.view?.bell == nil)
            phoneSays(nil)
            try await phone.press(say("unlock"))
            try await phone.stands(say("settings-title"))
            #expect(LAContext._reasons.withLock { $0.last } == say("unlock-reason"))
        }

        @Test(arguments: [
            (LAError.Code.authenticationFailed, "denied"), (.biometryLockout, "locked-out"),
        ])
        func whoIsNotKnownStaysOutAndReadsWhy(_ code: LAError.Code, _ words: String) async throws {
            let phone = try await locked()
            phoneSays(code)
            try await phone.press(say("unlock"))
            try await phone.sees(say("unlock-\(words)-title"))
            try await phone.look("locked-\(words)")
            #expect(phone.isLocked)
            phoneSays(nil)
            try await phone.press(say("unlock"))
            try await phone.stands(say("settings-title"))
        }

        @Test func whoGoesAwayFromTheQuestionStaysOut() async throws {
            let phone = try await locked()
            phoneSays(.userCancel)
            try await phone.press(say("unlock"))
            try await phone.settles()
            try await phone.look("locked")
        }

        @Test func aPhoneWithoutALockKeepsNobodyOut() async throws {
            let phone = try await locked()
            phoneSays(.passcodeNotSet)
            try await phone.press(say("unlock"))
            try await phone.stands(say("settings-title"))
        }
    }
}
