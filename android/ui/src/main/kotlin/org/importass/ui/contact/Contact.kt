package org.importass.ui.contact

import androidx.compose.runtime.Composable
import org.importass.shared.ContactView
import org.importass.ui.parts.Facts
import org.importass.ui.parts.Links
import org.importass.ui.parts.Loaded
import org.importass.ui.parts.Page
import org.importass.ui.parts.Paragraph
import org.importass.ui.parts.Stack

/** What the Treasury knows, masked. */
@Composable
public fun Contact(view: ContactView) {
    Page {
        Paragraph(view.intro)
        Loaded(view.load) {
            Stack {
                Facts(view.facts)
                Links(view.changes)
            }
        }
    }
}
