package org.importass.ui.access

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Row
import androidx.compose.runtime.Composable
import org.importass.shared.AccessEvent
import org.importass.shared.Event
import org.importass.shared.PrimerAnswer
import org.importass.shared.PrimerView
import org.importass.ui.parts.Icon
import org.importass.ui.parts.Icons
import org.importass.ui.parts.Lead
import org.importass.ui.parts.Look
import org.importass.ui.parts.Page
import org.importass.ui.parts.Paragraph
import org.importass.ui.parts.Quiet
import org.importass.ui.parts.Stack
import org.importass.ui.parts.WideButton
import org.importass.ui.parts.send
import org.importass.ui.theme.Size
import org.importass.ui.theme.palette

/** An offer before the platform's own question. */
@Composable
public fun Primer(view: PrimerView) {
    val tell = send
    val say = { answer: PrimerAnswer -> tell(Event.Access(AccessEvent.Primer(answer))) }
    Page {
        Lead(view.text)
        Stack {
            for (point in view.points) {
                Row(horizontalArrangement = Arrangement.spacedBy(Size.s3)) {
                    Icon(Icons.CHECK, palette.good)
                    Paragraph(point)
                }
            }
        }
        WideButton(view.accept, Look.MAIN) { say(PrimerAnswer.ACCEPT) }
        WideButton(view.later) { say(PrimerAnswer.LATER) }
        WideButton(view.no, Look.PLAIN) { say(PrimerAnswer.NO) }
        Quiet(view.note)
    }
}
