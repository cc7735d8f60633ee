package org.importass.app.operations

import com.novi.serde.Bytes
import org.importass.app.device.Keys
import org.importass.shared.DeviceKeyAnswer
import org.importass.shared.Sign
import org.importass.shared.SignAnswer
import java.math.BigInteger
import java.nio.ByteBuffer
import java.security.Signature
import java.util.Base64

/** Of a coordinate on P-256, and of each half of a signature by it. */
private const val HALF = 32

internal fun devicePoint(keys: Keys): DeviceKeyAnswer {
    val point = keys.devicePublic().w
    val text = Base64.getUrlEncoder().withoutPadding()
    return DeviceKeyAnswer.Point(
        text.encodeToString(point.affineX.fixed()),
        text.encodeToString(point.affineY.fixed()),
    )
}

internal fun sign(keys: Keys, operation: Sign): SignAnswer {
    val der = Signature.getInstance("SHA256withECDSA").run {
        initSign(keys.devicePrivate())
        update(operation.message.content)
        sign()
    }
    return SignAnswer.Signature(Bytes(joined(der)))
}

/** r and s side by side (RFC 7518, 3.4), from the sequence of two integers that the platform gives (RFC 3279, 2.2.3). */
internal fun joined(der: ByteArray): ByteArray {
    val reader = ByteBuffer.wrap(der)
    reader.skipHeader()
    return reader.integer().fixed() + reader.integer().fixed()
}

private fun ByteBuffer.skipHeader(): Int {
    get()
    return get().toInt()
}

private fun ByteBuffer.integer() = BigInteger(1, ByteArray(skipHeader()).also { get(it) })

/** Big-endian, of fixed length. */
private fun BigInteger.fixed(): ByteArray {
    val bytes = toByteArray().takeLast(HALF).toByteArray()
    return ByteArray(HALF - bytes.size) + bytes
}
