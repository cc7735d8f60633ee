import Testbed
import Testing

extension Journeys {
    @Suite @MainActor struct Sms {
        @Test func signsInAndReadsANotice() async throws {
            let phone = try await Phone("marta-soler")
            try await phone.stands(say("welcome-title"))
            try await phone.look("welcome")
            try await phone.fillSmsForm()
            try await phone.stands(say("code-title"))
            try await phone.look("code")
            try await phone.type(try await phone.sandbox.code("marta-soler"), into: say("code-label"))
            try await phone.press(say("code-submit"))
            try await phone.stands(say("primer-push-title"))
            try await phone.look("push-primer")
            try await phone.press(say("primer-later"))
            try await phone.passPrimers()
            try await phone.settles()
            try await phone.look("home-due")
            try await phone.bell()
            try await phone.stands(say("notices-title"))
            try await phone.press("Notificación disponible")
            try await phone.sees(say("notice-informs"))
            try await phone.look("notice")
        }

        @Test func eachWrongFieldSaysWhatIsWrong() async throws {
            let phone = try await Phone("marta-soler")
            try await phone.press(say("method-sms"))
            try await phone.stands(say("sms-title"))
            try await phone.look("sms-form")
            try await phone.press(say("sms-submit"))
            for id in ["identifier-empty", "birth-date-empty", "mobile-empty"] { try await phone.sees(say(id)) }
            #expect(try phone.screen.find(field: say("identifier-label")).attribute("focused") == "true")
            try await phone.look("sms-form-empty")
            try await phone.type(phone.persona["identifier"], into: say("identifier-label"))
            try await phone.type("13/03/1984", into: say("birth-date-label"))
            try await phone.type(phone.persona.nationalMobile, into: say("mobile-label"))
            try await phone.press(say("sms-submit"))
            try await phone.sees(say("sms-mismatch-title"))
            try await phone.look("sms-form-mismatch")
            #expect(try phone.screen.find(field: say("identifier-label")).value == phone.persona["identifier"])
        }

        @Test func theIdentifierIsWrittenAnewWhenItIsLeft() async throws {
            let phone = try await Phone("marta-soler")
            try await phone.press(say("method-sms"))
            let written = phone.persona["identifier"].lowercased() + " "
            try await phone.type(written, into: say("identifier-label"))
            #expect(try phone.screen.find(field: say("identifier-label")).value == written)
            try phone.screen.find(field: say("identifier-label")).leave()
            #expect(
                await phone.screen.eventually {
                    (try? phone.screen.find(field: say("identifier-label")).value) == phone.persona["identifier"]
                })
        }

        @Test func aWrongCodeAnExpiredOneAndTooMany() async throws {
            let phone = try await Phone("ramon-ibarra")
            try await phone.fillSmsForm()
            try await phone.stands(say("code-title"))
            let code = try await phone.sandbox.code("ramon-ibarra")
            let wrong = code == "111111" ? "222222" : "111111"
            try await phone.type(wrong, into: say("code-label"))
            try await phone.press(say("code-submit"))
            try await phone.sees("Ese no es el código.")
            try await phone.look("code-wrong")
            try await phone.sandbox.advance(seconds: 360)
            try await phone.type(code, into: say("code-label"))
            try await phone.press(say("code-submit"))
            try await phone.sees(say("code-expired-title"))
            try await phone.look("code-expired")
        }

        @Test func aMobileThatWasNotCommunicatedHasItsWayOut() async throws {
            let phone = try await Phone("tomas-quiroga")
            try await phone.fillSmsForm()
            try await phone.sees(say("sms-not-communicated-title"))
            try await phone.look("sms-form-not-communicated")
            try await phone.press(say("sms-how-to-communicate"))
            try await phone.stands(say("service-datos-personales-title"))
            try await phone.look("service")
            try phone.screen.swipeBack()
            try await phone.stands(say("sms-title"))
        }

        @Test func signedInItStaysSoWhenTheAppIsKilled() async throws {
            let phone = try await Phone("ramon-ibarra")
            try await phone.signInBySms()
            try phone.reopen()
            try await phone.stands(say("home-title"))
        }
    }
}
