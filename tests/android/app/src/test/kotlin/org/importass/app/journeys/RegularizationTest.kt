package org.importass.app.journeys

import org.importass.app.support.like
import org.importass.app.support.say
import org.junit.Assert.assertTrue
import org.junit.Test

class RegularizationTest : JourneyTest() {
    private fun toYear(year: Int) {
        phone.press(say("years-title"))
        phone.waitForHeading(say("years-title"))
        phone.press(say("year-title", "year" to year))
        phone.waitForHeading(say("year-title", "year" to year))
    }

    @Test
    fun `a resolution is signed in the office, then its result and detail open`() {
        phone.signInBySms("marta-soler")
        toYear(2024)
        phone.waitFor(say("state-resolution-available-title"))
        phone.look("year-resolution-available")
        phone.press(say("year-office"))
        assertTrue(phone.started().dataString!!.startsWith(sandbox.origin))
        sandbox.post("/office/sign", "persona" to "marta-soler", "year" to 2024, "act" to "resolution")
        phone.press(say("refresh"))
        phone.waitFor(say("state-signed-title"))
        phone.waitFor(Regex(".*442,56.*"))
        phone.look("year-signed")
        phone.press(say("year-detail"))
        phone.waitFor(Regex(".*enero.*"))
        phone.look("year-detail")
        phone.back()
        phone.press(say("year-document"))
        phone.waitFor("the document") { phone.sees(like("document-download")) }
    }

    @Test
    fun `a hearing, from the office to the answer`() {
        phone.signInByClave("nadia-benali")
        toYear(2024)
        phone.waitFor(say("state-hearing-available-title"))
        sandbox.post("/office/sign", "persona" to "nadia-benali", "year" to 2024, "act" to "hearing")
        phone.press(say("refresh"))
        phone.waitFor(say("state-hearing-open-title"))
        phone.look("year-hearing-open")
    }

    @Test
    fun `ten days unread - rejected, and the terms run`() {
        phone.signInBySms("oscar-leal")
        toYear(2024)
        phone.waitFor(like("state-rejected-title"))
    }

    @Test
    fun `a refund and a payment are told apart by words`() {
        phone.signInBySms("hugo-navarro")
        toYear(2024)
        phone.waitFor(say("result-pay-title"))
        phone.look("year-pay")
    }

    @Test
    fun `a waiver is asked about once, and done with its number`() {
        val waive = say("waive", "amount" to "939,00\u00a0€")
        phone.signInBySms("carmen-rubio")
        toYear(2024)
        phone.press(waive)
        phone.waitFor(say("waiver-effect", "year" to 2024))
        phone.look("waiver-question")
        phone.answerQuestion { it.cancel }
        phone.press(waive)
        phone.waitFor(say("waiver-effect", "year" to 2024))
        phone.answerQuestion { it.confirm }
        phone.waitFor(say("waiver-done-title"))
        phone.waitFor(say("registry-number"))
        phone.look("waiver-done")
        phone.press(say("outcome-go-on"))
        phone.waitFor(say("answered-waiver"))
    }

    @Test
    fun `allegations are kept as a draft when the app is ended`() {
        phone.signInBySms("carmen-rubio")
        toYear(2024)
        phone.press(say("allegations-link"))
        phone.press(say("allegations-submit"))
        phone.waitFor(say("allegations-empty"))
        val text = "En marzo estuve de baja.\nñ €"
        phone.type(say("allegations-label"), text)
        phone.waitFor(say("allegations-count", "n" to 28, "max" to "4.000"))
        phone.look("allegations")
        phone.leave()
        phone.waitForSnapshot()
        phone.kill()
        phone.open()
        phone.waitForHeading(say("home-title"))
        toYear(2024)
        phone.press(say("allegations-link"))
        phone.waitFor("the draft") { phone.written(say("allegations-label")) == text }
        phone.press(say("allegations-submit"))
        phone.waitFor(say("allegations-done-title"))
    }

    @Test
    fun `pays at the gateway`() {
        phone.signInBySms("hugo-navarro")
        toYear(2024)
        phone.press(like("pay"))
        phone.browse("hugo-navarro")
        phone.waitFor(say("payment-paid-title"))
        phone.look("year-paid")
    }
}
