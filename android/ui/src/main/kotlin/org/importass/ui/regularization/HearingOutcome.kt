package org.importass.ui.regularization

import androidx.compose.runtime.Composable
import org.importass.shared.Event
import org.importass.shared.OutcomeView
import org.importass.shared.RegularizationEvent
import org.importass.ui.parts.Outcome
import org.importass.ui.parts.send

/** How an answer to the hearing ended. */
@Composable
public fun HearingOutcome(view: OutcomeView) {
    val tell = send
    Outcome(
        view,
        onAsk = { tell(Event.Regularization(RegularizationEvent.AskAgain)) },
        onDone = { tell(Event.Regularization(RegularizationEvent.Done)) },
    )
}
