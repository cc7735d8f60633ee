package org.importass.ui.diagnosis

import androidx.compose.foundation.layout.padding
import androidx.compose.material3.HorizontalDivider
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import org.importass.shared.CheckRow
import org.importass.shared.DiagnosisEvent
import org.importass.shared.DiagnosisView
import org.importass.shared.Event
import org.importass.ui.parts.Button
import org.importass.ui.parts.Card
import org.importass.ui.parts.Icons
import org.importass.ui.parts.Lead
import org.importass.ui.parts.Look
import org.importass.ui.parts.Page
import org.importass.ui.parts.Paragraph
import org.importass.ui.parts.Quiet
import org.importass.ui.parts.Stack
import org.importass.ui.parts.State
import org.importass.ui.parts.send
import org.importass.ui.theme.Size
import org.importass.ui.theme.palette

/** State of the app, or why no push comes: what can be told to whoever helps. */
@Composable
public fun Diagnosis(view: DiagnosisView) {
    val tell = send
    Page {
        Lead(view.intro)
        Card {
            view.rows.forEachIndexed { index, row ->
                if (index > 0) HorizontalDivider(color = palette.hairline)
                Check(row)
            }
        }
        Button(view.copy, Look.MAIN, Icons.COPY) { tell(Event.Diagnosis(DiagnosisEvent.COPY)) }
        Button(view.refresh, icon = Icons.TURN) { tell(Event.Diagnosis(DiagnosisEvent.REFRESH)) }
        view.copied?.let { Paragraph(it) }
        Quiet(view.note)
    }
}

@Composable
private fun Check(row: CheckRow) {
    Stack(Modifier.padding(Size.s4)) {
        State(row.tone, row.label)
        Paragraph(row.state)
        row.advice?.let { Quiet(it) }
    }
}
