package org.importass.app.support

import java.io.File

/** The words that a person reads: the core's own, from its Fluent files. */
object Words {
    private val messages = listOf("es", "en").associateWith { language ->
        listOf("$language.ftl", "law.$language.ftl")
            .map { File("$project/shared/locales/$it").readText() }
            .flatMap { Regex("""^([a-z][a-z0-9-]*) = ?(.*(?:\n[ \t}].*|\n(?=\n[ \t]))*)""", RegexOption.MULTILINE).findAll(it) }
            .associate { it.groupValues[1] to it.groupValues[2].lines().joinToString("\n") { line -> line.trim() }.trim() }
    }

    private fun message(id: String, language: String) =
        messages.getValue(language)[id] ?: error("no message $id")

    /** A message, its holes filled. One that chooses among forms is asked for with [like]. */
    fun say(id: String, vararg holes: Pair<String, Any>, language: String = "es"): String {
        val filled = holes.fold(message(id, language)) { text, (name, value) ->
            text.replace(Regex("""\{ *\$$name *\}"""), value.toString())
        }
        check('{' !in filled) { "$id still has holes: $filled" }
        return filled
    }

    /** A message with anything in its holes. */
    fun like(id: String, language: String = "es"): Regex {
        val pattern = StringBuilder()
        var depth = 0
        for (letter in message(id, language)) {
            when {
                letter == '{' -> if (depth++ == 0) pattern.append("[\\s\\S]*")
                letter == '}' -> depth--
                depth == 0 -> pattern.append(Regex.escape(letter.toString()))
            }
        }
        return Regex(pattern.toString())
    }
}

fun say(id: String, vararg holes: Pair<String, Any>) = Words.say(id, *holes)

fun like(id: String) = Words.like(id)
