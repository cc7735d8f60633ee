package org.importass.app.operations

import android.content.Context
import android.hardware.biometrics.BiometricManager.Authenticators
import android.hardware.biometrics.BiometricPrompt
import android.os.Build
import android.os.CancellationSignal
import android.security.keystore.KeyPermanentlyInvalidatedException
import android.util.AtomicFile
import com.novi.serde.Bytes
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.suspendCancellableCoroutine
import kotlinx.coroutines.withContext
import org.importass.app.MainActivity
import org.importass.app.device.CurrentActivity
import org.importass.app.device.Keys
import org.importass.shared.Secret
import org.importass.shared.VaultAnswer
import org.importass.shared.VaultOpen
import org.importass.shared.VaultStore
import org.importass.shared.VaultTrouble
import java.io.File
import javax.crypto.Cipher
import javax.crypto.spec.GCMParameterSpec
import kotlin.coroutines.resume

/**
 * One secret behind finger or face: the Keystore's key works only right after a live check of the strong class, and is
 * gone when a finger or a face is enrolled anew.
 */
internal class Vault(context: Context, private val activity: CurrentActivity, private val keys: Keys) {
    private val file = AtomicFile(File(context.noBackupFilesDir, "vault"))

    private sealed interface Checked {
        class Unlocked(val cipher: Cipher) : Checked

        class Not(val why: VaultTrouble) : Checked
    }

    fun state(): VaultAnswer = if (file.baseFile.exists()) VaultAnswer.Done else VaultAnswer.Empty

    fun forget(): VaultAnswer {
        file.delete()
        keys.forgetVault()
        return VaultAnswer.Done
    }

    suspend fun store(operation: VaultStore): VaultAnswer = invalidating {
        keys.forgetVault()
        val cipher = Cipher.getInstance(CIPHER).apply { init(Cipher.ENCRYPT_MODE, keys.makeVault()) }
        when (val checked = check(operation.reason, cipher)) {
            is Checked.Not -> VaultAnswer.Trouble(checked.why)
            is Checked.Unlocked -> {
                val out = file.startWrite()
                out.write(checked.cipher.iv + checked.cipher.doFinal(operation.secret.bytes.content))
                file.finishWrite(out)
                VaultAnswer.Done
            }
        }
    }

    suspend fun open(operation: VaultOpen): VaultAnswer = invalidating {
        val key = keys.vault()
        if (key == null || !file.baseFile.exists()) return@invalidating VaultAnswer.Empty
        val kept = file.readFully()
        val cipher = Cipher.getInstance(CIPHER)
        cipher.init(Cipher.DECRYPT_MODE, key, GCMParameterSpec(TAG_BITS, kept, 0, NONCE))
        when (val checked = check(operation.reason, cipher)) {
            is Checked.Not -> VaultAnswer.Trouble(checked.why)
            is Checked.Unlocked ->
                VaultAnswer.Opened(Secret(Bytes(checked.cipher.doFinal(kept, NONCE, kept.size - NONCE))))
        }
    }

    private suspend fun invalidating(act: suspend () -> VaultAnswer): VaultAnswer = try {
        act()
    } catch (_: KeyPermanentlyInvalidatedException) {
        forget()
        VaultAnswer.Trouble(VaultTrouble.INVALIDATED)
    }

    private suspend fun check(reason: String, cipher: Cipher): Checked = withContext(Dispatchers.Main) {
        val here = activity.await()
        suspendCancellableCoroutine { answer ->
            val cancelled = CancellationSignal()
            answer.invokeOnCancellation { cancelled.cancel() }
            val once = { checked: Checked -> if (answer.isActive) answer.resume(checked) }
            here.finger(reason) { once(Checked.Not(VaultTrouble.CANCELLED)) }.authenticate(
                BiometricPrompt.CryptoObject(cipher),
                cancelled,
                here.mainExecutor,
                object : BiometricPrompt.AuthenticationCallback() {
                    override fun onAuthenticationSucceeded(result: BiometricPrompt.AuthenticationResult) =
                        once(Checked.Unlocked(result.cryptoObject?.cipher ?: cipher))

                    override fun onAuthenticationError(errorCode: Int, errString: CharSequence) =
                        once(Checked.Not(troubleOf(errorCode)))
                },
            )
        }
    }

    private companion object {
        const val CIPHER = "AES/GCM/NoPadding"
        const val NONCE = 12
        const val TAG_BITS = 128
    }
}

private fun MainActivity.finger(reason: String, onCancel: () -> Unit): BiometricPrompt {
    val builder = titled(reason).withCancel(this, onCancel)
    if (Build.VERSION.SDK_INT >=
        Build.VERSION_CODES.R
    ) {
        builder.setAllowedAuthenticators(Authenticators.BIOMETRIC_STRONG)
    }
    return builder.build()
}

private fun troubleOf(error: Int): VaultTrouble = when (error) {
    BiometricPrompt.BIOMETRIC_ERROR_USER_CANCELED,
    BiometricPrompt.BIOMETRIC_ERROR_CANCELED,
    BiometricPrompt.BIOMETRIC_ERROR_TIMEOUT,
    -> VaultTrouble.CANCELLED
    BiometricPrompt.BIOMETRIC_ERROR_LOCKOUT,
    BiometricPrompt.BIOMETRIC_ERROR_LOCKOUT_PERMANENT,
    -> VaultTrouble.LOCKEDOUT
    BiometricPrompt.BIOMETRIC_ERROR_HW_NOT_PRESENT,
    BiometricPrompt.BIOMETRIC_ERROR_HW_UNAVAILABLE,
    -> VaultTrouble.NOHARDWARE
    BiometricPrompt.BIOMETRIC_ERROR_NO_BIOMETRICS -> VaultTrouble.NOTHINGENROLLED
    else -> VaultTrouble.NOTRECOGNISED
}
