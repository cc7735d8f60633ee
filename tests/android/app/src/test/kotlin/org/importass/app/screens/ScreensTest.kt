package org.importass.app.screens

import androidx.activity.ComponentActivity
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.setValue
import androidx.compose.ui.semantics.SemanticsActions
import androidx.compose.ui.semantics.SemanticsNode
import androidx.compose.ui.semantics.SemanticsProperties
import androidx.compose.ui.semantics.getOrNull
import androidx.compose.ui.test.SemanticsMatcher
import androidx.compose.ui.test.junit4.v2.createAndroidComposeRule
import androidx.compose.ui.text.TextLayoutResult
import org.importass.app.support.keep
import org.importass.app.support.pictureOf
import org.importass.app.support.project
import org.importass.bridge.AppState
import org.importass.shared.Screen
import org.importass.shared.Theme
import org.importass.ui.frame.Stage
import org.importass.ui.recovery.RecoveryWords
import org.importass.ui.states.ScreenState
import org.importass.ui.states.States
import org.junit.Assert.assertEquals
import org.junit.Rule
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.annotation.Config
import java.io.File

/**
 * Draws every screen in each of its states, light, dark and with letters of twice the size, keeps the pictures, and
 * looks at what a reader would be told. The phone is taller than any, so that nothing hides below.
 */
@RunWith(RobolectricTestRunner::class)
@Config(qualifiers = "es-w360dp-h5000dp-mdpi", application = android.app.Application::class)
class ScreensTest {
    @get:Rule
    val ui = createAndroidComposeRule<ComponentActivity>()
    private val words = RecoveryWords("La aplicación se ha parado", "Ha ocurrido un fallo nuestro.", "Abrir de nuevo")
    private val folder = File("$project/target/android-screens")

    private enum class Look(val theme: Theme) {
        LIGHT(Theme.LIGHT),
        DARK(Theme.DARK),
        LARGE(Theme.LIGHT),
    }

    @Test
    fun `every screen has a state here`() {
        val drawn = States.all.map { it.view.screen::class }.toSet()
        assertEquals(emptyList<String>(), Screen::class.java.declaredClasses.filter { Screen::class.java.isAssignableFrom(it) && it.kotlin !in drawn }.map { it.simpleName })
    }

    @Test
    fun `every state is drawn, and nothing in it is cut, small or without a name`() = draw(Look.LIGHT, Look.DARK)

    @Test
    @Config(fontScale = 2f) // the phone's setting: a question lies in a window of its own, which asks the phone
    fun `with letters of twice the size neither`() = draw(Look.LARGE)

    private fun draw(vararg looks: Look) {
        var shown by mutableStateOf<Pair<ScreenState?, Look>>(null to looks.first())
        ui.setContent {
            val (state, look) = shown
            val view = state?.view?.copy(theme = look.theme)
            Stage(if (view == null) AppState.Crashed else AppState.Running(view, 0), { 0 }, words) {}
        }
        val findings = mutableListOf<String>()
        for (state in listOf(null) + States.all) {
            for (look in looks) {
                shown = state to look
                ui.mainClock.advanceTimeBy(SKELETON)
                ui.waitForIdle()
                val name = "${state?.name ?: "crashed"}-${look.name.lowercase()}"
                pictureOf(ui).keep(name)
                nodes(unmerged = false).flatMap(::toTouch).forEach { findings += "$name: $it" }
                nodes(unmerged = true).flatMap(::cutOff).forEach { findings += "$name: $it" }
            }
        }
        index()
        assertEquals("", findings.joinToString("\n"))
    }

    private fun nodes(unmerged: Boolean): List<SemanticsNode> =
        ui.onAllNodes(SemanticsMatcher("any") { true }, useUnmergedTree = unmerged).fetchSemanticsNodes()

    /** What can be touched has a name and a role, and is large enough for a finger. */
    private fun toTouch(node: SemanticsNode): List<String> {
        if (SemanticsActions.OnClick !in node.config) return emptyList()
        val name = nameOf(node)
        val isField = SemanticsActions.SetText in node.config
        return listOfNotNull(
            "something to touch has no name".takeIf { name.isBlank() },
            "'$name' has no role".takeIf { !isField && SemanticsProperties.Role !in node.config },
            "'$name' is ${node.touchBoundsInRoot.width}×${node.touchBoundsInRoot.height}"
                .takeIf { node.touchBoundsInRoot.width < TARGET || node.touchBoundsInRoot.height < TARGET },
        )
    }

    private fun nameOf(node: SemanticsNode): String {
        val said = node.config.getOrNull(SemanticsProperties.ContentDescription).orEmpty()
        val written = node.config.getOrNull(SemanticsProperties.Text).orEmpty().map { it.text }
        return (said + written).joinToString(" ")
    }

    /** A line wider than its place, a text taller than its place, or one that leaves the screen. */
    private fun cutOff(node: SemanticsNode): List<String> {
        val layouts = mutableListOf<TextLayoutResult>()
        node.config.getOrNull(SemanticsActions.GetTextLayoutResult)?.action?.invoke(layouts)
        val leaves = node.boundsInRoot.right > WIDTH || node.boundsInRoot.left < 0
        return layouts.filter { leaves || it.isCut(node.size.width + 1f, node.size.height + 1f) }
            .map { "'${it.layoutInput.text}' is cut off" }
    }

    private fun TextLayoutResult.isCut(width: Float, height: Float) = multiParagraph.height > height ||
        (0 until lineCount).any { isLineEllipsized(it) || getLineRight(it) - getLineLeft(it) > width }

    /** A page to leaf through. */
    private fun index() {
        val rows = (listOf("crashed") + States.all.map { it.name }).joinToString("\n") { name ->
            Look.entries.joinToString("", "<h2>$name</h2><p>", "</p>") { "<img src=\"$name-${it.name.lowercase()}.png\" alt=\"\">" }
        }
        File(folder, "index.html").writeText(
            "<!doctype html><meta charset=utf-8><title>Screens</title><style>img{width:300px;vertical-align:top;border:1px solid}</style>$rows\n",
        )
    }

    private companion object {
        const val TARGET = 48f
        const val WIDTH = 360f
        const val SKELETON = 400L
    }
}
