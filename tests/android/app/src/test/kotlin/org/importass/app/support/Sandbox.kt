package org.importass.app.support

import org.json.JSONArray
import org.json.JSONObject
import java.net.URI
import java.net.http.HttpClient
import java.net.http.HttpRequest
import java.net.http.HttpResponse.BodyHandlers

/** A sandbox of its own for one test, on a free port. */
class Sandbox : AutoCloseable {
    private val process = ProcessBuilder(System.getenv("SANDBOX_BIN") ?: "$project/target/debug/sandbox", "--port", "0")
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start()
    val origin: String = process.inputStream.bufferedReader().readLine()?.removePrefix("ready ")
        ?: error("the sandbox did not start")

    override fun close() {
        process.destroyForcibly().waitFor()
    }

    fun get(path: String): JSONObject = JSONObject(send("GET", path, null))

    fun post(path: String, vararg body: Pair<String, Any>): JSONObject =
        JSONObject(send("POST", path, JSONObject(body.toMap()).toString()))

    fun noFaults() {
        send("DELETE", "/faults", null)
    }

    fun advance(seconds: Int) = post("/clock", "advance_seconds" to seconds)

    fun person(slug: String): JSONObject =
        get("/personas").getJSONArray("personas").objects().first { it.getString("slug") == slug }

    /** A file of `/sandbox/certificates`. */
    fun certificate(name: String): ByteArray {
        val request = HttpRequest.newBuilder(URI("$origin/sandbox/certificates/$name")).build()
        val answer = http.send(request, BodyHandlers.ofByteArray())
        check(answer.statusCode() == 200) { "$name: ${answer.statusCode()}" }
        return answer.body()
    }

    /** The newest code for a person; [than] is the one that is known already. */
    fun code(slug: String, than: String = ""): String {
        val end = System.nanoTime() + PATIENCE
        while (System.nanoTime() < end) {
            val newest = get("/outbox").getJSONArray("messages").objects().firstOrNull { it.getString("persona") == slug }
            val code = newest?.getString("code")
            if (code != null && code != than) return code
        }
        error("no code for $slug")
    }

    private fun send(method: String, path: String, body: String?): String {
        val publisher = body?.let { HttpRequest.BodyPublishers.ofString(it) } ?: HttpRequest.BodyPublishers.noBody()
        val request = HttpRequest.newBuilder(URI("$origin/sandbox/api$path"))
            .header("content-type", "application/json").method(method, publisher).build()
        val answer = http.send(request, BodyHandlers.ofString())
        check(answer.statusCode() in 200..299) { "$path: ${answer.statusCode()} ${answer.body()}" }
        return answer.body()
    }

    private companion object {
        const val PATIENCE = 10_000_000_000
        val http: HttpClient = HttpClient.newHttpClient()
    }
}

fun JSONArray.objects(): List<JSONObject> = (0 until length()).map(::getJSONObject)

/** The project's folder. */
val project: String = System.getProperty("project") ?: error("run by Maven")
