package org.importass.ui.parts

import androidx.compose.runtime.Composable
import org.importass.shared.OutcomeView

/** How an act with legal effect ended, whatever it does. */
@Composable
public fun Outcome(view: OutcomeView, onAsk: () -> Unit, onDone: () -> Unit) {
    val ask = view.ask
    Page {
        Problem(view.banner)
        Facts(view.facts)
        if (ask != null) WideButton(ask, Look.MAIN, onAsk)
        view.done?.let { WideButton(it, if (ask == null) Look.MAIN else Look.NORMAL, onDone) }
        Busy(view.busy)
    }
}
