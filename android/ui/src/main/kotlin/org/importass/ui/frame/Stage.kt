package org.importass.ui.frame

import androidx.activity.compose.PredictiveBackHandler
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.runtime.Composable
import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.runtime.SideEffect
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableFloatStateOf
import androidx.compose.runtime.mutableStateMapOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.saveable.rememberSaveableStateHolder
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.graphics.graphicsLayer
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.unit.dp
import kotlinx.coroutines.CancellationException
import org.importass.bridge.AppState
import org.importass.shared.Event
import org.importass.shared.Theme
import org.importass.shared.View
import org.importass.ui.parts.LocalKnown
import org.importass.ui.parts.LocalSend
import org.importass.ui.parts.Send
import org.importass.ui.recovery.Recovery
import org.importass.ui.recovery.RecoveryWords
import org.importass.ui.theme.ImportassTheme

/** Whatever there is to draw: nothing yet, the core's view, or that the core is gone. */
@Composable
public fun Stage(state: AppState, send: Send, words: RecoveryWords, onRestart: () -> Unit) {
    when (state) {
        AppState.Starting -> ImportassTheme(Theme.SYSTEM) { Box(Modifier.fillMaxSize()) }
        AppState.Crashed -> ImportassTheme(Theme.SYSTEM) { Recovery(words, onRestart) }
        is AppState.Running -> ImportassTheme(state.view.theme) {
            CompositionLocalProvider(LocalSend provides send, LocalKnown provides state.known) {
                Draggable(state.view) { send(Event.Back) }
            }
        }
    }
}

/** As far as the visible screen goes aside while it is dragged. */
private const val FAR = 0.3f

/** Above the one below, so that its edge is seen. */
private val HEIGHT = 8.dp

/**
 * Back can be dragged and let go: what lies below is the last view of the entry before. The core hears of it once, when
 * the gesture is completed, and never when it is not.
 */
@Composable
private fun Draggable(view: View, onBack: () -> Unit) {
    val kept = remember { mutableStateMapOf<UInt, View>() }
    val places = rememberSaveableStateHolder()
    var dragged by remember { mutableFloatStateOf(0f) }
    SideEffect {
        view.entries.lastOrNull()?.let { kept[it] = view }
        kept.keys.retainAll(view.entries.toSet())
    }
    PredictiveBackHandler(enabled = view.canGoBack) { progress ->
        try {
            progress.collect { dragged = it.progress }
            onBack()
        } catch (_: CancellationException) {
            // let go
        } finally {
            dragged = 0f
        }
    }
    Box(Modifier.fillMaxSize()) {
        val below = view.entries.dropLast(1).lastOrNull()?.let { kept[it] }
        if (dragged > 0f && below != null) {
            Box(Modifier.clearAndSetSemantics {}) { Frame(below.copy(dialog = null)) }
        }
        val above = Modifier.graphicsLayer {
            translationX = size.width * FAR * dragged
            shadowElevation = if (dragged > 0f) HEIGHT.toPx() else 0f
        }
        Box(above) { Frame(view, places) }
    }
}
