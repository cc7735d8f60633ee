package org.importass.ui.regularization

import androidx.compose.runtime.Composable
import org.importass.shared.Event
import org.importass.shared.RegularizationEvent
import org.importass.shared.YearDetailView
import org.importass.ui.parts.Button
import org.importass.ui.parts.FactLine
import org.importass.ui.parts.FactList
import org.importass.ui.parts.Group
import org.importass.ui.parts.Icons
import org.importass.ui.parts.Paragraph
import org.importass.ui.parts.Quiet
import org.importass.ui.parts.Unfolds
import org.importass.ui.parts.send
import org.importass.ui.theme.Type

/** How it was computed: each step unfolds to its figures and to the law behind it. */
@Composable
internal fun Steps(view: YearDetailView) {
    val tell = send
    Group(view.stepsTitle) {
        Unfolds(view.steps.map { it.title }) { index ->
            val step = view.steps[index]
            Paragraph(step.sentence)
            FactList(step.inputs)
            FactLine(step.value, Type.heading)
            Quiet(step.source)
            Button(view.sourceLabel, icon = Icons.OPEN, spoken = "${view.sourceLabel}: ${step.title}") {
                tell(Event.Regularization(RegularizationEvent.OpenSource(index.toUInt())))
            }
        }
    }
}
