package org.importass.ui.states

import androidx.compose.runtime.Composable
import androidx.compose.ui.tooling.preview.Preview
import androidx.compose.ui.tooling.preview.PreviewParameter
import androidx.compose.ui.tooling.preview.PreviewParameterProvider
import org.importass.bridge.AppState
import org.importass.shared.Theme
import org.importass.ui.frame.Stage
import org.importass.ui.recovery.RecoveryWords

/** All of [States], for Android Studio. */
internal class EveryState : PreviewParameterProvider<ScreenState> {
    override val values = States.all.asSequence()
}

@Composable
private fun Preview(state: ScreenState, theme: Theme) =
    Stage(AppState.Running(state.view.copy(theme = theme), 0), { 0 }, RecoveryWords("", "", ""), onRestart = {})

@Preview(widthDp = 360, heightDp = 780)
@Composable
internal fun Light(@PreviewParameter(EveryState::class) state: ScreenState): Unit = Preview(state, Theme.LIGHT)

@Preview(widthDp = 360, heightDp = 780)
@Composable
internal fun Dark(@PreviewParameter(EveryState::class) state: ScreenState): Unit = Preview(state, Theme.DARK)

@Preview(widthDp = 360, heightDp = 1560, fontScale = 2f)
@Composable
internal fun Large(@PreviewParameter(EveryState::class) state: ScreenState): Unit = Preview(state, Theme.LIGHT)
