package org.importass.ui.recovery

import androidx.compose.foundation.background
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.safeDrawingPadding
import androidx.compose.foundation.rememberScrollState
import androidx.compose.foundation.verticalScroll
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import org.importass.ui.parts.Button
import org.importass.ui.parts.Heading
import org.importass.ui.parts.Lead
import org.importass.ui.parts.Look
import org.importass.ui.parts.Stack
import org.importass.ui.theme.Size
import org.importass.ui.theme.Type
import org.importass.ui.theme.palette

/** What is said when there is no core to say anything: written into the app at build time, from the core's words. */
public data class RecoveryWords(val title: String, val text: String, val restart: String)

/** The core is gone; nothing that was kept is lost. */
@Composable
public fun Recovery(words: RecoveryWords, onRestart: () -> Unit) {
    Stack(
        Modifier
            .fillMaxSize()
            .background(palette.paper)
            .safeDrawingPadding()
            .verticalScroll(rememberScrollState())
            .padding(Size.margin),
    ) {
        Heading(words.title, style = Type.title)
        Lead(words.text)
        Button(words.restart, Look.MAIN, onPress = onRestart)
    }
}
