package org.importass.app

import android.content.Intent
import android.content.res.Configuration
import android.graphics.Color
import android.net.Uri
import android.os.Build
import android.os.Bundle
import android.os.SystemClock
import android.view.WindowManager
import androidx.activity.ComponentActivity
import androidx.activity.SystemBarStyle
import androidx.activity.compose.setContent
import androidx.activity.enableEdgeToEdge
import androidx.activity.result.contract.ActivityResultContracts
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.collectAsState
import androidx.compose.runtime.getValue
import androidx.compose.ui.res.stringResource
import kotlinx.coroutines.CompletableDeferred
import org.importass.bridge.AppState
import org.importass.shared.Event
import org.importass.shared.Screen
import org.importass.shared.Theme
import org.importass.shared.View
import org.importass.ui.frame.Stage
import org.importass.ui.recovery.RecoveryWords

/** The one activity: hands the core's state to the screens, and the system's messages to the core. */
public class MainActivity : ComponentActivity() {
    private val app get() = application as ImportassApplication
    private var active = -OFTEN
    private var permission: CompletableDeferred<Boolean>? = null
    private val asking = registerForActivityResult(ActivityResultContracts.RequestPermission()) { granted ->
        permission?.complete(granted)
    }

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        enableEdgeToEdge()
        if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.TIRAMISU) setRecentsScreenshotEnabled(false)
        if (savedInstanceState == null) app.open(pathOf(intent)) else app.restore()
        setContent {
            val state by app.core.state.collectAsState()
            (state as? AppState.Running)?.view?.let { view ->
                LaunchedEffect(view.screen is Screen.Code) { hide(view.screen is Screen.Code) }
                LaunchedEffect(view.theme) { bars(view) }
            }
            Stage(
                state,
                app.core::send,
                RecoveryWords(
                    stringResource(R.string.crashed_title),
                    stringResource(R.string.crashed_text),
                    stringResource(R.string.crashed_restart),
                ),
                onRestart = { app.start() },
            )
        }
    }

    override fun onNewIntent(intent: Intent) {
        super.onNewIntent(intent)
        val address = intent.data ?: return
        if (!app.activity.returned(address.toString())) app.open(pathOf(intent))
    }

    override fun onStart() {
        super.onStart()
        app.activity.shown(this)
        app.core.send(Event.Foreground)
    }

    override fun onResume() {
        super.onResume()
        app.activity.cameBack()
    }

    override fun onStop() {
        app.activity.hidden(this)
        app.core.send(Event.Background)
        super.onStop()
    }

    override fun onUserInteraction() {
        super.onUserInteraction()
        val now = SystemClock.elapsedRealtime()
        if (now - active < OFTEN) return
        active = now
        app.core.send(Event.Active)
    }

    /** The system's question about a permission. */
    internal suspend fun ask(name: String): Boolean {
        val answer = CompletableDeferred<Boolean>()
        permission = answer
        asking.launch(name)
        return answer.await()
    }

    /** A code that came by SMS is on no picture of the screen. */
    private fun hide(secret: Boolean) {
        if (secret) {
            window.addFlags(WindowManager.LayoutParams.FLAG_SECURE)
        } else {
            window.clearFlags(WindowManager.LayoutParams.FLAG_SECURE)
        }
    }

    private fun bars(view: View) {
        val night = resources.configuration.uiMode and Configuration.UI_MODE_NIGHT_MASK
        val dark = when (view.theme) {
            Theme.SYSTEM -> night == Configuration.UI_MODE_NIGHT_YES
            Theme.LIGHT -> false
            Theme.DARK -> true
        }
        val style = if (dark) {
            SystemBarStyle.dark(Color.TRANSPARENT)
        } else {
            SystemBarStyle.light(Color.TRANSPARENT, Color.TRANSPARENT)
        }
        enableEdgeToEdge(style, style)
    }

    private companion object {
        /** What is touched is told at most once in so many milliseconds. */
        const val OFTEN = 10_000L
    }
}

/** The place that an intent leads to; the start, if to none. */
internal fun pathOf(intent: Intent): String = intent.data?.let(::pathOf) ?: ImportassApplication.HOME

private fun pathOf(address: Uri): String {
    val path = address.encodedPath.orEmpty().ifEmpty { ImportassApplication.HOME }
    return address.encodedQuery?.let { "$path?$it" } ?: path
}
