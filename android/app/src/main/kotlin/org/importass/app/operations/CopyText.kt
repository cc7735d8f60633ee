package org.importass.app.operations

import android.content.ClipData
import android.content.ClipboardManager
import android.content.Context
import org.importass.shared.CopyText
import org.importass.shared.Done
import org.importass.shared.ShellError

internal fun copyText(context: Context, operation: CopyText): Done {
    val clipboard = context.getSystemService(ClipboardManager::class.java)
        ?: return Done.Failed(ShellError.UNSUPPORTED)
    clipboard.setPrimaryClip(ClipData.newPlainText(null, operation.text))
    return Done.Yes
}
