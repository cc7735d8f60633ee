package org.importass.app.operations

import android.Manifest
import android.content.pm.PackageManager
import android.os.Build
import androidx.core.app.NotificationManagerCompat
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.withContext
import org.importass.app.MainActivity
import org.importass.app.device.CurrentActivity
import org.importass.shared.PlatformAnswer

/** The platform asks at most twice in an app's life; before API 33 it does not ask at all. */
internal suspend fun askPush(activity: CurrentActivity): PlatformAnswer = withContext(Dispatchers.Main) {
    val here = activity.await()
    val granted = when {
        Build.VERSION.SDK_INT < Build.VERSION_CODES.TIRAMISU ->
            NotificationManagerCompat.from(here).areNotificationsEnabled()
        here.may(Manifest.permission.POST_NOTIFICATIONS) -> true
        else -> here.ask(Manifest.permission.POST_NOTIFICATIONS)
    }
    if (granted) PlatformAnswer.GRANTED else PlatformAnswer.DENIED
}

private fun MainActivity.may(permission: String) =
    checkSelfPermission(permission) == PackageManager.PERMISSION_GRANTED
