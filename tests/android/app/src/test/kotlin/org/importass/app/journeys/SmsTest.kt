package org.importass.app.journeys

import org.importass.app.TestApplication
import org.importass.app.support.like
import org.importass.app.support.say
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test

class SmsTest : JourneyTest() {
    @Test
    fun `signs in by SMS and reads a notice`() {
        phone.open()
        phone.waitForHeading(say("welcome-title"))
        phone.look("welcome")
        phone.askForCode("marta-soler")
        phone.waitForHeading(say("code-title"))
        phone.waitFor("no pictures of the code") { phone.isSecure }
        phone.look("code")
        phone.enterCode(sandbox.code("marta-soler"))
        phone.waitFor("an offer") { phone.canPress(say("primer-later")) }
        phone.waitFor("pictures again") { !phone.isSecure }
        phone.look("push-primer")
        phone.pastPrimers()
        phone.look("home")
        phone.bell()
        phone.waitForHeading(say("notices-title"))
        phone.waitFor("notices") { phone.count(say("notice-unread")) > 0 }
        phone.look("notices")
        phone.pressLast(say("notice-unread"))
        phone.waitFor(say("notice-informs"))
        phone.look("notice")
    }

    @Test
    fun `the message with the code is read if the person lets the app, and typing stays`() {
        phone.open()
        phone.askForCode("marta-soler")
        phone.waitFor("somebody to look out for the message") { TestApplication.messagesAwaited == 1 }
        val code = sandbox.code("marta-soler")
        phone.message("no", allowed = false)
        assertEquals("", phone.written(say("code-label")))
        phone.message("Importass abierto: tu código es $code. No se lo digas a nadie.")
        phone.waitFor("the code") { phone.written(say("code-label")) == code }
        assertEquals("each code that comes is looked out for", 3, TestApplication.messagesAwaited)
        phone.press(say("code-submit"))
        phone.pastPrimers()
    }

    @Test
    fun `each wrong field says what is wrong, and the first has the focus`() {
        phone.open()
        phone.press(say("method-sms"))
        phone.press(say("sms-submit"))
        phone.waitFor(say("identifier-empty"))
        phone.waitFor(say("birth-date-empty"))
        phone.waitFor(say("mobile-empty"))
        phone.waitFor("the focus") { phone.hasFocus(say("identifier-label")) }
        phone.look("sms-form-empty")
        phone.fillSmsForm("marta-soler", birthDate = "1984-03-13")
        phone.press(say("sms-submit"))
        phone.waitFor(say("sms-mismatch-title"))
        assertEquals(sandbox.person("marta-soler").getString("identifier"), phone.written(say("identifier-label")))
    }

    @Test
    fun `a wrong code, an expired one, another one`() {
        phone.open()
        phone.askForCode("ramon-ibarra")
        phone.waitForHeading(say("code-title"))
        val code = sandbox.code("ramon-ibarra")
        phone.enterCode(if (code == "111111") "222222" else "111111")
        phone.waitFor(like("code-wrong"))
        sandbox.advance(6 * 60)
        phone.enterCode(code)
        phone.waitFor(say("code-expired-title"))
        phone.press(say("code-resend"))
        phone.enterCode(sandbox.code("ramon-ibarra", than = code))
        phone.pastPrimers()
    }

    @Test
    fun `a mobile that was not communicated has its way out`() {
        phone.open()
        phone.askForCode("tomas-quiroga")
        phone.waitFor(say("sms-not-communicated-title"))
        phone.press(say("sms-how-to-communicate"))
        phone.waitForHeading(say("service-datos-personales-title"))
        phone.back()
        phone.waitForHeading(say("sms-title"))
        assertTrue(phone.written(say("identifier-label")).isNotEmpty())
    }
}
