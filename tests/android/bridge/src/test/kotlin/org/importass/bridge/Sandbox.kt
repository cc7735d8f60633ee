package org.importass.bridge

import java.net.URI

/** A sandbox of its own, with somebody whose inbox is long. */
internal class Sandbox : AutoCloseable {
    private val process = ProcessBuilder(System.getenv("SANDBOX_BIN"), "--port", "0")
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start()
    val origin = process.inputStream.bufferedReader().readLine().removePrefix("ready ")

    /** Identifier, birth date and mobile. */
    fun person(): Triple<String, String, String> =
        checkNotNull(Regex("""\{[^{}]*"slug":"$LONG"[^{}]*}""").find(get("personas"))).value.let {
            Triple(it.field("identifier"), it.field("birth_date"), it.field("mobile"))
        }

    fun code(): String = get("outbox").field("code")

    private fun String.field(name: String) = Regex("\"$name\":\\s*\"([^\"]+)\"").find(this)!!.groupValues[1]

    private fun get(path: String) = URI("$origin/sandbox/api/$path").toURL().readText()

    override fun close() {
        process.destroyForcibly().waitFor()
    }

    private companion object {
        const val LONG = "eugenia-montes"
    }
}
