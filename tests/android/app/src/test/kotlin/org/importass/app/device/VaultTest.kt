package org.importass.app.device

import android.content.Context
import android.hardware.biometrics.BiometricPrompt
import androidx.test.core.app.ApplicationProvider
import com.novi.serde.Bytes
import kotlinx.coroutines.CoroutineStart
import kotlinx.coroutines.Deferred
import kotlinx.coroutines.DelicateCoroutinesApi
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.GlobalScope
import kotlinx.coroutines.async
import org.importass.app.MainActivity
import org.importass.app.TestApplication
import org.importass.app.operations.Vault
import org.importass.app.operations.askUnlock
import org.importass.app.support.FakeKeyStore
import org.importass.shared.AskUnlock
import org.importass.shared.PlatformAnswer
import org.importass.shared.Secret
import org.importass.shared.VaultAnswer
import org.importass.shared.VaultOpen
import org.importass.shared.VaultStore
import org.importass.shared.VaultTrouble
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Before
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.Robolectric
import org.robolectric.RobolectricTestRunner
import org.robolectric.Shadows.shadowOf
import org.robolectric.shadows.ShadowBiometricPrompt
import org.robolectric.shadows.ShadowLooper.idleMainLooper
import java.io.File

/** Finger, face and the phone's own credential: every answer that the platform may give. */
@OptIn(DelicateCoroutinesApi::class)
@RunWith(RobolectricTestRunner::class)
class VaultTest {
    private val app: TestApplication get() = ApplicationProvider.getApplicationContext<Context>() as TestApplication
    private val current = CurrentActivity()
    private val vault by lazy { Vault(app, current, Keys()) }
    private val kept get() = File(app.noBackupFilesDir, "vault")

    /** Somebody looks. The activity is not begun: no core of its own shall ask for the same vault. */
    @Before
    fun inSight() = current.shown(Robolectric.buildActivity(MainActivity::class.java).get())

    private fun <T> begin(act: suspend () -> T): Deferred<T> =
        GlobalScope.async(Dispatchers.Main.immediate, CoroutineStart.UNDISPATCHED) { act() }.also { idleMainLooper() }

    private fun <T> Deferred<T>.after(answer: () -> Unit): T {
        answer()
        idleMainLooper()
        return getCompleted()
    }

    private fun <T> asked(act: suspend () -> T, answer: () -> Unit): T = begin(act).after(answer)

    private val yes = { ShadowBiometricPrompt.authenticateCurrentSessionSuccessfully() }

    private fun error(code: Int): () -> Unit = { ShadowBiometricPrompt.authenticateCurrentSessionWithError(code, "") }

    private val store: suspend () -> VaultAnswer = { vault.store(VaultStore(secret, "para entrar")) }
    private val open: suspend () -> VaultAnswer = { vault.open(VaultOpen("para entrar")) }
    private val secret = Secret(Bytes("una credencial".encodeToByteArray()))

    private fun opened() = (asked(open, yes) as VaultAnswer.Opened).value.bytes.content.decodeToString()

    @Test
    fun `what was kept comes back, sealed meanwhile, and can be forgotten`() {
        assertEquals(VaultAnswer.Empty, vault.state())
        assertEquals(VaultAnswer.Done, asked(store, yes))
        assertEquals(VaultAnswer.Done, vault.state())
        assertFalse(kept.readBytes().decodeToString().contains("credencial"))
        assertEquals("una credencial", opened())
        assertEquals(VaultAnswer.Done, vault.forget())
        assertEquals(VaultAnswer.Empty, vault.state())
        assertFalse("vault" in FakeKeyStore.made)
        assertEquals(VaultAnswer.Empty, begin(open).getCompleted())
    }

    @Test
    fun `the key asks for the strong class each time, and new enrolments end it`() {
        asked(store, yes)
        val spec = FakeKeyStore.specs.getValue("vault")
        assertTrue(spec.isUserAuthenticationRequired)
        assertTrue(spec.isInvalidatedByBiometricEnrollment)
        assertEquals(256, spec.keySize)
    }

    @Test
    fun `a finger enrolled anew makes it useless, and what was kept goes`() {
        asked(store, yes)
        FakeKeyStore.invalidate("vault")
        assertEquals(VaultAnswer.Trouble(VaultTrouble.INVALIDATED), begin(open).getCompleted())
        assertFalse(kept.exists())
        assertEquals(VaultAnswer.Empty, vault.state())
    }

    @Test
    fun `each error of the finger has its meaning, and leaves what was kept`() {
        asked(store, yes)
        val meanings = mapOf(
            BiometricPrompt.BIOMETRIC_ERROR_USER_CANCELED to VaultTrouble.CANCELLED,
            BiometricPrompt.BIOMETRIC_ERROR_CANCELED to VaultTrouble.CANCELLED,
            BiometricPrompt.BIOMETRIC_ERROR_TIMEOUT to VaultTrouble.CANCELLED,
            BiometricPrompt.BIOMETRIC_ERROR_LOCKOUT to VaultTrouble.LOCKEDOUT,
            BiometricPrompt.BIOMETRIC_ERROR_LOCKOUT_PERMANENT to VaultTrouble.LOCKEDOUT,
            BiometricPrompt.BIOMETRIC_ERROR_HW_NOT_PRESENT to VaultTrouble.NOHARDWARE,
            BiometricPrompt.BIOMETRIC_ERROR_HW_UNAVAILABLE to VaultTrouble.NOHARDWARE,
            BiometricPrompt.BIOMETRIC_ERROR_NO_BIOMETRICS to VaultTrouble.NOTHINGENROLLED,
            BiometricPrompt.BIOMETRIC_ERROR_UNABLE_TO_PROCESS to VaultTrouble.NOTRECOGNISED,
        )
        for ((code, trouble) in meanings) assertEquals(VaultAnswer.Trouble(trouble), asked(open, error(code)))
        assertEquals("una credencial", opened())
    }

    @Test
    fun `nothing is kept that was not let in`() {
        assertEquals(
            VaultAnswer.Trouble(VaultTrouble.CANCELLED),
            asked(store, error(BiometricPrompt.BIOMETRIC_ERROR_USER_CANCELED)),
        )
        assertEquals(VaultAnswer.Empty, vault.state())
    }

    private val unlock: suspend () -> PlatformAnswer = { askUnlock(current, AskUnlock("para abrir")) }

    private fun phoneIsLockedBy(something: Boolean) =
        shadowOf(app.getSystemService(android.app.KeyguardManager::class.java)!!).setIsDeviceSecure(something)

    @Test
    fun `each answer to the phone's own lock has its meaning`() {
        phoneIsLockedBy(true)
        val meanings = mapOf(
            BiometricPrompt.BIOMETRIC_ERROR_USER_CANCELED to PlatformAnswer.CANCELLED,
            BiometricPrompt.BIOMETRIC_ERROR_CANCELED to PlatformAnswer.CANCELLED,
            BiometricPrompt.BIOMETRIC_ERROR_TIMEOUT to PlatformAnswer.CANCELLED,
            BiometricPrompt.BIOMETRIC_ERROR_LOCKOUT to PlatformAnswer.LOCKEDOUT,
            BiometricPrompt.BIOMETRIC_ERROR_LOCKOUT_PERMANENT to PlatformAnswer.LOCKEDOUT,
            BiometricPrompt.BIOMETRIC_ERROR_HW_NOT_PRESENT to PlatformAnswer.NOHARDWARE,
            BiometricPrompt.BIOMETRIC_ERROR_HW_UNAVAILABLE to PlatformAnswer.NOHARDWARE,
            BiometricPrompt.BIOMETRIC_ERROR_NO_BIOMETRICS to PlatformAnswer.NOHARDWARE,
            BiometricPrompt.BIOMETRIC_ERROR_NO_DEVICE_CREDENTIAL to PlatformAnswer.NOHARDWARE,
            BiometricPrompt.BIOMETRIC_ERROR_UNABLE_TO_PROCESS to PlatformAnswer.DENIED,
        )
        for ((code, meaning) in meanings) assertEquals(meaning, asked(unlock, error(code)))
        assertEquals(PlatformAnswer.GRANTED, asked(unlock, yes))
    }

    @Test
    fun `a phone that is never locked has nothing to ask`() {
        phoneIsLockedBy(false)
        assertEquals(PlatformAnswer.NOHARDWARE, begin(unlock).getCompleted())
    }
}
