package org.importass.ui.failure

import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import org.importass.shared.Event
import org.importass.shared.FailureView
import org.importass.ui.parts.Button
import org.importass.ui.parts.Lead
import org.importass.ui.parts.Look
import org.importass.ui.parts.Page
import org.importass.ui.parts.Stack
import org.importass.ui.parts.send
import org.importass.ui.parts.takesProblems

/** Too old an app, or nothing to show. */
@Composable
public fun Failure(view: FailureView) {
    val tell = send
    Page {
        Stack(Modifier.takesProblems()) {
            Lead(view.text)
            view.retry?.let { Button(it, Look.MAIN) { tell(Event.Retry) } }
        }
    }
}
