package org.importass.app.operations

import android.content.ActivityNotFoundException
import android.content.ClipData
import android.content.Intent
import androidx.core.content.FileProvider
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.withContext
import org.importass.app.device.CurrentActivity
import org.importass.shared.Done
import org.importass.shared.PresentDocument
import org.importass.shared.ShellError
import java.io.File

private const val AUTHORITY = "es.importass.open.documents"

/** Lends one file for reading to the app that the person chooses. */
internal suspend fun presentDocument(activity: CurrentActivity, operation: PresentDocument): Done =
    withContext(Dispatchers.Main) {
        val here = activity.await()
        val address = FileProvider.getUriForFile(here, AUTHORITY, File(operation.handle), operation.name)
        val intent = if (operation.share) {
            Intent(Intent.ACTION_SEND).setType(operation.mediaType).putExtra(Intent.EXTRA_STREAM, address)
        } else {
            Intent(Intent.ACTION_VIEW).setDataAndType(address, operation.mediaType)
        }
        intent.addFlags(Intent.FLAG_GRANT_READ_URI_PERMISSION)
        intent.clipData = ClipData.newUri(here.contentResolver, operation.name, address)
        try {
            here.startActivity(if (operation.share) Intent.createChooser(intent, null) else intent)
            Done.Yes
        } catch (_: ActivityNotFoundException) {
            Done.Failed(ShellError.UNSUPPORTED)
        }
    }
