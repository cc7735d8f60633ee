package org.importass.ui.access

import androidx.compose.runtime.Composable
import org.importass.shared.Event
import org.importass.shared.LockedView
import org.importass.ui.parts.Busy
import org.importass.ui.parts.Button
import org.importass.ui.parts.Lead
import org.importass.ui.parts.Look
import org.importass.ui.parts.Page
import org.importass.ui.parts.Problem
import org.importass.ui.parts.send

/** Left lying for a while: the phone's own unlocking opens it again. */
@Composable
public fun Locked(view: LockedView) {
    val tell = send
    Page {
        Problem(view.problem)
        Lead(view.text)
        Button(view.unlock, Look.MAIN) { tell(Event.Unlock) }
        Busy(view.busy)
    }
}
