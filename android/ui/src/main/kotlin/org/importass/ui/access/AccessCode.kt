package org.importass.ui.access

import androidx.compose.runtime.Composable
import org.importass.shared.AccessEvent
import org.importass.shared.AccessField
import org.importass.shared.CodeView
import org.importass.shared.Event
import org.importass.ui.parts.CodeForm
import org.importass.ui.parts.send

/** The code of a sign-in. */
@Composable
public fun AccessCode(view: CodeView) {
    val tell = send
    CodeForm(
        view,
        onType = { tell(Event.Access(AccessEvent.Typed(AccessField.CODE, it))) },
        onLeave = { tell(Event.Access(AccessEvent.Left(AccessField.CODE))) },
        onSubmit = { tell(Event.Access(AccessEvent.Submit)) },
        onResend = { tell(Event.Access(AccessEvent.Resend)) },
    )
}
