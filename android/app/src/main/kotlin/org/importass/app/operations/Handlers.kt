package org.importass.app.operations

import android.content.Context
import org.importass.app.device.CurrentActivity
import org.importass.app.device.Keys
import org.importass.app.device.Snapshots
import org.importass.bridge.Handlers

/** The phone's own handlers. */
internal fun handlers(
    context: Context,
    activity: CurrentActivity,
    snapshots: Snapshots,
    address: PushAddress,
): Handlers {
    val keys by lazy { Keys() }
    val vault by lazy { Vault(context, activity, keys) }
    return Handlers(
        deviceKey = { devicePoint(keys) },
        sign = { sign(keys, it) },
        openBrowser = { openBrowser(activity, it) },
        openUrl = { openUrl(activity, it) },
        presentDocument = { presentDocument(activity, it) },
        copyText = { copyText(context, it) },
        askPush = { askPush(activity) },
        askUnlock = { askUnlock(activity, it) },
        saveSnapshot = { snapshots.save(it) },
        vaultStore = { vault.store(it) },
        vaultOpen = { vault.open(it) },
        vaultForget = { vault.forget() },
        vaultState = { vault.state() },
        pushToken = { address.ask() },
    )
}
