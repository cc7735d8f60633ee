package org.importass.bridge

import com.novi.serde.Bytes
import org.importass.shared.DeviceKeyAnswer
import org.importass.shared.Sign
import org.importass.shared.SignAnswer
import java.math.BigInteger
import java.security.KeyPairGenerator
import java.security.Signature
import java.security.interfaces.ECPublicKey
import java.security.spec.ECGenParameterSpec
import java.util.Base64

/** A device's key that lies in this process, for what needs a session. */
internal class SoftKey {
    private val pair = KeyPairGenerator.getInstance("EC").run {
        initialize(ECGenParameterSpec("secp256r1"))
        generateKeyPair()
    }

    fun point(): DeviceKeyAnswer =
        (pair.public as ECPublicKey).w.let { DeviceKeyAnswer.Point(it.affineX.text(), it.affineY.text()) }

    fun sign(asked: Sign): SignAnswer = Signature.getInstance("SHA256withECDSAinP1363Format").run {
        initSign(pair.private)
        update(asked.message.content)
        SignAnswer.Signature(Bytes(sign()))
    }

    /** Big-endian, of a coordinate's length. */
    private fun BigInteger.text(): String {
        val bytes = toByteArray().takeLast(HALF).toByteArray()
        return Base64.getUrlEncoder().withoutPadding().encodeToString(ByteArray(HALF - bytes.size) + bytes)
    }

    private companion object {
        const val HALF = 32
    }
}
