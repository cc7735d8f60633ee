package org.importass.ui.regularization

import androidx.compose.runtime.Composable
import org.importass.shared.AllegationsView
import org.importass.shared.Event
import org.importass.shared.RegularizationEvent
import org.importass.ui.parts.Field
import org.importass.ui.parts.Page
import org.importass.ui.parts.Paragraph
import org.importass.ui.parts.Problem
import org.importass.ui.parts.Quiet
import org.importass.ui.parts.Submit
import org.importass.ui.parts.send

/** Allegations in the hearing. */
@Composable
public fun Allegations(view: AllegationsView) {
    val tell = send
    Page {
        Problem(view.problem)
        Paragraph(view.intro)
        Field(view.text, onType = { tell(Event.Regularization(RegularizationEvent.AllegationsTyped(it))) })
        Quiet(view.count)
        Quiet(view.kept)
        Submit(view.submit, view.busy) { tell(Event.Regularization(RegularizationEvent.SubmitAllegations)) }
    }
}
