package org.importass.ui.services

import androidx.compose.foundation.layout.padding
import androidx.compose.material3.HorizontalDivider
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import org.importass.shared.Event
import org.importass.shared.HelpView
import org.importass.shared.Phone
import org.importass.shared.ServicesEvent
import org.importass.shared.Tone
import org.importass.ui.parts.Button
import org.importass.ui.parts.Card
import org.importass.ui.parts.FactLine
import org.importass.ui.parts.Icons
import org.importass.ui.parts.Lead
import org.importass.ui.parts.Links
import org.importass.ui.parts.Page
import org.importass.ui.parts.Sections
import org.importass.ui.parts.Stack
import org.importass.ui.parts.State
import org.importass.ui.parts.send
import org.importass.ui.parts.takesProblems
import org.importass.ui.theme.Size
import org.importass.ui.theme.palette

/** Telephones, and what to have at hand. */
@Composable
public fun Help(view: HelpView) {
    val tell = send
    Page {
        Lead(view.intro)
        view.problem?.let { State(Tone.BAD, it, Modifier.takesProblems()) }
        Card {
            view.phones.forEachIndexed { index, phone ->
                if (index > 0) HorizontalDivider(color = palette.hairline)
                PhoneRow(phone) { tell(Event.Services(ServicesEvent.Call(index.toUInt()))) }
            }
        }
        Sections(view.sections)
        Links(view.links)
    }
}

@Composable
private fun PhoneRow(phone: Phone, onCall: () -> Unit) {
    Stack(Modifier.padding(Size.s4)) {
        FactLine(phone.fact)
        Button(phone.call, icon = Icons.PHONE, onPress = onCall)
    }
}
