package org.importass.app.device

import android.app.Application
import android.content.Intent
import android.net.Uri
import androidx.test.core.app.ApplicationProvider
import com.novi.serde.Bytes
import org.bouncycastle.jce.provider.BouncyCastleProvider
import org.importass.app.MainActivity
import org.importass.app.operations.devicePoint
import org.importass.app.operations.sign
import org.importass.app.pathOf
import org.importass.app.support.FakeKeyStore
import org.importass.shared.DeviceKeyAnswer
import org.importass.shared.Done
import org.importass.shared.SaveSnapshot
import org.importass.shared.Sign
import org.importass.shared.SignAnswer
import org.junit.Assert.assertEquals
import org.junit.Assert.assertNull
import org.junit.Assert.assertThrows
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import java.io.File
import java.security.Signature

/** What the framework is asked for, as far as it can be seen here. */
@RunWith(RobolectricTestRunner::class)
class DeviceTest {
    private val app: Application get() = ApplicationProvider.getApplicationContext()

    @Test
    fun `the device key is made once, stays in the Keystore and signs`() {
        val keys = Keys()
        val point = devicePoint(keys) as DeviceKeyAnswer.Point
        assertEquals(point, devicePoint(keys))
        assertEquals(43, point.x.length)
        val message = "una prueba".encodeToByteArray()
        repeat(50) {
            val signature = (sign(keys, Sign(Bytes(message))) as SignAnswer.Signature).value.content
            assertEquals(64, signature.size)
            val verifier = Signature.getInstance("SHA256withPLAIN-ECDSA", BouncyCastleProvider()).apply {
                initVerify(FakeKeyStore.public.getValue("device"))
                update(message)
            }
            assertTrue(verifier.verify(signature))
        }
        assertTrue(FakeKeyStore.specs.getValue("device").isStrongBoxBacked)
    }

    @Test
    fun `where one stood is good for one start`() {
        val snapshots = Snapshots(app)
        assertNull(snapshots.take())
        assertEquals(Done.Yes, snapshots.save(SaveSnapshot("aquí")))
        assertEquals("aquí", snapshots.take())
        assertNull(snapshots.take())
        snapshots.save(SaveSnapshot("aquí"))
        snapshots.save(SaveSnapshot(null))
        assertNull(snapshots.take())
    }

    @Test
    fun `the app's links are the manifest's, and lead to their place`() {
        val link = Intent(Intent.ACTION_VIEW, Uri.parse("es.importass.open:/avisos/7?de=push"))
        assertEquals(MainActivity::class.java.name, app.packageManager.resolveActivity(link, 0)?.activityInfo?.name)
        assertEquals("/avisos/7?de=push", pathOf(link))
        assertEquals("/", pathOf(Intent(Intent.ACTION_MAIN)))
    }

    @Test
    fun `nothing is backed up, and only the core's exports are lent`() {
        val info = app.packageManager.getApplicationInfo(app.packageName, 0)
        assertEquals(0, info.flags and android.content.pm.ApplicationInfo.FLAG_ALLOW_BACKUP)
        val provider = app.packageManager.resolveContentProvider("es.importass.open.documents", 0)!!
        assertTrue("only by a grant", !provider.exported && provider.grantUriPermissions)
        val secret = File(app.filesDir, "core/device.db").apply { parentFile?.mkdirs() }
        assertThrows(IllegalArgumentException::class.java) {
            androidx.core.content.FileProvider.getUriForFile(app, "es.importass.open.documents", secret)
        }
    }
}
