package org.importass.ui.access

import androidx.compose.runtime.Composable
import org.importass.shared.AccessEvent
import org.importass.shared.AccessField
import org.importass.shared.Event
import org.importass.shared.SmsFormView
import org.importass.ui.parts.Field
import org.importass.ui.parts.Links
import org.importass.ui.parts.Page
import org.importass.ui.parts.Paragraph
import org.importass.ui.parts.Problem
import org.importass.ui.parts.Submit
import org.importass.ui.parts.send

/** Sign-in by SMS: the three fields. */
@Composable
public fun SmsForm(view: SmsFormView) {
    val tell = send
    val type = { field: AccessField -> { text: String -> tell(Event.Access(AccessEvent.Typed(field, text))) } }
    val leave: (AccessField) -> () -> Unit = { field -> { tell(Event.Access(AccessEvent.Left(field))) } }
    val submit: () -> Unit = { tell(Event.Access(AccessEvent.Submit)) }
    Page {
        Problem(view.problem)
        Paragraph(view.intro)
        Field(view.identifier, type(AccessField.IDENTIFIER), onLeave = leave(AccessField.IDENTIFIER))
        Field(view.birthDate, type(AccessField.BIRTHDATE), onLeave = leave(AccessField.BIRTHDATE))
        Field(view.mobile, type(AccessField.MOBILE), view.prefix, leave(AccessField.MOBILE), submit)
        Submit(view.submit, view.busy, submit)
        Links(view.waysOut)
    }
}
