package org.importass.ui.notices

import androidx.compose.foundation.clickable
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.defaultMinSize
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.selection.toggleable
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.Role
import org.importass.shared.NoticeRow
import org.importass.shared.NoticesView
import org.importass.shared.Tone
import org.importass.ui.parts.Buttons
import org.importass.ui.parts.Icon
import org.importass.ui.parts.Icons
import org.importass.ui.parts.Paragraph
import org.importass.ui.parts.Quiet
import org.importass.ui.parts.State
import org.importass.ui.parts.iconOf
import org.importass.ui.theme.Size
import org.importass.ui.theme.Type
import org.importass.ui.theme.palette
import androidx.compose.material3.Checkbox as MaterialCheckbox

/** A row of the list: opens its notice or, while several are selected, selects it. */
@Composable
internal fun NoticeLine(row: NoticeRow, view: NoticesView, onOpen: () -> Unit, onToggle: () -> Unit) {
    val selecting = view.selection != null
    val act = if (selecting) {
        Modifier.toggleable(row.selected, role = Role.Checkbox) { onToggle() }
    } else {
        Modifier.clickable(role = Role.Button, onClick = onOpen)
    }
    Row(
        Modifier
            .fillMaxWidth()
            .then(act)
            .defaultMinSize(minHeight = Size.target)
            .padding(horizontal = Size.s4, vertical = Size.s3),
        horizontalArrangement = Arrangement.spacedBy(Size.s3),
    ) {
        if (selecting) MaterialCheckbox(row.selected, onCheckedChange = null)
        Icon(iconOf(row.kind), palette.accent)
        Column(Modifier.weight(1f), verticalArrangement = Arrangement.spacedBy(Size.s1)) {
            Paragraph(row.title, style = if (row.unread) Type.strong else Type.text)
            Quiet(row.date)
            Quiet(row.excerpt)
            Marks(row, view)
        }
    }
}

@Composable
private fun Marks(row: NoticeRow, view: NoticesView) {
    Buttons {
        if (row.unread) State(Tone.INFO, view.unreadLabel, icon = Icons.DOT)
        if (row.pinned) State(Tone.INFO, view.pinnedLabel, icon = Icons.PIN)
    }
}
