package org.importass.ui.regularization

import androidx.compose.foundation.layout.padding
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import org.importass.shared.ChoicesView
import org.importass.shared.Event
import org.importass.shared.RegularizationEvent
import org.importass.ui.parts.Busy
import org.importass.ui.parts.Button
import org.importass.ui.parts.Card
import org.importass.ui.parts.FactList
import org.importass.ui.parts.Group
import org.importass.ui.parts.Heading
import org.importass.ui.parts.Paragraph
import org.importass.ui.parts.Stack
import org.importass.ui.parts.send
import org.importass.ui.theme.Size
import org.importass.ui.theme.Type

/** What each choice of the hearing means. The button names its effect, and the core asks once more. */
@Composable
internal fun HearingChoices(view: ChoicesView) {
    val tell = send
    Group(view.title) {
        Paragraph(view.intro)
        for (card in view.cards) {
            Card {
                Stack(Modifier.padding(Size.s4)) {
                    Heading(card.title, style = Type.strong)
                    Paragraph(card.text)
                    FactList(card.facts)
                }
            }
        }
        view.waive?.let { Button(it) { tell(Event.Regularization(RegularizationEvent.Waive)) } }
        Busy(view.busy)
    }
}
