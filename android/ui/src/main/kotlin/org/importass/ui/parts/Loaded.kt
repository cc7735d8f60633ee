package org.importass.ui.parts

import androidx.compose.foundation.background
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.height
import androidx.compose.foundation.shape.RoundedCornerShape
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.semantics
import kotlinx.coroutines.delay
import org.importass.shared.Event
import org.importass.shared.Load
import org.importass.shared.Tone
import org.importass.ui.theme.Size
import org.importass.ui.theme.palette

/** The states of what a screen loads. The content is drawn only when there is some. */
@Composable
public fun Loaded(load: Load, content: @Composable () -> Unit) {
    val tell = send
    when (load) {
        is Load.Ready -> content()
        is Load.Loading -> Skeleton(load.text)
        is Load.Empty -> Stack {
            Heading(load.title)
            Paragraph(load.text)
        }
        is Load.Failed -> Stack(Modifier.takesProblems()) {
            State(Tone.BAD, load.title)
            Paragraph(load.text)
            load.retry?.let { Button(it) { tell(Event.Retry) } }
        }
        is Load.NotAllowed -> Stack(Modifier.takesProblems()) {
            State(Tone.WARNING, load.title)
            Paragraph(load.text)
        }
    }
}

/** What comes sooner than this is waited for without a word. */
private const val SKELETON_AFTER = 300L
private val widths = listOf(1f, 0.8f, 0.9f)

@Composable
private fun Skeleton(text: String) {
    var late by remember { mutableStateOf(false) }
    LaunchedEffect(Unit) {
        delay(SKELETON_AFTER)
        late = true
    }
    if (!late) return
    Stack(
        Modifier.semantics {
            contentDescription = text
            liveRegion = LiveRegionMode.Polite
        },
    ) {
        for (width in widths) {
            Box(
                Modifier
                    .fillMaxWidth(width)
                    .height(Size.target)
                    .clip(RoundedCornerShape(Size.radiusSmall))
                    .background(palette.raised),
            )
        }
    }
}
