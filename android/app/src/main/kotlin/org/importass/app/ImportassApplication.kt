package org.importass.app

import android.app.Application
import android.os.Build
import io.crates.keyring.Keyring
import kotlinx.coroutines.Dispatchers
import org.importass.app.device.Connectivity
import org.importass.app.device.CurrentActivity
import org.importass.app.device.DisplayFrames
import org.importass.app.device.SmsConsent
import org.importass.app.device.Snapshots
import org.importass.app.device.Tray
import org.importass.app.device.googleConsent
import org.importass.app.operations.FirebaseAddress
import org.importass.app.operations.PushAddress
import org.importass.app.operations.handlers
import org.importass.bridge.App
import org.importass.bridge.AppState
import org.importass.bridge.Frames
import org.importass.bridge.NativeStarter
import org.importass.shared.Event
import org.importass.shared.Lang
import org.importass.shared.Launch
import java.io.File

/** Owns the core, so that it outlives the activity's comings and goings. */
public open class ImportassApplication : Application() {
    internal val activity = CurrentActivity()

    /** The running core. */
    public val core: App by lazy {
        App(NativeStarter(folder.path), handlers(this, activity, snapshots, address), frames, Dispatchers.Default)
    }

    /** Where the server is. */
    public open val api: String
        get() = getString(R.string.api)

    /** Where pushes reach this device. */
    internal open val address: PushAddress get() = FirebaseAddress(this)

    /** Who looks out for a code that comes by SMS. */
    internal open val consent: SmsConsent get() = googleConsent

    /** When views are drawn. */
    protected open val frames: Frames get() = DisplayFrames()

    private val tray by lazy { Tray(this) }
    private val snapshots by lazy { Snapshots(this) }
    private val folder get() = File(filesDir, "core")
    private val connectivity by lazy { Connectivity(this) { core.send(Event.Connectivity(it)) } }
    protected var started: Boolean = false

    private val isRunning get() = started && core.state.value != AppState.Crashed

    /** Opens [path], starting the core if there is none. */
    internal fun open(path: String) {
        if (isRunning) core.send(Event.OpenPath(path)) else start(path)
    }

    /** Opens what a tapped push is about, starting the core if there is none. */
    internal fun openPush(reference: String) {
        if (isRunning) core.send(Event.PushOpened(reference)) else start("/push/$reference")
    }

    /** A push came: the core hears of it while the app is seen; else the phone shows that there is something new. */
    internal fun pushed(reference: String) {
        if (activity.isVisible) core.send(Event.PushReceived(reference)) else tray.show(reference, unread)
    }

    /** The person sees the app. */
    internal fun seen() {
        tray.clear()
        core.send(Event.Foreground)
    }

    /** What the icon counted last: the core's number, if there is a core that tells it. */
    private val unread get() = (core.state.value as? AppState.Running)?.view?.iconNumber?.toInt() ?: 0

    /** Goes on where one was before the system ended the process. */
    internal fun restore() {
        if (!started) start(snapshot = snapshots.take())
    }

    /** Starts the core. */
    internal fun start(path: String = HOME, snapshot: String? = null): Unit =
        begin { core.start(launch(path, snapshot)) }

    /** Starts another core where the last one stood. */
    internal fun restart(): Unit = begin { core.restart { launch(it ?: HOME) } }

    private fun begin(core: () -> Unit) {
        started = true
        prepare()
        core()
        connectivity.begin()
    }

    private fun launch(path: String, snapshot: String? = null) =
        Launch(api, getString(R.string.redirect), path, language(), null, Build.MODEL, snapshot)

    /** Gives the core's secret store what it needs of this process. */
    protected open fun prepare() {
        Keyring.initializeNdkContext(this)
    }

    private fun language() = if (resources.configuration.locales[0].language == "en") Lang.EN else Lang.ES

    internal companion object {
        const val HOME = "/"
    }
}
