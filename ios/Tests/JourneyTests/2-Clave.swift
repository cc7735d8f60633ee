import Testbed
import Testing

extension Journeys {
    @Suite @MainActor struct Clave {
        @Test func clavePermanente() async throws {
            let phone = try await Phone("marta-soler")
            try await phone.signInByClave()
            try await phone.stands(say("home-title"))
        }

        @Test func claveMovil() async throws {
            let phone = try await Phone("elena-duarte")
            try await phone.press(say("method-clave-movil"))
            try await phone.passPrimers()
            try await phone.stands(say("home-title"))
        }

        @Test func aDigitalCertificate() async throws {
            let phone = try await Phone("marta-soler")
            try await phone.press(say("method-certificate"))
            try await phone.passPrimers()
            try await phone.stands(say("home-title"))
        }

        @Test func withoutACertificateNobodySignsIn() async throws {
            let phone = try await Phone("marta-soler")
            phone.person.hasCertificate = false
            try await phone.press(say("method-certificate"))
            try await phone.stands(say("welcome-title"))
            try await phone.settles()
            try await phone.look("welcome-cancelled")
        }

        @Test func givenUpInTheBrowser() async throws {
            let phone = try await Phone("marta-soler")
            phone.person.closes = true
            try await phone.press(say("method-clave-permanente"))
            try await phone.stands(say("welcome-title"))
            try await phone.settles()
            try await phone.look("welcome-cancelled")
        }

        @Test func waitingForTheBrowserCanBeGivenUp() async throws {
            let phone = try await Phone("marta-soler")
            phone.personStaysInTheBrowser()
            try await phone.press(say("method-clave-permanente"))
            try await phone.sees(say("cancel-sign-in"))
            try await phone.look("waiting")
            try await phone.press(say("cancel-sign-in"))
            try await phone.stands(say("welcome-title"))
        }

        @Test func whatWasWantedBeforeIsShownAfterwards() async throws {
            let phone = try await Phone("marta-soler")
            try await phone.stands(say("welcome-title"))
            phone.opens("https://importass.example/regularizacion")
            try await phone.press(say("method-clave-permanente"))
            try await phone.passPrimers(to: "years-title")
        }

        @Test func anAppThatIsTooOldSaysSo() async throws {
            let sandbox = try Sandbox()
            try await sandbox.tell("services", ["minimum_version": 1_000_000])
            let phone = try await Phone("marta-soler", sandbox: sandbox)
            try await phone.stands(say("too-old-title"))
            try await phone.look("failure")
        }

        @Test func aClosedWaySaysSo() async throws {
            let sandbox = try Sandbox()
            try await sandbox.tell("services", ["service": "sms", "open": false])
            let phone = try await Phone("marta-soler", sandbox: sandbox)
            try await phone.sees(say("method-closed"))
            #expect(try !phone.screen.find(button: say("method-sms")).isEnabled)
            try await phone.look("welcome-closed")
        }
    }
}
