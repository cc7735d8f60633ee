package org.importass.app.device

import kotlinx.coroutines.CompletableDeferred
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.filterNotNull
import kotlinx.coroutines.flow.first
import org.importass.app.MainActivity
import org.importass.shared.BrowserAnswer

/** The activity that is in sight, and the one trip through the browser that may be under way. */
internal class CurrentActivity {
    private val visible = MutableStateFlow<MainActivity?>(null)
    private var trip: Trip? = null

    /** What the system's question about a permission is waited for with: a turned phone has another activity. */
    var permission: CompletableDeferred<Boolean>? = null

    private class Trip(val returnUri: String, val answer: CompletableDeferred<BrowserAnswer>, var left: Boolean = false)

    /** The activity, as soon as there is one in sight. */
    suspend fun await(): MainActivity = visible.filterNotNull().first()

    /** Whether the person sees the app. */
    val isVisible: Boolean get() = visible.value != null

    fun shown(activity: MainActivity) {
        visible.value = activity
    }

    fun hidden(activity: MainActivity) {
        trip?.left = true
        visible.compareAndSet(activity, null)
    }

    /** Goes away by [leave] and waits for the way back. A trip before it counts as given up. */
    suspend fun travel(returnUri: String, leave: (MainActivity) -> Unit): BrowserAnswer {
        val activity = await()
        val next = Trip(returnUri, CompletableDeferred())
        trip?.answer?.complete(BrowserAnswer.Cancelled)
        trip = next
        try {
            leave(activity)
            return next.answer.await()
        } finally {
            if (trip === next) trip = null
        }
    }

    /** An address was opened: whether it ends a trip. */
    fun returned(address: String): Boolean {
        val waiting = trip?.takeIf { address.startsWith(it.returnUri) } ?: return false
        return waiting.answer.complete(BrowserAnswer.Returned(address))
    }

    /** In sight again, without an address: the person closed the page. */
    fun cameBack() {
        trip?.takeIf { it.left }?.answer?.complete(BrowserAnswer.Cancelled)
    }
}
