package org.importass.app.journeys

import android.content.pm.PackageManager
import android.hardware.biometrics.BiometricPrompt
import org.importass.app.support.say
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Test
import org.robolectric.shadows.ShadowBiometricPrompt

class PrimersTest : JourneyTest() {
    private fun toFirst() {
        phone.open()
        phone.press(say("method-clave-permanente"))
        phone.browse("marta-soler")
        phone.waitForHeading(say("primer-push-title"))
    }

    @Test
    fun `yes to both, and Ajustes says so`() {
        toFirst()
        phone.press(say("primer-push-accept"))
        phone.answerPermission(PackageManager.PERMISSION_GRANTED)
        phone.waitForHeading(say("primer-biometrics-title"))
        phone.press(say("primer-biometrics-accept"))
        phone.answerPrompt { ShadowBiometricPrompt.authenticateCurrentSessionSuccessfully() }
        phone.waitForHeading(say("home-title"))
        phone.tab("tab-settings")
        assertEquals("On", phone.isOn(say("push-label")))
        assertEquals("On", phone.isOn(say("biometrics-label")))
        phone.look("settings")
    }

    @Test
    fun `no to the system's question`() {
        toFirst()
        phone.press(say("primer-push-accept"))
        phone.answerPermission(PackageManager.PERMISSION_DENIED)
        phone.waitForHeading(say("primer-biometrics-title"))
        phone.press(say("primer-no"))
        phone.waitForHeading(say("home-title"))
        phone.tab("tab-settings")
        assertEquals("Off", phone.isOn(say("push-label")))
    }

    @Test
    fun `turned while the system asks, the answer is not lost`() {
        toFirst()
        phone.press(say("primer-push-accept"))
        phone.answerPermission(PackageManager.PERMISSION_GRANTED) { phone.turn() }
        phone.waitForHeading(say("primer-biometrics-title"))
    }

    @Test
    fun `a lock-out of the finger is said in Ajustes`() {
        toFirst()
        phone.pastPrimers()
        phone.tab("tab-settings")
        phone.press(say("biometrics-label"))
        phone.answerPrompt {
            ShadowBiometricPrompt.authenticateCurrentSessionWithError(BiometricPrompt.BIOMETRIC_ERROR_LOCKOUT, "")
        }
        phone.waitFor(say("biometrics-locked-out-title"))
        assertEquals("Off", phone.isOn(say("biometrics-label")))
    }

    @Test
    fun `by SMS there is no biometric access`() {
        phone.signInBySms("ramon-ibarra")
        phone.tab("tab-settings")
        phone.waitFor(say("biometrics-not-offered"))
        assertFalse(phone.isEnabled(say("biometrics-label")))
    }
}
