package org.importass.app.journeys

import android.content.ClipboardManager
import android.content.Intent
import org.importass.app.support.Words
import org.importass.app.support.like
import org.importass.app.support.say
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test

class ServicesTest : JourneyTest() {
    @Test
    fun `guide, services and help without signing in`() {
        phone.open()
        phone.press(say("guide-title"))
        phone.waitForHeading(say("guide-title"))
        phone.look("guide")
        phone.back()
        phone.press(say("services-title"))
        phone.waitForHeading(say("services-title"))
        phone.look("services")
        phone.back()
        phone.press(say("help-title"))
        phone.waitForHeading(say("help-title"))
        phone.look("help")
        phone.press(like("help-call"))
        assertEquals(Intent.ACTION_DIAL, phone.started().action)
    }

    @Test
    fun `the pages about this phone`() {
        phone.signInBySms("ramon-ibarra")
        phone.tab("tab-settings")
        for (page in listOf("alerts", "devices", "storage", "diagnosis")) {
            phone.press(say("$page-title"))
            phone.waitForHeading(say("$page-title"))
            phone.waitFor("the server's answer") { phone.isAtRest }
            phone.look(page)
            phone.back()
            phone.waitForHeading(say("settings-title"))
        }
        phone.press(say("diagnosis-title"))
        phone.press(say("diagnosis-copy"))
        phone.waitFor(say("diagnosis-copied"))
        val copied = phone.app.getSystemService(ClipboardManager::class.java)!!.primaryClip!!.getItemAt(0).text
        assertTrue(copied.startsWith(say("diagnosis-title")))
    }

    @Test
    fun `language and theme are kept`() {
        phone.signInBySms("ramon-ibarra")
        phone.tab("tab-settings")
        phone.press(say("theme-dark"))
        phone.press("English")
        phone.waitForHeading(Words.say("settings-title", language = "en"))
        phone.look("settings-english-dark")
        phone.kill()
        phone.reopen()
        phone.waitForHeading(Words.say("settings-title", language = "en"))
    }

    @Test
    fun `signs out, after being asked once`() {
        phone.signInBySms("ramon-ibarra")
        phone.tab("tab-settings")
        phone.press(say("sign-out"))
        phone.waitFor(say("sign-out-effect"))
        phone.look("sign-out-question")
        phone.pressLast(say("sign-out"))
        phone.waitForHeading(say("welcome-title"))
        phone.waitFor(say("signed-out-title"))
        phone.kill()
        phone.reopen()
        phone.waitForHeading(say("welcome-title"))
    }
}
