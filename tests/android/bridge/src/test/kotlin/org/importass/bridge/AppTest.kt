package org.importass.bridge

import kotlinx.coroutines.CompletableDeferred
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.flow.first
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.withTimeout
import org.importass.shared.CopyText
import org.importass.shared.Done
import org.importass.shared.Event
import org.importass.shared.Lang
import org.importass.shared.Launch
import org.importass.shared.RenderOperation
import org.importass.shared.Request
import org.importass.shared.Requests
import org.importass.shared.ShellEffect
import org.importass.shared.ShellError
import org.importass.shared.View
import org.junit.After
import org.junit.Assert.assertEquals
import org.junit.Assert.assertSame
import org.junit.Assert.assertTrue
import org.junit.Test
import java.io.File
import java.util.concurrent.ConcurrentHashMap
import java.util.concurrent.CopyOnWriteArrayList
import java.util.concurrent.LinkedBlockingQueue
import java.util.concurrent.Semaphore
import java.util.concurrent.TimeUnit

/** The event loop over a core of ours, which does what each test wants. */
class AppTest {
    private val launch = Launch("http://127.0.0.1", "es.importass.open:/acceso/vuelta", "/", Lang.ES, null, "Prueba", null)
    private val core = ScriptedCore()
    private val started = Semaphore(0)
    private val frames = LinkedBlockingQueue<() -> Unit>()
    private var copying: suspend (CopyText) -> Done = { Done.Yes }
    private val app = App(
        { onRequest ->
            core.ask = onRequest
            started.release()
            core
        },
        handlers { copying(it) },
        { frames.add(it) },
        Dispatchers.Default,
    )

    @After
    fun end() = app.stop()

    /** Starts a core, and waits until it can be talked to. */
    private fun begin() {
        app.start(launch)
        check(started.tryAcquire(PATIENCE, TimeUnit.SECONDS))
        core.next("update")
    }

    /** Lets the next frame be drawn. */
    private fun frame() = frames.poll(PATIENCE, TimeUnit.SECONDS)!!()

    private fun <T : AppState> state(wanted: (AppState) -> Boolean): T = runBlocking {
        @Suppress("UNCHECKED_CAST")
        withTimeout(PATIENCE * 1000) { app.state.first(wanted) as T }
    }

    private fun view(title: String, path: String = "/inicio"): ByteArray {
        val golden = File(System.getProperty("project"), "shared_types/golden/View.home.bin").readBytes()
        return View.bincodeDeserialize(golden).copy(title = title, path = path).bincodeSerialize()
    }

    private fun titled(title: String): AppState.Running = state { it is AppState.Running && it.view.title == title }

    @Test
    fun many_drawings_in_one_frame_are_one_view() {
        core.shown = view("uno")
        begin()
        repeat(20) { core.draw() }
        core.shown = view("dos")
        frame()
        titled("dos")
        assertEquals(1, core.calls.count { it == "view" })
        assertTrue(frames.isEmpty())
    }

    @Test
    fun the_same_bytes_are_not_decoded_again_but_what_they_know_is_told() {
        core.shown = view("uno")
        begin()
        core.draw()
        frame()
        val first = titled("uno")
        val number = app.send(Event.Back)
        core.next("update")
        core.draw()
        frame()
        val second = state<AppState.Running> { it is AppState.Running && it.known == number }
        assertSame(first.view, second.view)
    }

    @Test
    fun each_request_has_one_answer_also_from_a_handler_that_throws() {
        begin()
        core.request(7u, ShellEffect.CopyText(CopyText("a")))
        assertEquals(7u to Done.Yes, core.nextAnswer())
        copying = { error("no clipboard") }
        core.request(8u, ShellEffect.CopyText(CopyText("b")))
        assertEquals(8u to Done.Failed(ShellError.FAILED), core.nextAnswer())
        assertTrue(core.answers.isEmpty())
    }

    @Test
    fun every_operation_has_its_handler() {
        begin()
        val golden = File(System.getProperty("project"), "shared_types/golden").listFiles().orEmpty()
            .filter { it.name.startsWith("Requests.") && "render" !in it.name }
        for (file in golden) {
            core.ask(file.readBytes())
            core.nextBytes()
        }
        assertTrue(golden.size >= 10)
    }

    @Test
    fun refused_bytes_leave_the_core_as_it_was() {
        begin()
        core.fails = { RefusedException(IllegalArgumentException()) }
        app.send(Event.Back)
        core.next("update")
        core.fails = { null }
        core.shown = view("sigue")
        core.draw()
        frame()
        titled("sigue")
    }

    @Test
    fun a_dead_core_is_said_and_a_new_one_takes_its_place() {
        begin()
        core.fails = { IllegalStateException("broken") }
        app.send(Event.Back)
        state<AppState> { it == AppState.Crashed }
        core.next("close")
        core.fails = { null }
        core.shown = view("otra vez")
        begin()
        core.draw()
        frame()
        titled("otra vez")
    }

    @Test
    fun another_core_begins_where_the_last_stood_unless_that_kills() {
        begin()
        val places = listOf("/avisos" to "/avisos", "/avisos" to null, "/guia" to "/guia", "/ayuda" to "/ayuda", null to null)
        for ((place, next) in places) {
            if (place != null) {
                core.shown = view("aquí", place)
                core.draw()
                frame()
                state<AppState.Running> { it is AppState.Running && it.view.path == place }
            }
            core.fails = { IllegalStateException("broken") }
            app.send(Event.Back)
            state<AppState> { it == AppState.Crashed }
            core.next("close")
            core.fails = { null }
            var told: String? = "nothing"
            app.restart { path -> launch.also { told = path } }
            check(started.tryAcquire(PATIENCE, TimeUnit.SECONDS))
            core.next("update")
            assertEquals(next, told)
        }
    }

    @Test
    fun an_answer_to_a_core_that_is_gone_is_nobodys() {
        val late = CompletableDeferred<Done>()
        copying = { late.await() }
        begin()
        core.request(7u, ShellEffect.CopyText(CopyText("a")))
        begin()
        core.next("close")
        late.complete(Done.Yes)
        copying = { Done.Yes }
        core.request(8u, ShellEffect.CopyText(CopyText("b")))
        assertEquals(8u to Done.Yes, core.nextAnswer())
    }

    @Test
    fun everything_happens_on_one_thread() {
        begin()
        repeat(50) { app.send(Event.Back) }
        repeat(50) { core.next("update") }
        assertEquals(1, core.threads.toSet().size)
    }

    private companion object {
        const val PATIENCE = 20L
    }
}

/** Writes down what it is asked, and does what it is told. */
private class ScriptedCore : CoreCalls {
    lateinit var ask: (ByteArray) -> Unit

    @Volatile var shown = ByteArray(0)

    @Volatile var fails: () -> Exception? = { null }
    val calls = CopyOnWriteArrayList<String>()
    val threads = CopyOnWriteArrayList<Thread>()
    val answers = LinkedBlockingQueue<Pair<UInt, ByteArray>>()
    private val happened = ConcurrentHashMap<String, Semaphore>()

    private fun semaphore(name: String) = happened.computeIfAbsent(name) { Semaphore(0) }

    private fun called(name: String) {
        calls += name
        threads += Thread.currentThread()
        semaphore(name).release()
    }

    override fun update(event: ByteArray) {
        val failure = fails()
        called("update")
        if (failure != null) throw failure
    }

    override fun resolve(id: UInt, output: ByteArray) {
        called("resolve")
        answers += id to output
    }

    override fun view(): ByteArray = shown.also { called("view") }

    override fun close() = called("close")

    fun draw() = request(0u, ShellEffect.Render(RenderOperation))

    fun request(id: UInt, effect: ShellEffect) = ask(Requests(listOf(Request(id, effect))).bincodeSerialize())

    /** Waits until it was called so. */
    fun next(name: String) {
        check(semaphore(name).tryAcquire(20, TimeUnit.SECONDS)) { "no $name" }
    }

    fun nextBytes() = checkNotNull(answers.poll(20, TimeUnit.SECONDS)) { "no answer" }

    fun nextAnswer(): Pair<UInt, Done> = nextBytes().let { (id, bytes) -> id to Done.bincodeDeserialize(bytes) }
}
