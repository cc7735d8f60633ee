import Testbed
import Testing

extension Journeys {
    @Suite @MainActor struct Regularization {
        private func toYear(_ slug: String, _ year: Int) async throws -> Phone {
            let phone = try await Phone(slug)
            try await phone.signInBySms()
            try await phone.toYear(year)
            return phone
        }

        @Test func aResolutionIsSignedThenItsResultAndDetailOpen() async throws {
            let phone = try await Phone("marta-soler")
            try await phone.signInBySms()
            try await phone.press(say("years-title"))
            try await phone.stands(say("years-title"))
            try await phone.settles()
            try await phone.look("years")
            try await phone.press("Regularización de 2024")
            try await phone.sees(say("state-resolution-available-title"))
            try await phone.look("year-resolution-available")
            phone.otherApps = []
            try await phone.press(say("year-office"))
            #expect(await phone.screen.eventually { !phone.otherApps.isEmpty })
            try await phone.sandbox.sign("marta-soler", 2024, "resolution")
            try await phone.press(say("refresh"))
            try await phone.sees(say("state-signed-title"))
            try await phone.settles()
            try await phone.look("year-signed")
            try await phone.press(say("year-detail"))
            #expect(await phone.screen.eventually { phone.screen.shows("enero") })
            try await phone.look("year-detail")
            try phone.screen.swipeBack()
            try await phone.press(say("year-document"))
            try await phone.sees(Fluent.start("document-download"))
        }

        @Test func aWaiverIsAskedAboutOnceAndDoneWithItsNumber() async throws {
            let waive = say("waive", ["amount": "939,00\u{a0}€"])
            let phone = try await toYear("carmen-rubio", 2024)
            try await phone.sees(waive)
            try await phone.look("year-hearing-open")
            try await phone.press(waive)
            try await phone.sees(say("waiver-effect", ["year": "2024"]))
            try await phone.look("waiver-question")
            try await phone.takesItBack()
            try await phone.press(waive)
            try await phone.confirms()
            try await phone.sees(say("waiver-done-title"))
            try await phone.look("waiver-done")
            try await phone.press(say("outcome-go-on"))
            try await phone.sees(say("answered-waiver"))
        }

        @Test func allegationsAreKeptAsADraftWhenTheAppIsKilled() async throws {
            let phone = try await toYear("carmen-rubio", 2024)
            try await phone.press(say("allegations-link"))
            try await phone.press(say("allegations-submit"))
            try await phone.sees(say("allegations-empty"))
            try await phone.look("allegations-empty")
            try await phone.type("En marzo estuve de baja.\nñ €", into: say("allegations-label"))
            try await phone.sees("28 de 4.000")
            try phone.reopen()
            try await phone.tab("tab-home")
            try await phone.tab("tab-home")
            try await phone.toYear(2024)
            try await phone.press(say("allegations-link"))
            try await phone.stands(say("allegations-title"))
            try await phone.sees("28 de 4.000")
            #expect(
                try phone.screen.find(field: say("allegations-label")).value == "En marzo estuve de baja.\nñ €")
            try await phone.press(say("allegations-submit"))
            try await phone.sees(say("allegations-done-title"))
        }

        @Test func paysAtTheGateway() async throws {
            let phone = try await toYear("hugo-navarro", 2024)
            try await phone.sees(Fluent.start("pay"))
            try await phone.look("year-to-pay")
            try await phone.press(Fluent.start("pay"))
            try await phone.sees(say("payment-paid-title"))
            try await phone.settles()
            try await phone.look("year-paid")
        }

        @Test(arguments: [
            ("oscar-leal", 2024, "rejected"), ("sergio-molina", 2024, "not-regularized"),
            ("elena-duarte", 2024, "provisional"), ("victor-sanz", 2023, "in-claim"),
            ("andres-pinto", 2024, "hearing-closed"),
        ]) func everyState(_ slug: String, _ year: Int, _ state: String) async throws {
            let phone = try await toYear(slug, year)
            try await phone.settles()
            try await phone.look("year-\(state)")
        }
    }
}
