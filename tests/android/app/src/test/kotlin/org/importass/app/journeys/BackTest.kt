package org.importass.app.journeys

import androidx.activity.BackEventCompat
import org.importass.app.support.say
import org.junit.Assert.assertEquals
import org.junit.Test

/** Back, dragged from the edge of the screen: seen before it is done, and done only if it is completed. */
class BackTest : JourneyTest() {
    private fun at(progress: Float) = BackEventCompat(10f, 400f, progress, BackEventCompat.EDGE_LEFT)

    private fun drag(vararg progress: Float) = phone.onActivity { activity ->
        activity.onBackPressedDispatcher.dispatchOnBackStarted(at(0f))
        progress.forEach { activity.onBackPressedDispatcher.dispatchOnBackProgressed(at(it)) }
    }

    /** Two screens deep, each with what is on it. */
    private fun inNotice() {
        phone.signInBySms("elena-duarte")
        phone.bell()
        phone.waitFor("notices") { phone.count(say("notice-unread")) > 0 }
        phone.pressLast(say("notice-unread"))
        phone.waitFor(say("notice-informs"))
        phone.waitFor("Avisos: 8 sin leer")
    }

    @Test
    fun `while it is dragged the screen before lies below, and is not heard`() {
        inNotice()
        val heard = phone.heard()
        val still = phone.picture()
        drag(0.2f, 0.6f)
        phone.waitFor("the screen to go aside") { !phone.picture().sameAs(still) }
        phone.look("back-dragged")
        assertEquals(heard, phone.heard())
    }

    @Test
    fun `let go, everything is as it was`() {
        inNotice()
        val title = phone.heading()
        val still = phone.picture()
        drag(0.2f, 0.6f, 0.1f)
        phone.onActivity { it.onBackPressedDispatcher.dispatchOnBackCancelled() }
        phone.waitFor("the screen to come back") { phone.picture().sameAs(still) }
        assertEquals(title, phone.heading())
    }

    @Test
    fun `completed, the screen before is there`() {
        inNotice()
        drag(0.5f, 1f)
        phone.onActivity { it.onBackPressedDispatcher.onBackPressed() }
        phone.waitForHeading(say("notices-title"))
        phone.back()
        phone.waitForHeading(say("home-title"))
    }

    @Test
    fun `from the first screen it leads out of the app`() {
        phone.signInBySms("ramon-ibarra")
        phone.back()
        phone.waitFor("the end") { phone.activity.isFinishing }
    }
}
