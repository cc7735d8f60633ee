package org.importass.ui.notices

import androidx.compose.foundation.layout.padding
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import org.importass.shared.Event
import org.importass.shared.Load
import org.importass.shared.NoticesEvent
import org.importass.shared.NoticesView
import org.importass.shared.Route
import org.importass.shared.SelectionView
import org.importass.ui.parts.Button
import org.importass.ui.parts.Buttons
import org.importass.ui.parts.Card
import org.importass.ui.parts.Chips
import org.importass.ui.parts.Field
import org.importass.ui.parts.ListPage
import org.importass.ui.parts.Loaded
import org.importass.ui.parts.Look
import org.importass.ui.parts.Option
import org.importass.ui.parts.Paging
import org.importass.ui.parts.Paragraph
import org.importass.ui.parts.Stack
import org.importass.ui.parts.part
import org.importass.ui.parts.rows
import org.importass.ui.parts.send
import org.importass.ui.theme.Size
import org.importass.ui.theme.Type
import org.importass.ui.theme.palette

/** The notices: a window of at most a hundred. */
@Composable
public fun Notices(view: NoticesView) {
    val send = send
    val tell: (NoticesEvent) -> Long = { send(Event.Notices(it)) }
    val rows = view.rows
    ListPage {
        part { Top(view, tell) }
        if (view.load is Load.Ready) {
            view.selection?.let { part { Selection(it, tell) } }
            rows(rows.size, key = { rows[it].id }) { index ->
                NoticeLine(
                    rows[index],
                    view,
                    onOpen = { send(Event.Go(Route.Notice(rows[index].id))) },
                    onToggle = { tell(NoticesEvent.Toggle(rows[index].id)) },
                )
            }
            part { Paging(view.paging, { tell(NoticesEvent.Previous) }, { tell(NoticesEvent.Next) }) }
        } else {
            part { Loaded(view.load) {} }
        }
    }
}

@Composable
private fun Top(view: NoticesView, tell: (NoticesEvent) -> Long) {
    Stack {
        Field(view.search, onType = { tell(NoticesEvent.Search(it)) })
        Chips(
            view.filtersLabel,
            view.filters.map { Option(it.filter, it.label, it.selected) },
            quiet = true,
        ) { tell(NoticesEvent.Filter(it)) }
        Buttons {
            view.select?.let { Button(it) { tell(NoticesEvent.StartSelecting) } }
            Button(view.refresh) { tell(NoticesEvent.Refresh) }
        }
    }
}

@Composable
private fun Selection(selection: SelectionView, tell: (NoticesEvent) -> Long) {
    Card(colour = palette.raised) {
        Stack(Modifier.padding(Size.s4)) {
            Paragraph(selection.count, style = Type.strong)
            Buttons {
                for (one in selection.actions) {
                    Button(one.label, Look.MAIN) { tell(NoticesEvent.ActOnSelected(one.action)) }
                }
                Button(selection.all) { tell(NoticesEvent.SelectAll) }
                Button(selection.stop) { tell(NoticesEvent.StopSelecting) }
            }
        }
    }
}
