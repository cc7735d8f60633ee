package org.importass.ui.storage

import androidx.compose.runtime.Composable
import org.importass.shared.Event
import org.importass.shared.StorageEvent
import org.importass.shared.StorageView
import org.importass.ui.parts.Button
import org.importass.ui.parts.Facts
import org.importass.ui.parts.Lead
import org.importass.ui.parts.Loaded
import org.importass.ui.parts.Page
import org.importass.ui.parts.Problem
import org.importass.ui.parts.Quiet
import org.importass.ui.parts.send

/** What this phone keeps of a person. */
@Composable
public fun Storage(view: StorageView) {
    val tell = send
    Page {
        Lead(view.intro)
        Problem(view.problem)
        Loaded(view.load) { Facts(view.facts) }
        view.deleteFiles?.let { Button(it) { tell(Event.Storage(StorageEvent.DELETEFILES)) } }
        Quiet(view.note)
    }
}
