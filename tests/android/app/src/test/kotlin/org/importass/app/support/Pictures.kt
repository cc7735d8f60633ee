package org.importass.app.support

import android.graphics.Bitmap
import android.os.Handler
import android.os.Looper
import android.view.PixelCopy
import androidx.compose.ui.graphics.asAndroidBitmap
import androidx.compose.ui.test.SemanticsMatcher
import androidx.compose.ui.test.captureToImage
import androidx.compose.ui.test.junit4.ComposeTestRule
import androidx.compose.ui.test.onFirst
import org.robolectric.shadows.ShadowDialog
import org.robolectric.shadows.ShadowLooper.idleMainLooper
import java.io.File

/** What is seen. A question lies in a window of its own, above. */
fun pictureOf(ui: ComposeTestRule): Bitmap {
    ui.waitForIdle()
    val question = ShadowDialog.getLatestDialog()?.takeIf { it.isShowing }?.window
    val content = question?.decorView ?: return ui.onAllNodes(SemanticsMatcher("root") { it.isRoot }).onFirst().captureToImage().asAndroidBitmap()
    return Bitmap.createBitmap(content.width, content.height, Bitmap.Config.ARGB_8888).also { bitmap ->
        PixelCopy.request(question, bitmap, {}, Handler(Looper.getMainLooper()))
        idleMainLooper()
    }
}

/** Keeps it, to be looked at. */
fun Bitmap.keep(name: String) {
    val file = File("$project/target/android-screens/$name.png").apply { parentFile?.mkdirs() }
    file.outputStream().use { compress(Bitmap.CompressFormat.PNG, 100, it) }
}
