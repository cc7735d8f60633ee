package org.importass.app.device

import android.annotation.SuppressLint
import android.app.PendingIntent
import android.content.Context
import android.content.Intent
import androidx.core.app.NotificationChannelCompat
import androidx.core.app.NotificationCompat
import androidx.core.app.NotificationManagerCompat
import org.importass.app.MainActivity
import org.importass.app.R

/**
 * The app's place among the phone's notifications. It holds one, which says that there is something new, never what: so
 * nothing about anybody stands on a locked phone, and there is one channel, since a push does not tell its kind.
 */
internal class Tray(private val context: Context) {
    private val manager = NotificationManagerCompat.from(context)

    /** Something new, behind [reference]; a tap opens the newest. It is counted on top of what was [unread] before. */
    @SuppressLint("MissingPermission") // asked about: without it nothing is shown
    fun show(reference: String, unread: Int) {
        if (!manager.areNotificationsEnabled()) return
        manager.createNotificationChannel(channel())
        val shown = manager.activeNotifications.firstOrNull { it.id == ID }?.notification?.number
        manager.notify(ID, notification(reference, (shown ?: unread) + 1))
    }

    /** The person is here: what is new is shown by the app itself. */
    fun clear() = manager.cancel(ID)

    private fun channel() =
        NotificationChannelCompat.Builder(CHANNEL, NotificationManagerCompat.IMPORTANCE_DEFAULT)
            .setName(context.getString(R.string.push_channel))
            .setDescription(context.getString(R.string.push_channel_note))
            .setShowBadge(true)
            .build()

    private fun notification(reference: String, number: Int) =
        NotificationCompat.Builder(context, CHANNEL)
            .setSmallIcon(R.drawable.notification)
            .setContentTitle(context.getString(R.string.push_title))
            .setContentText(context.getString(R.string.push_text))
            .setStyle(NotificationCompat.BigTextStyle().bigText(context.getString(R.string.push_text)))
            .setNumber(number)
            .setContentIntent(opening(reference))
            .setAutoCancel(true)
            .build()

    private fun opening(reference: String): PendingIntent {
        val intent = Intent(context, MainActivity::class.java).putExtra(REFERENCE, reference)
        val flags = PendingIntent.FLAG_UPDATE_CURRENT or PendingIntent.FLAG_IMMUTABLE
        return PendingIntent.getActivity(context, 0, intent, flags)
    }

    companion object {
        private const val ID = 1
        private const val CHANNEL = "notices"
        private const val REFERENCE = "ref"

        /** The reference of the push that was tapped, if one was. */
        fun referenceOf(intent: Intent): String? = intent.getStringExtra(REFERENCE)
    }
}
