package org.importass.app.journeys

import android.os.IBinder
import org.importass.app.support.say
import org.junit.Assert.assertEquals
import org.junit.Test
import org.robolectric.annotation.Config
import org.robolectric.annotation.Implementation
import org.robolectric.annotation.Implements

/** The list of recent apps shows a picture of each screen: none of ours, which holds amounts. */
@Config(shadows = [RecentsTest.System::class])
class RecentsTest : JourneyTest() {
    @Test
    fun `no picture of the app is kept for the list of recent apps`() {
        System.pictures.clear()
        phone.open()
        phone.waitForHeading(say("welcome-title"))
        assertEquals(listOf(false), System.pictures)
    }

    /** Where an activity tells the system, from Android 13 on. */
    @Implements(className = "android.app.ActivityClient", isInAndroidSdk = false)
    class System {
        @Implementation
        fun setRecentsScreenshotEnabled(@Suppress("UNUSED_PARAMETER") activity: IBinder?, kept: Boolean) {
            pictures += kept
        }

        companion object {
            val pictures = mutableListOf<Boolean>()
        }
    }
}
