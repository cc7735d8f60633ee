package org.importass.ui.devices

import androidx.compose.foundation.layout.padding
import androidx.compose.material3.HorizontalDivider
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import org.importass.shared.DeviceRow
import org.importass.shared.DevicesEvent
import org.importass.shared.DevicesView
import org.importass.shared.Event
import org.importass.shared.Tone
import org.importass.ui.parts.Button
import org.importass.ui.parts.Card
import org.importass.ui.parts.Icons
import org.importass.ui.parts.Lead
import org.importass.ui.parts.Loaded
import org.importass.ui.parts.Page
import org.importass.ui.parts.Paragraph
import org.importass.ui.parts.Problem
import org.importass.ui.parts.Quiet
import org.importass.ui.parts.Stack
import org.importass.ui.parts.State
import org.importass.ui.parts.send
import org.importass.ui.theme.Size
import org.importass.ui.theme.Type
import org.importass.ui.theme.palette

/** Where the person is signed in. */
@Composable
public fun Devices(view: DevicesView) {
    val tell = send
    Page {
        Lead(view.intro)
        Problem(view.problem)
        Loaded(view.load) {
            Card {
                view.rows.forEachIndexed { index, row ->
                    if (index > 0) HorizontalDivider(color = palette.hairline)
                    Device(row) { tell(Event.Devices(DevicesEvent.SignOut(row.id))) }
                }
            }
        }
        Button(view.refresh) { tell(Event.Devices(DevicesEvent.Refresh)) }
    }
}

@Composable
private fun Device(row: DeviceRow, onSignOut: () -> Unit) {
    Stack(Modifier.padding(Size.s4)) {
        Paragraph(row.name, style = Type.strong)
        Quiet(row.note)
        row.current?.let { State(Tone.GOOD, it, icon = Icons.CHECK) }
        row.signOut?.let { Button(it, spoken = row.signOutSpoken, onPress = onSignOut) }
    }
}
