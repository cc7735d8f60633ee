package org.importass.app.journeys

import org.importass.app.support.Words
import org.importass.app.support.say
import org.importass.bridge.AppState
import org.junit.Assert.assertEquals
import org.junit.Assert.assertNotSame
import org.junit.Test

/** What the system does to an app: it ends it, turns it, and speaks another language to it. */
class LifecycleTest : JourneyTest() {
    @Test
    fun `where one stood is there again after the system ended the process`() {
        phone.signInBySms("ramon-ibarra")
        phone.bell()
        phone.waitForHeading(say("notices-title"))
        phone.leave()
        phone.waitForSnapshot()
        phone.kill()
        phone.reopen()
        phone.waitForHeading(say("notices-title"))
        phone.back()
        phone.waitForHeading(say("home-title"))
    }

    @Test
    fun `another core goes on where the last one stood`() {
        phone.signInBySms("ramon-ibarra")
        phone.bell()
        phone.waitForHeading(say("notices-title"))
        phone.app.restart()
        assertEquals(AppState.Starting, phone.app.core.state.value)
        phone.waitForHeading(say("notices-title"))
        phone.back()
        phone.waitForHeading(say("home-title"))
    }

    @Test
    fun `opened by its icon it begins at the start`() {
        phone.signInBySms("ramon-ibarra")
        phone.bell()
        phone.waitForHeading(say("notices-title"))
        phone.leave()
        phone.waitForSnapshot()
        phone.kill()
        phone.open()
        phone.waitForHeading(say("home-title"))
    }

    @Test
    fun `turned, it asks the same question and keeps what was typed`() {
        phone.signInBySms("ramon-ibarra")
        phone.tab("tab-documents")
        phone.type(say("documents-search"), "alta")
        val before = phone.activity
        phone.turn()
        assertNotSame(before, phone.activity)
        phone.waitForWritten(say("documents-search"), "alta")
        phone.tab("tab-settings")
        phone.press(say("sign-out"))
        phone.waitFor(say("sign-out-effect"))
        phone.change("+port")
        phone.waitFor(say("sign-out-effect"))
    }

    @Test
    fun `another language of the phone is spoken from the next start on`() {
        phone.signInBySms("ramon-ibarra")
        phone.change("en")
        phone.waitForHeading(say("home-title"))
        phone.kill()
        phone.reopen()
        phone.waitForHeading(Words.say("home-title", language = "en"))
    }
}
