package org.importass.bridge

import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.flow.first
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.withTimeout
import org.importass.shared.AccessEvent
import org.importass.shared.AccessField
import org.importass.shared.Event
import org.importass.shared.Lang
import org.importass.shared.Launch
import org.importass.shared.NoticesEvent
import org.importass.shared.PrimerAnswer
import org.importass.shared.Requests
import org.importass.shared.Route
import org.importass.shared.Screen
import org.importass.shared.ShellEffect
import org.importass.shared.SignInMethod
import org.importass.shared.View
import java.io.File
import java.util.concurrent.CountDownLatch
import java.util.concurrent.Executors
import java.util.concurrent.TimeUnit
import java.util.concurrent.atomic.AtomicBoolean
import kotlin.io.path.createTempDirectory

/**
 * Measures of the bridge on the machine it runs on, each against something. Writes one line of JSON and asserts nothing;
 * `cargo xtask bench` puts it into its table. The screens are not drawn.
 */
internal fun main() {
    val rows = eventToView() + decodingTheLargestView() + scrolling()
    println(rows.joinToString(",", "[", "]"))
}

private const val ROUNDS = 2000
private const val WARM = 5000
private const val WINDOWS = 100
private const val FRAME = 1000.0 / 60
private const val PATIENCE = 600_000L
private const val NOWHERE = "http://127.0.0.1:9"

private fun row(name: String, value: Double, unit: String, versus: Double) =
    """{"name":"Android: $name","value":$value,"unit":"$unit","versus":$versus,"ratio":${value / versus}}"""

private fun List<Long>.median() = sorted()[size / 2] / 1000.0

private fun launch(api: String) = Launch(api, "es.importass.open:/acceso/vuelta", "/", Lang.ES, null, "Bench", null)

private fun folder() = createTempDirectory("bench").toFile().also { it.deleteOnExit() }.path

/** There and back between two screens: an event, and the address that it leads to. */
private fun turn(round: Int): Pair<Event, String> =
    if (round % 2 == 0) Event.Go(Route.Guide) to "/guia" else Event.Back to "/"

/**
 * From an event to the state that holds its view, through the event loop, against the core's own calls with the same
 * bytes and nobody to read them. Waking the core's thread is the system's work, and takes half as long as the calls where a
 * processor sleeps deeply: the first row's bare calls wake one too, which leaves what the event loop adds.
 */
private fun eventToView(): List<String> {
    val bridged = Bridged(NOWHERE)
    val bare = Bare()
    val threaded = Bare()
    val times = (0 until WARM + ROUNDS).map {
        val (event, path) = turn(it)
        listOf(bare.time(event), threaded.timeHandedOver(event), bridged.time(event, path))
    }
    bridged.close()
    bare.close()
    threaded.close()
    val (alone, handedOver, whole) = (0..2).map { kind -> times.drop(WARM).map { it[kind] }.median() }
    return listOf(
        row("event to view, against bare calls on such a thread", whole, "µs", handedOver),
        row("event to view, against bare calls without a thread", whole, "µs", alone),
    )
}

/** The list of notices with all that one window holds, against a frame of a 60 Hz screen. */
private fun decodingTheLargestView(): String {
    val bytes = largestView()
    val times = (0 until WARM + ROUNDS).map { took { View.bincodeDeserialize(bytes) } }.drop(WARM)
    return row("decoding the largest view (${bytes.size} bytes)", times.median() / 1000, "ms", FRAME)
}

private fun largestView(): ByteArray {
    val golden = File(System.getProperty("project"), "shared_types/golden/View.notices.bin").readBytes()
    val view = View.bincodeDeserialize(golden)
    val list = (view.screen as Screen.Notices).value
    val rows = (0 until WINDOWS).map { number ->
        list.rows.first().copy(
            id = "01890a5d-ac96-774b-bcce-${100_000_000_000 + number}",
            title = "Notificación disponible en la sede electrónica",
            excerpt = "Tienes una notificación pendiente de leer en la sede.".padEnd(80, '.'),
        )
    }
    return view.copy(screen = Screen.Notices(list.copy(rows = rows))).bincodeSerialize()
}

/** Window after window of a long inbox, each from the event to the state that holds it, against a frame of a 60 Hz screen. */
private fun scrolling(): String = Sandbox().use { sandbox ->
    val bridged = Bridged(sandbox.origin)
    bridged.signIn(sandbox)
    bridged.app.send(Event.Go(Route.Notices))
    bridged.comes { it.windowAfter() != null && !it.updating }
    val times = (0 until WINDOWS).map {
        val before = bridged.view.windowAfter()
        took {
            bridged.app.send(Event.Notices(NoticesEvent.Next))
            bridged.comes { view -> view.windowAfter() != before }
        }
    }
    bridged.close()
    row("next window of notices, of $WINDOWS", times.median() / 1000, "ms", FRAME)
}

/** The first notice of a window that another one follows. */
private fun View.windowAfter(): String? =
    (screen as? Screen.Notices)?.value?.takeIf { it.paging.next != null }?.rows?.first()?.id

private fun took(work: () -> Unit): Long = System.nanoTime().let { begun ->
    work()
    System.nanoTime() - begun
}

/** Waits without sleeping: waking up would be measured too. */
private inline fun spinUntil(reached: () -> Boolean) {
    val begun = System.nanoTime()
    while (!reached()) {
        check(System.nanoTime() - begun < TimeUnit.MILLISECONDS.toNanos(PATIENCE))
        Thread.onSpinWait()
    }
}

/** The event loop over a core of its own. */
private class Bridged(api: String) {
    val app = App(NativeStarter(folder()), handlers(SoftKey()), { it() }, Dispatchers.Default)
    val view get() = (app.state.value as AppState.Running).view

    init {
        app.start(launch(api))
        comes { it.screen is Screen.Welcome }
    }

    fun comes(wanted: (View) -> Boolean) = runBlocking {
        withTimeout(PATIENCE) { app.state.first { it is AppState.Running && wanted(it.view) } }
    }

    /** Until the state holds the view; whom it wakes then does not count. */
    fun time(event: Event, path: String): Long = took {
        app.send(event)
        spinUntil { view.path == path }
    }

    fun signIn(sandbox: Sandbox) {
        val type = { field: AccessField, text: String -> app.send(Event.Access(AccessEvent.Typed(field, text))) }
        app.send(Event.Access(AccessEvent.Start(SignInMethod.SMS)))
        comes { it.screen is Screen.SmsForm }
        val (identifier, birth, mobile) = sandbox.person()
        type(AccessField.IDENTIFIER, identifier)
        type(AccessField.BIRTHDATE, birth.split("-").reversed().joinToString("/"))
        type(AccessField.MOBILE, mobile.removePrefix("+34"))
        app.send(Event.Access(AccessEvent.Submit))
        comes { it.screen is Screen.Code }
        type(AccessField.CODE, sandbox.code())
        app.send(Event.Access(AccessEvent.Submit))
        comes { it.screen is Screen.PushPrimer || it.screen is Screen.BiometricsPrimer || it.screen is Screen.Home }
        while (view.screen !is Screen.Home) {
            val asked = view.screen
            app.send(Event.Access(AccessEvent.Primer(PrimerAnswer.NO)))
            comes { it.screen != asked }
        }
    }

    fun close() = app.stop()
}

/** The core's own calls; what it asks for meanwhile is answered outside the measure. */
private class Bare {
    private val answering = Executors.newSingleThreadExecutor()
    private val calling = Executors.newSingleThreadExecutor()
    private val asked = ArrayList<ByteArray>()
    private val core = NativeStarter(folder()).start { bytes -> synchronized(asked) { asked += bytes } }

    init {
        core.update(Event.Start(launch(NOWHERE)).bincodeSerialize())
        while (View.bincodeDeserialize(core.view()).screen !is Screen.Welcome) settle()
    }

    fun time(event: Event): Long {
        val bytes = event.bincodeSerialize()
        return took { call(bytes) }.also { settle() }
    }

    /** The same by a thread that sleeps until then. */
    fun timeHandedOver(event: Event): Long {
        val bytes = event.bincodeSerialize()
        val done = AtomicBoolean()
        return took {
            calling.execute {
                call(bytes)
                done.set(true)
            }
            spinUntil { done.get() }
        }.also { settle() }
    }

    private fun call(event: ByteArray) {
        core.update(event)
        core.view()
    }

    private fun settle() {
        val requests = synchronized(asked) { asked.toList().also { asked.clear() } }
        val done = CountDownLatch(1)
        answering.execute {
            for ((id, effect) in requests.flatMap { Requests.bincodeDeserialize(it).value }) {
                if (effect !is ShellEffect.Render) runBlocking { handlers().answer(effect) }?.let { core.resolve(id, it) }
            }
            done.countDown()
        }
        check(done.await(PATIENCE, TimeUnit.MILLISECONDS))
    }

    fun close() {
        answering.shutdown()
        calling.shutdown()
        core.close()
    }
}
