package org.importass.app.journeys

import org.importass.app.support.say
import org.junit.Assert.assertFalse
import org.junit.Test

class ClaveTest : JourneyTest() {
    @Test
    fun `Clave permanente, out to the browser and back by the app link`() {
        phone.signInByClave("marta-soler")
    }

    @Test
    fun `what was wanted before signing in is shown after it`() {
        phone.open("es.importass.open:/regularizacion")
        phone.press(say("method-clave-permanente"))
        phone.browse("marta-soler")
        phone.pastPrimers(say("years-title"))
    }

    @Test
    fun `given up at Clave, or closed on the way`() {
        phone.open()
        phone.press(say("method-clave-permanente"))
        phone.browse("marta-soler", givesUp = true)
        phone.waitFor(say("sign-in-refused-title"))
        phone.press(say("method-clave-permanente"))
        phone.closeBrowser()
        phone.waitForHeading(say("welcome-title"))
        phone.waitFor("the ways to sign in") { phone.canPress(say("method-sms")) }
    }

    @Test
    fun `Clave Movil, confirmed on the phone`() {
        phone.signInByClave("elena-duarte", "method-clave-movil")
    }

    @Test
    fun `a digital certificate, chosen in the browser`() {
        phone.signInByClave("marta-soler", "method-certificate")
    }

    @Test
    fun `the app was ended while the browser was open, and the link starts it again`() {
        phone.open()
        phone.press(say("method-clave-permanente"))
        val way = phone.wayBack("marta-soler")
        phone.kill()
        phone.reopen(way)
        phone.pastPrimers()
    }

    @Test
    fun `a closed way says so`() {
        sandbox.post("/services", "service" to "sms", "open" to false)
        phone.open()
        phone.waitFor(say("method-closed"))
        assertFalse(phone.isEnabled(say("method-sms")))
        phone.look("welcome-closed")
        phone.press(say("help-title"))
        phone.waitForHeading(say("help-title"))
    }
}
