package org.importass.ui.simulator

import androidx.compose.runtime.Composable
import org.importass.shared.SimulationView
import org.importass.ui.parts.Banner
import org.importass.ui.parts.Facts
import org.importass.ui.parts.Group
import org.importass.ui.parts.Paragraph
import org.importass.ui.parts.PlainTable
import org.importass.ui.parts.Quiet
import org.importass.ui.parts.charts.Chart
import org.importass.ui.theme.Type

/** What came out. */
@Composable
internal fun Simulation(result: SimulationView) {
    Group(result.title) {
        result.banner?.let { Banner(it) }
        Facts(result.quotas, Type.title)
        Facts(result.facts)
        result.concepts?.let { PlainTable(it) }
        result.chart?.let { Chart(it) }
        result.changes?.let { PlainTable(it) }
        if (result.nextChange.isNotEmpty()) Paragraph(result.nextChange)
        Quiet(result.note)
    }
}
