package org.importass.bridge

import kotlinx.coroutines.CoroutineDispatcher
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.SupervisorJob
import kotlinx.coroutines.cancel
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.StateFlow
import kotlinx.coroutines.flow.asStateFlow
import kotlinx.coroutines.launch
import org.importass.shared.Event
import org.importass.shared.Launch
import org.importass.shared.Requests
import org.importass.shared.ShellEffect
import org.importass.shared.View
import java.util.concurrent.ExecutorService
import java.util.concurrent.Executors
import java.util.concurrent.RejectedExecutionException
import java.util.concurrent.atomic.AtomicLong

/** What there is to draw. */
public sealed interface AppState {
    /** Nothing yet. */
    public data object Starting : AppState

    /** A view, which knows of the events up to the number [known]. */
    public data class Running(val view: View, val known: Long) : AppState

    /** The core is gone: only [App.start] helps. */
    public data object Crashed : AppState
}

/** Calls back once, when the next frame is drawn. */
public fun interface Frames {
    /** At the next frame, from any thread. */
    public fun next(draw: () -> Unit)
}

/**
 * Keeps one core going. Everything that concerns it happens on one thread, in order; the core's own threads only
 * enqueue. A view is read at most once a frame, and decoded only if its bytes are others than before.
 */
public class App(
    private val starter: CoreStarter,
    private val handlers: Handlers,
    private val frames: Frames,
    private val dispatcher: CoroutineDispatcher,
) {
    private val states = MutableStateFlow<AppState>(AppState.Starting)
    private val sent = AtomicLong()

    @Volatile
    private var run: Run? = null

    /** Where the last core stood that is gone, and where the one before it did. */
    @Volatile
    private var lastPath: String? = null
    private var fatalPath: String? = null

    /** What there is to draw. */
    public val state: StateFlow<AppState> = states.asStateFlow()

    /** Starts the core, in place of one that was there. */
    public fun start(launch: Launch) {
        stop()
        states.value = AppState.Starting
        val next = Run()
        run = next
        next.tell(Event.Start(launch), 0)
    }

    /**
     * Starts another core where the last one stood; but at the beginning where another died before, for it may be the
     * place that kills. [launch] is told the place, or that it is the beginning.
     */
    public fun restart(launch: (path: String?) -> Launch) {
        leave()
        val path = lastPath.takeIf { it != fatalPath }
        fatalPath = lastPath
        start(launch(path))
    }

    /** Tells the core; the answer is the event's number. Without a core nothing happens. */
    public fun send(event: Event): Long {
        val number = sent.incrementAndGet()
        run?.tell(event, number)
        return number
    }

    /** Ends the core and waits for nothing. */
    public fun stop() {
        leave()
        run?.end()
        run = null
    }

    private fun leave() {
        lastPath = (states.value as? AppState.Running)?.view?.path ?: lastPath
    }

    /** One core, from its start to its end. Answers that come later are nobody's. */
    private inner class Run {
        private val thread: ExecutorService = Executors.newSingleThreadExecutor { work -> Thread(work, "core") }
        private val scope = CoroutineScope(SupervisorJob() + dispatcher)
        private val calls = lazy { starter.start { bytes -> enqueue { asked(bytes) } } }
        private var known = 0L
        private var drawn: ByteArray? = null
        private var waiting = false
        private var ended = false

        fun tell(event: Event, number: Long) = enqueue {
            calls.value.update(event.bincodeSerialize())
            known = maxOf(known, number)
        }

        fun end() {
            scope.cancel()
            enqueue {
                ended = true
                if (calls.isInitialized()) calls.value.close()
            }
            thread.shutdown()
        }

        private fun enqueue(work: () -> Unit) {
            try {
                thread.execute { if (!ended) guarded(work) }
            } catch (_: RejectedExecutionException) {
                // it has ended: there is nobody to tell
            }
        }

        /** Bytes that were refused leave the core as it was. Whatever else happens in a core is its end. */
        private fun guarded(work: () -> Unit) {
            try {
                work()
            } catch (_: RefusedException) {
                // an answer to something that the core waits for no more
            } catch (@Suppress("TooGenericExceptionCaught") _: Throwable) {
                die()
            }
        }

        private fun die() {
            ended = true
            scope.cancel()
            thread.shutdown()
            runCatching { if (calls.isInitialized()) calls.value.close() }
            if (run === this) {
                leave()
                states.value = AppState.Crashed
            }
        }

        private fun asked(bytes: ByteArray) {
            for ((id, effect) in Requests.bincodeDeserialize(bytes).value) {
                if (effect is ShellEffect.Render) drawSoon() else carryOut(id, effect)
            }
        }

        private fun carryOut(id: UInt, effect: ShellEffect) {
            scope.launch {
                val answer = handlers.answer(effect) ?: return@launch
                enqueue { calls.value.resolve(id, answer) }
            }
        }

        private fun drawSoon() {
            if (waiting) return
            waiting = true
            frames.next { enqueue(::draw) }
        }

        private fun draw() {
            waiting = false
            val bytes = calls.value.view()
            val shown = states.value
            if (bytes.contentEquals(drawn)) {
                // the same view may know of more events than before
                if (shown is AppState.Running) publish(shown.copy(known = known))
                return
            }
            drawn = bytes
            publish(AppState.Running(View.bincodeDeserialize(bytes), known))
        }

        private fun publish(state: AppState) {
            if (run === this) states.value = state
        }
    }
}
