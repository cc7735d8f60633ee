import Testbed
import Testing

extension Journeys {
    @Suite @MainActor struct Representative {
        private func enter(_ slug: String) async throws -> Phone {
            let phone = try await Phone(slug)
            try await phone.press(say("capacity-representative"))
            try await phone.signInByClave()
            try await phone.stands(say("represented-choose"))
            return phone
        }

        @Test func actsForHerMotherAndComesBack() async throws {
            let phone = try await enter("beatriz-lara")
            try await phone.settles()
            try await phone.look("represented")
            try await phone.press("Amparo")
            try await phone.sees(Fluent.start("stripe"))
            try await phone.settles()
            try await phone.look("home-acting")
            try await phone.tab("tab-settings")
            try await phone.stands(say("settings-title"))
            try await phone.settles()
            try await phone.look("settings-acting")
            try await phone.press(say("stripe-back"))
            try await phone.seesNoMore(Fluent.start("stripe"))
        }

        @Test func findsOneOfFortyClients() async throws {
            let phone = try await enter("nuria-bosch")
            try await phone.sees("40")
            try await phone.type("zzzz", into: say("represented-search"))
            try await phone.sees(say("represented-none-found-title"))
            try await phone.look("represented-none")
            try await phone.type("", into: say("represented-search"))
            try await phone.press(Fluent.start("represented-myself"))
            try await phone.stands(say("home-title"))
            #expect(!phone.screen.shows(Fluent.start("stripe")))
        }

        @Test func bySmsNobodyActsForAnother() async throws {
            let phone = try await Phone("beatriz-lara")
            try await phone.press(say("capacity-representative"))
            try await phone.sees(say("method-sms-not-representative"))
            #expect(try !phone.screen.find(button: say("method-sms")).isEnabled)
            try await phone.look("welcome-representative")
        }
    }
}
