package org.importass.ui.access

import androidx.compose.runtime.Composable
import org.importass.shared.AccessEvent
import org.importass.shared.Event
import org.importass.shared.WaitingView
import org.importass.ui.parts.Button
import org.importass.ui.parts.Lead
import org.importass.ui.parts.Page
import org.importass.ui.parts.send

/** Something happens elsewhere, or nothing is known yet. */
@Composable
public fun Waiting(view: WaitingView) {
    val tell = send
    Page {
        Lead(view.text)
        view.cancel?.let { Button(it) { tell(Event.Access(AccessEvent.Cancel)) } }
    }
}
