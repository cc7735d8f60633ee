package org.importass.app.screens

import org.importass.app.support.project
import org.junit.Assert.assertEquals
import org.junit.Test
import java.io.File

/** Rules that no linter has: the screens hold no word, and know nothing of Android. */
class RulesTest {
    private val sources = File("$project/android/ui/src/main/kotlin").walk().filter { it.extension == "kt" }.toList()

    private fun code(file: File) = file.readLines().filterNot { it.trim().startsWith("*") || it.trim().startsWith("/") }

    /** Strings with letters: drawings of icons, keys of places and names of code are none that a person sees. */
    private val allowed = mapOf(
        "Icon.kt" to Regex(""".*"""),
        "Frame.kt" to Regex(""".*entries\.lastOrNull.*"""),
        "Steps.kt" to Regex(""".*view\.sourceLabel.*"""),
    )

    @Test
    fun `no screen holds a word`() {
        val found = sources.flatMap { file ->
            code(file).filter { line ->
                val text = line.substringBefore("//").replace(Regex("""@[A-Z]\w+\(.*?\)"""), "")
                Regex(""""[^"]*\p{L}[^"]*"""").containsMatchIn(text) && allowed[file.name]?.matches(line) != true
            }.map { "${file.name}: ${it.trim()}" }
        }
        assertEquals("", found.joinToString("\n"))
    }

    @Test
    fun `no screen knows Android`() {
        val found = sources.flatMap { file -> code(file).filter { it.startsWith("import android.") }.map { "${file.name}: $it" } }
        assertEquals("", found.joinToString("\n"))
    }

    @Test
    fun `nobody reads amounts or dates`() {
        val found = sources.flatMap { file ->
            code(file).filter { Regex("""java\.time|BigDecimal|toDouble\(|NumberFormat|SimpleDateFormat|String\.format""").containsMatchIn(it) }
                .map { "${file.name}: ${it.trim()}" }
        }
        assertEquals("", found.joinToString("\n"))
    }

    @Test
    fun `the locked artifacts are the catalogue's`() {
        val catalogue = File("$project/android/gradle/libs.versions.toml").readText()
        val versions = Regex("""^([\w-]+) = "([^"]+)"""", RegexOption.MULTILINE).findAll(catalogue).associate { it.groupValues[1] to it.groupValues[2] }
        val lock = File("$project/tests/android/androidx/pom.xml").readText() + File("$project/tests/android/generated/pom.xml").readText() +
            File("$project/tests/android/pom.xml").readText()
        val locked = Regex("""<groupId>([^<]+)</groupId><artifactId>([^<]+)</artifactId><version>([^<]+)</version>""").findAll(lock)
            .associate { "${it.groupValues[1]}:${it.groupValues[2]}" to it.groupValues[3] }
        val wrong = Regex("""module = "([^"]+)", version\.ref = "([^"]+)"""").findAll(catalogue).mapNotNull {
            val (module, reference) = it.destructured
            val found = listOf(module, "$module-android", "$module-jvm").firstNotNullOfOrNull { name -> locked[name] }
            val property = Regex("""<${reference.replace("kotlin", "kotlin")}\.version>([^<]+)<""").find(lock)?.groupValues?.get(1)
            val version = found?.takeUnless { text -> text.startsWith("$") } ?: property
            "$module: ${versions[reference]} here, $version there".takeIf { version != versions[reference] }
        }.toList()
        assertEquals("", wrong.joinToString("\n"))
    }
}
