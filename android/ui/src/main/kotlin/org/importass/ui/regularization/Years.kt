package org.importass.ui.regularization

import androidx.compose.material3.HorizontalDivider
import androidx.compose.runtime.Composable
import org.importass.shared.Event
import org.importass.shared.RegularizationEvent
import org.importass.shared.Route
import org.importass.shared.YearsView
import org.importass.ui.parts.Button
import org.importass.ui.parts.Card
import org.importass.ui.parts.Links
import org.importass.ui.parts.Loaded
import org.importass.ui.parts.Page
import org.importass.ui.parts.Paragraph
import org.importass.ui.parts.Row
import org.importass.ui.parts.State
import org.importass.ui.parts.send
import org.importass.ui.theme.palette

/** The years. */
@Composable
public fun Years(view: YearsView) {
    val tell = send
    Page {
        Paragraph(view.intro)
        Loaded(view.load) {
            Card {
                view.rows.forEachIndexed { index, row ->
                    if (index > 0) HorizontalDivider(color = palette.hairline)
                    Row(row.label, null, onPress = { tell(Event.Go(Route.Year(row.year))) }) {
                        State(row.tone, row.state)
                    }
                }
            }
        }
        Button(view.refresh) { tell(Event.Regularization(RegularizationEvent.Refresh)) }
        Links(listOf(view.guide))
    }
}
