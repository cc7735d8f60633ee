package org.importass.app.journeys

import android.Manifest
import android.app.NotificationManager
import android.content.pm.PackageManager
import com.google.firebase.messaging.RemoteMessage
import kotlinx.coroutines.runBlocking
import org.importass.app.TestApplication
import org.importass.app.device.PushService
import org.importass.app.operations.FirebaseAddress
import org.importass.app.support.objects
import org.importass.app.support.say
import org.importass.shared.PushTokenAnswer
import org.importass.shared.ShellError
import org.json.JSONObject
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Test
import org.robolectric.Robolectric
import org.robolectric.Shadows.shadowOf

/** Push, from the sandbox's push service to the notice: it says nothing, and leads there. */
class PushTest : JourneyTest() {
    private val marta = "marta-soler"
    private val manager get() = phone.app.getSystemService(NotificationManager::class.java)!!
    private val service by lazy { Robolectric.setupService(PushService::class.java) }

    /** Signed in, with push on and the server told. */
    private fun withPush(answer: Int = PackageManager.PERMISSION_GRANTED) {
        phone.open()
        phone.press(say("method-clave-permanente"))
        phone.browse(marta)
        phone.waitForHeading(say("primer-push-title"))
        assertNull("asked for before it was said what for", shadowOf(phone.activity).lastRequestedPermission)
        phone.press(say("primer-push-accept"))
        phone.answerPermission(answer)
        if (answer == PackageManager.PERMISSION_GRANTED) shadowOf(phone.app).grantPermissions(Manifest.permission.POST_NOTIFICATIONS)
        shadowOf(manager).setNotificationsEnabled(answer == PackageManager.PERMISSION_GRANTED)
        phone.waitForHeading(say("primer-biometrics-title"))
        phone.pastPrimers()
    }

    private fun pushes(): List<JSONObject> = sandbox.get("/pushes").getJSONArray("pushes").objects()

    /** The sandbox tells of a new debt, and its push arrives at this phone. */
    private fun arrives(title: String): JSONObject {
        val known = pushes().size
        phone.waitFor("the push of '$title'") {
            if (pushes().size == known) {
                // before the registration has reached it, the sandbox pushes nothing
                sandbox.post("/notices", "persona" to marta, "kind" to "debt", "title" to title, "body" to "Este aviso solo informa.")
            }
            pushes().size > known
        }
        val push = pushes().first()
        val payload = JSONObject(push.getString("payload"))
        val message = RemoteMessage.Builder(push.getString("token"))
        for (name in payload.keys()) message.addData(name, payload.getString(name))
        service.onMessageReceived(message.build())
        return push
    }

    private fun shown() = manager.activeNotifications.single().notification

    @Test
    fun `received while open it is counted on the bell and goes nowhere`() {
        withPush()
        assertEquals("prueba", arrives("Una deuda nueva").getString("token"))
        phone.waitFor("Avisos: 3 sin leer")
        phone.waitForHeading(say("home-title"))
        assertTrue("no notification of what is seen anyway", manager.activeNotifications.isEmpty())
    }

    @Test
    fun `received in the background it says that there is something new, never what, and a tap leads to it`() {
        withPush()
        phone.bell()
        phone.waitFor("the number of the icon") { phone.isAtRest && phone.iconNumber() > 0 }
        phone.leave()
        val unread = phone.iconNumber()
        arrives("Una deuda nueva")
        val notification = shown()
        val words = listOf("android.title", "android.text").map { notification.extras.getCharSequence(it).toString() }
        assertEquals(listOf(say("push-said-new"), say("notice-informs")), words)
        assertFalse(notification.extras.toString().contains("deuda"))
        assertEquals(unread + 1, notification.number)
        val channel = manager.getNotificationChannel(notification.channelId)
        assertEquals(say("notices-title"), channel.name)
        assertTrue(channel.canShowBadge())
        arrives("Otra deuda")
        assertEquals(unread + 2, shown().number)
        phone.tap(shown())
        phone.waitForHeading("Otra deuda")
        assertTrue("what is seen is no longer shown among the notifications", manager.activeNotifications.isEmpty())
    }

    @Test
    fun `tapped when the app had ended, it starts at the notice`() {
        withPush()
        phone.leave()
        phone.waitForSnapshot()
        phone.kill()
        arrives("Una deuda nueva")
        phone.tap(shown())
        phone.waitForHeading("Una deuda nueva")
    }

    @Test
    fun `tapped while locked, it waits for the phone to know the person`() {
        withPush()
        phone.lock()
        phone.waitForHeading(say("locked-title"))
        phone.leave()
        arrives("Una deuda nueva")
        phone.tap(shown())
        phone.waitForHeading(say("locked-title"))
        phone.unlock()
        phone.waitForHeading("Una deuda nueva")
    }

    @Test
    fun `tapped while signed out, it waits for the sign-in`() {
        withPush()
        val reference = arrives("Una deuda nueva").getString("ref")
        phone.signOut()
        // a notification of before, still there
        phone.leave()
        service.onMessageReceived(RemoteMessage.Builder("prueba").addData("ref", reference).build())
        phone.tap(shown())
        phone.press(say("method-clave-permanente"))
        phone.browse(marta)
        phone.pastPrimers("Una deuda nueva")
    }

    @Test
    fun `a new address is told to the server`() {
        withPush()
        arrives("Una deuda nueva")
        service.onRegistered("otra")
        phone.waitFor("the new address") { arrives("Otra deuda").getString("token") == "otra" }
    }

    @Test
    fun `without permission there is no address, and nothing is shown`() {
        withPush(PackageManager.PERMISSION_DENIED)
        assertEquals(0, TestApplication.addressesAsked)
        phone.leave()
        service.onMessageReceived(RemoteMessage.Builder("prueba").addData("ref", "r1").build())
        service.onMessageReceived(RemoteMessage.Builder("prueba").addData("other", "r1").build())
        assertTrue(manager.activeNotifications.isEmpty())
    }

    @Test
    fun `an open build has no service, and says so`() {
        val firebase = FirebaseAddress(phone.app)
        assertEquals(PushTokenAnswer.Failed(ShellError.UNSUPPORTED), runBlocking { firebase.ask() })
        TestApplication.token = firebase::ask
        withPush()
        phone.tab("tab-settings")
        phone.press(say("alerts-title"))
        phone.waitFor(say("push-no-token-title"))
        phone.look("alerts-no-token")
    }
}
