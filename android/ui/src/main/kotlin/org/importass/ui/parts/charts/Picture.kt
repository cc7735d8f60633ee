package org.importass.ui.parts.charts

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.padding
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.role
import org.importass.ui.parts.Card
import org.importass.ui.parts.Heading
import org.importass.ui.parts.Quiet
import org.importass.ui.parts.Stack
import org.importass.ui.theme.Size

/** The core counts in thousandths of the drawing. */
internal const val WHOLE = 1000f

/** A drawing under its title: [spoken] is read instead of it. What stands below it is read as it is. */
@Composable
internal fun Picture(
    title: String,
    spoken: String,
    twin: @Composable () -> Unit = {},
    drawing: @Composable () -> Unit,
) {
    Stack {
        Heading(title)
        Card {
            Column(
                Modifier
                    .clearAndSetSemantics {
                        contentDescription = spoken
                        role = Role.Image
                    }
                    .padding(Size.s4),
                verticalArrangement = Arrangement.spacedBy(Size.s3),
            ) { drawing() }
        }
        twin()
    }
}

/** What a line or a bar is. */
@Composable
internal fun Legend(label: String, swatch: @Composable () -> Unit) {
    Row(horizontalArrangement = Arrangement.spacedBy(Size.s2), verticalAlignment = Alignment.CenterVertically) {
        swatch()
        Quiet(label)
    }
}
