package org.importass.ui.documents

import androidx.compose.runtime.Composable
import org.importass.shared.DocumentsEvent
import org.importass.shared.DocumentsView
import org.importass.shared.Event
import org.importass.shared.Load
import org.importass.shared.Route
import org.importass.ui.parts.Button
import org.importass.ui.parts.Field
import org.importass.ui.parts.Icons
import org.importass.ui.parts.ListPage
import org.importass.ui.parts.Loaded
import org.importass.ui.parts.Paging
import org.importass.ui.parts.Row
import org.importass.ui.parts.part
import org.importass.ui.parts.rows
import org.importass.ui.parts.send

/** The archive. */
@Composable
public fun Documents(view: DocumentsView) {
    val send = send
    val tell: (DocumentsEvent) -> Long = { send(Event.Documents(it)) }
    val rows = view.rows
    ListPage {
        part { Field(view.search, onType = { tell(DocumentsEvent.Search(it)) }) }
        part { Button(view.refresh) { tell(DocumentsEvent.Refresh) } }
        if (view.load is Load.Ready) {
            rows(rows.size, key = { rows[it].id }) { index ->
                val row = rows[index]
                Row(row.title, row.note, if (row.here) Icons.HERE else Icons.DOCUMENTS, onPress = {
                    send(Event.Go(Route.Document(row.id)))
                })
            }
            part { Paging(view.paging, { tell(DocumentsEvent.Previous) }, { tell(DocumentsEvent.Next) }) }
        } else {
            part { Loaded(view.load) {} }
        }
    }
}
