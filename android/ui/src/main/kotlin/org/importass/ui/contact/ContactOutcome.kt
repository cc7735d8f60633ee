package org.importass.ui.contact

import androidx.compose.runtime.Composable
import org.importass.shared.ContactEvent
import org.importass.shared.Event
import org.importass.shared.OutcomeView
import org.importass.ui.parts.Outcome
import org.importass.ui.parts.send

/** How a change ended. */
@Composable
public fun ContactOutcome(view: OutcomeView) {
    val tell = send
    Outcome(
        view,
        onAsk = { tell(Event.Contact(ContactEvent.AskAgain)) },
        onDone = { tell(Event.Contact(ContactEvent.Done)) },
    )
}
