package org.importass.bridge

import org.importass.shared.AskPush
import org.importass.shared.BrowserAnswer
import org.importass.shared.CopyText
import org.importass.shared.DeviceKeyAnswer
import org.importass.shared.Done
import org.importass.shared.PlatformAnswer
import org.importass.shared.PushTokenAnswer
import org.importass.shared.ShellError
import org.importass.shared.SignAnswer
import org.importass.shared.VaultAnswer

/** A phone without hardware, whose person says yes. */
internal fun handlers(key: SoftKey? = null, copy: suspend (CopyText) -> Done = { Done.Yes }) = Handlers(
    deviceKey = { key?.point() ?: DeviceKeyAnswer.Failed(ShellError.FAILED) },
    sign = { key?.sign(it) ?: SignAnswer.Failed(ShellError.FAILED) },
    openBrowser = { BrowserAnswer.Cancelled },
    openUrl = { Done.Yes },
    presentDocument = { Done.Yes },
    copyText = { copy(it) },
    askPush = { _: AskPush -> PlatformAnswer.GRANTED },
    askUnlock = { PlatformAnswer.GRANTED },
    saveSnapshot = { Done.Yes },
    vaultStore = { VaultAnswer.Done },
    vaultOpen = { VaultAnswer.Empty },
    vaultForget = { VaultAnswer.Done },
    vaultState = { VaultAnswer.Empty },
    pushToken = { PushTokenAnswer.Failed(ShellError.UNSUPPORTED) },
)
