package org.importass.bridge

import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.flow.first
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.withTimeout
import org.importass.shared.Event
import org.importass.shared.Lang
import org.importass.shared.Launch
import org.importass.shared.Route
import org.importass.shared.Screen
import org.importass.shared.View
import org.junit.After
import org.junit.Assert.assertThrows
import org.junit.Rule
import org.junit.Test
import org.junit.rules.TemporaryFolder

/** The event loop over the real core: what a shrinker breaks, it breaks here. */
class NativeTest {
    @get:Rule
    val folder = TemporaryFolder()
    private val app by lazy { App(NativeStarter(folder.root.path), handlers(), { it() }, Dispatchers.Default) }

    @After
    fun end() = app.stop()

    private fun comes(wanted: (View) -> Boolean) = runBlocking {
        withTimeout(20_000) { app.state.first { it is AppState.Running && wanted(it.view) } }
    }

    @Test
    fun an_event_goes_to_the_core_and_its_view_comes_back() {
        app.start(Launch(NOWHERE, "es.importass.open:/acceso/vuelta", "/", Lang.ES, null, "Prueba", null))
        comes { it.screen is Screen.Welcome }
        app.send(Event.Go(Route.Guide))
        comes { it.screen is Screen.Guide }
        app.send(Event.Back)
        comes { it.screen is Screen.Welcome }
    }

    @Test
    fun bytes_that_the_core_refuses_are_told() {
        NativeStarter(folder.root.path).start {}.use { core ->
            assertThrows(RefusedException::class.java) { core.update(byteArrayOf(-1)) }
            assertThrows(RefusedException::class.java) { core.resolve(1u, byteArrayOf()) }
        }
    }

    private companion object {
        /** A port that nobody answers on. */
        const val NOWHERE = "http://127.0.0.1:9"
    }
}
