package org.importass.app.journeys

import org.importass.app.support.like
import org.importass.app.support.say
import org.junit.Assert.assertEquals
import org.junit.Test

class NoticesTest : JourneyTest() {
    private fun toNotices(slug: String) {
        phone.signInBySms(slug)
        phone.bell()
        phone.waitForHeading(say("notices-title"))
        phone.waitFor("notices") { phone.sees(Regex("Avisos 1 a .*")) || phone.sees(say("notice-unread")) }
    }

    @Test
    fun `unread is one truth - bell, list, after a restart`() {
        toNotices("julian-prieto")
        phone.waitFor(say("bell-spoken-more"))
        phone.look("notices-many")
        phone.pressLast(say("notice-unread"))
        phone.waitFor(say("notice-informs"))
        phone.waitFor("Avisos: 9 sin leer")
        phone.kill()
        phone.reopen()
        phone.waitFor("Avisos: 9 sin leer")
    }

    @Test
    fun `pins, archives, and finds it among the archived`() {
        toNotices("elena-duarte")
        phone.pressLast(say("notice-unread"))
        phone.waitFor(say("notice-informs"))
        val title = phone.heading()
        phone.press(say("action-pin"))
        phone.waitFor("the pin") { phone.canPress(say("action-unpin")) }
        phone.back()
        phone.waitForHeading(say("notices-title"))
        phone.waitFor(say("notice-pinned"))
        phone.look("notices-pinned")
        phone.press(title)
        phone.press(say("action-archive"))
        phone.waitFor("a way to take it back") { phone.canPress(say("action-restore")) }
        phone.back()
        phone.waitForHeading(say("notices-title"))
        phone.press(say("filter-archived"))
        phone.waitFor(title)
    }

    @Test
    fun `a notice that is not there says so`() {
        toNotices("ramon-ibarra")
        phone.arrive("es.importass.open:/avisos/nadie")
        phone.waitFor(say("notice-gone-title"))
        phone.look("notice-missing")
    }

    @Test
    fun `a hundred thousand, a window at a time`() {
        phone.signInBySms("eugenia-montes")
        phone.bell()
        phone.waitFor("the first window") { phone.rowsOfNotices() == 100 }
        phone.press(say("page-next"))
        phone.waitFor("the second window") { phone.position() == say("notices-position", "first" to 101, "last" to 200) }
        assertEquals(100, phone.rowsOfNotices())
    }

    @Test
    fun `selects several`() {
        toNotices("elena-duarte")
        phone.press(say("notices-select"))
        phone.press(say("notices-select-all"))
        phone.look("notices-selecting")
        phone.press(say("action-read"))
        phone.waitFor("Avisos: nada sin leer")
    }

    @Test
    fun `searches, filters, and says when there is nothing`() {
        toNotices("julian-prieto")
        phone.type(say("notices-search"), "zzzzz")
        phone.waitFor(say("notices-none-found-title"))
        assertEquals("zzzzz", phone.written(say("notices-search")))
        phone.type(say("notices-search"), "")
        phone.press(say("filter-debt"))
        phone.waitFor("three debts") { phone.sees("Avisos 1 a 3") || phone.rowsOfNotices() == 3 }
    }

    @Test
    fun `an empty inbox says what will come`() {
        phone.signInBySms("aitana-vidal")
        phone.bell()
        phone.waitFor(say("notices-empty-title"))
        phone.look("notices-empty")
        phone.tab("tab-documents")
        phone.waitFor(say("documents-empty-title"))
    }

    @Test
    fun `a new notice comes with the next look`() {
        toNotices("ramon-ibarra")
        sandbox.post("/notices", "persona" to "ramon-ibarra", "kind" to "news", "title" to "Recién llegado", "body" to "Hola.")
        phone.press(say("refresh"))
        phone.waitFor("Recién llegado")
    }

    @Test
    fun `in airplane mode, what is here can be read and done, and is sent later`() {
        toNotices("elena-duarte")
        phone.network(false)
        phone.waitFor("the line") { phone.sees(like("line-offline")) || phone.sees(like("line-offline-since")) }
        phone.pressLast(say("notice-unread"))
        phone.waitFor("Avisos: 8 sin leer")
        phone.look("notice-offline")
        phone.network(true)
        phone.waitFor("the line to go") { !phone.sees(like("line-offline")) && !phone.sees(like("line-offline-since")) }
    }
}
