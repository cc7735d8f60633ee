package org.importass.ui.regularization

import androidx.compose.foundation.layout.padding
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.semantics
import org.importass.shared.ResultView
import org.importass.ui.parts.Card
import org.importass.ui.parts.Paragraph
import org.importass.ui.parts.Stack
import org.importass.ui.parts.State
import org.importass.ui.theme.Size
import org.importass.ui.theme.Type
import org.importass.ui.theme.palette

/** The result: icon, word, colour, amount. */
@Composable
internal fun Result(result: ResultView) {
    Card(colour = palette.paperOf(result.tone), edge = palette.of(result.tone)) {
        Stack(Modifier.padding(Size.s4)) {
            State(result.tone, result.label, Modifier.semantics(mergeDescendants = true) { heading() })
            result.amount?.let { Paragraph(it, style = Type.amount) }
            Paragraph(result.text)
        }
    }
}
