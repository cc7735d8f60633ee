package org.importass.app.device

import android.content.Context
import android.util.AtomicFile
import org.importass.shared.Done
import org.importass.shared.SaveSnapshot
import java.io.File

/** Where the person stood. Good for one start, of a process that the system had ended. */
internal class Snapshots(context: Context) {
    private val file = AtomicFile(File(context.noBackupFilesDir, "snapshot"))

    fun save(operation: SaveSnapshot): Done {
        val text = operation.text
        if (text == null) {
            file.delete()
        } else {
            val out = file.startWrite()
            out.write(text.encodeToByteArray())
            file.finishWrite(out)
        }
        return Done.Yes
    }

    fun take(): String? {
        val text = if (file.baseFile.exists()) file.readFully().decodeToString() else null
        file.delete()
        return text
    }
}
