package org.importass.app.operations

import android.content.Context
import com.google.firebase.FirebaseApp
import com.google.firebase.installations.FirebaseInstallations
import com.google.firebase.messaging.FirebaseMessaging
import kotlinx.coroutines.tasks.await
import org.importass.shared.PushPlatform
import org.importass.shared.PushTokenAnswer
import org.importass.shared.ShellError

/** The service that brings pushes to this device. */
internal fun interface PushAddress {
    /** The device's address there. It may throw: the answer is then that it failed. */
    suspend fun ask(): PushTokenAnswer
}

/**
 * Google's. An open build has no account there, which is no error: Google is asked for nothing then, and the app says
 * that the phone gives no address. An account is the resources that Firebase's console gives (`google_app_id` and so on).
 */
internal class FirebaseAddress(private val context: Context) : PushAddress {
    override suspend fun ask(): PushTokenAnswer {
        FirebaseApp.initializeApp(context) ?: return PushTokenAnswer.Failed(ShellError.UNSUPPORTED)
        FirebaseMessaging.getInstance().register().await()
        return PushTokenAnswer.Token(FirebaseInstallations.getInstance().id.await(), PushPlatform.FCM)
    }
}
