package org.importass.ui.frame

import androidx.compose.foundation.background
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.WindowInsets
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.foundation.layout.ime
import androidx.compose.foundation.layout.navigationBars
import androidx.compose.foundation.layout.statusBars
import androidx.compose.foundation.layout.union
import androidx.compose.foundation.layout.windowInsetsPadding
import androidx.compose.runtime.Composable
import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.getValue
import androidx.compose.runtime.key
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.saveable.SaveableStateHolder
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.saveable.rememberSaveableStateHolder
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import org.importass.shared.FocusTarget
import org.importass.shared.View
import org.importass.ui.parts.Dialog
import org.importass.ui.parts.FocusPlaces
import org.importass.ui.parts.LocalFocusPlaces
import org.importass.ui.theme.palette

/** The visible place: its entry in the stack, its address, and which screen stands there. */
internal val View.place: String
    get() = "${entries.lastOrNull()} $path ${screen::class.simpleName}"

/** What stands around every screen, edge to edge. */
@Composable
public fun Frame(view: View, places: SaveableStateHolder = rememberSaveableStateHolder()) {
    val focus = remember { FocusPlaces() }
    CompositionLocalProvider(LocalFocusPlaces provides focus) {
        Column(Modifier.fillMaxSize().background(palette.paper).windowInsetsPadding(WindowInsets.statusBars)) {
            Header(view, focus.heading)
            view.stripe?.let { StripeBar(it) }
            view.line?.let { LineBar(it) }
            Box(Modifier.weight(1f)) {
                // a new place begins anew: no text, no open answer of another
                key(view.place) {
                    places.SaveableStateProvider(view.place) { ScreenOf(view.screen) }
                }
            }
            val below = WindowInsets.navigationBars.union(WindowInsets.ime)
            Box(Modifier.background(palette.surface).windowInsetsPadding(below)) { Tabs(view) }
            Announcer(view.announcement)
        }
        view.dialog?.let { Dialog(it) }
        FocusMoves(view, focus)
    }
}

/** Moves the focus once for each number. */
@Composable
private fun FocusMoves(view: View, places: FocusPlaces) {
    var seen by rememberSaveable { mutableStateOf(0) }
    LaunchedEffect(view.focus) {
        val number = view.focus.number.toInt()
        if (number <= seen) return@LaunchedEffect
        seen = number
        // a place that is not drawn yet takes no focus: the next number will
        runCatching {
            when (view.focus.target) {
                FocusTarget.HEADING -> places.heading.requestFocus()
                FocusTarget.PROBLEM -> places.problem().requestFocus()
                FocusTarget.DIALOG -> Unit
            }
        }
    }
}
