package org.importass.app.device

import android.content.ActivityNotFoundException
import android.content.BroadcastReceiver
import android.content.Context
import android.content.Intent
import android.content.IntentFilter
import androidx.activity.ComponentActivity
import androidx.activity.result.contract.ActivityResultContracts.StartActivityForResult
import androidx.core.content.ContextCompat
import androidx.core.content.IntentCompat
import com.google.android.gms.auth.api.phone.SmsRetriever
import com.google.android.gms.common.api.CommonStatusCodes
import com.google.android.gms.common.api.Status

/** Asks the phone to look out for the next message with a code. Without Google's services there is nobody who would. */
internal fun interface SmsConsent {
    /** For the next five minutes, and one message. */
    fun begin(context: Context)
}

/** Google's user consent. */
internal val googleConsent = SmsConsent { SmsRetriever.getClient(it).startSmsUserConsent(null) }

/**
 * A code that comes by SMS while it is waited for: the system shows the message and asks the person whether the app may
 * read that one. After a "no" nothing happens; typing and pasting stay as they are. Made while [activity] is created.
 */
internal class CodeMessages(
    private val activity: ComponentActivity,
    private val consent: SmsConsent,
    private val tell: (String) -> Unit,
) {
    private val question = activity.registerForActivityResult(StartActivityForResult()) { answer ->
        answer.data?.getStringExtra(SmsRetriever.EXTRA_SMS_MESSAGE)?.let(tell)
    }
    private val receiver = object : BroadcastReceiver() {
        override fun onReceive(context: Context, intent: Intent) {
            val status = IntentCompat.getParcelableExtra(intent, SmsRetriever.EXTRA_STATUS, Status::class.java)
            if (status?.statusCode == CommonStatusCodes.SUCCESS) ask(intent)
            // another code may be asked for
            consent.begin(activity)
        }
    }

    /** Looks out for messages. */
    fun begin() {
        // only Google's services may send it: what it brings is started
        val sender = SmsRetriever.SEND_PERMISSION
        val filter = IntentFilter(SmsRetriever.SMS_RETRIEVED_ACTION)
        ContextCompat.registerReceiver(activity, receiver, filter, sender, null, ContextCompat.RECEIVER_EXPORTED)
        consent.begin(activity)
    }

    /** No longer. */
    fun end() = activity.unregisterReceiver(receiver)

    private fun ask(found: Intent) {
        val intent = IntentCompat.getParcelableExtra(found, SmsRetriever.EXTRA_CONSENT_INTENT, Intent::class.java)
        try {
            intent?.let(question::launch)
        } catch (_: ActivityNotFoundException) {
            // nobody asks: the code is typed
        }
    }
}
