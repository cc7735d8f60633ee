import Foundation
import LocalAuthentication
import Ports
import Testbed
import Testing
import UserNotifications

extension Journeys {
    @Suite @MainActor struct PushNotifications {
        /// Signed in, with push on and the server told.
        private func withPush(_ slug: String = "marta-soler") async throws -> Phone {
            UNUserNotificationCenter.current()._grants.withLock { $0 = true }
            LAContext._answer.withLock { $0 = nil }
            let phone = try await Phone(slug)
            try await phone.signInWilling()
            try await isRegistered(phone)
            return phone
        }

        /// The page of the diagnosis says so when the server knows the address.
        private func isRegistered(_ phone: Phone) async throws {
            try await phone.toPage("alerts-title")
            try await phone.press(say("alerts-diagnosis"))
            try await phone.sees(say("check-server-yes"))
            try phone.screen.swipeBack()
            try phone.screen.swipeBack()
            try await phone.tab("tab-home")
            try await phone.stands(say("home-title"))
        }

        @Test func oneThatComesWhileTheAppIsOpenIsSaidAndLeadsNowhere() async throws {
            let phone = try await withPush()
            let before = try #require(phone.iconNumber)
            let push = try await phone.isSentNotice("Un aviso nuevo")
            #expect(phone.receives(push) == [])
            #expect(await phone.screen.eventually { phone.view?.announcement.text == say("push-said-new") })
            try await phone.stands(say("home-title"))
            #expect(await phone.screen.eventually { phone.iconNumber == min(before + 1, 10) })
        }

        @Test func oneThatIsTappedLeadsToItsNotice() async throws {
            let phone = try await withPush()
            let push = try await phone.isSentNotice("Un aviso nuevo")
            #expect(phone.responds(to: push, action: UNNotificationDismissActionIdentifier))
            #expect(phone.responds(to: ["aps": [:]]))
            try await phone.stands(say("home-title"))
            #expect(phone.responds(to: push))
            try await phone.stands("Un aviso nuevo")
        }

        @Test func aTapStartsTheApp() async throws {
            let phone = try await withPush()
            let push = try await phone.isSentNotice("Un aviso nuevo")
            try phone.reopen()
            #expect(phone.responds(to: push))
            try await phone.stands("Un aviso nuevo")
        }

        @Test func tappedWhileLockedItWaitsForThePhoneToKnowThePerson() async throws {
            let phone = try await withPush()
            let push = try await phone.isSentNotice("Un aviso nuevo")
            phone.running.engine.send(.lock)
            #expect(await phone.screen.eventually { phone.isLocked })
            let number = phone.iconNumber
            #expect(phone.responds(to: push))
            try await phone.settles()
            #expect(phone.isLocked && phone.iconNumber == number)
            try await phone.press(say("unlock"))
            try await phone.stands("Un aviso nuevo")
        }

        @Test func tappedWhileSignedOutItWaitsForTheSignIn() async throws {
            let phone = try await withPush()
            let push = try await phone.isSentNotice("Un aviso nuevo")
            try await phone.signsOut()
            #expect(phone.iconNumber == 0)
            #expect(phone.responds(to: push))
            try await phone.settles()
            try await phone.stands(say("welcome-title"))
            try await phone.press(say("method-clave-permanente"))
            try await phone.stands(say("primer-push-title"))
            try await phone.press(say("primer-later"))
            try await phone.stands("Un aviso nuevo")
        }

        @Test func forSomebodyRepresentedItIsFollowedAsThem() async throws {
            UNUserNotificationCenter.current()._grants.withLock { $0 = true }
            LAContext._answer.withLock { $0 = .biometryNotEnrolled }
            let phone = try await Phone("beatriz-lara")
            try await phone.press(say("method-clave-permanente"))
            try await phone.stands(say("primer-push-title"))
            try await phone.press(say("primer-push-accept"))
            try await phone.passPrimers()
            try await isRegistered(phone)
            let own = phone.iconNumber
            let push = try await phone.isSentNotice("De Amparo", of: "amparo-vidal")
            #expect(phone.responds(to: push))
            try await phone.stands("De Amparo")
            try await phone.sees(Fluent.start("stripe"))
            #expect(phone.iconNumber == own)
        }

        @Test func anotherAddressIsToldToTheServer() async throws {
            let phone = try await withPush()
            _ = try await phone.isSentNotice("Al de antes")
            #expect(try await phone.newestPushToken() == "0abc")
            phone.pushTokenBecomes(Data([0xde, 0xad, 0x01]))
            for _ in 0..<200 where try await phone.newestPushToken() != "dead01" {
                _ = try await phone.isSentNotice("Al nuevo")
            }
            #expect(try await phone.newestPushToken() == "dead01")
        }

        @Test func aDeviceWithoutAnAddressIsSaid() async throws {
            UNUserNotificationCenter.current()._grants.withLock { $0 = true }
            LAContext._answer.withLock { $0 = .biometryNotEnrolled }
            let phone = try await Phone("marta-soler")
            Phone.pushToken = nil
            try await phone.press(say("method-clave-permanente"))
            try await phone.stands(say("primer-push-title"))
            try await phone.press(say("primer-push-accept"))
            try await phone.passPrimers()
            try await phone.toPage("alerts-title")
            try await phone.sees(say("push-no-token"))
            try await phone.look("alerts-no-token")
            Phone.pushToken = Data([0x01])
            try await phone.toPage("alerts-title")
            try await phone.seesNoMore(say("push-no-token"))
        }

        @Test func noticesShowTheirWordsWherePreviewsAreHidden() async throws {
            _ = try await Phone("marta-soler")
            let category = UNUserNotificationCenter.current()._categories.first
            #expect(category?.identifier == "notice")
            #expect(category?.options == [.hiddenPreviewsShowTitle, .hiddenPreviewsShowSubtitle])
        }
    }
}
