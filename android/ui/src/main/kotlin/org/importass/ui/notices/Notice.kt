package org.importass.ui.notices

import androidx.compose.runtime.Composable
import org.importass.shared.Event
import org.importass.shared.NoticeView
import org.importass.shared.NoticesEvent
import org.importass.shared.Tone
import org.importass.ui.parts.Button
import org.importass.ui.parts.Buttons
import org.importass.ui.parts.Loaded
import org.importass.ui.parts.Look
import org.importass.ui.parts.Page
import org.importass.ui.parts.Paragraph
import org.importass.ui.parts.Quiet
import org.importass.ui.parts.Stack
import org.importass.ui.parts.State
import org.importass.ui.parts.iconOf
import org.importass.ui.parts.send

/** One notice. */
@Composable
public fun Notice(view: NoticeView) {
    val tell = send
    Page {
        Loaded(view.load) {
            Stack {
                State(Tone.INFO, view.kindLabel, icon = iconOf(view.kind))
                Quiet(view.date)
                for (paragraph in view.paragraphs) Paragraph(paragraph)
                view.link?.let { Button(it, Look.MAIN) { tell(Event.Notices(NoticesEvent.FollowLink)) } }
                Quiet(view.informs)
                Buttons {
                    for (one in view.actions) {
                        Button(one.label) { tell(Event.Notices(NoticesEvent.Act(view.id, one.action))) }
                    }
                }
            }
        }
    }
}
