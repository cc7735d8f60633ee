package org.importass.app.device

import android.os.Handler
import android.os.Looper
import android.view.Choreographer
import org.importass.bridge.Frames
import java.util.concurrent.atomic.AtomicBoolean

/** The display's own frames. A display that is off has none: then soon. */
internal class DisplayFrames : Frames {
    private val main = Handler(Looper.getMainLooper())

    override fun next(draw: () -> Unit) {
        val drawn = AtomicBoolean()
        val once = { if (drawn.compareAndSet(false, true)) draw() }
        main.post { Choreographer.getInstance().postFrameCallback { once() } }
        main.postDelayed(once, SOON)
    }

    private companion object {
        const val SOON = 100L
    }
}
