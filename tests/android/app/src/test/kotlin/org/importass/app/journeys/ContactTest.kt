package org.importass.app.journeys

import org.importass.app.support.say
import org.junit.Test

class ContactTest : JourneyTest() {
    private fun toForm(verb: String) {
        phone.signInByClave("marta-soler")
        phone.tab("tab-settings")
        phone.press(say("contact-title"))
        phone.press(say(verb))
    }

    private fun enter(code: String) {
        phone.type(say("code-label"), code)
        phone.press(say("change-code-submit"))
    }

    @Test
    fun `a new mobile is registered with number and time`() {
        toForm("change-mobile")
        phone.waitForHeading(say("change-mobile-title"))
        phone.type(say("mobile-new-label"), "912345678")
        phone.press(say("change-submit"))
        phone.waitFor(say("mobile-not-mobile"))
        phone.look("change-mobile-wrong")
        phone.type(say("mobile-new-label"), "600 123 456")
        phone.press(say("change-submit"))
        phone.waitFor(say("code-label"))
        phone.waitFor("no pictures of the code") { phone.isSecure }
        enter(sandbox.code("marta-soler"))
        phone.waitFor(say("outcome-done-title"))
        phone.waitFor(say("registry-number"))
        phone.look("outcome-done")
        phone.press(say("outcome-go-on"))
        phone.waitForHeading(say("contact-title"))
        phone.waitFor(Regex(".*56"))
    }

    @Test
    fun `the answer is lost - it is not known, and asking tells`() {
        toForm("change-mobile")
        phone.type(say("mobile-new-label"), "600123456")
        phone.press(say("change-submit"))
        phone.waitFor(say("code-label"))
        val code = sandbox.code("marta-soler")
        sandbox.post("/faults", "path_contains" to "/confirmation", "kind" to "lost_answer", "times" to 5)
        sandbox.post("/faults", "path_contains" to "/submissions/", "kind" to "drop", "times" to 3)
        enter(code)
        phone.waitFor("an outcome", 120_000) { phone.sees(say("outcome-unknown-title")) || phone.sees(say("outcome-done-title")) }
        phone.look("outcome-unknown")
        sandbox.noFaults()
        if (phone.canPress(say("outcome-ask"))) phone.press(say("outcome-ask"))
        phone.waitFor(say("outcome-done-title"))
        phone.waitFor(say("registry-number"))
    }

    @Test
    fun `a draft is not lost by looking elsewhere, nor by turning the phone`() {
        toForm("change-email")
        phone.type(say("email-label"), "marta.borrador@example.es")
        phone.tab("tab-home")
        phone.waitForHeading(say("home-title"))
        phone.tab("tab-settings")
        phone.waitForWritten(say("email-label"), "marta.borrador@example.es")
        phone.turn()
        phone.waitForWritten(say("email-label"), "marta.borrador@example.es")
    }
}
