package org.importass.app.screens

import org.importass.app.support.project
import org.junit.Assert.assertEquals
import org.junit.Test
import java.io.File

/** Rules that no linter has: the screens hold no word, and know nothing of Android. */
class RulesTest {
    private val sources = kotlin("ui")

    private fun kotlin(module: String) =
        File("$project/android/$module/src/main/kotlin").walk().filter { it.extension == "kt" }.toList()

    /** Lines of code in which [pattern] is found, unless they were reviewed. */
    private fun found(files: List<File>, pattern: Regex, reviewed: Map<String, Regex> = emptyMap()): String =
        files.flatMap { file ->
            code(file).map { it.substringBefore("//") }
                .filter { pattern.containsMatchIn(it) && reviewed[file.name]?.containsMatchIn(it) != true }
                .map { "${file.name}: ${it.trim()}" }
        }.joinToString("\n")

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

    /** What the app itself names are keys and addresses: none has two words. */
    @Test
    fun `nor does the app around them`() {
        assertEquals("", found(kotlin("app") + kotlin("bridge"), Regex(""""[^"]*\p{L} +\p{L}[^"]*"""")))
    }

    @Test
    fun `nobody reads amounts or dates, sorts or picks`() {
        val reading = Regex("""java\.time|BigDecimal|toDouble\(|NumberFormat|SimpleDateFormat|String\.format|compareTo""")
        assertEquals("", found(sources + kotlin("app") + kotlin("bridge"), reading))
        val picking = Regex("""\.(sorted|sortBy|sortedBy|filter|maxBy|minBy|sumOf|groupBy|partition)\w*[ ({]""")
        assertEquals("", found(sources, picking))
    }

    /**
     * A screen asks whether something is there, and in which state a place or a file is: that is drawing. Any other
     * question would be a decision, and those are the core's. What was reviewed stands here, with what it asks.
     */
    @Test
    fun `no screen decides`() {
        val asking = Regex("""(==|!=|<=|>=| <| >)(?= )(?! null)(?! 0\b)|(?<!\w)(is|in) (?!Load\.|FileView\.)[A-Z]\w*\.\w+""")
        val reviewed = mapOf(
            // which screen, and what is around it: letters, gesture, numbers of focus and announcement
            "ScreenOf.kt" to Regex("""is Screen\."""),
            "Stage.kt" to Regex("""is AppState\.|dragged > 0f"""),
            "Frame.kt" to Regex("""number <= seen"""),
            "Bars.kt" to Regex("""fontScale < LARGE|number == 0u|index (==|%)|place >= widest"""),
            // the text of a field, and what its kind looks like
            "Field.kt" to Regex("""next\.text != before\.text|newer <= revision|typed == 0L|text == value\.text|FieldKind\.(LONGTEXT|CODE|SEARCH)"""),
            // looks, and room
            "Button.kt" to Regex("""look == Look\."""),
            "Dialog.kt" to Regex("""dialog\.tone == Tone\.BAD"""),
            "Table.kt" to Regex("""columns\.size > FEW"""),
            "Layout.kt" to Regex("""index == count - 1"""),
            "Chart.kt" to Regex("""x < free"""),
        )
        assertEquals("", found(sources, asking, reviewed))
        assertEquals("the rule finds what it looks for", true, asking.containsMatchIn("if (row.state == State.DUE) Pay()"))
        assertEquals(true, asking.containsMatchIn("if (view.amount > limit) Warn()"))
        assertEquals(false, asking.containsMatchIn("if (view.account != null) Account(view.account)"))
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

    /** The tools of Gradle's plugin carry its number, those that Android Studio shares 23 more. */
    @Test
    fun `the package is made with the tools of the catalogue's plugin`() {
        val catalogue = File("$project/android/gradle/libs.versions.toml").readText()
        val (major, rest) = Regex("""agp = "(\d+)(\.[\d.]+)"""").find(catalogue)!!.destructured
        val tools = File("$project/tests/android/release/tools/pom.xml").readText().replace(Regex("""\s+<"""), "<")
        val version = { name: String -> Regex("""<artifactId>$name</artifactId><version>([^<]+)<""").find(tools)?.groupValues?.get(1) }
        assertEquals("$major$rest", version("gradle"))
        assertEquals("${major.toInt() + 23}$rest", version("manifest-merger"))
    }
}
