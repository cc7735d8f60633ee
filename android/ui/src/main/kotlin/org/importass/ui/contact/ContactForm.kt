package org.importass.ui.contact

import androidx.compose.runtime.Composable
import org.importass.shared.ContactEvent
import org.importass.shared.ContactFormView
import org.importass.shared.Event
import org.importass.ui.parts.Field
import org.importass.ui.parts.Page
import org.importass.ui.parts.Paragraph
import org.importass.ui.parts.Problem
import org.importass.ui.parts.Submit
import org.importass.ui.parts.send

/** A new mobile or e-mail. */
@Composable
public fun ContactForm(view: ContactFormView) {
    val tell = send
    val submit: () -> Unit = { tell(Event.Contact(ContactEvent.Submit)) }
    Page {
        Problem(view.problem)
        Paragraph(view.intro)
        Field(
            view.field,
            onType = { tell(Event.Contact(ContactEvent.Typed(it))) },
            prefix = view.prefix,
            onLeave = { tell(Event.Contact(ContactEvent.Left)) },
            onSubmit = submit,
        )
        Submit(view.submit, view.busy, submit)
    }
}
