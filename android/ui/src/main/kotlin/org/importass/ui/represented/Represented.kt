package org.importass.ui.represented

import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.selected
import androidx.compose.ui.semantics.semantics
import org.importass.shared.Event
import org.importass.shared.Load
import org.importass.shared.RepresentedEvent
import org.importass.shared.RepresentedView
import org.importass.shared.Tone
import org.importass.ui.parts.Button
import org.importass.ui.parts.Field
import org.importass.ui.parts.Icons
import org.importass.ui.parts.ListPage
import org.importass.ui.parts.Loaded
import org.importass.ui.parts.Paragraph
import org.importass.ui.parts.Quiet
import org.importass.ui.parts.Row
import org.importass.ui.parts.Stack
import org.importass.ui.parts.State
import org.importass.ui.parts.part
import org.importass.ui.parts.rows
import org.importass.ui.parts.send

/** Whom to act for. */
@Composable
public fun Represented(view: RepresentedView) {
    val send = send
    val tell: (RepresentedEvent) -> Long = { send(Event.Represented(it)) }
    val rows = view.rows
    ListPage {
        part { Top(view, tell) }
        if (view.load is Load.Ready) {
            rows(rows.size, key = { rows[it].person }) { index ->
                val row = rows[index]
                Row(
                    row.name,
                    row.note,
                    if (row.current) Icons.CHECK else Icons.PERSON,
                    Modifier.semantics { selected = row.current },
                    onPress = { tell(RepresentedEvent.ActFor(row.person)) },
                ) {
                    if (row.unread) State(Tone.INFO, row.unreadLabel, icon = Icons.DOT)
                }
            }
        } else {
            part { Loaded(view.load) {} }
        }
    }
}

@Composable
private fun Top(view: RepresentedView, tell: (RepresentedEvent) -> Long) {
    Stack {
        Paragraph(view.intro)
        Button(view.myself, icon = Icons.PERSON) { tell(RepresentedEvent.ActForMyself) }
        Field(view.search, onType = { tell(RepresentedEvent.Search(it)) })
        Quiet(view.count)
    }
}
