package org.importass.app.journeys

import android.content.ClipboardManager
import android.content.Intent
import android.net.Uri
import org.importass.app.support.like
import org.importass.app.support.say
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Test
import org.robolectric.Shadows.shadowOf

class DocumentsTest : JourneyTest() {
    private fun toDocument(size: String = "kB") {
        phone.signInBySms("marta-soler")
        phone.tab("tab-documents")
        phone.waitForHeading(say("documents-title"))
        // number and unit stay together: the space is one that breaks no line
        phone.press(Regex(".*\\h$size"))
        phone.waitFor("a way to download") { phone.sees(like("document-download")) }
    }

    @Test
    fun `downloads, checks, opens, shares and copies the code`() {
        toDocument()
        phone.look("document-absent")
        phone.press(like("document-download"))
        phone.waitFor(say("document-verified"))
        phone.look("document-ready")

        phone.press(say("document-open"))
        val opened = phone.started()
        assertEquals(Intent.ACTION_VIEW, opened.action)
        assertEquals("application/pdf", opened.type)
        assertTrue(opened.flags and Intent.FLAG_GRANT_READ_URI_PERMISSION != 0)
        assertEquals("lent for reading only", 0, opened.flags and Intent.FLAG_GRANT_WRITE_URI_PERMISSION)
        assertEquals("%PDF", read(opened.data!!))

        phone.press(say("document-share"))
        val chosen = phone.started()
        assertEquals(Intent.ACTION_CHOOSER, chosen.action)
        @Suppress("DEPRECATION")
        val shared = chosen.getParcelableExtra<Intent>(Intent.EXTRA_INTENT)!!
        @Suppress("DEPRECATION")
        assertEquals("%PDF", read(shared.getParcelableExtra(Intent.EXTRA_STREAM)!!))

        phone.press(say("cea-copy"))
        phone.waitFor(say("copied"))
        val clip = phone.app.getSystemService(ClipboardManager::class.java)!!.primaryClip!!
        assertTrue(clip.getItemAt(0).text.length > 20)
    }

    private fun read(address: Uri): String {
        assertEquals("es.importass.open.documents", address.authority)
        return phone.app.contentResolver.openInputStream(address)!!.use { String(it.readNBytes(4)) }
    }

    @Test
    fun `damaged bytes are not shown as done`() {
        toDocument()
        sandbox.post("/faults", "path_contains" to "/content", "kind" to "corrupt", "seed" to 7, "times" to 1)
        phone.press(like("document-download"))
        phone.waitFor(say("document-damaged-title"))
        phone.look("document-damaged")
        assertFalse(phone.canPress(say("document-open")))
        phone.press(say("document-again"))
        phone.waitFor(say("document-verified"))
    }

    @Test
    fun `a broken transfer goes on from where it stopped`() {
        toDocument("MB")
        sandbox.post("/faults", "path_contains" to "/content", "kind" to "truncate", "after_bytes" to 1_000, "times" to 500)
        phone.press(like("document-download"))
        phone.waitFor(say("document-stopped-title"))
        phone.look("document-stopped")
        sandbox.noFaults()
        phone.press(say("document-again"))
        phone.waitFor(say("document-verified"))
    }

    @Test
    fun `a list that cannot be had says what to do`() {
        phone.signInBySms("marta-soler")
        sandbox.post("/faults", "path_contains" to "/documents", "kind" to "drop", "times" to 1_000)
        phone.tab("tab-documents")
        phone.waitFor("a way to try again") { phone.canPress(say("retry")) }
        phone.look("documents-failed")
        sandbox.noFaults()
        phone.press(say("retry"))
        phone.waitFor("documents") { phone.sees(Regex(".*\\hkB")) }
    }

    @Test
    fun `no other app opens a PDF, which is said`() {
        toDocument()
        phone.press(like("document-download"))
        phone.waitFor(say("document-verified"))
        shadowOf(phone.app).checkActivities(true)
        phone.press(say("document-open"))
        phone.waitFor(say("document-not-opened-title"))
    }
}
