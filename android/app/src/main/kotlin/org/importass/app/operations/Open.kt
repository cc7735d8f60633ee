package org.importass.app.operations

import android.content.ActivityNotFoundException
import android.content.Intent
import android.net.Uri
import androidx.browser.customtabs.CustomTabsIntent
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.withContext
import org.importass.app.device.CurrentActivity
import org.importass.shared.BrowserAnswer
import org.importass.shared.Done
import org.importass.shared.OpenBrowser
import org.importass.shared.OpenUrl
import org.importass.shared.ShellError

private val web = setOf("https", "http")
private const val TELEPHONE = "tel"

/** Addresses come from a server: only these kinds are opened. */
private fun only(url: String, schemes: Set<String>): Uri? = Uri.parse(url).takeIf { it.scheme in schemes }

/** The system's browser in a tab of this task; the way back is an address of the app. */
internal suspend fun openBrowser(activity: CurrentActivity, operation: OpenBrowser): BrowserAnswer =
    withContext(Dispatchers.Main) {
        val address = only(operation.url, web) ?: return@withContext BrowserAnswer.Failed(ShellError.UNSUPPORTED)
        try {
            activity.travel(operation.returnUri) {
                CustomTabsIntent.Builder().setShowTitle(true).build().launchUrl(it, address)
            }
        } catch (_: ActivityNotFoundException) {
            BrowserAnswer.Failed(ShellError.UNSUPPORTED)
        }
    }

/** A page, or the telephone with the number written in: the person presses the last key. */
internal suspend fun openUrl(activity: CurrentActivity, operation: OpenUrl): Done = withContext(Dispatchers.Main) {
    val address = only(operation.url, web + TELEPHONE) ?: return@withContext Done.Failed(ShellError.UNSUPPORTED)
    val action = if (address.scheme == TELEPHONE) Intent.ACTION_DIAL else Intent.ACTION_VIEW
    try {
        activity.await().startActivity(Intent(action, address))
        Done.Yes
    } catch (_: ActivityNotFoundException) {
        Done.Failed(ShellError.UNSUPPORTED)
    }
}
