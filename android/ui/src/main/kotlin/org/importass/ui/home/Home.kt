package org.importass.ui.home

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.padding
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import org.importass.shared.DueCard
import org.importass.shared.HomeView
import org.importass.shared.Tone
import org.importass.ui.parts.Card
import org.importass.ui.parts.Facts
import org.importass.ui.parts.Group
import org.importass.ui.parts.Heading
import org.importass.ui.parts.Icon
import org.importass.ui.parts.Lead
import org.importass.ui.parts.Link
import org.importass.ui.parts.Links
import org.importass.ui.parts.Loaded
import org.importass.ui.parts.Page
import org.importass.ui.parts.Paragraph
import org.importass.ui.parts.Stack
import org.importass.ui.parts.State
import org.importass.ui.parts.iconOf
import org.importass.ui.theme.Size
import org.importass.ui.theme.Type
import org.importass.ui.theme.palette

/** Inicio: what is due first, then one's situation, then the way on. */
@Composable
public fun Home(view: HomeView) {
    Page {
        Lead(view.greeting)
        Group(view.dueLabel) {
            Loaded(view.load) {
                Column(verticalArrangement = Arrangement.spacedBy(Size.s4)) {
                    view.nothingDue?.let { State(Tone.GOOD, it) }
                    for (card in view.due) Due(card)
                }
            }
        }
        if (view.situation.isNotEmpty()) Group(view.situationLabel) { Facts(view.situation) }
        Group(view.waysLabel) { Links(view.ways) }
    }
}

@Composable
private fun Due(card: DueCard) {
    Card(colour = palette.paperOf(card.tone), edge = palette.of(card.tone)) {
        Stack(Modifier.padding(Size.s4)) {
            Row(horizontalArrangement = Arrangement.spacedBy(Size.s3)) {
                Icon(iconOf(card.tone), palette.of(card.tone))
                Heading(card.title, style = Type.strong)
            }
            Paragraph(card.text)
            Link(card.link)
        }
    }
}
