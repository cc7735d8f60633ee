package org.importass.app.journeys

import android.app.Activity
import org.importass.app.support.say
import org.junit.Assert.assertEquals
import org.junit.Test
import org.robolectric.annotation.Config
import org.robolectric.annotation.Implementation
import org.robolectric.annotation.Implements
import org.robolectric.shadows.ShadowActivity

/** The list of recent apps shows a picture of each screen: none of ours, which holds amounts. */
@Config(shadows = [RecentsTest.Watched::class])
class RecentsTest : JourneyTest() {
    @Test
    fun `no picture of the app is kept for the list of recent apps`() {
        Watched.pictures.clear()
        phone.open()
        phone.waitForHeading(say("welcome-title"))
        assertEquals(listOf(false), Watched.pictures)
    }

    /**
     * An activity that notes what it tells the system (from Android 13 on). The system's side of the call cannot be watched:
     * it is one object that outlives the tests, and has no shadow if another test made it.
     */
    @Implements(Activity::class)
    class Watched : ShadowActivity() {
        @Implementation
        fun setRecentsScreenshotEnabled(kept: Boolean) {
            pictures += kept
        }

        companion object {
            val pictures = mutableListOf<Boolean>()
        }
    }
}
