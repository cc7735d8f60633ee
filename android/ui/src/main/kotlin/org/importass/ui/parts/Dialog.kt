package org.importass.ui.parts

import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.rememberScrollState
import androidx.compose.foundation.verticalScroll
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.paneTitle
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.window.Dialog
import org.importass.shared.Event
import org.importass.shared.Tone
import org.importass.ui.theme.Size
import org.importass.shared.Dialog as DialogView

/** A question. Going back from it is its way back. */
@Composable
public fun Dialog(dialog: DialogView) {
    val tell = send
    Dialog(onDismissRequest = { tell(Event.Dismiss) }) {
        Card(Modifier.semantics { paneTitle = dialog.title }) {
            Stack(Modifier.verticalScroll(rememberScrollState()).padding(Size.s6)) {
                Heading(dialog.title)
                Paragraph(dialog.text)
                WideButton(dialog.confirm, if (dialog.tone == Tone.BAD) Look.BAD else Look.MAIN) {
                    tell(Event.Confirm)
                }
                WideButton(dialog.cancel) { tell(Event.Dismiss) }
            }
        }
    }
}
