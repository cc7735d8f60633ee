package org.importass.ui.parts

import androidx.compose.foundation.clickable
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.defaultMinSize
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.HorizontalDivider
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.collapse
import androidx.compose.ui.semantics.expand
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.semantics
import org.importass.ui.theme.Size
import org.importass.ui.theme.Type
import org.importass.ui.theme.palette

/** Something that opens below its title. */
@Composable
public fun Unfold(title: String, content: @Composable () -> Unit) {
    var open by rememberSaveable { mutableStateOf(false) }
    Column {
        Row(
            Modifier
                .fillMaxWidth()
                .clickable(role = Role.Button) { open = !open }
                .semantics {
                    heading()
                    val turn = {
                        open = !open
                        true
                    }
                    if (open) collapse(action = turn) else expand(action = turn)
                }
                .defaultMinSize(minHeight = Size.target)
                .padding(horizontal = Size.s4, vertical = Size.s3),
            horizontalArrangement = Arrangement.spacedBy(Size.s3),
            verticalAlignment = Alignment.CenterVertically,
        ) {
            Paragraph(title, Modifier.weight(1f), Type.strong)
            Icon(if (open) Icons.UP else Icons.DOWN, palette.quiet)
        }
        if (open) {
            Stack(Modifier.padding(start = Size.s4, end = Size.s4, bottom = Size.s4)) { content() }
        }
    }
}

/** Several of them, as a card. */
@Composable
public fun Unfolds(titles: List<String>, content: @Composable (Int) -> Unit) {
    Card {
        titles.forEachIndexed { index, title ->
            if (index > 0) HorizontalDivider(color = palette.hairline)
            Unfold(title) { content(index) }
        }
    }
}
