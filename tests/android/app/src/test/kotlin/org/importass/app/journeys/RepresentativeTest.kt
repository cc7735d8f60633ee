package org.importass.app.journeys

import org.importass.app.support.like
import org.importass.app.support.say
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Test

class RepresentativeTest : JourneyTest() {
    private fun enter(slug: String) {
        phone.open()
        phone.press(say("capacity-representative"))
        phone.waitFor(say("method-sms-not-representative"))
        phone.press(say("method-clave-permanente"))
        phone.browse(slug)
        phone.pastPrimers(say("represented-choose"))
    }

    @Test
    fun `acts for her mother, and comes back`() {
        enter("beatriz-lara")
        phone.look("represented")
        phone.press(Regex(".*Amparo.*"))
        phone.waitFor(like("stripe"))
        phone.look("home-acting")
        phone.bell()
        phone.waitForHeading(say("notices-title"))
        phone.waitFor("Recibo de enero devuelto")
        phone.tab("tab-settings")
        phone.waitForHeading(say("settings-title"))
        assertFalse(phone.canPress(say("contact-title")))
        phone.press(say("stripe-back"))
        phone.waitFor("the stripe to go") { !phone.sees(like("stripe")) }
    }

    @Test
    fun `finds one of forty clients`() {
        enter("nuria-bosch")
        phone.waitFor(Regex("40 .*"))
        phone.type(say("represented-search"), "zzzz")
        phone.waitFor(say("represented-none-found-title"))
        assertEquals("zzzz", phone.written(say("represented-search")))
        phone.type(say("represented-search"), "")
        phone.press(like("represented-myself"))
        phone.waitForHeading(say("home-title"))
        assertFalse(phone.sees(like("stripe")))
    }

    @Test
    fun `by SMS nobody acts for another`() {
        phone.open()
        phone.press(say("capacity-representative"))
        phone.waitFor(say("method-sms-not-representative"))
        assertFalse(phone.isEnabled(say("method-sms")))
    }
}
