package org.importass.app

import android.os.Handler
import android.os.Looper
import org.importass.app.device.SmsConsent
import org.importass.app.operations.PushAddress
import org.importass.app.support.FakeKeyStore
import org.importass.bridge.Frames
import org.importass.shared.PushPlatform
import org.importass.shared.PushTokenAnswer

/** The app as it is, with another server and a Keystore that keeps its keys in memory. */
class TestApplication : ImportassApplication() {
    override val api: String get() = server

    /** Robolectric's display keeps frames of a test that has ended: the main thread's next turn will do. */
    override val frames get() = Frames { draw -> Handler(Looper.getMainLooper()).post(draw) }

    /** What a messaging service would say. */
    override val address = PushAddress {
        addressesAsked++
        token()
    }

    /** Looks out for nothing: tests bring the message. */
    override val consent = SmsConsent { messagesAwaited++ }

    /** On this machine the core keeps its secrets in files. */
    override fun prepare() = Unit

    override fun onCreate() {
        super.onCreate()
        FakeKeyStore.install()
        addressesAsked = 0
        messagesAwaited = 0
        token = { PushTokenAnswer.Token("prueba", PushPlatform.FCM) }
    }

    /** As if the process had ended: the core is gone, and nobody knows of it. */
    fun forget() {
        started = false
    }

    companion object {
        /** Where nobody listens, unless a test says otherwise. */
        const val NOWHERE = "http://127.0.0.1:9"
        var server = NOWHERE
        var addressesAsked = 0
        var messagesAwaited = 0
        lateinit var token: suspend () -> PushTokenAnswer
    }
}
