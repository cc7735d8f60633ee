package org.importass.app.support

import org.json.JSONObject
import java.net.CookieManager
import java.net.URI
import java.net.URLEncoder
import java.net.http.HttpClient
import java.net.http.HttpRequest
import java.net.http.HttpResponse
import java.net.http.HttpResponse.BodyHandlers
import java.security.KeyStore
import java.security.cert.CertificateFactory
import javax.net.ssl.HttpsURLConnection
import javax.net.ssl.KeyManagerFactory
import javax.net.ssl.SSLContext
import javax.net.ssl.TrustManagerFactory

/** What a person does at the identity provider: an HTTP client that follows its pages until one leads back. */
class Browser(private val sandbox: Sandbox, private val person: JSONObject) {
    private val http = HttpClient.newBuilder().cookieHandler(CookieManager()).build()

    /** The address that leads back into the app. */
    fun visit(url: String, givesUp: Boolean = false): String {
        var page = get(URI(url))
        repeat(PAGES) {
            val location = page.headers().firstValue("location").map(page.uri()::resolve).orElse(null) ?: wayBack(page)
            if (location != null) {
                if (location.scheme == APP) return location.toString()
                page = follow(location)
                return@repeat
            }
            check(page.statusCode() == 200) { "${page.uri()}: ${page.statusCode()}" }
            page = if (givesUp) submit(page, "/cancel/", emptyMap()) else fill(page)
        }
        error("no way back")
    }

    /** Cl@ve Móvil's page waits for the phone: it is confirmed there. */
    private fun follow(address: URI): HttpResponse<String> {
        val waiting = Regex("/clave/movil/[^/]+/([^/?]+)").find(address.path)
        if (waiting != null) sandbox.post("/clave-movil/${waiting.groupValues[1]}", "confirm" to true)
        return get(address)
    }

    /** The port that asks for a certificate: the person's is installed in this browser, which trusts the sandbox's authority. */
    private fun present(address: URI): URI {
        val connection = address.toURL().openConnection() as HttpsURLConnection
        connection.sslSocketFactory = identity().socketFactory
        connection.instanceFollowRedirects = false
        check(connection.responseCode == HttpsURLConnection.HTTP_SEE_OTHER) { "$address: ${connection.responseCode}" }
        return address.resolve(connection.getHeaderField("location"))
    }

    private fun identity(): SSLContext {
        val installed = KeyStore.getInstance("PKCS12").apply {
            load(sandbox.certificate("${person.getString("slug")}.p12").inputStream(), PASSPHRASE.toCharArray())
        }
        val keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm()).apply { init(installed, PASSPHRASE.toCharArray()) }
        val authority = CertificateFactory.getInstance("X.509").generateCertificate(sandbox.certificate("ca.crt").inputStream())
        val trusted = KeyStore.getInstance("PKCS12").apply {
            load(null, null)
            setCertificateEntry("sandbox", authority)
        }
        val trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm()).apply { init(trusted) }
        return SSLContext.getInstance("TLS").apply { init(keys.keyManagers, trust.trustManagers, null) }
    }

    private fun fill(page: HttpResponse<String>): HttpResponse<String> {
        val identifier = mapOf("identifier" to person.getString("identifier"))
        val secret = mapOf("password" to person.optString("password"))
        return when {
            "name=\"password\"" in page.body() -> submit(page, "name=\"password\"", identifier + secret)
            // the payment gateway
            "name=\"outcome\"" in page.body() -> submit(page, "name=\"outcome\"", mapOf("outcome" to "paid"))
            "name=\"identifier\"" in page.body() -> submit(page, "name=\"identifier\"", identifier)
            else -> link(page).let { get(if (it.scheme == "https") present(it) else it) }
        }
    }

    /** A page's own link back into the app. */
    private fun wayBack(page: HttpResponse<String>): URI? =
        Regex("href=\"($APP:[^\"]+)\"").find(page.body())?.let { URI(it.groupValues[1].unescaped()) }

    private fun link(page: HttpResponse<String>): URI =
        page.uri().resolve(Regex("<a class=\"button\" href=\"([^\"]+)\"").find(page.body())!!.groupValues[1].unescaped())

    private fun submit(page: HttpResponse<String>, mark: String, fields: Map<String, String>): HttpResponse<String> {
        val form = page.body().split("<form").drop(1).map { it.substringBefore("</form>") }.first { mark in it }
        val action = Regex("action=\"([^\"]+)\"").find(form)!!.groupValues[1].unescaped()
        val body = fields.map { (name, value) -> "$name=${URLEncoder.encode(value, Charsets.UTF_8)}" }.joinToString("&")
        val request = HttpRequest.newBuilder(page.uri().resolve(action))
            .header("content-type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body)).build()
        return http.send(request, BodyHandlers.ofString())
    }

    private fun get(address: URI): HttpResponse<String> =
        http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())

    private fun String.unescaped() = replace("&amp;", "&")

    private companion object {
        const val PAGES = 20
        const val APP = "es.importass.open"
        const val PASSPHRASE = "importass"
    }
}
