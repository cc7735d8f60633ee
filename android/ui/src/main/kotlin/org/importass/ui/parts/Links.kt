package org.importass.ui.parts

import androidx.compose.foundation.clickable
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.defaultMinSize
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.HorizontalDivider
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.Role
import org.importass.shared.Event
import org.importass.shared.LinkRow
import org.importass.ui.theme.Size
import org.importass.ui.theme.Type
import org.importass.ui.theme.palette

/** The shape of everything in a list that leads somewhere. */
@Composable
public fun Row(
    label: String,
    note: String?,
    icon: Icons? = null,
    modifier: Modifier = Modifier,
    onPress: () -> Unit,
    below: @Composable () -> Unit = {},
) {
    Row(
        modifier
            .fillMaxWidth()
            .clickable(role = Role.Button, onClick = onPress)
            .defaultMinSize(minHeight = Size.target)
            .padding(horizontal = Size.s4, vertical = Size.s3),
        horizontalArrangement = Arrangement.spacedBy(Size.s3),
        verticalAlignment = Alignment.CenterVertically,
    ) {
        if (icon != null) Icon(icon, palette.accent)
        Column(Modifier.weight(1f), verticalArrangement = Arrangement.spacedBy(Size.s1)) {
            Text(label, style = Type.strong, color = palette.ink)
            if (note != null) Quiet(note)
            below()
        }
        Icon(Icons.NEXT, palette.quiet)
    }
}

/** Ways on, as a card. */
@Composable
public fun Links(links: List<LinkRow>) {
    if (links.isEmpty()) return
    val tell = send
    Card {
        links.forEachIndexed { index, link ->
            if (index > 0) HorizontalDivider(color = palette.hairline)
            Row(link.label, link.note, onPress = { tell(Event.Go(link.route)) })
        }
    }
}

/** A way on inside of a text. */
@Composable
public fun Link(link: LinkRow) {
    val tell = send
    Row(
        Modifier
            .clickable(role = Role.Button) { tell(Event.Go(link.route)) }
            .defaultMinSize(minHeight = Size.target, minWidth = Size.target),
        horizontalArrangement = Arrangement.spacedBy(Size.s2),
        verticalAlignment = Alignment.CenterVertically,
    ) {
        Text(link.label, Modifier.weight(1f, fill = false), style = Type.strong, color = palette.accent)
        Icon(Icons.NEXT, palette.accent)
    }
}
