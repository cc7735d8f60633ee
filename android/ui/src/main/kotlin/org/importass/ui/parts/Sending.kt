package org.importass.ui.parts

import androidx.compose.runtime.Composable
import androidx.compose.runtime.ProvidableCompositionLocal
import androidx.compose.runtime.compositionLocalOf
import androidx.compose.runtime.staticCompositionLocalOf
import org.importass.shared.Event

/** Tells the core; the answer is the event's number. */
public typealias Send = (Event) -> Long

/** The way to the core. Without one, as in a preview, nothing happens. */
public val LocalSend: ProvidableCompositionLocal<Send> = staticCompositionLocalOf { { 0L } }

/** The number of the last event that the drawn view knows of. */
public val LocalKnown: ProvidableCompositionLocal<Long> = compositionLocalOf { 0L }

/** The way to the core. */
public val send: Send
    @Composable get() = LocalSend.current
