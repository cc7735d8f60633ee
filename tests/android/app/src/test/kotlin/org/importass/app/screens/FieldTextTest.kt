package org.importass.app.screens

import androidx.compose.ui.text.TextRange
import androidx.compose.ui.text.input.TextFieldValue
import org.importass.ui.parts.FieldText
import org.junit.Assert.assertEquals
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.annotation.Config

/** Text, caret and composition belong to the field, whatever the core says meanwhile. */
@RunWith(RobolectricTestRunner::class)
@Config(application = android.app.Application::class)
class FieldTextTest {
    private val heard = mutableListOf<String>()
    private val field = FieldText("", 0u)

    private fun change(text: String, caret: Int = text.length, composing: TextRange? = null) =
        field.change(TextFieldValue(text, TextRange(caret), composing)) {
            heard += it
            heard.size.toLong()
        }

    @Test
    fun `a slow core takes back nothing that was typed after it`() {
        change("a")
        change("ab")
        field.take("A", 1u, known = 1)
        assertEquals("ab", field.value.text)
        field.take("AB", 2u, known = 2)
        assertEquals("AB", field.value.text)
        assertEquals(TextRange(2), field.value.selection)
    }

    @Test
    fun `what the core merely repeats leaves the caret where it is`() {
        change("acb", caret = 2)
        field.take("acb", 0u, known = 1)
        field.take("abc", 0u, known = 1)
        assertEquals("acb", field.value.text)
        assertEquals(TextRange(2), field.value.selection)
    }

    @Test
    fun `a caret that moves is not told`() {
        change("ab")
        change("ab", caret = 0)
        assertEquals(listOf("ab"), heard)
    }

    @Test
    fun `a syllable half composed is waited for`() {
        change("n´", composing = TextRange(1, 2))
        field.take("N", 1u, known = 1)
        assertEquals("n´", field.value.text)
        change("ń")
        assertEquals("N", field.value.text)
    }

    @Test
    fun `drawn anew before the last letter was known, it takes the core's text`() {
        field.take("alta", 0u, known = 0)
        assertEquals("alta", field.value.text)
    }
}
