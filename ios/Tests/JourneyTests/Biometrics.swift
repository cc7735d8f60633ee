import Foundation
import LocalAuthentication
import Security
import Testbed
import Testing
import UserNotifications

extension Journeys {
    @Suite @MainActor struct Biometrics {
        private func fingerDoes(_ answer: LAError.Code?) { LAContext._answer.withLock { $0 = answer } }

        /// Out, with the finger as a way of signing in.
        private func withFinger() async throws -> Phone {
            UNUserNotificationCenter.current()._grants.withLock { $0 = false }
            fingerDoes(nil)
            let phone = try await Phone("marta-soler")
            try await phone.signInWilling()
            try await phone.signsOut()
            return phone
        }

        @Test func aFingerSignsInAgain() async throws {
            let phone = try await withFinger()
            try await phone.look("welcome-biometrics")
            try await phone.press(say("method-biometrics"))
            try await phone.passPrimers()
            #expect(LAContext._reasons.withLock { $0.last } == say("biometrics-sign-in-reason"))
        }

        @Test(arguments: [
            (LAError.Code.authenticationFailed, "denied"), (.biometryLockout, "locked-out"),
            (.biometryNotAvailable, "no-hardware"), (.biometryNotEnrolled, "nothing-enrolled"),
            (.invalidContext, "failed"),
        ])
        func eachProblemHasItsWordsAndLeavesTheOtherWays(_ code: LAError.Code, _ words: String) async throws {
            let phone = try await withFinger()
            fingerDoes(code)
            try await phone.press(say("method-biometrics"))
            try await phone.sees(say("biometrics-\(words)-title"))
            try await phone.look("welcome-biometrics-\(words)")
            fingerDoes(nil)
            try await phone.press(say("method-biometrics"))
            try await phone.passPrimers()
        }

        @Test func whoGoesAwayFromTheQuestionIsToldNothing() async throws {
            let phone = try await withFinger()
            fingerDoes(.userCancel)
            try await phone.press(say("method-biometrics"))
            #expect(await phone.screen.eventually { LAContext._reasons.withLock { $0.last } != nil })
            try await phone.stands(say("welcome-title"))
            try await phone.settles()
            #expect(!phone.screen.shows(say("biometrics-failed-title")))
            #expect(!phone.screen.shows(say("biometrics-denied-title")))
        }

        @Test func anotherFingerEnrolledEndsItForGood() async throws {
            let phone = try await withFinger()
            _Keychain._enrolAnew()
            try await phone.press(say("method-biometrics"))
            try await phone.sees(say("biometrics-invalidated-title"))
            try await phone.look("welcome-biometrics-invalidated")
            #expect(!phone.screen.shows(say("method-biometrics-note")))
            try await phone.press(say("method-clave-permanente"))
            try await phone.passPrimers()
        }

        @Test func whatARemovedAppLeftBehindIsWiped() async throws {
            let phone = try await withFinger()
            #expect(_Keychain._count > 0)
            try phone.isRemovedAndInstalledAgain()
            #expect(_Keychain._count == 0)
            try await phone.stands(say("welcome-title"))
            try await phone.settles()
            #expect(!phone.screen.shows(say("method-biometrics-note")))
        }
    }
}
