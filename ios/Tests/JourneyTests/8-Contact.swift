import Testbed
import Testing

extension Journeys {
    @Suite @MainActor struct Contact {
        private func toForm(_ verb: String) async throws -> Phone {
            let phone = try await Phone("marta-soler")
            try await phone.signInByClave()
            try await phone.tab("tab-settings")
            try await phone.press(say("contact-title"))
            try await phone.stands(say("contact-title"))
            try await phone.sees(say(verb))
            return phone
        }

        @Test func aNewMobileIsRegisteredWithNumberAndTime() async throws {
            let phone = try await toForm("change-mobile")
            try await phone.look("contact")
            try await phone.press(say("change-mobile"))
            try await phone.stands(say("change-mobile-title"))
            try await phone.look("contact-form")
            try await phone.type("912345678", into: say("mobile-new-label"))
            try await phone.press(say("change-submit"))
            try await phone.sees(say("mobile-not-mobile"))
            try await phone.look("contact-form-wrong")
            try await phone.type("600 123 456", into: say("mobile-new-label"))
            try await phone.press(say("change-submit"))
            try await phone.sees(say("code-label"))
            try await phone.look("contact-code")
            try await phone.type(try await phone.sandbox.code("marta-soler"), into: say("code-label"))
            try await phone.press(say("change-code-submit"))
            try await phone.sees(say("outcome-done-title"))
            try await phone.look("outcome-done")
            try await phone.press(say("outcome-go-on"))
            try await phone.stands(say("contact-title"))
        }

        @Test func theAnswerIsLostAndAskingTells() async throws {
            let phone = try await toForm("change-mobile")
            try await phone.press(say("change-mobile"))
            try await phone.type("600123456", into: say("mobile-new-label"))
            try await phone.press(say("change-submit"))
            try await phone.sees(say("code-label"))
            let code = try await phone.sandbox.code("marta-soler")
            try await phone.sandbox.fault(["path_contains": "/confirmation", "kind": "lost_answer", "times": 5])
            try await phone.sandbox.fault(["path_contains": "/submissions/", "kind": "drop", "times": 20])
            try await phone.type(code, into: say("code-label"))
            try await phone.press(say("change-code-submit"))
            try await phone.sees(say("outcome-unknown-title"))
            try await phone.look("outcome-unknown")
            try await phone.sandbox.noFaults()
            try await phone.press(say("outcome-ask"))
            try await phone.sees(say("outcome-done-title"))
        }

        @Test func aDraftIsNotLostByLookingElsewhere() async throws {
            let phone = try await toForm("change-email")
            try await phone.press(say("change-email"))
            try await phone.type("marta.borrador@example.es", into: say("email-label"))
            try await phone.tab("tab-home")
            try await phone.stands(say("home-title"))
            try await phone.tab("tab-settings")
            #expect(
                await phone.screen.eventually {
                    (try? phone.screen.find(field: say("email-label")).value) == "marta.borrador@example.es"
                })
        }
    }
}
