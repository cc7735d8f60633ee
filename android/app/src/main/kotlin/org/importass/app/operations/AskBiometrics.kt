package org.importass.app.operations

import android.hardware.biometrics.BiometricManager
import android.hardware.biometrics.BiometricPrompt
import android.os.Build
import android.os.CancellationSignal
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.suspendCancellableCoroutine
import kotlinx.coroutines.withContext
import org.importass.app.MainActivity
import org.importass.app.device.CurrentActivity
import org.importass.shared.AskBiometrics
import org.importass.shared.PlatformAnswer
import kotlin.coroutines.resume

/** Finger or face of the strong class; a try that failed is the system's to repeat. */
internal suspend fun askBiometrics(activity: CurrentActivity, operation: AskBiometrics): PlatformAnswer =
    withContext(Dispatchers.Main) {
        val here = activity.await()
        suspendCancellableCoroutine { answer ->
            val cancelled = CancellationSignal()
            answer.invokeOnCancellation { cancelled.cancel() }
            here.prompt(operation.reason) { answer.resume(PlatformAnswer.CANCELLED) }.authenticate(
                cancelled,
                here.mainExecutor,
                object : BiometricPrompt.AuthenticationCallback() {
                    override fun onAuthenticationSucceeded(result: BiometricPrompt.AuthenticationResult) {
                        if (answer.isActive) answer.resume(PlatformAnswer.GRANTED)
                    }

                    override fun onAuthenticationError(errorCode: Int, errString: CharSequence) {
                        if (answer.isActive) answer.resume(meaningOf(errorCode))
                    }
                },
            )
        }
    }

private fun MainActivity.prompt(reason: String, onCancel: () -> Unit): BiometricPrompt {
    val builder = BiometricPrompt.Builder(this)
        .setTitle(reason)
        .setNegativeButton(getText(android.R.string.cancel), mainExecutor) { _, _ -> onCancel() }
    if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.R) {
        builder.setAllowedAuthenticators(BiometricManager.Authenticators.BIOMETRIC_STRONG)
    }
    return builder.build()
}

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
