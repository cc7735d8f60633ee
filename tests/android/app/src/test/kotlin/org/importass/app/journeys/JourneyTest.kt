package org.importass.app.journeys

import androidx.compose.ui.test.junit4.v2.createEmptyComposeRule
import org.importass.app.support.Phone
import org.importass.app.support.Sandbox
import org.junit.After
import org.junit.Rule
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner

/** One journey through the real activity, the real core and a sandbox of its own. */
@RunWith(RobolectricTestRunner::class)
abstract class JourneyTest {
    @get:Rule
    val ui = createEmptyComposeRule()
    private val sandboxed = lazy { Sandbox() }
    protected val sandbox: Sandbox by sandboxed
    protected val phone by lazy { Phone(ui, sandbox) }

    @After
    fun end() {
        if (sandboxed.isInitialized()) phone.close()
    }
}
