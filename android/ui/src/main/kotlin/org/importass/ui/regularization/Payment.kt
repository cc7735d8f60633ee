package org.importass.ui.regularization

import androidx.compose.runtime.Composable
import org.importass.shared.Event
import org.importass.shared.PaymentView
import org.importass.shared.RegularizationEvent
import org.importass.ui.parts.Busy
import org.importass.ui.parts.Button
import org.importass.ui.parts.Icons
import org.importass.ui.parts.Look
import org.importass.ui.parts.Problem
import org.importass.ui.parts.Quiet
import org.importass.ui.parts.Stack
import org.importass.ui.parts.send

/** The way to the gateway, and what the server says of the payments. */
@Composable
internal fun Payment(view: PaymentView) {
    val tell = send
    val pay = view.pay
    Stack {
        Problem(view.state)
        if (pay != null) {
            Button(pay, Look.MAIN, Icons.OPEN) { tell(Event.Regularization(RegularizationEvent.Pay)) }
        }
        view.ask?.let {
            Button(it, if (pay == null) Look.MAIN else Look.NORMAL) {
                tell(Event.Regularization(RegularizationEvent.AskPayment))
            }
        }
        Busy(view.busy)
        Quiet(view.note)
    }
}
