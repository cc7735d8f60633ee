package org.importass.app.operations

import android.app.KeyguardManager
import android.hardware.biometrics.BiometricManager.Authenticators
import android.hardware.biometrics.BiometricPrompt
import android.os.Build
import android.os.CancellationSignal
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.suspendCancellableCoroutine
import kotlinx.coroutines.withContext
import org.importass.app.MainActivity
import org.importass.app.device.CurrentActivity
import org.importass.shared.AskUnlock
import org.importass.shared.PlatformAnswer
import kotlin.coroutines.resume

/** Whatever the phone is unlocked with. A phone that is never locked has nothing to ask. */
internal suspend fun askUnlock(activity: CurrentActivity, operation: AskUnlock): PlatformAnswer =
    withContext(Dispatchers.Main) {
        val here = activity.await()
        val locks = here.getSystemService(KeyguardManager::class.java)?.isDeviceSecure == true
        if (locks) here.asked { cancel -> here.credential(operation.reason, cancel) } else PlatformAnswer.NOHARDWARE
    }

private suspend fun MainActivity.asked(prompt: (onCancel: () -> Unit) -> BiometricPrompt): PlatformAnswer =
    suspendCancellableCoroutine { answer ->
        val cancelled = CancellationSignal()
        answer.invokeOnCancellation { cancelled.cancel() }
        val once = { meaning: PlatformAnswer -> if (answer.isActive) answer.resume(meaning) }
        prompt { once(PlatformAnswer.CANCELLED) }.authenticate(
            cancelled,
            mainExecutor,
            object : BiometricPrompt.AuthenticationCallback() {
                override fun onAuthenticationSucceeded(result: BiometricPrompt.AuthenticationResult) =
                    once(PlatformAnswer.GRANTED)

                override fun onAuthenticationError(errorCode: Int, errString: CharSequence) = once(meaningOf(errorCode))
            },
        )
    }

private fun MainActivity.credential(reason: String, onCancel: () -> Unit): BiometricPrompt {
    val builder = titled(reason)
    when {
        Build.VERSION.SDK_INT >= Build.VERSION_CODES.R ->
            builder.setAllowedAuthenticators(Authenticators.BIOMETRIC_WEAK or Authenticators.DEVICE_CREDENTIAL)
        Build.VERSION.SDK_INT >= Build.VERSION_CODES.Q ->
            @Suppress("DEPRECATION")
            builder.setDeviceCredentialAllowed(true)
        else -> builder.withCancel(this, onCancel)
    }
    return builder.build()
}

internal fun MainActivity.titled(reason: String) = BiometricPrompt.Builder(this).setTitle(reason)

internal fun BiometricPrompt.Builder.withCancel(activity: MainActivity, onCancel: () -> Unit) =
    setNegativeButton(activity.getText(android.R.string.cancel), activity.mainExecutor) { _, _ -> onCancel() }

private fun meaningOf(error: Int): PlatformAnswer = when (error) {
    BiometricPrompt.BIOMETRIC_ERROR_USER_CANCELED,
    BiometricPrompt.BIOMETRIC_ERROR_CANCELED,
    BiometricPrompt.BIOMETRIC_ERROR_TIMEOUT,
    -> PlatformAnswer.CANCELLED
    BiometricPrompt.BIOMETRIC_ERROR_LOCKOUT,
    BiometricPrompt.BIOMETRIC_ERROR_LOCKOUT_PERMANENT,
    -> PlatformAnswer.LOCKEDOUT
    BiometricPrompt.BIOMETRIC_ERROR_HW_NOT_PRESENT,
    BiometricPrompt.BIOMETRIC_ERROR_HW_UNAVAILABLE,
    BiometricPrompt.BIOMETRIC_ERROR_NO_BIOMETRICS,
    BiometricPrompt.BIOMETRIC_ERROR_NO_DEVICE_CREDENTIAL,
    -> PlatformAnswer.NOHARDWARE
    else -> PlatformAnswer.DENIED
}
