package org.importass.app.screens

import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.toArgb
import org.importass.app.support.project
import org.importass.ui.theme.Dark
import org.importass.ui.theme.Light
import org.importass.ui.theme.Palette
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import java.io.File

/** The colours are those of the web shell, and nothing else says one. */
class TokensTest {
    private val css = Regex("""--([a-z-]+): light-dark\((#\w+), (#\w+)\)""")
        .findAll(File("$project/web/src/tokens.css").readText())
        .associate { it.groupValues[1] to (it.groupValues[2] to it.groupValues[3]) }

    private fun Palette.colours(): Map<String, Color> = mapOf(
        "paper" to paper, "surface" to surface, "raised" to raised, "ink" to ink, "quiet" to quiet,
        "hairline" to hairline, "edge" to edge, "accent" to accent, "accent-pressed" to accentPressed,
        "on-accent" to onAccent, "veil" to veil, "info" to info, "info-paper" to infoPaper, "good" to good,
        "good-paper" to goodPaper, "warning" to warning, "warning-paper" to warningPaper, "bad" to bad,
        "bad-paper" to badPaper, "stripe" to stripe, "on-stripe" to onStripe,
    )

    /** `#rrggbbaa` as Android counts it. */
    private fun argb(hex: String): Int {
        val digits = hex.removePrefix("#")
        val alpha = if (digits.length == 8) digits.takeLast(2) else "ff"
        return (alpha + digits.take(6)).toLong(16).toInt()
    }

    @Test
    fun `both palettes are the web shell's`() {
        for ((name, colour) in Light.colours()) assertEquals(name, argb(css.getValue(name).first), colour.toArgb())
        for ((name, colour) in Dark.colours()) assertEquals(name, argb(css.getValue(name).second), colour.toArgb())
    }

    @Test
    fun `no other file says a colour`() {
        val saying = File("$project/android/ui/src/main/kotlin").walk().filter { it.extension == "kt" && it.name != "Palette.kt" }
            .filter { Regex("""Color\(0x|Color\.(?!Transparent|Black)[A-Z]""").containsMatchIn(it.readText()) }.toList()
        assertTrue(saying.toString(), saying.isEmpty())
    }
}
