package org.importass.ui.services

import androidx.compose.runtime.Composable
import org.importass.shared.ServiceView
import org.importass.ui.parts.Lead
import org.importass.ui.parts.Links
import org.importass.ui.parts.Page
import org.importass.ui.parts.Sections

/** A page of the menu. */
@Composable
public fun Service(view: ServiceView) {
    Page {
        Lead(view.intro)
        Sections(view.sections)
        Links(view.links)
    }
}
