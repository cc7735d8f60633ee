package org.importass.app.journeys

import android.hardware.biometrics.BiometricPrompt
import org.importass.app.support.FakeKeyStore
import org.importass.app.support.say
import org.junit.Assert.assertFalse
import org.junit.Test
import org.robolectric.shadows.ShadowBiometricPrompt

/** Finger and face, in the two places where they are asked for: the sign-in, and the locked app. */
class BiometricsTest : JourneyTest() {
    /** Signs in by Cl@ve permanente, says yes to finger and face, and signs out. */
    private fun outWithFinger() {
        phone.open()
        phone.press(say("method-clave-permanente"))
        phone.browse("marta-soler")
        phone.waitForHeading(say("primer-push-title"))
        phone.press(say("primer-later"))
        phone.waitForHeading(say("primer-biometrics-title"))
        phone.press(say("primer-biometrics-accept"))
        phone.answerPrompt { ShadowBiometricPrompt.authenticateCurrentSessionSuccessfully() }
        phone.waitForHeading(say("home-title"))
        phone.signOut()
    }

    private fun error(code: Int) = ShadowBiometricPrompt.authenticateCurrentSessionWithError(code, "")

    @Test
    fun `a finger signs in again`() {
        outWithFinger()
        phone.look("welcome-finger")
        phone.press(say("method-biometrics"))
        phone.answerPrompt { ShadowBiometricPrompt.authenticateCurrentSessionSuccessfully() }
        phone.pastPrimers()
    }

    @Test
    fun `not recognised, the other ways are there`() {
        outWithFinger()
        phone.press(say("method-biometrics"))
        phone.answerPrompt { error(BiometricPrompt.BIOMETRIC_ERROR_UNABLE_TO_PROCESS) }
        phone.waitFor(say("biometrics-denied-title"))
        phone.press(say("method-clave-permanente"))
        phone.browse("marta-soler")
        phone.pastPrimers()
    }

    @Test
    fun `a finger enrolled anew signs nobody in, and says why`() {
        outWithFinger()
        FakeKeyStore.invalidate("vault")
        phone.press(say("method-biometrics"))
        phone.waitFor(say("biometrics-invalidated-title"))
        phone.waitFor("no such way any more") { !phone.canPress(say("method-biometrics")) }
        phone.look("welcome-invalidated")
    }

    @Test
    fun `locked, nothing is seen before the phone knows who is there`() {
        phone.signInBySms("ramon-ibarra")
        phone.lock()
        assertFalse(phone.sees(Regex("Avisos: .*")))
        phone.look("locked")
        phone.unlock { error(BiometricPrompt.BIOMETRIC_ERROR_USER_CANCELED) }
        phone.unlock { error(BiometricPrompt.BIOMETRIC_ERROR_LOCKOUT) }
        phone.waitFor(say("unlock-locked-out-title"))
        phone.unlock { error(BiometricPrompt.BIOMETRIC_ERROR_UNABLE_TO_PROCESS) }
        phone.waitFor(say("unlock-denied-title"))
        phone.unlock()
        phone.waitForHeading(say("settings-title"))
    }
}
