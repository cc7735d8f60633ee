package org.importass.app.operations

import android.content.Context
import android.util.AtomicFile
import com.novi.serde.Bytes
import org.importass.app.device.Keys
import org.importass.shared.Done
import org.importass.shared.Secret
import org.importass.shared.SecretAnswer
import org.importass.shared.SecretName
import org.importass.shared.WriteSecret
import java.io.File
import javax.crypto.Cipher
import javax.crypto.spec.GCMParameterSpec

/** Secrets as files that only a key of the Keystore opens; each is bound to its name. */
internal class Secrets(context: Context, private val keys: Keys) {
    private val folder = File(context.noBackupFilesDir, "secrets").apply { mkdirs() }

    fun read(name: SecretName): SecretAnswer {
        val file = fileOf(name)
        if (!file.baseFile.exists()) return SecretAnswer.Absent
        val bytes = file.readFully()
        val cipher = Cipher.getInstance(CIPHER)
        cipher.init(Cipher.DECRYPT_MODE, keys.wrapping(), GCMParameterSpec(TAG_BITS, bytes, 0, NONCE))
        cipher.updateAAD(name.name.encodeToByteArray())
        return SecretAnswer.Found(Secret(Bytes(cipher.doFinal(bytes, NONCE, bytes.size - NONCE))))
    }

    fun write(operation: WriteSecret): Done {
        val file = fileOf(operation.name)
        val secret = operation.secret
        if (secret == null) {
            file.delete()
            return Done.Yes
        }
        val cipher = Cipher.getInstance(CIPHER)
        cipher.init(Cipher.ENCRYPT_MODE, keys.wrapping())
        cipher.updateAAD(operation.name.name.encodeToByteArray())
        val out = file.startWrite()
        out.write(cipher.iv + cipher.doFinal(secret.bytes.content))
        file.finishWrite(out)
        return Done.Yes
    }

    private fun fileOf(name: SecretName) = AtomicFile(File(folder, name.name))

    private companion object {
        const val CIPHER = "AES/GCM/NoPadding"
        const val NONCE = 12
        const val TAG_BITS = 128
    }
}
