package org.importass.app.operations

import android.content.Context
import org.importass.app.device.CurrentActivity
import org.importass.app.device.Keys
import org.importass.bridge.Handlers

/** The phone's own handlers. */
internal fun handlers(context: Context, activity: CurrentActivity): Handlers {
    val keys by lazy { Keys() }
    val secrets by lazy { Secrets(context, keys) }
    return Handlers(
        deviceKey = { devicePoint(keys) },
        sign = { sign(keys, it) },
        readSecret = { secrets.read(it.name) },
        writeSecret = { secrets.write(it) },
        openBrowser = { openBrowser(activity, it) },
        openUrl = { openUrl(activity, it) },
        presentDocument = { presentDocument(activity, it) },
        copyText = { copyText(context, it) },
        askPush = { askPush(activity) },
        askBiometrics = { askBiometrics(activity, it) },
    )
}
