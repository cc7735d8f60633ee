package org.importass.app.support

import android.security.keystore.KeyGenParameterSpec
import android.security.keystore.KeyPermanentlyInvalidatedException
import org.bouncycastle.jce.provider.BouncyCastleProvider
import java.io.InputStream
import java.io.OutputStream
import java.security.Key
import java.security.KeyPair
import java.security.KeyPairGenerator
import java.security.KeyPairGeneratorSpi
import java.security.KeyStoreSpi
import java.security.Provider
import java.security.PublicKey
import java.security.SecureRandom
import java.security.Security
import java.security.cert.Certificate
import java.security.spec.AlgorithmParameterSpec
import java.security.spec.ECGenParameterSpec
import java.util.Collections
import java.util.Date
import javax.crypto.KeyGenerator
import javax.crypto.KeyGeneratorSpi
import javax.crypto.SecretKey

/** Robolectric has no AndroidKeyStore: a provider of that name which keeps keys in memory, and what was asked of them. */
object FakeKeyStore : Provider("AndroidKeyStore", "1", "") {
    val made = mutableMapOf<String, Key>()
    val public = mutableMapOf<String, PublicKey>()
    val specs = mutableMapOf<String, KeyGenParameterSpec>()

    init {
        put("KeyStore.AndroidKeyStore", Store::class.java.name)
        put("KeyGenerator.AES", Aes::class.java.name)
        put("KeyPairGenerator.EC", Ec::class.java.name)
    }

    /** Anew, without any key. */
    fun install() {
        made.clear()
        public.clear()
        specs.clear()
        Security.removeProvider(name)
        Security.addProvider(this)
    }

    /** As a finger or a face enrolled anew does: the key is still there, and good for nothing. */
    fun invalidate(alias: String) {
        check(alias in made)
        made[alias] = Invalidated
    }

    private object Invalidated : SecretKey {
        override fun getAlgorithm() = "AES"

        override fun getFormat() = "RAW"

        override fun getEncoded(): ByteArray = throw KeyPermanentlyInvalidatedException()
    }

    class Aes : KeyGeneratorSpi() {
        private lateinit var spec: KeyGenParameterSpec

        override fun engineInit(random: SecureRandom?) = Unit

        override fun engineInit(params: AlgorithmParameterSpec, random: SecureRandom?) {
            spec = params as KeyGenParameterSpec
        }

        override fun engineInit(size: Int, random: SecureRandom?) = Unit

        override fun engineGenerateKey(): SecretKey = KeyGenerator.getInstance("AES", "SunJCE").generateKey().also {
            made[spec.keystoreAlias] = it
            specs[spec.keystoreAlias] = spec
        }
    }

    class Ec : KeyPairGeneratorSpi() {
        private lateinit var spec: KeyGenParameterSpec

        override fun initialize(size: Int, random: SecureRandom?) = Unit

        override fun initialize(params: AlgorithmParameterSpec, random: SecureRandom?) {
            spec = params as KeyGenParameterSpec
        }

        override fun generateKeyPair(): KeyPair {
            val curve = (spec.algorithmParameterSpec as ECGenParameterSpec).name
            val pair = KeyPairGenerator.getInstance("EC", BouncyCastleProvider()).apply { initialize(ECGenParameterSpec(curve)) }.generateKeyPair()
            made[spec.keystoreAlias] = pair.private
            public[spec.keystoreAlias] = pair.public
            specs[spec.keystoreAlias] = spec
            return pair
        }
    }

    /** Only carries a public key. */
    private class Holder(private val key: PublicKey) : Certificate("X.509") {
        override fun getPublicKey() = key

        override fun getEncoded() = ByteArray(0)

        override fun verify(key: PublicKey?) = Unit

        override fun verify(key: PublicKey?, provider: String?) = Unit

        override fun toString() = "holder"
    }

    class Store : KeyStoreSpi() {
        override fun engineGetKey(alias: String, password: CharArray?): Key? = made[alias]

        override fun engineGetCertificate(alias: String): Certificate? = public[alias]?.let { Holder(it) }

        override fun engineContainsAlias(alias: String) = alias in made

        override fun engineDeleteEntry(alias: String) {
            made -= alias
            public -= alias
        }

        override fun engineAliases() = Collections.enumeration(made.keys.toList())

        override fun engineIsKeyEntry(alias: String) = alias in made

        override fun engineSize() = made.size

        override fun engineLoad(stream: InputStream?, password: CharArray?) = Unit

        override fun engineStore(stream: OutputStream?, password: CharArray?) = Unit

        override fun engineGetCertificateChain(alias: String): Array<Certificate>? = null

        override fun engineGetCreationDate(alias: String) = Date()

        override fun engineSetKeyEntry(alias: String, key: Key, password: CharArray?, chain: Array<out Certificate>?) = error("unused")

        override fun engineSetKeyEntry(alias: String, key: ByteArray, chain: Array<out Certificate>?) = error("unused")

        override fun engineSetCertificateEntry(alias: String, cert: Certificate?) = error("unused")

        override fun engineIsCertificateEntry(alias: String) = false

        override fun engineGetCertificateAlias(cert: Certificate?): String? = null
    }
}
