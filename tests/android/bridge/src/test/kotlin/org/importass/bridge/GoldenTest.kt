package org.importass.bridge

import org.importass.shared.BrowserAnswer
import org.importass.shared.DeviceKeyAnswer
import org.importass.shared.Done
import org.importass.shared.Event
import org.importass.shared.PlatformAnswer
import org.importass.shared.PushTokenAnswer
import org.importass.shared.Requests
import org.importass.shared.SecretAnswer
import org.importass.shared.SignAnswer
import org.importass.shared.VaultAnswer
import org.importass.shared.View
import org.junit.Assert.assertArrayEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import java.io.File

/** Bytes that Rust wrote are read and written again, to the last bit. */
class GoldenTest {
    private val again: Map<String, (ByteArray) -> ByteArray> = mapOf(
        "BrowserAnswer" to { BrowserAnswer.bincodeDeserialize(it).bincodeSerialize() },
        "DeviceKeyAnswer" to { DeviceKeyAnswer.bincodeDeserialize(it).bincodeSerialize() },
        "Done" to { Done.bincodeDeserialize(it).bincodeSerialize() },
        "Event" to { Event.bincodeDeserialize(it).bincodeSerialize() },
        "PlatformAnswer" to { PlatformAnswer.bincodeDeserialize(it).bincodeSerialize() },
        "Requests" to { Requests.bincodeDeserialize(it).bincodeSerialize() },
        "SecretAnswer" to { SecretAnswer.bincodeDeserialize(it).bincodeSerialize() },
        "SignAnswer" to { SignAnswer.bincodeDeserialize(it).bincodeSerialize() },
        "VaultAnswer" to { VaultAnswer.bincodeDeserialize(it).bincodeSerialize() },
        "PushTokenAnswer" to { PushTokenAnswer.bincodeDeserialize(it).bincodeSerialize() },
        "View" to { View.bincodeDeserialize(it).bincodeSerialize() },
    )

    @Test
    fun every_golden_file() {
        val files = File(System.getProperty("project"), "shared_types/golden").listFiles().orEmpty()
        assertTrue(files.size > 80)
        for (file in files) {
            val bytes = file.readBytes()
            assertArrayEquals(file.name, bytes, again.getValue(file.name.substringBefore('.'))(bytes))
        }
    }
}
