package org.importass.app.device

import android.security.keystore.KeyGenParameterSpec
import android.security.keystore.KeyProperties
import android.security.keystore.StrongBoxUnavailableException
import java.security.KeyPairGenerator
import java.security.KeyStore
import java.security.PrivateKey
import java.security.interfaces.ECPublicKey
import java.security.spec.ECGenParameterSpec
import javax.crypto.KeyGenerator
import javax.crypto.SecretKey

/** The keys that never leave the phone's Keystore, made when first asked for; the core's secrets are keyring's. */
internal class Keys {
    private val store = KeyStore.getInstance(STORE).apply { load(null) }

    /** The public half of the key that says which device this is. */
    @Synchronized
    fun devicePublic(): ECPublicKey {
        if (!store.containsAlias(DEVICE)) makeDevice()
        return store.getCertificate(DEVICE).publicKey as ECPublicKey
    }

    /** Its private half: a handle, not the key. */
    @Synchronized
    fun devicePrivate(): PrivateKey {
        if (!store.containsAlias(DEVICE)) makeDevice()
        return store.getKey(DEVICE, null) as PrivateKey
    }

    /** The key of the biometric vault; none before the first, or after it was forgotten. */
    @Synchronized
    fun vault(): SecretKey? = store.getKey(VAULT, null) as SecretKey?

    /** A new one, which every new finger or face makes useless. */
    @Synchronized
    fun makeVault(): SecretKey {
        val purposes = KeyProperties.PURPOSE_ENCRYPT or KeyProperties.PURPOSE_DECRYPT
        val spec = KeyGenParameterSpec.Builder(VAULT, purposes)
            .setBlockModes(KeyProperties.BLOCK_MODE_GCM)
            .setEncryptionPaddings(KeyProperties.ENCRYPTION_PADDING_NONE)
            .setKeySize(VAULT_BITS)
            .setUserAuthenticationRequired(true)
            .setInvalidatedByBiometricEnrollment(true)
            .build()
        return KeyGenerator.getInstance(KeyProperties.KEY_ALGORITHM_AES, STORE).apply { init(spec) }.generateKey()
    }

    /** Forgets it. */
    @Synchronized
    fun forgetVault() {
        store.deleteEntry(VAULT)
    }

    private fun makeDevice() {
        try {
            makeDevice(strongBox = true)
        } catch (_: StrongBoxUnavailableException) {
            makeDevice(strongBox = false)
        }
    }

    private fun makeDevice(strongBox: Boolean) {
        val spec = KeyGenParameterSpec.Builder(DEVICE, KeyProperties.PURPOSE_SIGN)
            .setAlgorithmParameterSpec(ECGenParameterSpec("secp256r1"))
            .setDigests(KeyProperties.DIGEST_SHA256)
            .setIsStrongBoxBacked(strongBox)
            .build()
        KeyPairGenerator.getInstance(KeyProperties.KEY_ALGORITHM_EC, STORE).apply { initialize(spec) }.generateKeyPair()
    }

    private companion object {
        const val STORE = "AndroidKeyStore"
        const val DEVICE = "device"
        const val VAULT = "vault"
        const val VAULT_BITS = 256
    }
}
