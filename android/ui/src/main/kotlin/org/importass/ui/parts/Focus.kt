package org.importass.ui.parts

import androidx.compose.foundation.focusable
import androidx.compose.runtime.DisposableEffect
import androidx.compose.runtime.ProvidableCompositionLocal
import androidx.compose.runtime.remember
import androidx.compose.runtime.staticCompositionLocalOf
import androidx.compose.ui.Modifier
import androidx.compose.ui.composed
import androidx.compose.ui.focus.FocusRequester
import androidx.compose.ui.focus.focusRequester

/** Where the focus may be sent: the heading, the fields with an error in their order, the messages of what went wrong. */
public class FocusPlaces {
    /** The screen's heading. */
    public val heading: FocusRequester = FocusRequester()
    internal val fields = mutableListOf<FocusRequester>()
    internal val problems = mutableListOf<FocusRequester>()

    /** The first field to mend, or else the message, or else the heading. */
    public fun problem(): FocusRequester = fields.firstOrNull() ?: problems.firstOrNull() ?: heading
}

/** Of the frame around. */
public val LocalFocusPlaces: ProvidableCompositionLocal<FocusPlaces> = staticCompositionLocalOf { FocusPlaces() }

/** The focus comes here when something went wrong and no field says what. */
public fun Modifier.takesProblems(): Modifier = composed {
    val places = LocalFocusPlaces.current
    val here = remember { FocusRequester() }
    DisposableEffect(places) {
        places.problems += here
        onDispose { places.problems -= here }
    }
    focusRequester(here).focusable()
}

/** The focus comes to this field while it is [wrong]. */
internal fun Modifier.takesErrors(wrong: Boolean): Modifier = composed {
    val places = LocalFocusPlaces.current
    val here = remember { FocusRequester() }
    DisposableEffect(places, wrong) {
        if (wrong) places.fields += here
        onDispose { places.fields -= here }
    }
    focusRequester(here)
}
