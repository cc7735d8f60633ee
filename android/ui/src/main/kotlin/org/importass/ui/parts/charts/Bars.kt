package org.importass.ui.parts.charts

import androidx.compose.foundation.Canvas
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.height
import androidx.compose.foundation.layout.size
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.geometry.Size
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.drawscope.DrawScope
import androidx.compose.ui.graphics.drawscope.Stroke
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.text.TextMeasurer
import androidx.compose.ui.text.TextStyle
import androidx.compose.ui.text.drawText
import androidx.compose.ui.text.rememberTextMeasurer
import androidx.compose.ui.unit.dp
import org.importass.shared.BarPair
import org.importass.shared.BarsView
import org.importass.ui.theme.Type
import org.importass.ui.theme.palette
import org.importass.ui.theme.Size as Sizes

private val height = 180.dp

/** A pair's part of its place, and the gap between its bars. */
private const val BAR = 0.36f
private val edge = 2.dp

/** Pairs of bars, told apart by filling and words. The sentence stands for the drawing; a table is its twin. */
@Composable
public fun Bars(bars: BarsView) {
    val first = palette.quiet
    val second = palette.accent
    val words = Type.text.copy(color = palette.quiet)
    val measurer = rememberTextMeasurer()
    Picture(bars.title, bars.spoken) {
        Legend(bars.first) { Canvas(Modifier.size(Sizes.s4)) { bar(Offset.Zero, size, first, filled = false) } }
        Legend(bars.second) { Canvas(Modifier.size(Sizes.s4)) { bar(Offset.Zero, size, second, filled = true) } }
        Canvas(Modifier.fillMaxWidth().height(height)) {
            val place = size.width / bars.pairs.size
            bars.pairs.forEachIndexed { index, pair -> pair(pair, index * place, place, first, second) }
        }
        Labels(bars.pairs.map { it.label }, measurer, words)
    }
}

private fun DrawScope.pair(pair: BarPair, left: Float, place: Float, first: Color, second: Color) {
    val width = place * BAR
    val gap = (place - 2 * width) / 2
    listOf(pair.first to first, pair.second to second).forEachIndexed { index, (thousandths, colour) ->
        val tall = size.height * thousandths.toFloat() / WHOLE
        val at = Offset(left + gap + index * width, size.height - tall)
        bar(at, Size(width, tall), colour, filled = index == 1)
    }
}

private fun DrawScope.bar(at: Offset, size: Size, colour: Color, filled: Boolean) {
    if (filled) {
        drawRect(colour, at, size)
    } else {
        val wide = edge.toPx()
        val inside = Size(size.width - wide, maxOf(size.height - wide, 0f))
        drawRect(colour, at + Offset(wide / 2, wide / 2), inside, style = Stroke(wide))
    }
}

/** Below the bars, as many as have room: the table beside has all of them. */
@Composable
private fun Labels(labels: List<String>, measurer: TextMeasurer, style: TextStyle) {
    val texts = labels.map { measurer.measure(it, style) }
    val tallest = texts.maxOfOrNull { it.size.height } ?: 0
    Canvas(Modifier.fillMaxWidth().height(with(LocalDensity.current) { tallest.toDp() })) {
        val place = size.width / labels.size
        val widest = texts.maxOfOrNull { it.size.width } ?: 0
        val step = generateSequence(1) { it + 1 }.first { it * place >= widest || it >= labels.size }
        texts.forEachIndexed { index, text ->
            val centre = (index + 1f / 2) * place
            val left = (centre - text.size.width / 2f).coerceIn(0f, maxOf(size.width - text.size.width, 0f))
            if (index % step == 0) drawText(text, topLeft = Offset(left, 0f))
        }
    }
}
