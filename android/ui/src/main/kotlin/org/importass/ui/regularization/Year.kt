package org.importass.ui.regularization

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.runtime.Composable
import org.importass.shared.Event
import org.importass.shared.RegularizationEvent
import org.importass.shared.YearView
import org.importass.ui.parts.Banner
import org.importass.ui.parts.Button
import org.importass.ui.parts.Facts
import org.importass.ui.parts.Icons
import org.importass.ui.parts.Links
import org.importass.ui.parts.Loaded
import org.importass.ui.parts.Look
import org.importass.ui.parts.Page
import org.importass.ui.parts.Problem
import org.importass.ui.parts.Quiet
import org.importass.ui.parts.send
import org.importass.ui.theme.Size

/** One year: what can be done stands before the dates around it. */
@Composable
public fun Year(view: YearView) {
    val tell = send
    Page {
        Loaded(view.load) {
            Column(verticalArrangement = Arrangement.spacedBy(Size.s4)) {
                Problem(view.problem)
                Banner(view.state)
                view.result?.let { Result(it) }
                view.payment?.let { Payment(it) }
                view.choices?.let { HearingChoices(it) }
                Facts(view.facts)
                view.office?.let {
                    Button(it, Look.MAIN, Icons.OPEN) { tell(Event.Regularization(RegularizationEvent.OpenOffice)) }
                }
                Links(listOfNotNull(view.detail, view.allegations, view.document, view.estimate, view.guide))
                view.appeal?.let { Banner(it) }
                view.note?.let { Quiet(it) }
                Button(view.refresh) { tell(Event.Regularization(RegularizationEvent.Refresh)) }
            }
        }
    }
}
