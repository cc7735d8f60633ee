package org.importass.app.device

import com.google.firebase.messaging.FirebaseMessagingService
import com.google.firebase.messaging.RemoteMessage
import org.importass.app.ImportassApplication
import org.importass.shared.Event

/** Where Google's service hands over what it brings: a new address of this device, or a push. */
public class PushService : FirebaseMessagingService() {
    private val app get() = application as ImportassApplication

    override fun onRegistered(installationId: String) {
        app.core.send(Event.PushTokenChanged(installationId))
    }

    /** A push carries a reference and nothing else: what it is about, only a session may ask. */
    override fun onMessageReceived(message: RemoteMessage) {
        message.data["ref"]?.let(app::pushed)
    }
}
