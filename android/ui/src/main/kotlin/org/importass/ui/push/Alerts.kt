package org.importass.ui.push

import androidx.compose.material3.HorizontalDivider
import androidx.compose.runtime.Composable
import org.importass.shared.AlertsView
import org.importass.shared.Event
import org.importass.shared.PushEvent
import org.importass.shared.SettingsEvent
import org.importass.ui.parts.Card
import org.importass.ui.parts.Group
import org.importass.ui.parts.Lead
import org.importass.ui.parts.Links
import org.importass.ui.parts.Page
import org.importass.ui.parts.Paragraph
import org.importass.ui.parts.Problem
import org.importass.ui.parts.Switch
import org.importass.ui.parts.send
import org.importass.ui.theme.palette

/** Push, kind by kind. */
@Composable
public fun Alerts(view: AlertsView) {
    val tell = send
    Page {
        Lead(view.intro)
        Problem(view.problem)
        Card { Switch(view.push) { tell(Event.Settings(SettingsEvent.Push(it))) } }
        Group(view.kindsLabel) {
            Card {
                view.kinds.forEachIndexed { index, kind ->
                    if (index > 0) HorizontalDivider(color = palette.hairline)
                    Switch(kind.row) { tell(Event.Push(PushEvent.Kind(kind.kind, it))) }
                }
            }
        }
        Paragraph(view.note)
        Links(view.links)
    }
}
