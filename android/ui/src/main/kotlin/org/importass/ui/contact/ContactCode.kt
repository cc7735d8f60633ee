package org.importass.ui.contact

import androidx.compose.runtime.Composable
import org.importass.shared.CodeView
import org.importass.shared.ContactEvent
import org.importass.shared.Event
import org.importass.ui.parts.CodeForm
import org.importass.ui.parts.send

/** The code of a change. */
@Composable
public fun ContactCode(view: CodeView) {
    val tell = send
    CodeForm(
        view,
        onType = { tell(Event.Contact(ContactEvent.CodeTyped(it))) },
        onLeave = {},
        onSubmit = { tell(Event.Contact(ContactEvent.Submit)) },
        onResend = { tell(Event.Contact(ContactEvent.Resend)) },
    )
}
