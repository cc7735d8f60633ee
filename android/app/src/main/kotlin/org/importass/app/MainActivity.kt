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
import androidx.compose.runtime.Composable
import androidx.compose.runtime.DisposableEffect
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.collectAsState
import androidx.compose.runtime.getValue
import androidx.compose.ui.res.stringResource
import kotlinx.coroutines.CompletableDeferred
import org.importass.app.device.CodeMessages
import org.importass.app.device.Tray
import org.importass.bridge.AppState
import org.importass.shared.AccessEvent
import org.importass.shared.AccessField
import org.importass.shared.CodeOwner
import org.importass.shared.ContactEvent
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
    private val asking = registerForActivityResult(ActivityResultContracts.RequestPermission()) { granted ->
        app.activity.permission?.complete(granted)
    }
    private lateinit var messages: CodeMessages

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        messages = CodeMessages(this, app.consent, ::received)
        enableEdgeToEdge()
        if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.TIRAMISU) setRecentsScreenshotEnabled(false)
        if (savedInstanceState == null) arrive(intent) else app.restore()
        setContent {
            val state by app.core.state.collectAsState()
            (state as? AppState.Running)?.view?.let { view ->
                if (view.screen is Screen.Code) CodeAwaited()
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
                onRestart = app::restart,
            )
        }
    }

    override fun onNewIntent(intent: Intent) {
        super.onNewIntent(intent)
        val endsTrip = intent.data?.let { app.activity.returned(it.toString()) } == true
        // opened by its icon it stays where it is
        val leads = intent.data != null || Tray.referenceOf(intent) != null
        if (leads && !endsTrip) arrive(intent)
    }

    private fun arrive(intent: Intent) {
        val push = Tray.referenceOf(intent)
        if (push != null) app.openPush(push) else app.open(pathOf(intent))
    }

    override fun onStart() {
        super.onStart()
        app.activity.shown(this)
        app.seen()
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

    /** The system's question about a permission; its answer may come to the activity after this one. */
    internal suspend fun ask(name: String): Boolean {
        val answer = CompletableDeferred<Boolean>()
        app.activity.permission = answer
        asking.launch(name)
        return answer.await()
    }

    /** A code that came by SMS is on no picture of the screen. The phone looks out for it. */
    @Composable
    private fun CodeAwaited() = DisposableEffect(Unit) {
        window.addFlags(WindowManager.LayoutParams.FLAG_SECURE)
        messages.begin()
        onDispose {
            window.clearFlags(WindowManager.LayoutParams.FLAG_SECURE)
            messages.end()
        }
    }

    /** A message that the person lets the app read, as if it had been pasted: the core finds the code in it. */
    private fun received(message: String) {
        val screen = (app.core.state.value as? AppState.Running)?.view?.screen as? Screen.Code ?: return
        app.core.send(
            when (screen.value.owner) {
                CodeOwner.ACCESS -> Event.Access(AccessEvent.Typed(AccessField.CODE, message))
                CodeOwner.CONTACT -> Event.Contact(ContactEvent.CodeTyped(message))
            },
        )
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
