package org.importass.ui.parts.charts

import androidx.compose.foundation.Canvas
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.height
import androidx.compose.foundation.layout.width
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.geometry.Rect
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.Path
import androidx.compose.ui.graphics.PathEffect
import androidx.compose.ui.graphics.StrokeCap
import androidx.compose.ui.graphics.drawscope.DrawScope
import androidx.compose.ui.graphics.drawscope.Stroke
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.text.TextLayoutResult
import androidx.compose.ui.text.drawText
import androidx.compose.ui.text.rememberTextMeasurer
import androidx.compose.ui.unit.dp
import org.importass.shared.ChartLine
import org.importass.shared.ChartPoint
import org.importass.shared.ChartTick
import org.importass.shared.ChartView
import org.importass.ui.parts.Icon
import org.importass.ui.parts.Icons
import org.importass.ui.parts.PlainTable
import org.importass.ui.parts.Quiet
import org.importass.ui.parts.Unfolds
import org.importass.ui.theme.Size
import org.importass.ui.theme.Type
import org.importass.ui.theme.palette

private val height = 240.dp
private val swatch = 32.dp
private val thick = 3.dp
private val thin = 1.dp
private val dot = 7.dp

/** As many patterns as a chart may have lines: whole, dashed, dotted; drawn and left out. */
private val patterns = listOf(null, 10.dp to 8.dp, 1.dp to 7.dp)

private fun DrawScope.stroke(index: Int) = Stroke(
    thick.toPx(),
    cap = StrokeCap.Round,
    pathEffect = patterns[index % patterns.size]?.let { (drawn, left) ->
        PathEffect.dashPathEffect(floatArrayOf(drawn.toPx(), left.toPx()))
    },
)

/** Lines and a marked point. The sentence stands for the drawing, and the table says the same in figures. */
@Composable
public fun Chart(chart: ChartView) {
    Picture(chart.title, chart.spoken, twin = { Unfolds(listOf(chart.table.caption)) { PlainTable(chart.table) } }) {
        val line = palette.accent
        chart.lines.forEachIndexed { index, one ->
            Legend(one.label) {
                Canvas(Modifier.width(swatch).height(Size.s2)) {
                    val path = Path().apply {
                        moveTo(0f, size.height / 2)
                        lineTo(size.width, size.height / 2)
                    }
                    drawPath(path, line, style = stroke(index))
                }
            }
        }
        chart.markerLabel?.let { Legend(it) { Icon(Icons.DOT, palette.warning) } }
        Quiet(chart.yLabel)
        Plot(chart)
        Quiet(chart.xLabel)
    }
}

private class Ticks(val at: Float, val text: TextLayoutResult)

@Composable
private fun Plot(chart: ChartView) {
    val measurer = rememberTextMeasurer()
    val words = Type.text.copy(color = palette.quiet)
    val measured = { ticks: List<ChartTick> -> ticks.map { Ticks(it.at.part(), measurer.measure(it.label, words)) } }
    val across = measured(chart.xTicks)
    val up = measured(chart.yTicks)
    val (line, grid, mark) = listOf(palette.accent, palette.hairline, palette.warning)
    val below = across.maxOfOrNull { it.text.size.height } ?: 0
    val whole = height + with(LocalDensity.current) { below.toDp() }
    Canvas(Modifier.fillMaxWidth().height(whole)) {
        val left = (up.maxOfOrNull { it.text.size.width } ?: 0) + Size.s2.toPx()
        val half = (up.maxOfOrNull { it.text.size.height } ?: 0) / 2f
        val plot = Rect(left, half, size.width, size.height - maxOf(below.toFloat(), half))
        grid(plot, up, grid)
        across(plot, across)
        chart.lines.forEachIndexed { index, one -> drawPath(one.path(plot), line, style = stroke(index)) }
        chart.marker?.let { drawCircle(mark, dot.toPx(), plot.place(it)) }
    }
}

private fun UShort.part() = toInt() / WHOLE

/** Heights are counted from below. */
private fun Rect.place(point: ChartPoint) = Offset(left + width * point.x.part(), bottom - height * point.y.part())

private fun ChartLine.path(plot: Rect) = Path().apply {
    points.map(plot::place).forEachIndexed { index, at ->
        if (index == 0) moveTo(at.x, at.y) else lineTo(at.x, at.y)
    }
}

private fun DrawScope.grid(plot: Rect, ticks: List<Ticks>, colour: Color) {
    for (tick in ticks) {
        val y = plot.bottom - plot.height * tick.at
        drawLine(colour, Offset(plot.left, y), Offset(plot.right, y), thin.toPx())
        drawText(tick.text, topLeft = Offset(0f, y - tick.text.size.height / 2f))
    }
}

/** Those that have room: one that would lie on the one before is left out. */
private fun DrawScope.across(plot: Rect, ticks: List<Ticks>) {
    var free = 0f
    for (tick in ticks) {
        val wide = tick.text.size.width
        val x = (plot.left + plot.width * tick.at - wide / 2f).coerceIn(0f, maxOf(size.width - wide, 0f))
        if (x < free) continue
        drawText(tick.text, topLeft = Offset(x, plot.bottom))
        free = x + wide + Size.s2.toPx()
    }
}
