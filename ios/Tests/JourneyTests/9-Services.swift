import Testbed
import Testing

extension Journeys {
    @Suite @MainActor struct Services {
        @Test func guideServicesAndHelpWithoutSigningIn() async throws {
            let phone = try await Phone("marta-soler")
            try await phone.press(say("guide-title"))
            try await phone.stands(say("guide-title"))
            try await phone.look("guide")
            let closed = phone.screen.root.spoken.count
            try phone.screen.root.all { $0.value == "collapsed" }[0].tap()
            #expect(phone.screen.root.spoken.count > closed)
            try phone.screen.swipeBack()
            try await phone.press(say("services-title"))
            try await phone.stands(say("services-title"))
            try await phone.look("services")
            try phone.screen.swipeBack()
            try await phone.press(say("help-title"))
            try await phone.stands(say("help-title"))
            try await phone.look("help")
            phone.otherApps = []
            try await phone.press(Fluent.start("help-call"))
            #expect(await phone.screen.eventually { phone.otherApps.first?.scheme == "tel" })
            phone.hasOtherApps = false
            try await phone.press(Fluent.start("help-call"))
            try await phone.sees(say("help-call-failed"))
            phone.hasOtherApps = true
            try await phone.look("help-problem")
        }

        @Test func theSimulatorSaysWhatIsWrongAndWhatComesOut() async throws {
            let phone = try await Phone("marta-soler")
            try await phone.press(say("services-title"))
            try await phone.stands(say("services-title"))
            try await phone.press(say("simulator-title"))
            try await phone.stands(say("simulator-title"))
            try await phone.look("simulator")
            try await phone.press(say("simulator-submit"))
            try await phone.settles()
            try await phone.look("simulator-wrong")
            try await phone.type("1500", into: try #require(phone.simulatorIncome))
            try await phone.press(say("simulator-submit"))
            #expect(await phone.screen.eventually { phone.hasSimulation })
            try await phone.look("simulator-result")
        }

        @Test func languageAndTheme() async throws {
            let phone = try await Phone("ramon-ibarra")
            try await phone.signInBySms()
            try await phone.tab("tab-settings")
            try await phone.press(say("theme-dark"))
            #expect(
                await phone.screen.eventually {
                    phone.screen.root.first { $0.attributes["colorScheme"] == "dark" } != nil
                })
            try await phone.press("English")
            try await phone.stands(Fluent.say("settings-title", [:], "en"))
            try await phone.look("settings-english")
            try phone.reopen()
            try await phone.stands(Fluent.say("home-title", [:], "en"))
        }

        @Test func whereThePersonStoodIsThereAgainAfterTheSystemEndedTheApp() async throws {
            let phone = try await Phone("ramon-ibarra")
            try await phone.signInBySms()
            try await phone.bell()
            try await phone.stands(say("notices-title"))
            phone.goesOutOfSight()
            #expect(await phone.screen.eventually { phone.keepsSnapshot })
            try phone.reopen()
            try await phone.stands(say("notices-title"))
        }

        @Test func anotherCoreGoesOnWhereTheLastOneStood() async throws {
            let phone = try await Phone("ramon-ibarra")
            try await phone.signInBySms()
            try await phone.bell()
            try await phone.stands(say("notices-title"))
            phone.running.engine.restart()
            #expect(phone.view == nil)
            try await phone.stands(say("notices-title"))
            try phone.screen.swipeBack()
            try await phone.stands(say("home-title"))
        }

        @Test func signsOutAfterBeingAskedOnce() async throws {
            let phone = try await Phone("ramon-ibarra")
            try await phone.signInBySms()
            try await phone.tab("tab-settings")
            try await phone.press(say("sign-out"))
            try await phone.sees(say("sign-out-effect"))
            try await phone.look("sign-out-question")
            try await phone.takesItBack()
            try await phone.press(say("sign-out"))
            try await phone.confirms()
            try await phone.stands(say("welcome-title"))
            try await phone.sees(say("signed-out-title"))
            try await phone.look("welcome-signed-out")
        }
    }
}
