package org.importass.ui.services

import androidx.compose.runtime.Composable
import org.importass.shared.ServicesView
import org.importass.ui.parts.Group
import org.importass.ui.parts.Links
import org.importass.ui.parts.Page

/** The menu Servicios. */
@Composable
public fun Services(view: ServicesView) {
    Page {
        for (group in view.groups) Group(group.heading) { Links(group.links) }
    }
}
