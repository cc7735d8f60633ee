package org.importass.shared

import com.novi.bincode.BincodeDeserializer
import com.novi.bincode.BincodeSerializer
import com.novi.serde.Bytes
import com.novi.serde.DeserializationError
import com.novi.serde.Deserializer
import com.novi.serde.Serializer

fun <T> List<T>.serialize(
    serializer: Serializer,
    serializeElement: Serializer.(T) -> Unit,
) {
    serializer.serialize_len(size.toLong())
    forEach { element ->
        serializer.serializeElement(element)
    }
}

fun <T> Deserializer.deserializeListOf(deserializeElement: (Deserializer) -> T): List<T> {
    val length = deserialize_len()
    val list = mutableListOf<T>()
    repeat(length.toInt()) {
        list.add(deserializeElement(this))
    }
    return list
}

fun <T> T?.serializeOptionOf(
    serializer: Serializer,
    serializeElement: Serializer.(T) -> Unit,
) {
    if (this != null) {
        serializer.serialize_option_tag(true)
        serializer.serializeElement(this)
    } else {
        serializer.serialize_option_tag(false)
    }
}

fun <T> Deserializer.deserializeOptionOf(deserializeElement: (Deserializer) -> T): T? {
    val tag = deserialize_option_tag()
    return if (tag) {
        deserializeElement(this)
    } else {
        null
    }
}

/// Events of the feature.
sealed interface AccessEvent {
    fun serialize(serializer: Serializer)

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    /// Chooses in whose name.
    data class Choose(
        val value: org.importass.shared.Capacity,
    ) : AccessEvent {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(0)
            value.serialize(serializer)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): Choose {
                deserializer.increase_container_depth()
                val value = org.importass.shared.Capacity.deserialize(deserializer)
                deserializer.decrease_container_depth()
                return Choose(value)
            }
        }
    }

    /// Chooses how.
    data class Start(
        val value: org.importass.shared.SignInMethod,
    ) : AccessEvent {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(1)
            value.serialize(serializer)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): Start {
                deserializer.increase_container_depth()
                val value = org.importass.shared.SignInMethod.deserialize(deserializer)
                deserializer.decrease_container_depth()
                return Start(value)
            }
        }
    }

    /// A field's text changed.
    data class Typed(
        /// Which field.
        val field: org.importass.shared.AccessField,
        /// Its whole text.
        val text: String,
    ) : AccessEvent {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(2)
            field.serialize(serializer)
            serializer.serialize_str(text)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): Typed {
                deserializer.increase_container_depth()
                val field = org.importass.shared.AccessField.deserialize(deserializer)
                val text = deserializer.deserialize_str()
                deserializer.decrease_container_depth()
                return Typed(field, text)
            }
        }
    }

    /// A field lost the focus.
    data class Left(
        val value: org.importass.shared.AccessField,
    ) : AccessEvent {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(3)
            value.serialize(serializer)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): Left {
                deserializer.increase_container_depth()
                val value = org.importass.shared.AccessField.deserialize(deserializer)
                deserializer.decrease_container_depth()
                return Left(value)
            }
        }
    }

    /// Sends the form or the code.
    data object Submit: AccessEvent {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(4)
            serializer.decrease_container_depth()
        }

        fun deserialize(deserializer: Deserializer): Submit {
            return Submit
        }
    }

    /// Asks for another code.
    data object Resend: AccessEvent {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(5)
            serializer.decrease_container_depth()
        }

        fun deserialize(deserializer: Deserializer): Resend {
            return Resend
        }
    }

    /// Gives up the browser leg.
    data object Cancel: AccessEvent {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(6)
            serializer.decrease_container_depth()
        }

        fun deserialize(deserializer: Deserializer): Cancel {
            return Cancel
        }
    }

    /// Answers a primer.
    data class Primer(
        val value: org.importass.shared.PrimerAnswer,
    ) : AccessEvent {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(7)
            value.serialize(serializer)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): Primer {
                deserializer.increase_container_depth()
                val value = org.importass.shared.PrimerAnswer.deserialize(deserializer)
                deserializer.decrease_container_depth()
                return Primer(value)
            }
        }
    }

    companion object {
        @Throws(DeserializationError::class)
        fun deserialize(deserializer: Deserializer): AccessEvent {
            val index = deserializer.deserialize_variant_index()
            return when (index) {
                0 -> Choose.deserialize(deserializer)
                1 -> Start.deserialize(deserializer)
                2 -> Typed.deserialize(deserializer)
                3 -> Left.deserialize(deserializer)
                4 -> Submit.deserialize(deserializer)
                5 -> Resend.deserialize(deserializer)
                6 -> Cancel.deserialize(deserializer)
                7 -> Primer.deserialize(deserializer)
                else -> throw DeserializationError("Unknown variant index for AccessEvent: $index")
            }
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): AccessEvent {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// The fields of the sign-in by SMS.
enum class AccessField {
    /// DNI or NIE.
    IDENTIFIER,
    /// Date of birth.
    BIRTHDATE,
    /// Mobile.
    MOBILE,
    /// The code that came by SMS.
    CODE;

    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_variant_index(ordinal)
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        @Throws(DeserializationError::class)
        fun deserialize(deserializer: Deserializer): AccessField {
            deserializer.increase_container_depth()
            val index = deserializer.deserialize_variant_index()
            deserializer.decrease_container_depth()
            return when (index) {
                0 -> IDENTIFIER
                1 -> BIRTHDATE
                2 -> MOBILE
                3 -> CODE
                else -> throw DeserializationError("Unknown variant index for AccessField: $index")
            }
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): AccessField {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// A verb and what it sends.
data class ActionButton(
    /// What to send.
    val action: org.importass.shared.NoticeAction,
    /// The verb.
    val label: String,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        action.serialize(serializer)
        serializer.serialize_str(label)
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): ActionButton {
            deserializer.increase_container_depth()
            val action = org.importass.shared.NoticeAction.deserialize(deserializer)
            val label = deserializer.deserialize_str()
            deserializer.decrease_container_depth()
            return ActionButton(action, label)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): ActionButton {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// Allegations in the hearing (*alegaciones*).
data class AllegationsView(
    /// What they are for, until when, and that they end the hearing.
    val intro: String,
    /// What went wrong.
    val problem: org.importass.shared.Banner? = null,
    /// The text.
    val text: org.importass.shared.Field,
    /// How much is written, of how much.
    val count: String,
    /// That the draft is kept on this device.
    val kept: String,
    /// The button.
    val submit: String,
    /// While it is being sent.
    val busy: String? = null,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_str(intro)
        problem.serializeOptionOf(serializer) {
            it.serialize(serializer)
        }
        text.serialize(serializer)
        serializer.serialize_str(count)
        serializer.serialize_str(kept)
        serializer.serialize_str(submit)
        busy.serializeOptionOf(serializer) {
            serializer.serialize_str(it)
        }
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): AllegationsView {
            deserializer.increase_container_depth()
            val intro = deserializer.deserialize_str()
            val problem =
                deserializer.deserializeOptionOf {
                    org.importass.shared.Banner.deserialize(deserializer)
                }
            val text = org.importass.shared.Field.deserialize(deserializer)
            val count = deserializer.deserialize_str()
            val kept = deserializer.deserialize_str()
            val submit = deserializer.deserialize_str()
            val busy =
                deserializer.deserializeOptionOf {
                    deserializer.deserialize_str()
                }
            deserializer.decrease_container_depth()
            return AllegationsView(intro, problem, text, count, kept, submit, busy)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): AllegationsView {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// Something to say aloud, once for each number.
data class Announcement(
    /// Raised with each new one.
    val number: UInt,
    /// What to say.
    val text: String,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_u32(number)
        serializer.serialize_str(text)
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): Announcement {
            deserializer.increase_container_depth()
            val number = deserializer.deserialize_u32()
            val text = deserializer.deserialize_str()
            deserializer.decrease_container_depth()
            return Announcement(number, text)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): Announcement {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// The platform's check of finger or face.
data class AskBiometrics(
    /// What for, shown by the platform.
    val reason: String,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_str(reason)
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): AskBiometrics {
            deserializer.increase_container_depth()
            val reason = deserializer.deserialize_str()
            deserializer.decrease_container_depth()
            return AskBiometrics(reason)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): AskBiometrics {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// The platform's question about push, after our primer.
data object AskPush {
    fun serialize(serializer: Serializer) {}

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    fun deserialize(deserializer: Deserializer): AskPush {
        return AskPush
    }

    @Throws(DeserializationError::class)
    fun bincodeDeserialize(input: ByteArray?): AskPush {
        if (input == null) {
            throw DeserializationError("Cannot deserialize null array")
        }
        val deserializer = BincodeDeserializer(input)
        val value = deserialize(deserializer)
        if (deserializer.get_buffer_offset() < input.size) {
            throw DeserializationError("Some input bytes were not read")
        }
        return value
    }
}

/// A message on the screen: what happened, what it means, what to do.
data class Banner(
    /// Its meaning.
    val tone: org.importass.shared.Tone,
    /// What happened.
    val title: String,
    /// What it means and what to do.
    val text: String,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        tone.serialize(serializer)
        serializer.serialize_str(title)
        serializer.serialize_str(text)
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): Banner {
            deserializer.increase_container_depth()
            val tone = org.importass.shared.Tone.deserialize(deserializer)
            val title = deserializer.deserialize_str()
            val text = deserializer.deserialize_str()
            deserializer.decrease_container_depth()
            return Banner(tone, title, text)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): Banner {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// A pair of bars. Heights are thousandths of the tallest one, so that a shell computes nothing.
data class BarPair(
    /// Below the pair, short.
    val label: String,
    /// Height of the first bar, 0 to 1000.
    val first: UShort,
    /// Height of the second bar, 0 to 1000.
    val second: UShort,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_str(label)
        serializer.serialize_u16(first)
        serializer.serialize_u16(second)
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): BarPair {
            deserializer.increase_container_depth()
            val label = deserializer.deserialize_str()
            val first = deserializer.deserialize_u16()
            val second = deserializer.deserialize_u16()
            deserializer.decrease_container_depth()
            return BarPair(label, first, second)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): BarPair {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// Pairs of bars. A table with the same figures always stands beside them.
data class BarsView(
    /// What they compare.
    val title: String,
    /// The same in a sentence, spoken instead of the drawing.
    val spoken: String,
    /// What the first bars are.
    val first: String,
    /// What the second bars are.
    val second: String,
    /// The pairs.
    val pairs: List<org.importass.shared.BarPair>,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_str(title)
        serializer.serialize_str(spoken)
        serializer.serialize_str(first)
        serializer.serialize_str(second)
        pairs.serialize(serializer) {
            it.serialize(serializer)
        }
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): BarsView {
            deserializer.increase_container_depth()
            val title = deserializer.deserialize_str()
            val spoken = deserializer.deserialize_str()
            val first = deserializer.deserialize_str()
            val second = deserializer.deserialize_str()
            val pairs =
                deserializer.deserializeListOf {
                    org.importass.shared.BarPair.deserialize(deserializer)
                }
            deserializer.decrease_container_depth()
            return BarsView(title, spoken, first, second, pairs)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): BarsView {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// The bell at the top right.
data class Bell(
    /// "3", "9+", or nothing.
    val number: String? = null,
    /// "Avisos: 3 sin leer".
    val spoken: String,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        number.serializeOptionOf(serializer) {
            serializer.serialize_str(it)
        }
        serializer.serialize_str(spoken)
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): Bell {
            deserializer.increase_container_depth()
            val number =
                deserializer.deserializeOptionOf {
                    deserializer.deserialize_str()
                }
            val spoken = deserializer.deserialize_str()
            deserializer.decrease_container_depth()
            return Bell(number, spoken)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): Bell {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// How the browser leg ended.
sealed interface BrowserAnswer {
    fun serialize(serializer: Serializer)

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    /// The page sent the person back to this address.
    data class Returned(
        val value: String,
    ) : BrowserAnswer {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(0)
            serializer.serialize_str(value)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): Returned {
                deserializer.increase_container_depth()
                val value = deserializer.deserialize_str()
                deserializer.decrease_container_depth()
                return Returned(value)
            }
        }
    }

    /// The app leaves now and will be started again at the return address (web).
    data object Leaving: BrowserAnswer {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(1)
            serializer.decrease_container_depth()
        }

        fun deserialize(deserializer: Deserializer): Leaving {
            return Leaving
        }
    }

    /// The person closed it.
    data object Cancelled: BrowserAnswer {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(2)
            serializer.decrease_container_depth()
        }

        fun deserialize(deserializer: Deserializer): Cancelled {
            return Cancelled
        }
    }

    /// No browser.
    data class Failed(
        val value: org.importass.shared.ShellError,
    ) : BrowserAnswer {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(3)
            value.serialize(serializer)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): Failed {
                deserializer.increase_container_depth()
                val value = org.importass.shared.ShellError.deserialize(deserializer)
                deserializer.decrease_container_depth()
                return Failed(value)
            }
        }
    }

    companion object {
        @Throws(DeserializationError::class)
        fun deserialize(deserializer: Deserializer): BrowserAnswer {
            val index = deserializer.deserialize_variant_index()
            return when (index) {
                0 -> Returned.deserialize(deserializer)
                1 -> Leaving.deserialize(deserializer)
                2 -> Cancelled.deserialize(deserializer)
                3 -> Failed.deserialize(deserializer)
                else -> throw DeserializationError("Unknown variant index for BrowserAnswer: $index")
            }
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): BrowserAnswer {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// In whose name the person signs in.
enum class Capacity {
    /// As interested party (*interesado*).
    INTERESTED,
    /// As representative (*apoderado*): the next screen asks for whom.
    REPRESENTATIVE;

    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_variant_index(ordinal)
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        @Throws(DeserializationError::class)
        fun deserialize(deserializer: Deserializer): Capacity {
            deserializer.increase_container_depth()
            val index = deserializer.deserialize_variant_index()
            deserializer.decrease_container_depth()
            return when (index) {
                0 -> INTERESTED
                1 -> REPRESENTATIVE
                else -> throw DeserializationError("Unknown variant index for Capacity: $index")
            }
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): Capacity {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// In whose name.
data class CapacityChoice(
    /// What to send.
    val capacity: org.importass.shared.Capacity,
    /// Its text.
    val label: String,
    /// Whether it is chosen.
    val selected: Boolean,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        capacity.serialize(serializer)
        serializer.serialize_str(label)
        serializer.serialize_bool(selected)
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): CapacityChoice {
            deserializer.increase_container_depth()
            val capacity = org.importass.shared.Capacity.deserialize(deserializer)
            val label = deserializer.deserialize_str()
            val selected = deserializer.deserialize_bool()
            deserializer.decrease_container_depth()
            return CapacityChoice(capacity, label, selected)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): CapacityChoice {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// A line in a chart.
data class ChartLine(
    /// What it is.
    val label: String,
    /// Its points, from left to right.
    val points: List<org.importass.shared.ChartPoint>,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_str(label)
        points.serialize(serializer) {
            it.serialize(serializer)
        }
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): ChartLine {
            deserializer.increase_container_depth()
            val label = deserializer.deserialize_str()
            val points =
                deserializer.deserializeListOf {
                    org.importass.shared.ChartPoint.deserialize(deserializer)
                }
            deserializer.decrease_container_depth()
            return ChartLine(label, points)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): ChartLine {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// A place in a chart: thousandths of its width from the left and of its height from below.
data class ChartPoint(
    /// From the left, 0 to 1000.
    val x: UShort,
    /// From below, 0 to 1000.
    val y: UShort,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_u16(x)
        serializer.serialize_u16(y)
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): ChartPoint {
            deserializer.increase_container_depth()
            val x = deserializer.deserialize_u16()
            val y = deserializer.deserialize_u16()
            deserializer.decrease_container_depth()
            return ChartPoint(x, y)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): ChartPoint {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// A mark on an axis.
data class ChartTick(
    /// Thousandths along the axis.
    val at: UShort,
    /// Its words.
    val label: String,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_u16(at)
        serializer.serialize_str(label)
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): ChartTick {
            deserializer.increase_container_depth()
            val at = deserializer.deserialize_u16()
            val label = deserializer.deserialize_str()
            deserializer.decrease_container_depth()
            return ChartTick(at, label)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): ChartTick {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// A chart of lines with one point marked. Its table says the same.
data class ChartView(
    /// What it shows.
    val title: String,
    /// The same in a sentence, spoken instead of the drawing.
    val spoken: String,
    /// Name of the horizontal axis.
    val xLabel: String,
    /// Name of the vertical axis.
    val yLabel: String,
    /// Marks of the horizontal axis.
    val xTicks: List<org.importass.shared.ChartTick>,
    /// Marks of the vertical axis.
    val yTicks: List<org.importass.shared.ChartTick>,
    /// The lines.
    val lines: List<org.importass.shared.ChartLine>,
    /// Where one stands.
    val marker: org.importass.shared.ChartPoint? = null,
    /// Words of the marker.
    val markerLabel: String? = null,
    /// The same as a table.
    val table: org.importass.shared.TableView,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_str(title)
        serializer.serialize_str(spoken)
        serializer.serialize_str(xLabel)
        serializer.serialize_str(yLabel)
        xTicks.serialize(serializer) {
            it.serialize(serializer)
        }
        yTicks.serialize(serializer) {
            it.serialize(serializer)
        }
        lines.serialize(serializer) {
            it.serialize(serializer)
        }
        marker.serializeOptionOf(serializer) {
            it.serialize(serializer)
        }
        markerLabel.serializeOptionOf(serializer) {
            serializer.serialize_str(it)
        }
        table.serialize(serializer)
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): ChartView {
            deserializer.increase_container_depth()
            val title = deserializer.deserialize_str()
            val spoken = deserializer.deserialize_str()
            val xLabel = deserializer.deserialize_str()
            val yLabel = deserializer.deserialize_str()
            val xTicks =
                deserializer.deserializeListOf {
                    org.importass.shared.ChartTick.deserialize(deserializer)
                }
            val yTicks =
                deserializer.deserializeListOf {
                    org.importass.shared.ChartTick.deserialize(deserializer)
                }
            val lines =
                deserializer.deserializeListOf {
                    org.importass.shared.ChartLine.deserialize(deserializer)
                }
            val marker =
                deserializer.deserializeOptionOf {
                    org.importass.shared.ChartPoint.deserialize(deserializer)
                }
            val markerLabel =
                deserializer.deserializeOptionOf {
                    deserializer.deserialize_str()
                }
            val table = org.importass.shared.TableView.deserialize(deserializer)
            deserializer.decrease_container_depth()
            return ChartView(title, spoken, xLabel, yLabel, xTicks, yTicks, lines, marker, markerLabel, table)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): ChartView {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// One of several, as a radio button or a chip.
data class Choice(
    /// What to send back.
    val id: String,
    /// Its text.
    val label: String,
    /// Whether it is the chosen one.
    val selected: Boolean,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_str(id)
        serializer.serialize_str(label)
        serializer.serialize_bool(selected)
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): Choice {
            deserializer.increase_container_depth()
            val id = deserializer.deserialize_str()
            val label = deserializer.deserialize_str()
            val selected = deserializer.deserialize_bool()
            deserializer.decrease_container_depth()
            return Choice(id, label, selected)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): Choice {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// One of the choices of the hearing, with what it means in euros.
data class ChoiceCard(
    /// "Cobrar la devolución", "Mantener la base más alta".
    val title: String,
    /// What it means.
    val text: String,
    /// Euros now, and the base that counts for the pension.
    val facts: List<org.importass.shared.Fact>,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_str(title)
        serializer.serialize_str(text)
        facts.serialize(serializer) {
            it.serialize(serializer)
        }
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): ChoiceCard {
            deserializer.increase_container_depth()
            val title = deserializer.deserialize_str()
            val text = deserializer.deserialize_str()
            val facts =
                deserializer.deserializeListOf {
                    org.importass.shared.Fact.deserialize(deserializer)
                }
            deserializer.decrease_container_depth()
            return ChoiceCard(title, text, facts)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): ChoiceCard {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// A heading and its choices, one of them chosen.
data class ChoiceGroup(
    /// The heading.
    val label: String,
    /// What it is about, if it needs to be said.
    val hint: String? = null,
    /// The choices.
    val choices: List<org.importass.shared.Choice>,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_str(label)
        hint.serializeOptionOf(serializer) {
            serializer.serialize_str(it)
        }
        choices.serialize(serializer) {
            it.serialize(serializer)
        }
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): ChoiceGroup {
            deserializer.increase_container_depth()
            val label = deserializer.deserialize_str()
            val hint =
                deserializer.deserializeOptionOf {
                    deserializer.deserialize_str()
                }
            val choices =
                deserializer.deserializeListOf {
                    org.importass.shared.Choice.deserialize(deserializer)
                }
            deserializer.decrease_container_depth()
            return ChoiceGroup(label, hint, choices)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): ChoiceGroup {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// What can be chosen in the open hearing by whoever may keep the higher base (RGC 46.2.6ª).
data class ChoicesView(
    /// The heading.
    val title: String,
    /// What is asked, and what happens without an answer.
    val intro: String,
    /// The choices.
    val cards: List<org.importass.shared.ChoiceCard>,
    /// "Renunciar a 612,40 €". None where the figure is not known on this device.
    val waive: String? = null,
    /// While it is being sent.
    val busy: String? = null,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_str(title)
        serializer.serialize_str(intro)
        cards.serialize(serializer) {
            it.serialize(serializer)
        }
        waive.serializeOptionOf(serializer) {
            serializer.serialize_str(it)
        }
        busy.serializeOptionOf(serializer) {
            serializer.serialize_str(it)
        }
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): ChoicesView {
            deserializer.increase_container_depth()
            val title = deserializer.deserialize_str()
            val intro = deserializer.deserialize_str()
            val cards =
                deserializer.deserializeListOf {
                    org.importass.shared.ChoiceCard.deserialize(deserializer)
                }
            val waive =
                deserializer.deserializeOptionOf {
                    deserializer.deserialize_str()
                }
            val busy =
                deserializer.deserializeOptionOf {
                    deserializer.deserialize_str()
                }
            deserializer.decrease_container_depth()
            return ChoicesView(title, intro, cards, waive, busy)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): ChoicesView {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// Which feature asked for a code, and reads what is typed.
enum class CodeOwner {
    /// Signing in.
    ACCESS,
    /// A change of mobile or e-mail.
    CONTACT;

    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_variant_index(ordinal)
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        @Throws(DeserializationError::class)
        fun deserialize(deserializer: Deserializer): CodeOwner {
            deserializer.increase_container_depth()
            val index = deserializer.deserialize_variant_index()
            deserializer.decrease_container_depth()
            return when (index) {
                0 -> ACCESS
                1 -> CONTACT
                else -> throw DeserializationError("Unknown variant index for CodeOwner: $index")
            }
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): CodeOwner {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// A code that came by SMS or e-mail.
data class CodeView(
    /// Whose events answer it.
    val owner: org.importass.shared.CodeOwner,
    /// Where it was sent, masked, and how long it lives.
    val intro: String,
    /// What went wrong.
    val problem: org.importass.shared.Banner? = null,
    /// The code.
    val code: org.importass.shared.Field,
    /// The button.
    val submit: String,
    /// While it is being sent.
    val busy: String? = null,
    /// The button that asks for another code.
    val resend: String,
    /// Other ways.
    val waysOut: List<org.importass.shared.LinkRow>,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        owner.serialize(serializer)
        serializer.serialize_str(intro)
        problem.serializeOptionOf(serializer) {
            it.serialize(serializer)
        }
        code.serialize(serializer)
        serializer.serialize_str(submit)
        busy.serializeOptionOf(serializer) {
            serializer.serialize_str(it)
        }
        serializer.serialize_str(resend)
        waysOut.serialize(serializer) {
            it.serialize(serializer)
        }
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): CodeView {
            deserializer.increase_container_depth()
            val owner = org.importass.shared.CodeOwner.deserialize(deserializer)
            val intro = deserializer.deserialize_str()
            val problem =
                deserializer.deserializeOptionOf {
                    org.importass.shared.Banner.deserialize(deserializer)
                }
            val code = org.importass.shared.Field.deserialize(deserializer)
            val submit = deserializer.deserialize_str()
            val busy =
                deserializer.deserializeOptionOf {
                    deserializer.deserialize_str()
                }
            val resend = deserializer.deserialize_str()
            val waysOut =
                deserializer.deserializeListOf {
                    org.importass.shared.LinkRow.deserialize(deserializer)
                }
            deserializer.decrease_container_depth()
            return CodeView(owner, intro, problem, code, submit, busy, resend, waysOut)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): CodeView {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// Our own computation beside the Treasury's figure.
data class ComparisonView(
    /// The same, a difference of rounding, or a difference; with the criterion.
    val banner: org.importass.shared.Banner,
    /// The months that differ, ours against theirs.
    val differences: List<org.importass.shared.Fact>,
    /// That it is ours and takes the place of nothing.
    val note: String,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        banner.serialize(serializer)
        differences.serialize(serializer) {
            it.serialize(serializer)
        }
        serializer.serialize_str(note)
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): ComparisonView {
            deserializer.increase_container_depth()
            val banner = org.importass.shared.Banner.deserialize(deserializer)
            val differences =
                deserializer.deserializeListOf {
                    org.importass.shared.Fact.deserialize(deserializer)
                }
            val note = deserializer.deserialize_str()
            deserializer.decrease_container_depth()
            return ComparisonView(banner, differences, note)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): ComparisonView {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// Events of the feature.
sealed interface ContactEvent {
    fun serialize(serializer: Serializer)

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    /// The new mobile or e-mail changed.
    data class Typed(
        val value: String,
    ) : ContactEvent {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(0)
            serializer.serialize_str(value)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): Typed {
                deserializer.increase_container_depth()
                val value = deserializer.deserialize_str()
                deserializer.decrease_container_depth()
                return Typed(value)
            }
        }
    }

    /// The field lost the focus.
    data object Left: ContactEvent {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(1)
            serializer.decrease_container_depth()
        }

        fun deserialize(deserializer: Deserializer): Left {
            return Left
        }
    }

    /// The code changed.
    data class CodeTyped(
        val value: String,
    ) : ContactEvent {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(2)
            serializer.serialize_str(value)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): CodeTyped {
                deserializer.increase_container_depth()
                val value = deserializer.deserialize_str()
                deserializer.decrease_container_depth()
                return CodeTyped(value)
            }
        }
    }

    /// Sends the form, or the code.
    data object Submit: ContactEvent {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(3)
            serializer.decrease_container_depth()
        }

        fun deserialize(deserializer: Deserializer): Submit {
            return Submit
        }
    }

    /// Asks for another code.
    data object Resend: ContactEvent {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(4)
            serializer.decrease_container_depth()
        }

        fun deserialize(deserializer: Deserializer): Resend {
            return Resend
        }
    }

    /// Asks whether the act arrived.
    data object AskAgain: ContactEvent {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(5)
            serializer.decrease_container_depth()
        }

        fun deserialize(deserializer: Deserializer): AskAgain {
            return AskAgain
        }
    }

    /// Leaves the outcome.
    data object Done: ContactEvent {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(6)
            serializer.decrease_container_depth()
        }

        fun deserialize(deserializer: Deserializer): Done {
            return Done
        }
    }

    /// Asks the server for news.
    data object Refresh: ContactEvent {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(7)
            serializer.decrease_container_depth()
        }

        fun deserialize(deserializer: Deserializer): Refresh {
            return Refresh
        }
    }

    companion object {
        @Throws(DeserializationError::class)
        fun deserialize(deserializer: Deserializer): ContactEvent {
            val index = deserializer.deserialize_variant_index()
            return when (index) {
                0 -> Typed.deserialize(deserializer)
                1 -> Left.deserialize(deserializer)
                2 -> CodeTyped.deserialize(deserializer)
                3 -> Submit.deserialize(deserializer)
                4 -> Resend.deserialize(deserializer)
                5 -> AskAgain.deserialize(deserializer)
                6 -> Done.deserialize(deserializer)
                7 -> Refresh.deserialize(deserializer)
                else -> throw DeserializationError("Unknown variant index for ContactEvent: $index")
            }
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): ContactEvent {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// A new mobile or e-mail.
data class ContactFormView(
    /// What is about to happen.
    val intro: String,
    /// What went wrong.
    val problem: org.importass.shared.Banner? = null,
    /// The new one.
    val field: org.importass.shared.Field,
    /// +34 before a mobile.
    val prefix: String? = null,
    /// The button.
    val submit: String,
    /// While it is being sent.
    val busy: String? = null,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_str(intro)
        problem.serializeOptionOf(serializer) {
            it.serialize(serializer)
        }
        field.serialize(serializer)
        prefix.serializeOptionOf(serializer) {
            serializer.serialize_str(it)
        }
        serializer.serialize_str(submit)
        busy.serializeOptionOf(serializer) {
            serializer.serialize_str(it)
        }
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): ContactFormView {
            deserializer.increase_container_depth()
            val intro = deserializer.deserialize_str()
            val problem =
                deserializer.deserializeOptionOf {
                    org.importass.shared.Banner.deserialize(deserializer)
                }
            val field = org.importass.shared.Field.deserialize(deserializer)
            val prefix =
                deserializer.deserializeOptionOf {
                    deserializer.deserialize_str()
                }
            val submit = deserializer.deserialize_str()
            val busy =
                deserializer.deserializeOptionOf {
                    deserializer.deserialize_str()
                }
            deserializer.decrease_container_depth()
            return ContactFormView(intro, problem, field, prefix, submit, busy)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): ContactFormView {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// What TGSS knows, masked.
data class ContactView(
    /// What they are used for.
    val intro: String,
    /// Mobile and e-mail.
    val facts: List<org.importass.shared.Fact>,
    /// Change or communicate each.
    val changes: List<org.importass.shared.LinkRow>,
    /// State.
    val load: org.importass.shared.Load,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_str(intro)
        facts.serialize(serializer) {
            it.serialize(serializer)
        }
        changes.serialize(serializer) {
            it.serialize(serializer)
        }
        load.serialize(serializer)
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): ContactView {
            deserializer.increase_container_depth()
            val intro = deserializer.deserialize_str()
            val facts =
                deserializer.deserializeListOf {
                    org.importass.shared.Fact.deserialize(deserializer)
                }
            val changes =
                deserializer.deserializeListOf {
                    org.importass.shared.LinkRow.deserialize(deserializer)
                }
            val load = org.importass.shared.Load.deserialize(deserializer)
            deserializer.decrease_container_depth()
            return ContactView(intro, facts, changes, load)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): ContactView {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// Puts a text into the clipboard.
data class CopyText(
    /// The text.
    val text: String,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_str(text)
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): CopyText {
            deserializer.increase_container_depth()
            val text = deserializer.deserialize_str()
            deserializer.decrease_container_depth()
            return CopyText(text)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): CopyText {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// The public half of the device key; made at the first question. The private half never leaves the platform.
data object DeviceKey {
    fun serialize(serializer: Serializer) {}

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    fun deserialize(deserializer: Deserializer): DeviceKey {
        return DeviceKey
    }

    @Throws(DeserializationError::class)
    fun bincodeDeserialize(input: ByteArray?): DeviceKey {
        if (input == null) {
            throw DeserializationError("Cannot deserialize null array")
        }
        val deserializer = BincodeDeserializer(input)
        val value = deserialize(deserializer)
        if (deserializer.get_buffer_offset() < input.size) {
            throw DeserializationError("Some input bytes were not read")
        }
        return value
    }
}

/// The public half of the device key: an EC point on P-256, each coordinate in base64url without padding (RFC 7518,
/// 6.2.1).
sealed interface DeviceKeyAnswer {
    fun serialize(serializer: Serializer)

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    /// The point.
    data class Point(
        /// First coordinate.
        val x: String,
        /// Second coordinate.
        val y: String,
    ) : DeviceKeyAnswer {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(0)
            serializer.serialize_str(x)
            serializer.serialize_str(y)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): Point {
                deserializer.increase_container_depth()
                val x = deserializer.deserialize_str()
                val y = deserializer.deserialize_str()
                deserializer.decrease_container_depth()
                return Point(x, y)
            }
        }
    }

    /// No key could be made or read.
    data class Failed(
        val value: org.importass.shared.ShellError,
    ) : DeviceKeyAnswer {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(1)
            value.serialize(serializer)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): Failed {
                deserializer.increase_container_depth()
                val value = org.importass.shared.ShellError.deserialize(deserializer)
                deserializer.decrease_container_depth()
                return Failed(value)
            }
        }
    }

    companion object {
        @Throws(DeserializationError::class)
        fun deserialize(deserializer: Deserializer): DeviceKeyAnswer {
            val index = deserializer.deserialize_variant_index()
            return when (index) {
                0 -> Point.deserialize(deserializer)
                1 -> Failed.deserialize(deserializer)
                else -> throw DeserializationError("Unknown variant index for DeviceKeyAnswer: $index")
            }
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): DeviceKeyAnswer {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// A question that must be answered before going on. Asked once.
data class Dialog(
    /// The question.
    val title: String,
    /// What each answer does.
    val text: String,
    /// The verb that does it.
    val confirm: String,
    /// The way back.
    val cancel: String,
    /// Whether it cannot be undone.
    val tone: org.importass.shared.Tone,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_str(title)
        serializer.serialize_str(text)
        serializer.serialize_str(confirm)
        serializer.serialize_str(cancel)
        tone.serialize(serializer)
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): Dialog {
            deserializer.increase_container_depth()
            val title = deserializer.deserialize_str()
            val text = deserializer.deserialize_str()
            val confirm = deserializer.deserialize_str()
            val cancel = deserializer.deserialize_str()
            val tone = org.importass.shared.Tone.deserialize(deserializer)
            deserializer.decrease_container_depth()
            return Dialog(title, text, confirm, cancel, tone)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): Dialog {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// A row of the archive.
data class DocumentRow(
    /// The server's id.
    val id: String,
    /// Its title.
    val title: String,
    /// Day, size, and whether it is on this device.
    val note: String,
    /// Whether it is on this device.
    val here: Boolean,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_str(id)
        serializer.serialize_str(title)
        serializer.serialize_str(note)
        serializer.serialize_bool(here)
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): DocumentRow {
            deserializer.increase_container_depth()
            val id = deserializer.deserialize_str()
            val title = deserializer.deserialize_str()
            val note = deserializer.deserialize_str()
            val here = deserializer.deserialize_bool()
            deserializer.decrease_container_depth()
            return DocumentRow(id, title, note, here)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): DocumentRow {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// One document.
data class DocumentView(
    /// Day, size, kind.
    val facts: List<org.importass.shared.Fact>,
    /// The file.
    val file: org.importass.shared.FileView,
    /// Verification code (CEA).
    val cea: org.importass.shared.Fact,
    /// What it is for.
    val ceaNote: String,
    /// The button that copies it.
    val copy: String,
    /// What went wrong when opening or sharing.
    val problem: org.importass.shared.Banner? = null,
    /// State.
    val load: org.importass.shared.Load,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        facts.serialize(serializer) {
            it.serialize(serializer)
        }
        file.serialize(serializer)
        cea.serialize(serializer)
        serializer.serialize_str(ceaNote)
        serializer.serialize_str(copy)
        problem.serializeOptionOf(serializer) {
            it.serialize(serializer)
        }
        load.serialize(serializer)
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): DocumentView {
            deserializer.increase_container_depth()
            val facts =
                deserializer.deserializeListOf {
                    org.importass.shared.Fact.deserialize(deserializer)
                }
            val file = org.importass.shared.FileView.deserialize(deserializer)
            val cea = org.importass.shared.Fact.deserialize(deserializer)
            val ceaNote = deserializer.deserialize_str()
            val copy = deserializer.deserialize_str()
            val problem =
                deserializer.deserializeOptionOf {
                    org.importass.shared.Banner.deserialize(deserializer)
                }
            val load = org.importass.shared.Load.deserialize(deserializer)
            deserializer.decrease_container_depth()
            return DocumentView(facts, file, cea, ceaNote, copy, problem, load)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): DocumentView {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// Events of the feature.
enum class DocumentsEvent {
    /// The window after.
    NEXT,
    /// The window before.
    PREVIOUS,
    /// Asks the server for news.
    REFRESH,
    /// Downloads the open document, from where it stopped.
    DOWNLOAD,
    /// Stops downloading; what came stays.
    STOPDOWNLOAD,
    /// Opens it with the platform.
    OPENFILE,
    /// Hands it to another app.
    SHARE,
    /// Copies the verification code.
    COPYCEA;

    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_variant_index(ordinal)
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        @Throws(DeserializationError::class)
        fun deserialize(deserializer: Deserializer): DocumentsEvent {
            deserializer.increase_container_depth()
            val index = deserializer.deserialize_variant_index()
            deserializer.decrease_container_depth()
            return when (index) {
                0 -> NEXT
                1 -> PREVIOUS
                2 -> REFRESH
                3 -> DOWNLOAD
                4 -> STOPDOWNLOAD
                5 -> OPENFILE
                6 -> SHARE
                7 -> COPYCEA
                else -> throw DeserializationError("Unknown variant index for DocumentsEvent: $index")
            }
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): DocumentsEvent {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// The archive.
data class DocumentsView(
    /// At most 100.
    val rows: List<org.importass.shared.DocumentRow>,
    /// Which of how many.
    val paging: org.importass.shared.Paging,
    /// Asks for news.
    val refresh: String,
    /// State of the list.
    val load: org.importass.shared.Load,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        rows.serialize(serializer) {
            it.serialize(serializer)
        }
        paging.serialize(serializer)
        serializer.serialize_str(refresh)
        load.serialize(serializer)
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): DocumentsView {
            deserializer.increase_container_depth()
            val rows =
                deserializer.deserializeListOf {
                    org.importass.shared.DocumentRow.deserialize(deserializer)
                }
            val paging = org.importass.shared.Paging.deserialize(deserializer)
            val refresh = deserializer.deserialize_str()
            val load = org.importass.shared.Load.deserialize(deserializer)
            deserializer.decrease_container_depth()
            return DocumentsView(rows, paging, refresh, load)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): DocumentsView {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// Whether something was done.
sealed interface Done {
    fun serialize(serializer: Serializer)

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    /// It was.
    data object Yes: Done {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(0)
            serializer.decrease_container_depth()
        }

        fun deserialize(deserializer: Deserializer): Yes {
            return Yes
        }
    }

    /// It was not.
    data class Failed(
        val value: org.importass.shared.ShellError,
    ) : Done {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(1)
            value.serialize(serializer)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): Failed {
                deserializer.increase_container_depth()
                val value = org.importass.shared.ShellError.deserialize(deserializer)
                deserializer.decrease_container_depth()
                return Failed(value)
            }
        }
    }

    companion object {
        @Throws(DeserializationError::class)
        fun deserialize(deserializer: Deserializer): Done {
            val index = deserializer.deserialize_variant_index()
            return when (index) {
                0 -> Yes.deserialize(deserializer)
                1 -> Failed.deserialize(deserializer)
                else -> throw DeserializationError("Unknown variant index for Done: $index")
            }
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): Done {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// Something that is due from the citizen, or good to know at once.
data class DueCard(
    /// Its meaning.
    val tone: org.importass.shared.Tone,
    /// What is due.
    val title: String,
    /// What it means, and what happens after the day.
    val text: String,
    /// The way to it.
    val link: org.importass.shared.LinkRow,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        tone.serialize(serializer)
        serializer.serialize_str(title)
        serializer.serialize_str(text)
        link.serialize(serializer)
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): DueCard {
            deserializer.increase_container_depth()
            val tone = org.importass.shared.Tone.deserialize(deserializer)
            val title = deserializer.deserialize_str()
            val text = deserializer.deserialize_str()
            val link = org.importass.shared.LinkRow.deserialize(deserializer)
            deserializer.decrease_container_depth()
            return DueCard(tone, title, text, link)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): DueCard {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// Events. Shell events first; those that only the core sends itself last, their numbers never cross.
sealed interface Event {
    fun serialize(serializer: Serializer)

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    /// The app was started.
    data class Start(
        val value: org.importass.shared.Launch,
    ) : Event {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(0)
            value.serialize(serializer)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): Start {
                deserializer.increase_container_depth()
                val value = org.importass.shared.Launch.deserialize(deserializer)
                deserializer.decrease_container_depth()
                return Start(value)
            }
        }
    }

    /// Goes to a place.
    data class Go(
        val value: org.importass.shared.Route,
    ) : Event {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(1)
            value.serialize(serializer)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): Go {
                deserializer.increase_container_depth()
                val value = org.importass.shared.Route.deserialize(deserializer)
                deserializer.decrease_container_depth()
                return Go(value)
            }
        }
    }

    /// A deep link, or an address of the browser.
    data class OpenPath(
        val value: String,
    ) : Event {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(2)
            serializer.serialize_str(value)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): OpenPath {
                deserializer.increase_container_depth()
                val value = deserializer.deserialize_str()
                deserializer.decrease_container_depth()
                return OpenPath(value)
            }
        }
    }

    /// Leaves the visible place: the button, the browser, or a completed gesture.
    data object Back: Event {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(3)
            serializer.decrease_container_depth()
        }

        fun deserialize(deserializer: Deserializer): Back {
            return Back
        }
    }

    /// Selects a place at the bottom.
    data class SelectTab(
        val value: org.importass.shared.Tab,
    ) : Event {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(4)
            value.serialize(serializer)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): SelectTab {
                deserializer.increase_container_depth()
                val value = org.importass.shared.Tab.deserialize(deserializer)
                deserializer.decrease_container_depth()
                return SelectTab(value)
            }
        }
    }

    /// Tries again what failed.
    data object Retry: Event {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(5)
            serializer.decrease_container_depth()
        }

        fun deserialize(deserializer: Deserializer): Retry {
            return Retry
        }
    }

    /// The device found or lost the network.
    data class Connectivity(
        val value: Boolean,
    ) : Event {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(6)
            serializer.serialize_bool(value)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): Connectivity {
                deserializer.increase_container_depth()
                val value = deserializer.deserialize_bool()
                deserializer.decrease_container_depth()
                return Connectivity(value)
            }
        }
    }

    /// The app came to the foreground: what is visible is brought up to date.
    data object Foreground: Event {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(7)
            serializer.decrease_container_depth()
        }

        fun deserialize(deserializer: Deserializer): Foreground {
            return Foreground
        }
    }

    /// Does what the dialog asked about.
    data object Confirm: Event {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(8)
            serializer.decrease_container_depth()
        }

        fun deserialize(deserializer: Deserializer): Confirm {
            return Confirm
        }
    }

    /// Takes it back.
    data object Dismiss: Event {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(9)
            serializer.decrease_container_depth()
        }

        fun deserialize(deserializer: Deserializer): Dismiss {
            return Dismiss
        }
    }

    /// Answers a screen of signing in.
    data class Access(
        val value: org.importass.shared.AccessEvent,
    ) : Event {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(10)
            value.serialize(serializer)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): Access {
                deserializer.increase_container_depth()
                val value = org.importass.shared.AccessEvent.deserialize(deserializer)
                deserializer.decrease_container_depth()
                return Access(value)
            }
        }
    }

    /// Choosing whom to act for.
    data class Represented(
        val value: org.importass.shared.RepresentedEvent,
    ) : Event {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(11)
            value.serialize(serializer)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): Represented {
                deserializer.increase_container_depth()
                val value = org.importass.shared.RepresentedEvent.deserialize(deserializer)
                deserializer.decrease_container_depth()
                return Represented(value)
            }
        }
    }

    /// Notices.
    data class Notices(
        val value: org.importass.shared.NoticesEvent,
    ) : Event {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(12)
            value.serialize(serializer)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): Notices {
                deserializer.increase_container_depth()
                val value = org.importass.shared.NoticesEvent.deserialize(deserializer)
                deserializer.decrease_container_depth()
                return Notices(value)
            }
        }
    }

    /// Documents.
    data class Documents(
        val value: org.importass.shared.DocumentsEvent,
    ) : Event {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(13)
            value.serialize(serializer)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): Documents {
                deserializer.increase_container_depth()
                val value = org.importass.shared.DocumentsEvent.deserialize(deserializer)
                deserializer.decrease_container_depth()
                return Documents(value)
            }
        }
    }

    /// Regularization.
    data class Regularization(
        val value: org.importass.shared.RegularizationEvent,
    ) : Event {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(14)
            value.serialize(serializer)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): Regularization {
                deserializer.increase_container_depth()
                val value = org.importass.shared.RegularizationEvent.deserialize(deserializer)
                deserializer.decrease_container_depth()
                return Regularization(value)
            }
        }
    }

    /// Mobile and e-mail.
    data class Contact(
        val value: org.importass.shared.ContactEvent,
    ) : Event {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(15)
            value.serialize(serializer)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): Contact {
                deserializer.increase_container_depth()
                val value = org.importass.shared.ContactEvent.deserialize(deserializer)
                deserializer.decrease_container_depth()
                return Contact(value)
            }
        }
    }

    /// Services, guide, help.
    data class Services(
        val value: org.importass.shared.ServicesEvent,
    ) : Event {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(16)
            value.serialize(serializer)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): Services {
                deserializer.increase_container_depth()
                val value = org.importass.shared.ServicesEvent.deserialize(deserializer)
                deserializer.decrease_container_depth()
                return Services(value)
            }
        }
    }

    /// The simulator.
    data class Simulator(
        val value: org.importass.shared.SimulatorEvent,
    ) : Event {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(17)
            value.serialize(serializer)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): Simulator {
                deserializer.increase_container_depth()
                val value = org.importass.shared.SimulatorEvent.deserialize(deserializer)
                deserializer.decrease_container_depth()
                return Simulator(value)
            }
        }
    }

    /// Ajustes.
    data class Settings(
        val value: org.importass.shared.SettingsEvent,
    ) : Event {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(18)
            value.serialize(serializer)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): Settings {
                deserializer.increase_container_depth()
                val value = org.importass.shared.SettingsEvent.deserialize(deserializer)
                deserializer.decrease_container_depth()
                return Settings(value)
            }
        }
    }

    companion object {
        @Throws(DeserializationError::class)
        fun deserialize(deserializer: Deserializer): Event {
            val index = deserializer.deserialize_variant_index()
            return when (index) {
                0 -> Start.deserialize(deserializer)
                1 -> Go.deserialize(deserializer)
                2 -> OpenPath.deserialize(deserializer)
                3 -> Back.deserialize(deserializer)
                4 -> SelectTab.deserialize(deserializer)
                5 -> Retry.deserialize(deserializer)
                6 -> Connectivity.deserialize(deserializer)
                7 -> Foreground.deserialize(deserializer)
                8 -> Confirm.deserialize(deserializer)
                9 -> Dismiss.deserialize(deserializer)
                10 -> Access.deserialize(deserializer)
                11 -> Represented.deserialize(deserializer)
                12 -> Notices.deserialize(deserializer)
                13 -> Documents.deserialize(deserializer)
                14 -> Regularization.deserialize(deserializer)
                15 -> Contact.deserialize(deserializer)
                16 -> Services.deserialize(deserializer)
                17 -> Simulator.deserialize(deserializer)
                18 -> Settings.deserialize(deserializer)
                else -> throw DeserializationError("Unknown variant index for Event: $index")
            }
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): Event {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// A name and its value.
data class Fact(
    /// The name.
    val label: String,
    /// The value.
    val value: String,
    /// The value as spoken, where it differs.
    val spoken: String? = null,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_str(label)
        serializer.serialize_str(value)
        spoken.serializeOptionOf(serializer) {
            serializer.serialize_str(it)
        }
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): Fact {
            deserializer.increase_container_depth()
            val label = deserializer.deserialize_str()
            val value = deserializer.deserialize_str()
            val spoken =
                deserializer.deserializeOptionOf {
                    deserializer.deserialize_str()
                }
            deserializer.decrease_container_depth()
            return Fact(label, value, spoken)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): Fact {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// Nothing can be shown.
data class FailureView(
    /// What happened, what it means.
    val text: String,
    /// What to do.
    val retry: String? = null,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_str(text)
        retry.serializeOptionOf(serializer) {
            serializer.serialize_str(it)
        }
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): FailureView {
            deserializer.increase_container_depth()
            val text = deserializer.deserialize_str()
            val retry =
                deserializer.deserializeOptionOf {
                    deserializer.deserialize_str()
                }
            deserializer.decrease_container_depth()
            return FailureView(text, retry)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): FailureView {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// A text field. While it has the focus its text belongs to the shell, which takes `value` only with a new
/// `revision`.
data class Field(
    /// Its visible name.
    val label: String,
    /// What to write, always visible below the label.
    val hint: String? = null,
    /// The core's text.
    val value: String,
    /// Raised when the core replaces the text.
    val revision: UInt,
    /// What is wrong and how to mend it.
    val error: String? = null,
    /// What it is for.
    val kind: org.importass.shared.FieldKind,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_str(label)
        hint.serializeOptionOf(serializer) {
            serializer.serialize_str(it)
        }
        serializer.serialize_str(value)
        serializer.serialize_u32(revision)
        error.serializeOptionOf(serializer) {
            serializer.serialize_str(it)
        }
        kind.serialize(serializer)
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): Field {
            deserializer.increase_container_depth()
            val label = deserializer.deserialize_str()
            val hint =
                deserializer.deserializeOptionOf {
                    deserializer.deserialize_str()
                }
            val value = deserializer.deserialize_str()
            val revision = deserializer.deserialize_u32()
            val error =
                deserializer.deserializeOptionOf {
                    deserializer.deserialize_str()
                }
            val kind = org.importass.shared.FieldKind.deserialize(deserializer)
            deserializer.decrease_container_depth()
            return Field(label, hint, value, revision, error, kind)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): Field {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// What a text field is for: keyboard, autofill and autocapitalisation follow from it.
enum class FieldKind {
    /// Any text.
    TEXT,
    /// DNI or NIE.
    IDENTIFIER,
    /// A date as dd/mm/aaaa.
    DATE,
    /// A Spanish mobile; +34 stands before the field.
    MOBILE,
    /// An e-mail address.
    EMAIL,
    /// A code that came by SMS or e-mail.
    CODE,
    /// Words to search for.
    SEARCH,
    /// An amount of euros, written with comma or dot.
    AMOUNT,
    /// Several lines of text.
    LONGTEXT;

    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_variant_index(ordinal)
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        @Throws(DeserializationError::class)
        fun deserialize(deserializer: Deserializer): FieldKind {
            deserializer.increase_container_depth()
            val index = deserializer.deserialize_variant_index()
            deserializer.decrease_container_depth()
            return when (index) {
                0 -> TEXT
                1 -> IDENTIFIER
                2 -> DATE
                3 -> MOBILE
                4 -> EMAIL
                5 -> CODE
                6 -> SEARCH
                7 -> AMOUNT
                8 -> LONGTEXT
                else -> throw DeserializationError("Unknown variant index for FieldKind: $index")
            }
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): FieldKind {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// How far a file is.
sealed interface FileView {
    fun serialize(serializer: Serializer)

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    /// Not on this device.
    data class Absent(
        /// The button, with the size.
        val download: String,
    ) : FileView {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(0)
            serializer.serialize_str(download)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): Absent {
                deserializer.increase_container_depth()
                val download = deserializer.deserialize_str()
                deserializer.decrease_container_depth()
                return Absent(download)
            }
        }
    }

    /// On its way.
    data class Coming(
        /// 0 to 100.
        val percent: UByte,
        /// "1,2 de 3,4 MB".
        val label: String,
        /// The button that stops.
        val stop: String,
    ) : FileView {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(1)
            serializer.serialize_u8(percent)
            serializer.serialize_str(label)
            serializer.serialize_str(stop)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): Coming {
                deserializer.increase_container_depth()
                val percent = deserializer.deserialize_u8()
                val label = deserializer.deserialize_str()
                val stop = deserializer.deserialize_str()
                deserializer.decrease_container_depth()
                return Coming(percent, label, stop)
            }
        }
    }

    /// Stopped midway; what came stays.
    data class Stopped(
        /// 0 to 100.
        val percent: UByte,
        /// What happened, what to do.
        val banner: org.importass.shared.Banner,
        /// The button that goes on from there.
        val resume: String,
    ) : FileView {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(2)
            serializer.serialize_u8(percent)
            banner.serialize(serializer)
            serializer.serialize_str(resume)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): Stopped {
                deserializer.increase_container_depth()
                val percent = deserializer.deserialize_u8()
                val banner = org.importass.shared.Banner.deserialize(deserializer)
                val resume = deserializer.deserialize_str()
                deserializer.decrease_container_depth()
                return Stopped(percent, banner, resume)
            }
        }
    }

    /// Here and verified.
    data class Ready(
        /// That it was verified.
        val note: String,
        /// Opens it.
        val open: String,
        /// Hands it to another app.
        val share: String,
    ) : FileView {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(3)
            serializer.serialize_str(note)
            serializer.serialize_str(open)
            serializer.serialize_str(share)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): Ready {
                deserializer.increase_container_depth()
                val note = deserializer.deserialize_str()
                val open = deserializer.deserialize_str()
                val share = deserializer.deserialize_str()
                deserializer.decrease_container_depth()
                return Ready(note, open, share)
            }
        }
    }

    companion object {
        @Throws(DeserializationError::class)
        fun deserialize(deserializer: Deserializer): FileView {
            val index = deserializer.deserialize_variant_index()
            return when (index) {
                0 -> Absent.deserialize(deserializer)
                1 -> Coming.deserialize(deserializer)
                2 -> Stopped.deserialize(deserializer)
                3 -> Ready.deserialize(deserializer)
                else -> throw DeserializationError("Unknown variant index for FileView: $index")
            }
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): FileView {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// A filter.
data class FilterChoice(
    /// What to send.
    val filter: org.importass.shared.NoticeFilter,
    /// Its text.
    val label: String,
    /// Whether it is the chosen one.
    val selected: Boolean,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        filter.serialize(serializer)
        serializer.serialize_str(label)
        serializer.serialize_bool(selected)
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): FilterChoice {
            deserializer.increase_container_depth()
            val filter = org.importass.shared.NoticeFilter.deserialize(deserializer)
            val label = deserializer.deserialize_str()
            val selected = deserializer.deserialize_bool()
            deserializer.decrease_container_depth()
            return FilterChoice(filter, label, selected)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): FilterChoice {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// A move of the focus, once for each number.
data class Focus(
    /// Raised with each new one.
    val number: UInt,
    /// Where to.
    val target: org.importass.shared.FocusTarget,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_u32(number)
        target.serialize(serializer)
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): Focus {
            deserializer.increase_container_depth()
            val number = deserializer.deserialize_u32()
            val target = org.importass.shared.FocusTarget.deserialize(deserializer)
            deserializer.decrease_container_depth()
            return Focus(number, target)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): Focus {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// Where the focus goes.
enum class FocusTarget {
    /// The screen's heading.
    HEADING,
    /// The first field with an error, or the message of what went wrong.
    PROBLEM,
    /// The dialog.
    DIALOG;

    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_variant_index(ordinal)
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        @Throws(DeserializationError::class)
        fun deserialize(deserializer: Deserializer): FocusTarget {
            deserializer.increase_container_depth()
            val index = deserializer.deserialize_variant_index()
            deserializer.decrease_container_depth()
            return when (index) {
                0 -> HEADING
                1 -> PROBLEM
                2 -> DIALOG
                else -> throw DeserializationError("Unknown variant index for FocusTarget: $index")
            }
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): FocusTarget {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// Words of the frame that shells need around the core's screens.
data class FrameWords(
    /// Name of the app.
    val app: String,
    /// The button back.
    val back: String,
    /// "Saltar al contenido".
    val skip: String,
    /// Name of the navigation.
    val navigation: String,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_str(app)
        serializer.serialize_str(back)
        serializer.serialize_str(skip)
        serializer.serialize_str(navigation)
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): FrameWords {
            deserializer.increase_container_depth()
            val app = deserializer.deserialize_str()
            val back = deserializer.deserialize_str()
            val skip = deserializer.deserialize_str()
            val navigation = deserializer.deserialize_str()
            deserializer.decrease_container_depth()
            return FrameWords(app, back, skip, navigation)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): FrameWords {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// The short guide to self-employed work; works offline.
data class GuideView(
    /// For whom it is.
    val intro: String,
    /// The questions.
    val questions: List<org.importass.shared.Question>,
    /// That it is not the law.
    val note: String,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_str(intro)
        questions.serialize(serializer) {
            it.serialize(serializer)
        }
        serializer.serialize_str(note)
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): GuideView {
            deserializer.increase_container_depth()
            val intro = deserializer.deserialize_str()
            val questions =
                deserializer.deserializeListOf {
                    org.importass.shared.Question.deserialize(deserializer)
                }
            val note = deserializer.deserialize_str()
            deserializer.decrease_container_depth()
            return GuideView(intro, questions, note)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): GuideView {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// Help.
data class HelpView(
    /// What help there is.
    val intro: String,
    /// Telephones.
    val phones: List<org.importass.shared.Phone>,
    /// What to have at hand, what to do when something fails.
    val sections: List<org.importass.shared.Section>,
    /// The ways on inside the app.
    val links: List<org.importass.shared.LinkRow>,
    /// What went wrong when calling.
    val problem: String? = null,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_str(intro)
        phones.serialize(serializer) {
            it.serialize(serializer)
        }
        sections.serialize(serializer) {
            it.serialize(serializer)
        }
        links.serialize(serializer) {
            it.serialize(serializer)
        }
        problem.serializeOptionOf(serializer) {
            serializer.serialize_str(it)
        }
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): HelpView {
            deserializer.increase_container_depth()
            val intro = deserializer.deserialize_str()
            val phones =
                deserializer.deserializeListOf {
                    org.importass.shared.Phone.deserialize(deserializer)
                }
            val sections =
                deserializer.deserializeListOf {
                    org.importass.shared.Section.deserialize(deserializer)
                }
            val links =
                deserializer.deserializeListOf {
                    org.importass.shared.LinkRow.deserialize(deserializer)
                }
            val problem =
                deserializer.deserializeOptionOf {
                    deserializer.deserialize_str()
                }
            deserializer.decrease_container_depth()
            return HelpView(intro, phones, sections, links, problem)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): HelpView {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// Inicio.
data class HomeView(
    /// Greeting with the name.
    val greeting: String,
    /// Heading of what is due.
    val dueLabel: String,
    /// What is due, most pressing first.
    val due: List<org.importass.shared.DueCard>,
    /// Said where nothing is due.
    val nothingDue: String? = null,
    /// Heading of the situation.
    val situationLabel: String,
    /// One's situation in three lines; empty while acting for another.
    val situation: List<org.importass.shared.Fact>,
    /// Heading of the ways on.
    val waysLabel: String,
    /// The ways on.
    val ways: List<org.importass.shared.LinkRow>,
    /// State.
    val load: org.importass.shared.Load,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_str(greeting)
        serializer.serialize_str(dueLabel)
        due.serialize(serializer) {
            it.serialize(serializer)
        }
        nothingDue.serializeOptionOf(serializer) {
            serializer.serialize_str(it)
        }
        serializer.serialize_str(situationLabel)
        situation.serialize(serializer) {
            it.serialize(serializer)
        }
        serializer.serialize_str(waysLabel)
        ways.serialize(serializer) {
            it.serialize(serializer)
        }
        load.serialize(serializer)
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): HomeView {
            deserializer.increase_container_depth()
            val greeting = deserializer.deserialize_str()
            val dueLabel = deserializer.deserialize_str()
            val due =
                deserializer.deserializeListOf {
                    org.importass.shared.DueCard.deserialize(deserializer)
                }
            val nothingDue =
                deserializer.deserializeOptionOf {
                    deserializer.deserialize_str()
                }
            val situationLabel = deserializer.deserialize_str()
            val situation =
                deserializer.deserializeListOf {
                    org.importass.shared.Fact.deserialize(deserializer)
                }
            val waysLabel = deserializer.deserialize_str()
            val ways =
                deserializer.deserializeListOf {
                    org.importass.shared.LinkRow.deserialize(deserializer)
                }
            val load = org.importass.shared.Load.deserialize(deserializer)
            deserializer.decrease_container_depth()
            return HomeView(greeting, dueLabel, due, nothingDue, situationLabel, situation, waysLabel, ways, load)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): HomeView {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// Languages with all their texts.
enum class Lang {
    /// Spanish.
    ES,
    /// English.
    EN;

    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_variant_index(ordinal)
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        @Throws(DeserializationError::class)
        fun deserialize(deserializer: Deserializer): Lang {
            deserializer.increase_container_depth()
            val index = deserializer.deserialize_variant_index()
            deserializer.decrease_container_depth()
            return when (index) {
                0 -> ES
                1 -> EN
                else -> throw DeserializationError("Unknown variant index for Lang: $index")
            }
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): Lang {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// A language.
data class LanguageChoice(
    /// What to send.
    val language: org.importass.shared.Lang,
    /// Its own name.
    val label: String,
    /// Whether it is the chosen one.
    val selected: Boolean,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        language.serialize(serializer)
        serializer.serialize_str(label)
        serializer.serialize_bool(selected)
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): LanguageChoice {
            deserializer.increase_container_depth()
            val language = org.importass.shared.Lang.deserialize(deserializer)
            val label = deserializer.deserialize_str()
            val selected = deserializer.deserialize_bool()
            deserializer.decrease_container_depth()
            return LanguageChoice(language, label, selected)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): LanguageChoice {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// What a shell tells at the start.
data class Launch(
    /// Base address of the server, without a slash at the end.
    val api: String,
    /// Where the identity provider sends the person back to.
    val redirectUri: String,
    /// The address the app was opened at; "/" if by its icon.
    val path: String,
    /// The device's language.
    val language: org.importass.shared.Lang,
    /// The identity provider to use instead of the one that the server names.
    val issuer: String? = null,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_str(api)
        serializer.serialize_str(redirectUri)
        serializer.serialize_str(path)
        language.serialize(serializer)
        issuer.serializeOptionOf(serializer) {
            serializer.serialize_str(it)
        }
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): Launch {
            deserializer.increase_container_depth()
            val api = deserializer.deserialize_str()
            val redirectUri = deserializer.deserialize_str()
            val path = deserializer.deserialize_str()
            val language = org.importass.shared.Lang.deserialize(deserializer)
            val issuer =
                deserializer.deserializeOptionOf {
                    deserializer.deserialize_str()
                }
            deserializer.decrease_container_depth()
            return Launch(api, redirectUri, path, language, issuer)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): Launch {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// The thin line: offline, or older than now.
data class Line(
    /// What is so, and since when.
    val text: String,
    /// The button that tries again.
    val retry: String? = null,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_str(text)
        retry.serializeOptionOf(serializer) {
            serializer.serialize_str(it)
        }
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): Line {
            deserializer.increase_container_depth()
            val text = deserializer.deserialize_str()
            val retry =
                deserializer.deserializeOptionOf {
                    deserializer.deserialize_str()
                }
            deserializer.decrease_container_depth()
            return Line(text, retry)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): Line {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// A heading and its links.
data class LinkGroup(
    /// The heading.
    val heading: String,
    /// Its links.
    val links: List<org.importass.shared.LinkRow>,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_str(heading)
        links.serialize(serializer) {
            it.serialize(serializer)
        }
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): LinkGroup {
            deserializer.increase_container_depth()
            val heading = deserializer.deserialize_str()
            val links =
                deserializer.deserializeListOf {
                    org.importass.shared.LinkRow.deserialize(deserializer)
                }
            deserializer.decrease_container_depth()
            return LinkGroup(heading, links)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): LinkGroup {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// A row or a link that leads to a place.
data class LinkRow(
    /// Its text.
    val label: String,
    /// A second line.
    val note: String? = null,
    /// Where it leads.
    val route: org.importass.shared.Route,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_str(label)
        note.serializeOptionOf(serializer) {
            serializer.serialize_str(it)
        }
        route.serialize(serializer)
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): LinkRow {
            deserializer.increase_container_depth()
            val label = deserializer.deserialize_str()
            val note =
                deserializer.deserializeOptionOf {
                    deserializer.deserialize_str()
                }
            val route = org.importass.shared.Route.deserialize(deserializer)
            deserializer.decrease_container_depth()
            return LinkRow(label, note, route)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): LinkRow {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// The state of what a screen loads. Content stays visible while newer content is on its way.
sealed interface Load {
    fun serialize(serializer: Serializer)

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    /// Nothing to show yet: a skeleton, drawn only after 300 ms.
    data class Loading(
        /// What is being loaded, spoken.
        val text: String,
    ) : Load {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(0)
            serializer.serialize_str(text)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): Loading {
                deserializer.increase_container_depth()
                val text = deserializer.deserialize_str()
                deserializer.decrease_container_depth()
                return Loading(text)
            }
        }
    }

    /// Content.
    data object Ready: Load {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(1)
            serializer.decrease_container_depth()
        }

        fun deserialize(deserializer: Deserializer): Ready {
            return Ready
        }
    }

    /// There is nothing.
    data class Empty(
        /// Says so.
        val title: String,
        /// What will come here and when.
        val text: String,
    ) : Load {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(2)
            serializer.serialize_str(title)
            serializer.serialize_str(text)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): Empty {
                deserializer.increase_container_depth()
                val title = deserializer.deserialize_str()
                val text = deserializer.deserialize_str()
                deserializer.decrease_container_depth()
                return Empty(title, text)
            }
        }
    }

    /// Failed with nothing to show.
    data class Failed(
        /// What happened.
        val title: String,
        /// What to do, with the telephone.
        val text: String,
        /// The button that tries again.
        val retry: String? = null,
    ) : Load {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(3)
            serializer.serialize_str(title)
            serializer.serialize_str(text)
            retry.serializeOptionOf(serializer) {
                serializer.serialize_str(it)
            }
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): Failed {
                deserializer.increase_container_depth()
                val title = deserializer.deserialize_str()
                val text = deserializer.deserialize_str()
                val retry =
                    deserializer.deserializeOptionOf {
                        deserializer.deserialize_str()
                    }
                deserializer.decrease_container_depth()
                return Failed(title, text, retry)
            }
        }
    }

    /// Not for this person or this way of signing in.
    data class NotAllowed(
        /// Says so.
        val title: String,
        /// Why, and which way would do.
        val text: String,
    ) : Load {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(4)
            serializer.serialize_str(title)
            serializer.serialize_str(text)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): NotAllowed {
                deserializer.increase_container_depth()
                val title = deserializer.deserialize_str()
                val text = deserializer.deserialize_str()
                deserializer.decrease_container_depth()
                return NotAllowed(title, text)
            }
        }
    }

    companion object {
        @Throws(DeserializationError::class)
        fun deserialize(deserializer: Deserializer): Load {
            val index = deserializer.deserialize_variant_index()
            return when (index) {
                0 -> Loading.deserialize(deserializer)
                1 -> Ready.deserialize(deserializer)
                2 -> Empty.deserialize(deserializer)
                3 -> Failed.deserialize(deserializer)
                4 -> NotAllowed.deserialize(deserializer)
                else -> throw DeserializationError("Unknown variant index for Load: $index")
            }
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): Load {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// A way to sign in.
data class MethodRow(
    /// What to send.
    val method: org.importass.shared.SignInMethod,
    /// Its name.
    val label: String,
    /// What it needs, or why it is not offered now.
    val note: String,
    /// Whether it can be chosen.
    val enabled: Boolean,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        method.serialize(serializer)
        serializer.serialize_str(label)
        serializer.serialize_str(note)
        serializer.serialize_bool(enabled)
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): MethodRow {
            deserializer.increase_container_depth()
            val method = org.importass.shared.SignInMethod.deserialize(deserializer)
            val label = deserializer.deserialize_str()
            val note = deserializer.deserialize_str()
            val enabled = deserializer.deserialize_bool()
            deserializer.decrease_container_depth()
            return MethodRow(method, label, note, enabled)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): MethodRow {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// One month of the detail.
data class MonthRow(
    /// The month.
    val month: String,
    /// Provisional base.
    val provisional: String,
    /// Definitive base.
    val definitive: String,
    /// Difference of bases.
    val difference: String,
    /// Rate.
    val rate: String,
    /// Quota to pay or to get back.
    val amount: String,
    /// Why the month is left out, if it is.
    val note: String? = null,
    /// The row, spoken.
    val spoken: String,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_str(month)
        serializer.serialize_str(provisional)
        serializer.serialize_str(definitive)
        serializer.serialize_str(difference)
        serializer.serialize_str(rate)
        serializer.serialize_str(amount)
        note.serializeOptionOf(serializer) {
            serializer.serialize_str(it)
        }
        serializer.serialize_str(spoken)
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): MonthRow {
            deserializer.increase_container_depth()
            val month = deserializer.deserialize_str()
            val provisional = deserializer.deserialize_str()
            val definitive = deserializer.deserialize_str()
            val difference = deserializer.deserialize_str()
            val rate = deserializer.deserialize_str()
            val amount = deserializer.deserialize_str()
            val note =
                deserializer.deserializeOptionOf {
                    deserializer.deserialize_str()
                }
            val spoken = deserializer.deserialize_str()
            deserializer.decrease_container_depth()
            return MonthRow(month, provisional, definitive, difference, rate, amount, note, spoken)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): MonthRow {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// A small thing that can be done to notices.
enum class NoticeAction {
    /// Marks as read.
    READ,
    /// Marks as unread.
    UNREAD,
    /// Keeps on top.
    PIN,
    /// No longer on top.
    UNPIN,
    /// Out of the inbox, not deleted.
    ARCHIVE,
    /// Back into the inbox.
    RESTORE;

    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_variant_index(ordinal)
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        @Throws(DeserializationError::class)
        fun deserialize(deserializer: Deserializer): NoticeAction {
            deserializer.increase_container_depth()
            val index = deserializer.deserialize_variant_index()
            deserializer.decrease_container_depth()
            return when (index) {
                0 -> READ
                1 -> UNREAD
                2 -> PIN
                3 -> UNPIN
                4 -> ARCHIVE
                5 -> RESTORE
                else -> throw DeserializationError("Unknown variant index for NoticeAction: $index")
            }
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): NoticeAction {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// Which notices are shown.
enum class NoticeFilter {
    /// All that are not archived.
    INBOX,
    /// Unread, not archived.
    UNREAD,
    /// Notifications waiting in the electronic office, and regularizations.
    OFFICIAL,
    /// Debts.
    DEBT,
    /// Archived.
    ARCHIVED;

    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_variant_index(ordinal)
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        @Throws(DeserializationError::class)
        fun deserialize(deserializer: Deserializer): NoticeFilter {
            deserializer.increase_container_depth()
            val index = deserializer.deserialize_variant_index()
            deserializer.decrease_container_depth()
            return when (index) {
                0 -> INBOX
                1 -> UNREAD
                2 -> OFFICIAL
                3 -> DEBT
                4 -> ARCHIVED
                else -> throw DeserializationError("Unknown variant index for NoticeFilter: $index")
            }
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): NoticeFilter {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// What a notice is about; its icon follows from it.
enum class NoticeKind {
    /// A notification waits in the electronic office.
    NOTIFICATION,
    /// The yearly regularization.
    REGULARIZATION,
    /// A debt.
    DEBT,
    /// A registration or its annulment.
    REGISTRATION,
    /// News of the app.
    NEWS;

    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_variant_index(ordinal)
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        @Throws(DeserializationError::class)
        fun deserialize(deserializer: Deserializer): NoticeKind {
            deserializer.increase_container_depth()
            val index = deserializer.deserialize_variant_index()
            deserializer.decrease_container_depth()
            return when (index) {
                0 -> NOTIFICATION
                1 -> REGULARIZATION
                2 -> DEBT
                3 -> REGISTRATION
                4 -> NEWS
                else -> throw DeserializationError("Unknown variant index for NoticeKind: $index")
            }
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): NoticeKind {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// A row; at most 200 bytes, so that a window of 100 stays below 20 kB.
data class NoticeRow(
    /// The server's id.
    val id: String,
    /// What it is about.
    val kind: org.importass.shared.NoticeKind,
    /// Its title.
    val title: String,
    /// The beginning of its text, at most 80 characters.
    val excerpt: String,
    /// Day, or time if of today.
    val date: String,
    /// Unread.
    val unread: Boolean,
    /// On top.
    val pinned: Boolean,
    /// Selected.
    val selected: Boolean,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_str(id)
        kind.serialize(serializer)
        serializer.serialize_str(title)
        serializer.serialize_str(excerpt)
        serializer.serialize_str(date)
        serializer.serialize_bool(unread)
        serializer.serialize_bool(pinned)
        serializer.serialize_bool(selected)
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): NoticeRow {
            deserializer.increase_container_depth()
            val id = deserializer.deserialize_str()
            val kind = org.importass.shared.NoticeKind.deserialize(deserializer)
            val title = deserializer.deserialize_str()
            val excerpt = deserializer.deserialize_str()
            val date = deserializer.deserialize_str()
            val unread = deserializer.deserialize_bool()
            val pinned = deserializer.deserialize_bool()
            val selected = deserializer.deserialize_bool()
            deserializer.decrease_container_depth()
            return NoticeRow(id, kind, title, excerpt, date, unread, pinned, selected)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): NoticeRow {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// One notice.
data class NoticeView(
    /// The server's id.
    val id: String,
    /// What it is about.
    val kind: org.importass.shared.NoticeKind,
    /// Its kind in words.
    val kindLabel: String,
    /// Day and time in full.
    val date: String,
    /// Its paragraphs.
    val paragraphs: List<String>,
    /// That a notice only informs.
    val informs: String,
    /// The way on.
    val link: String? = null,
    /// Whether it is pinned; spoken with the pin button.
    val pinned: Boolean,
    /// Pin, mark unread, archive or their opposites.
    val actions: List<org.importass.shared.ActionButton>,
    /// State.
    val load: org.importass.shared.Load,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_str(id)
        kind.serialize(serializer)
        serializer.serialize_str(kindLabel)
        serializer.serialize_str(date)
        paragraphs.serialize(serializer) {
            serializer.serialize_str(it)
        }
        serializer.serialize_str(informs)
        link.serializeOptionOf(serializer) {
            serializer.serialize_str(it)
        }
        serializer.serialize_bool(pinned)
        actions.serialize(serializer) {
            it.serialize(serializer)
        }
        load.serialize(serializer)
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): NoticeView {
            deserializer.increase_container_depth()
            val id = deserializer.deserialize_str()
            val kind = org.importass.shared.NoticeKind.deserialize(deserializer)
            val kindLabel = deserializer.deserialize_str()
            val date = deserializer.deserialize_str()
            val paragraphs =
                deserializer.deserializeListOf {
                    deserializer.deserialize_str()
                }
            val informs = deserializer.deserialize_str()
            val link =
                deserializer.deserializeOptionOf {
                    deserializer.deserialize_str()
                }
            val pinned = deserializer.deserialize_bool()
            val actions =
                deserializer.deserializeListOf {
                    org.importass.shared.ActionButton.deserialize(deserializer)
                }
            val load = org.importass.shared.Load.deserialize(deserializer)
            deserializer.decrease_container_depth()
            return NoticeView(id, kind, kindLabel, date, paragraphs, informs, link, pinned, actions, load)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): NoticeView {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// Events of the feature.
sealed interface NoticesEvent {
    fun serialize(serializer: Serializer)

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    /// Shows these.
    data class Filter(
        val value: org.importass.shared.NoticeFilter,
    ) : NoticesEvent {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(0)
            value.serialize(serializer)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): Filter {
                deserializer.increase_container_depth()
                val value = org.importass.shared.NoticeFilter.deserialize(deserializer)
                deserializer.decrease_container_depth()
                return Filter(value)
            }
        }
    }

    /// Searches; empty ends the search.
    data class Search(
        val value: String,
    ) : NoticesEvent {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(1)
            serializer.serialize_str(value)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): Search {
                deserializer.increase_container_depth()
                val value = deserializer.deserialize_str()
                deserializer.decrease_container_depth()
                return Search(value)
            }
        }
    }

    /// The window after.
    data object Next: NoticesEvent {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(2)
            serializer.decrease_container_depth()
        }

        fun deserialize(deserializer: Deserializer): Next {
            return Next
        }
    }

    /// The window before.
    data object Previous: NoticesEvent {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(3)
            serializer.decrease_container_depth()
        }

        fun deserialize(deserializer: Deserializer): Previous {
            return Previous
        }
    }

    /// Does something to one notice.
    data class Act(
        /// The server's id.
        val id: String,
        /// What.
        val action: org.importass.shared.NoticeAction,
    ) : NoticesEvent {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(4)
            serializer.serialize_str(id)
            action.serialize(serializer)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): Act {
                deserializer.increase_container_depth()
                val id = deserializer.deserialize_str()
                val action = org.importass.shared.NoticeAction.deserialize(deserializer)
                deserializer.decrease_container_depth()
                return Act(id, action)
            }
        }
    }

    /// Begins to select several.
    data object StartSelecting: NoticesEvent {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(5)
            serializer.decrease_container_depth()
        }

        fun deserialize(deserializer: Deserializer): StartSelecting {
            return StartSelecting
        }
    }

    /// Selects or deselects one.
    data class Toggle(
        /// The server's id.
        val id: String,
    ) : NoticesEvent {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(6)
            serializer.serialize_str(id)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): Toggle {
                deserializer.increase_container_depth()
                val id = deserializer.deserialize_str()
                deserializer.decrease_container_depth()
                return Toggle(id)
            }
        }
    }

    /// Selects all of the window.
    data object SelectAll: NoticesEvent {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(7)
            serializer.decrease_container_depth()
        }

        fun deserialize(deserializer: Deserializer): SelectAll {
            return SelectAll
        }
    }

    /// Does something to the selected.
    data class ActOnSelected(
        val value: org.importass.shared.NoticeAction,
    ) : NoticesEvent {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(8)
            value.serialize(serializer)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): ActOnSelected {
                deserializer.increase_container_depth()
                val value = org.importass.shared.NoticeAction.deserialize(deserializer)
                deserializer.decrease_container_depth()
                return ActOnSelected(value)
            }
        }
    }

    /// Ends selecting.
    data object StopSelecting: NoticesEvent {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(9)
            serializer.decrease_container_depth()
        }

        fun deserialize(deserializer: Deserializer): StopSelecting {
            return StopSelecting
        }
    }

    /// Asks the server for news.
    data object Refresh: NoticesEvent {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(10)
            serializer.decrease_container_depth()
        }

        fun deserialize(deserializer: Deserializer): Refresh {
            return Refresh
        }
    }

    /// Follows an open notice's link.
    data object FollowLink: NoticesEvent {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(11)
            serializer.decrease_container_depth()
        }

        fun deserialize(deserializer: Deserializer): FollowLink {
            return FollowLink
        }
    }

    companion object {
        @Throws(DeserializationError::class)
        fun deserialize(deserializer: Deserializer): NoticesEvent {
            val index = deserializer.deserialize_variant_index()
            return when (index) {
                0 -> Filter.deserialize(deserializer)
                1 -> Search.deserialize(deserializer)
                2 -> Next.deserialize(deserializer)
                3 -> Previous.deserialize(deserializer)
                4 -> Act.deserialize(deserializer)
                5 -> StartSelecting.deserialize(deserializer)
                6 -> Toggle.deserialize(deserializer)
                7 -> SelectAll.deserialize(deserializer)
                8 -> ActOnSelected.deserialize(deserializer)
                9 -> StopSelecting.deserialize(deserializer)
                10 -> Refresh.deserialize(deserializer)
                11 -> FollowLink.deserialize(deserializer)
                else -> throw DeserializationError("Unknown variant index for NoticesEvent: $index")
            }
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): NoticesEvent {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// The list.
data class NoticesView(
    /// The filters.
    val filtersLabel: String,
    /// Filters.
    val filters: List<org.importass.shared.FilterChoice>,
    /// Search.
    val search: org.importass.shared.Field,
    /// Begins selecting; none while selecting or with nothing to select.
    val select: String? = null,
    /// While selecting.
    val selection: org.importass.shared.SelectionView? = null,
    /// The words for the two marks of a row, spoken and as their names.
    val unreadLabel: String,
    /// The word for pinned.
    val pinnedLabel: String,
    /// At most 100.
    val rows: List<org.importass.shared.NoticeRow>,
    /// Which of how many.
    val paging: org.importass.shared.Paging,
    /// Asks for news.
    val refresh: String,
    /// State of the list.
    val load: org.importass.shared.Load,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_str(filtersLabel)
        filters.serialize(serializer) {
            it.serialize(serializer)
        }
        search.serialize(serializer)
        select.serializeOptionOf(serializer) {
            serializer.serialize_str(it)
        }
        selection.serializeOptionOf(serializer) {
            it.serialize(serializer)
        }
        serializer.serialize_str(unreadLabel)
        serializer.serialize_str(pinnedLabel)
        rows.serialize(serializer) {
            it.serialize(serializer)
        }
        paging.serialize(serializer)
        serializer.serialize_str(refresh)
        load.serialize(serializer)
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): NoticesView {
            deserializer.increase_container_depth()
            val filtersLabel = deserializer.deserialize_str()
            val filters =
                deserializer.deserializeListOf {
                    org.importass.shared.FilterChoice.deserialize(deserializer)
                }
            val search = org.importass.shared.Field.deserialize(deserializer)
            val select =
                deserializer.deserializeOptionOf {
                    deserializer.deserialize_str()
                }
            val selection =
                deserializer.deserializeOptionOf {
                    org.importass.shared.SelectionView.deserialize(deserializer)
                }
            val unreadLabel = deserializer.deserialize_str()
            val pinnedLabel = deserializer.deserialize_str()
            val rows =
                deserializer.deserializeListOf {
                    org.importass.shared.NoticeRow.deserialize(deserializer)
                }
            val paging = org.importass.shared.Paging.deserialize(deserializer)
            val refresh = deserializer.deserialize_str()
            val load = org.importass.shared.Load.deserialize(deserializer)
            deserializer.decrease_container_depth()
            return NoticesView(filtersLabel, filters, search, select, selection, unreadLabel, pinnedLabel, rows, paging, refresh, load)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): NoticesView {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// Opens a page in the system's browser that sends the person back: the identity provider, or the payment gateway.
data class OpenBrowser(
    /// Where.
    val url: String,
    /// The address that ends it.
    val returnUri: String,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_str(url)
        serializer.serialize_str(returnUri)
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): OpenBrowser {
            deserializer.increase_container_depth()
            val url = deserializer.deserialize_str()
            val returnUri = deserializer.deserialize_str()
            deserializer.decrease_container_depth()
            return OpenBrowser(url, returnUri)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): OpenBrowser {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// Opens a page in the system's browser, or a `tel:` address.
data class OpenUrl(
    /// Where.
    val url: String,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_str(url)
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): OpenUrl {
            deserializer.increase_container_depth()
            val url = deserializer.deserialize_str()
            deserializer.decrease_container_depth()
            return OpenUrl(url)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): OpenUrl {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// Which feature's act ended, and hears what is pressed.
enum class OutcomeOwner {
    /// A change of mobile or e-mail.
    CONTACT,
    /// An answer to the hearing.
    REGULARIZATION;

    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_variant_index(ordinal)
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        @Throws(DeserializationError::class)
        fun deserialize(deserializer: Deserializer): OutcomeOwner {
            deserializer.increase_container_depth()
            val index = deserializer.deserialize_variant_index()
            deserializer.decrease_container_depth()
            return when (index) {
                0 -> CONTACT
                1 -> REGULARIZATION
                else -> throw DeserializationError("Unknown variant index for OutcomeOwner: $index")
            }
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): OutcomeOwner {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// How an act with legal effect ended: done with number and time, or not known, or not done.
data class OutcomeView(
    /// Whose events answer it.
    val owner: org.importass.shared.OutcomeOwner,
    /// What happened.
    val banner: org.importass.shared.Banner,
    /// The registry's number and time.
    val facts: List<org.importass.shared.Fact>,
    /// The button that asks whether it arrived.
    val ask: String? = null,
    /// While it is being asked.
    val busy: String? = null,
    /// The button that goes on.
    val done: String? = null,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        owner.serialize(serializer)
        banner.serialize(serializer)
        facts.serialize(serializer) {
            it.serialize(serializer)
        }
        ask.serializeOptionOf(serializer) {
            serializer.serialize_str(it)
        }
        busy.serializeOptionOf(serializer) {
            serializer.serialize_str(it)
        }
        done.serializeOptionOf(serializer) {
            serializer.serialize_str(it)
        }
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): OutcomeView {
            deserializer.increase_container_depth()
            val owner = org.importass.shared.OutcomeOwner.deserialize(deserializer)
            val banner = org.importass.shared.Banner.deserialize(deserializer)
            val facts =
                deserializer.deserializeListOf {
                    org.importass.shared.Fact.deserialize(deserializer)
                }
            val ask =
                deserializer.deserializeOptionOf {
                    deserializer.deserialize_str()
                }
            val busy =
                deserializer.deserializeOptionOf {
                    deserializer.deserialize_str()
                }
            val done =
                deserializer.deserializeOptionOf {
                    deserializer.deserialize_str()
                }
            deserializer.decrease_container_depth()
            return OutcomeView(owner, banner, facts, ask, busy, done)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): OutcomeView {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// A window over a longer list.
data class Paging(
    /// "Avisos 101 a 200 de 240"; spoken when the window moves.
    val position: String,
    /// The button to the window before, if there is one.
    val previous: String? = null,
    /// The button to the window after, if there is one.
    val next: String? = null,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_str(position)
        previous.serializeOptionOf(serializer) {
            serializer.serialize_str(it)
        }
        next.serializeOptionOf(serializer) {
            serializer.serialize_str(it)
        }
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): Paging {
            deserializer.increase_container_depth()
            val position = deserializer.deserialize_str()
            val previous =
                deserializer.deserializeOptionOf {
                    deserializer.deserialize_str()
                }
            val next =
                deserializer.deserializeOptionOf {
                    deserializer.deserialize_str()
                }
            deserializer.decrease_container_depth()
            return Paging(position, previous, next)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): Paging {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// Paying at the gateway.
data class PaymentView(
    /// How the last try ended, or that nobody knows yet.
    val state: org.importass.shared.Banner? = null,
    /// "Pagar 543,24 €".
    val pay: String? = null,
    /// Asks how the payment ended.
    val ask: String? = null,
    /// While something is on its way.
    val busy: String? = null,
    /// Where one is taken, and that the state comes from the server.
    val note: String,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        state.serializeOptionOf(serializer) {
            it.serialize(serializer)
        }
        pay.serializeOptionOf(serializer) {
            serializer.serialize_str(it)
        }
        ask.serializeOptionOf(serializer) {
            serializer.serialize_str(it)
        }
        busy.serializeOptionOf(serializer) {
            serializer.serialize_str(it)
        }
        serializer.serialize_str(note)
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): PaymentView {
            deserializer.increase_container_depth()
            val state =
                deserializer.deserializeOptionOf {
                    org.importass.shared.Banner.deserialize(deserializer)
                }
            val pay =
                deserializer.deserializeOptionOf {
                    deserializer.deserialize_str()
                }
            val ask =
                deserializer.deserializeOptionOf {
                    deserializer.deserialize_str()
                }
            val busy =
                deserializer.deserializeOptionOf {
                    deserializer.deserialize_str()
                }
            val note = deserializer.deserialize_str()
            deserializer.decrease_container_depth()
            return PaymentView(state, pay, ask, busy, note)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): PaymentView {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// A telephone.
data class Phone(
    /// For what, and when it is answered.
    val fact: org.importass.shared.Fact,
    /// The button that calls.
    val call: String,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        fact.serialize(serializer)
        serializer.serialize_str(call)
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): Phone {
            deserializer.increase_container_depth()
            val fact = org.importass.shared.Fact.deserialize(deserializer)
            val call = deserializer.deserialize_str()
            deserializer.decrease_container_depth()
            return Phone(fact, call)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): Phone {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// What the person or the platform said to a permission or a check.
enum class PlatformAnswer {
    /// Yes.
    GRANTED,
    /// No.
    DENIED,
    /// The person went away from it.
    CANCELLED,
    /// Too many tries.
    LOCKEDOUT,
    /// The device has not got it.
    NOHARDWARE;

    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_variant_index(ordinal)
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        @Throws(DeserializationError::class)
        fun deserialize(deserializer: Deserializer): PlatformAnswer {
            deserializer.increase_container_depth()
            val index = deserializer.deserialize_variant_index()
            deserializer.decrease_container_depth()
            return when (index) {
                0 -> GRANTED
                1 -> DENIED
                2 -> CANCELLED
                3 -> LOCKEDOUT
                4 -> NOHARDWARE
                else -> throw DeserializationError("Unknown variant index for PlatformAnswer: $index")
            }
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): PlatformAnswer {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// Opens or shares a document that was exported.
data class PresentDocument(
    /// What [`db::ExportFile`] answered: a path, or a handle on the web.
    val handle: String,
    /// A name for the file, with its ending.
    val name: String,
    /// MIME type.
    val mediaType: String,
    /// Share it (otherwise open it).
    val share: Boolean,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_str(handle)
        serializer.serialize_str(name)
        serializer.serialize_str(mediaType)
        serializer.serialize_bool(share)
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): PresentDocument {
            deserializer.increase_container_depth()
            val handle = deserializer.deserialize_str()
            val name = deserializer.deserialize_str()
            val mediaType = deserializer.deserialize_str()
            val share = deserializer.deserialize_bool()
            deserializer.decrease_container_depth()
            return PresentDocument(handle, name, mediaType, share)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): PresentDocument {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// The two offers after the first sign-in.
enum class PrimerAnswer {
    /// Yes: now the platform asks.
    ACCEPT,
    /// Not now: asked again at the next sign-in.
    LATER,
    /// No: to be found in Ajustes.
    NO;

    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_variant_index(ordinal)
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        @Throws(DeserializationError::class)
        fun deserialize(deserializer: Deserializer): PrimerAnswer {
            deserializer.increase_container_depth()
            val index = deserializer.deserialize_variant_index()
            deserializer.decrease_container_depth()
            return when (index) {
                0 -> ACCEPT
                1 -> LATER
                2 -> NO
                else -> throw DeserializationError("Unknown variant index for PrimerAnswer: $index")
            }
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): PrimerAnswer {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// An offer before the platform's own question.
data class PrimerView(
    /// What for.
    val text: String,
    /// What it brings, and what it never does.
    val points: List<String>,
    /// Yes.
    val accept: String,
    /// Not now.
    val later: String,
    /// No.
    val no: String,
    /// Where to find it later.
    val note: String,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_str(text)
        points.serialize(serializer) {
            serializer.serialize_str(it)
        }
        serializer.serialize_str(accept)
        serializer.serialize_str(later)
        serializer.serialize_str(no)
        serializer.serialize_str(note)
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): PrimerView {
            deserializer.increase_container_depth()
            val text = deserializer.deserialize_str()
            val points =
                deserializer.deserializeListOf {
                    deserializer.deserialize_str()
                }
            val accept = deserializer.deserialize_str()
            val later = deserializer.deserialize_str()
            val no = deserializer.deserialize_str()
            val note = deserializer.deserialize_str()
            deserializer.decrease_container_depth()
            return PrimerView(text, points, accept, later, no, note)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): PrimerView {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// A question of the guide with its answer.
data class Question(
    /// For the address of its heading.
    val id: String,
    /// The question.
    val question: String,
    /// The answer.
    val paragraphs: List<String>,
    /// Where it is written.
    val source: String,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_str(id)
        serializer.serialize_str(question)
        paragraphs.serialize(serializer) {
            serializer.serialize_str(it)
        }
        serializer.serialize_str(source)
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): Question {
            deserializer.increase_container_depth()
            val id = deserializer.deserialize_str()
            val question = deserializer.deserialize_str()
            val paragraphs =
                deserializer.deserializeListOf {
                    deserializer.deserialize_str()
                }
            val source = deserializer.deserialize_str()
            deserializer.decrease_container_depth()
            return Question(id, question, paragraphs, source)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): Question {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// Reads a secret.
data class ReadSecret(
    /// Which.
    val name: org.importass.shared.SecretName,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        name.serialize(serializer)
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): ReadSecret {
            deserializer.increase_container_depth()
            val name = org.importass.shared.SecretName.deserialize(deserializer)
            deserializer.decrease_container_depth()
            return ReadSecret(name)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): ReadSecret {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// Events of the feature.
sealed interface RegularizationEvent {
    fun serialize(serializer: Serializer)

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    /// Asks the server for news.
    data object Refresh: RegularizationEvent {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(0)
            serializer.decrease_container_depth()
        }

        fun deserialize(deserializer: Deserializer): Refresh {
            return Refresh
        }
    }

    /// Opens the electronic office at the notification.
    data object OpenOffice: RegularizationEvent {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(1)
            serializer.decrease_container_depth()
        }

        fun deserialize(deserializer: Deserializer): OpenOffice {
            return OpenOffice
        }
    }

    /// Asks to waive the refund and keep the higher base.
    data object Waive: RegularizationEvent {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(2)
            serializer.decrease_container_depth()
        }

        fun deserialize(deserializer: Deserializer): Waive {
            return Waive
        }
    }

    /// The allegations changed.
    data class AllegationsTyped(
        val value: String,
    ) : RegularizationEvent {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(3)
            serializer.serialize_str(value)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): AllegationsTyped {
                deserializer.increase_container_depth()
                val value = deserializer.deserialize_str()
                deserializer.decrease_container_depth()
                return AllegationsTyped(value)
            }
        }
    }

    /// Sends the allegations.
    data object SubmitAllegations: RegularizationEvent {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(4)
            serializer.decrease_container_depth()
        }

        fun deserialize(deserializer: Deserializer): SubmitAllegations {
            return SubmitAllegations
        }
    }

    /// Asks whether an answer to the hearing arrived.
    data object AskAgain: RegularizationEvent {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(5)
            serializer.decrease_container_depth()
        }

        fun deserialize(deserializer: Deserializer): AskAgain {
            return AskAgain
        }
    }

    /// Leaves the outcome of an answer.
    data object Done: RegularizationEvent {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(6)
            serializer.decrease_container_depth()
        }

        fun deserialize(deserializer: Deserializer): Done {
            return Done
        }
    }

    /// Pays what the resolution says.
    data object Pay: RegularizationEvent {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(7)
            serializer.decrease_container_depth()
        }

        fun deserialize(deserializer: Deserializer): Pay {
            return Pay
        }
    }

    /// Asks how a payment ended.
    data object AskPayment: RegularizationEvent {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(8)
            serializer.decrease_container_depth()
        }

        fun deserialize(deserializer: Deserializer): AskPayment {
            return AskPayment
        }
    }

    /// Opens the text of the law behind a step of the computation.
    data class OpenSource(
        /// Its place in the list, from 0.
        val step: UInt,
    ) : RegularizationEvent {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(9)
            serializer.serialize_u32(step)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): OpenSource {
                deserializer.increase_container_depth()
                val step = deserializer.deserialize_u32()
                deserializer.decrease_container_depth()
                return OpenSource(step)
            }
        }
    }

    companion object {
        @Throws(DeserializationError::class)
        fun deserialize(deserializer: Deserializer): RegularizationEvent {
            val index = deserializer.deserialize_variant_index()
            return when (index) {
                0 -> Refresh.deserialize(deserializer)
                1 -> OpenOffice.deserialize(deserializer)
                2 -> Waive.deserialize(deserializer)
                3 -> AllegationsTyped.deserialize(deserializer)
                4 -> SubmitAllegations.deserialize(deserializer)
                5 -> AskAgain.deserialize(deserializer)
                6 -> Done.deserialize(deserializer)
                7 -> Pay.deserialize(deserializer)
                8 -> AskPayment.deserialize(deserializer)
                9 -> OpenSource.deserialize(deserializer)
                else -> throw DeserializationError("Unknown variant index for RegularizationEvent: $index")
            }
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): RegularizationEvent {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// The single operation `Render` implements.
data object RenderOperation {
    fun serialize(serializer: Serializer) {}

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    fun deserialize(deserializer: Deserializer): RenderOperation {
        return RenderOperation
    }

    @Throws(DeserializationError::class)
    fun bincodeDeserialize(input: ByteArray?): RenderOperation {
        if (input == null) {
            throw DeserializationError("Cannot deserialize null array")
        }
        val deserializer = BincodeDeserializer(input)
        val value = deserialize(deserializer)
        if (deserializer.get_buffer_offset() < input.size) {
            throw DeserializationError("Some input bytes were not read")
        }
        return value
    }
}

/// Events of the feature.
sealed interface RepresentedEvent {
    fun serialize(serializer: Serializer)

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    /// Narrows the list by name or identifier.
    data class Search(
        val value: String,
    ) : RepresentedEvent {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(0)
            serializer.serialize_str(value)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): Search {
                deserializer.increase_container_depth()
                val value = deserializer.deserialize_str()
                deserializer.decrease_container_depth()
                return Search(value)
            }
        }
    }

    /// Acts for this person from now on.
    data class ActFor(
        /// The server's id.
        val person: String,
    ) : RepresentedEvent {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(1)
            serializer.serialize_str(person)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): ActFor {
                deserializer.increase_container_depth()
                val person = deserializer.deserialize_str()
                deserializer.decrease_container_depth()
                return ActFor(person)
            }
        }
    }

    /// Acts for oneself again.
    data object ActForMyself: RepresentedEvent {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(2)
            serializer.decrease_container_depth()
        }

        fun deserialize(deserializer: Deserializer): ActForMyself {
            return ActForMyself
        }
    }

    /// Asks again.
    data object Refresh: RepresentedEvent {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(3)
            serializer.decrease_container_depth()
        }

        fun deserialize(deserializer: Deserializer): Refresh {
            return Refresh
        }
    }

    companion object {
        @Throws(DeserializationError::class)
        fun deserialize(deserializer: Deserializer): RepresentedEvent {
            val index = deserializer.deserialize_variant_index()
            return when (index) {
                0 -> Search.deserialize(deserializer)
                1 -> ActFor.deserialize(deserializer)
                2 -> ActForMyself.deserialize(deserializer)
                3 -> Refresh.deserialize(deserializer)
                else -> throw DeserializationError("Unknown variant index for RepresentedEvent: $index")
            }
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): RepresentedEvent {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// A person one may act for.
data class RepresentedRow(
    /// What to send.
    val person: String,
    /// Name.
    val name: String,
    /// Masked identifier, what the power covers and until when.
    val note: String,
    /// A dot: there is something unread. Never a sum.
    val unread: Boolean,
    /// The dot, spoken.
    val unreadLabel: String,
    /// Whether one acts for this person now.
    val current: Boolean,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_str(person)
        serializer.serialize_str(name)
        serializer.serialize_str(note)
        serializer.serialize_bool(unread)
        serializer.serialize_str(unreadLabel)
        serializer.serialize_bool(current)
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): RepresentedRow {
            deserializer.increase_container_depth()
            val person = deserializer.deserialize_str()
            val name = deserializer.deserialize_str()
            val note = deserializer.deserialize_str()
            val unread = deserializer.deserialize_bool()
            val unreadLabel = deserializer.deserialize_str()
            val current = deserializer.deserialize_bool()
            deserializer.decrease_container_depth()
            return RepresentedRow(person, name, note, unread, unreadLabel, current)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): RepresentedRow {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// Whom to act for.
data class RepresentedView(
    /// What acting for somebody opens, and what never.
    val intro: String,
    /// Search by name or identifier.
    val search: org.importass.shared.Field,
    /// How many there are.
    val count: String,
    /// At most 100.
    val rows: List<org.importass.shared.RepresentedRow>,
    /// The button that goes on as oneself.
    val myself: String,
    /// State of the list.
    val load: org.importass.shared.Load,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_str(intro)
        search.serialize(serializer)
        serializer.serialize_str(count)
        rows.serialize(serializer) {
            it.serialize(serializer)
        }
        serializer.serialize_str(myself)
        load.serialize(serializer)
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): RepresentedView {
            deserializer.increase_container_depth()
            val intro = deserializer.deserialize_str()
            val search = org.importass.shared.Field.deserialize(deserializer)
            val count = deserializer.deserialize_str()
            val rows =
                deserializer.deserializeListOf {
                    org.importass.shared.RepresentedRow.deserialize(deserializer)
                }
            val myself = deserializer.deserialize_str()
            val load = org.importass.shared.Load.deserialize(deserializer)
            deserializer.decrease_container_depth()
            return RepresentedView(intro, search, count, rows, myself, load)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): RepresentedView {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// Request for a side-effect passed from the Core to the Shell.
/// 
/// The `EffectId` links the `Request` with the corresponding call to [`Core::resolve`] to pass the data back
/// to the [`App::update`] function (wrapped in the event provided to the capability originating the effect).
data class Request(
    val id: UInt,
    val effect: org.importass.shared.ShellEffect,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_u32(id)
        effect.serialize(serializer)
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): Request {
            deserializer.increase_container_depth()
            val id = deserializer.deserialize_u32()
            val effect = org.importass.shared.ShellEffect.deserialize(deserializer)
            deserializer.decrease_container_depth()
            return Request(id, effect)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): Request {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// A batch of effect requests from the Core to the Shell, as serialised by
/// [`Bridge::update`] and [`Bridge::resolve`].
/// 
/// The wire format is identical to `Vec<Request<Eff>>` (the newtype is
/// `serde(transparent)`), so existing shell code that already deserialises
/// a `Vec<Request>` remains binary-compatible.
/// 
/// Registering this type with the type-generation system causes the code
/// generators to emit a `Requests` type (with a `value` field containing the
/// list) together with a top-level `bincodeDeserialize` / `BincodeDeserialize`
/// helper, replacing the hand-written extension files that were previously
/// appended by `add_extensions()`.
data class Requests(
    val value: List<org.importass.shared.Request>,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        value.serialize(serializer) {
            it.serialize(serializer)
        }
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): Requests {
            deserializer.increase_container_depth()
            val value =
                deserializer.deserializeListOf {
                    org.importass.shared.Request.deserialize(deserializer)
                }
            deserializer.decrease_container_depth()
            return Requests(value)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): Requests {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// The result: icon, word, colour, amount.
data class ResultView(
    /// Its meaning.
    val tone: org.importass.shared.Tone,
    /// "A devolver", "A ingresar", "Acorde".
    val label: String,
    /// The amount.
    val amount: String? = null,
    /// What it means for you.
    val text: String,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        tone.serialize(serializer)
        serializer.serialize_str(label)
        amount.serializeOptionOf(serializer) {
            serializer.serialize_str(it)
        }
        serializer.serialize_str(text)
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): ResultView {
            deserializer.increase_container_depth()
            val tone = org.importass.shared.Tone.deserialize(deserializer)
            val label = deserializer.deserialize_str()
            val amount =
                deserializer.deserializeOptionOf {
                    deserializer.deserialize_str()
                }
            val text = deserializer.deserialize_str()
            deserializer.decrease_container_depth()
            return ResultView(tone, label, amount, text)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): ResultView {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// A place that can be gone to. Opaque ids come from the server; a place that is not there shows its own words.
sealed interface Route {
    fun serialize(serializer: Serializer)

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    /// Choice of how to sign in.
    data object Welcome: Route {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(0)
            serializer.decrease_container_depth()
        }

        fun deserialize(deserializer: Deserializer): Welcome {
            return Welcome
        }
    }

    /// Sign-in by SMS.
    data object Sms: Route {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(1)
            serializer.decrease_container_depth()
        }

        fun deserialize(deserializer: Deserializer): Sms {
            return Sms
        }
    }

    /// Inicio.
    data object Home: Route {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(2)
            serializer.decrease_container_depth()
        }

        fun deserialize(deserializer: Deserializer): Home {
            return Home
        }
    }

    /// The notices (*avisos*).
    data object Notices: Route {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(3)
            serializer.decrease_container_depth()
        }

        fun deserialize(deserializer: Deserializer): Notices {
            return Notices
        }
    }

    /// One notice.
    data class Notice(
        /// The server's id.
        val id: String,
    ) : Route {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(4)
            serializer.serialize_str(id)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): Notice {
                deserializer.increase_container_depth()
                val id = deserializer.deserialize_str()
                deserializer.decrease_container_depth()
                return Notice(id)
            }
        }
    }

    /// The archive of documents.
    data object Documents: Route {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(5)
            serializer.decrease_container_depth()
        }

        fun deserialize(deserializer: Deserializer): Documents {
            return Documents
        }
    }

    /// One document.
    data class Document(
        /// The server's id.
        val id: String,
    ) : Route {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(6)
            serializer.serialize_str(id)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): Document {
                deserializer.increase_container_depth()
                val id = deserializer.deserialize_str()
                deserializer.decrease_container_depth()
                return Document(id)
            }
        }
    }

    /// The years of the regularization.
    data object Years: Route {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(7)
            serializer.decrease_container_depth()
        }

        fun deserialize(deserializer: Deserializer): Years {
            return Years
        }
    }

    /// One year: its state or its summary.
    data class Year(
        /// The year of the contributions.
        val year: UShort,
    ) : Route {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(8)
            serializer.serialize_u16(year)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): Year {
                deserializer.increase_container_depth()
                val year = deserializer.deserialize_u16()
                deserializer.decrease_container_depth()
                return Year(year)
            }
        }
    }

    /// One year, month by month.
    data class YearDetail(
        /// The year of the contributions.
        val year: UShort,
    ) : Route {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(9)
            serializer.serialize_u16(year)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): YearDetail {
                deserializer.increase_container_depth()
                val year = deserializer.deserialize_u16()
                deserializer.decrease_container_depth()
                return YearDetail(year)
            }
        }
    }

    /// Allegations in the hearing of a year.
    data class Allegations(
        /// The year of the contributions.
        val year: UShort,
    ) : Route {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(10)
            serializer.serialize_u16(year)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): Allegations {
                deserializer.increase_container_depth()
                val year = deserializer.deserialize_u16()
                deserializer.decrease_container_depth()
                return Allegations(year)
            }
        }
    }

    /// The simulator of contributions.
    data object Simulator: Route {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(11)
            serializer.decrease_container_depth()
        }

        fun deserialize(deserializer: Deserializer): Simulator {
            return Simulator
        }
    }

    /// The menu *Servicios*.
    data object Services: Route {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(12)
            serializer.decrease_container_depth()
        }

        fun deserialize(deserializer: Deserializer): Services {
            return Services
        }
    }

    /// One page of it.
    data class Service(
        /// Which.
        val page: org.importass.shared.ServicePage,
    ) : Route {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(13)
            page.serialize(serializer)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): Service {
                deserializer.increase_container_depth()
                val page = org.importass.shared.ServicePage.deserialize(deserializer)
                deserializer.decrease_container_depth()
                return Service(page)
            }
        }
    }

    /// The short guide to self-employed work.
    data object Guide: Route {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(14)
            serializer.decrease_container_depth()
        }

        fun deserialize(deserializer: Deserializer): Guide {
            return Guide
        }
    }

    /// Telephone channel and answers.
    data object Help: Route {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(15)
            serializer.decrease_container_depth()
        }

        fun deserialize(deserializer: Deserializer): Help {
            return Help
        }
    }

    /// Ajustes.
    data object Settings: Route {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(16)
            serializer.decrease_container_depth()
        }

        fun deserialize(deserializer: Deserializer): Settings {
            return Settings
        }
    }

    /// Mobile and e-mail (*datos de contacto*).
    data object Contact: Route {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(17)
            serializer.decrease_container_depth()
        }

        fun deserialize(deserializer: Deserializer): Contact {
            return Contact
        }
    }

    /// A new mobile.
    data object ChangeMobile: Route {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(18)
            serializer.decrease_container_depth()
        }

        fun deserialize(deserializer: Deserializer): ChangeMobile {
            return ChangeMobile
        }
    }

    /// A new e-mail.
    data object ChangeEmail: Route {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(19)
            serializer.decrease_container_depth()
        }

        fun deserialize(deserializer: Deserializer): ChangeEmail {
            return ChangeEmail
        }
    }

    /// Whom to act for (*representados*).
    data object Represented: Route {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(20)
            serializer.decrease_container_depth()
        }

        fun deserialize(deserializer: Deserializer): Represented {
            return Represented
        }
    }

    companion object {
        @Throws(DeserializationError::class)
        fun deserialize(deserializer: Deserializer): Route {
            val index = deserializer.deserialize_variant_index()
            return when (index) {
                0 -> Welcome.deserialize(deserializer)
                1 -> Sms.deserialize(deserializer)
                2 -> Home.deserialize(deserializer)
                3 -> Notices.deserialize(deserializer)
                4 -> Notice.deserialize(deserializer)
                5 -> Documents.deserialize(deserializer)
                6 -> Document.deserialize(deserializer)
                7 -> Years.deserialize(deserializer)
                8 -> Year.deserialize(deserializer)
                9 -> YearDetail.deserialize(deserializer)
                10 -> Allegations.deserialize(deserializer)
                11 -> Simulator.deserialize(deserializer)
                12 -> Services.deserialize(deserializer)
                13 -> Service.deserialize(deserializer)
                14 -> Guide.deserialize(deserializer)
                15 -> Help.deserialize(deserializer)
                16 -> Settings.deserialize(deserializer)
                17 -> Contact.deserialize(deserializer)
                18 -> ChangeMobile.deserialize(deserializer)
                19 -> ChangeEmail.deserialize(deserializer)
                20 -> Represented.deserialize(deserializer)
                else -> throw DeserializationError("Unknown variant index for Route: $index")
            }
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): Route {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// What fills the screen. Every shell matches all of them.
sealed interface Screen {
    fun serialize(serializer: Serializer)

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    /// Nothing is known yet.
    data class Starting(
        val value: org.importass.shared.WaitingView,
    ) : Screen {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(0)
            value.serialize(serializer)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): Starting {
                deserializer.increase_container_depth()
                val value = org.importass.shared.WaitingView.deserialize(deserializer)
                deserializer.decrease_container_depth()
                return Starting(value)
            }
        }
    }

    /// Choice of how to sign in.
    data class Welcome(
        val value: org.importass.shared.WelcomeView,
    ) : Screen {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(1)
            value.serialize(serializer)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): Welcome {
                deserializer.increase_container_depth()
                val value = org.importass.shared.WelcomeView.deserialize(deserializer)
                deserializer.decrease_container_depth()
                return Welcome(value)
            }
        }
    }

    /// Sign-in by SMS.
    data class SmsForm(
        val value: org.importass.shared.SmsFormView,
    ) : Screen {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(2)
            value.serialize(serializer)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): SmsForm {
                deserializer.increase_container_depth()
                val value = org.importass.shared.SmsFormView.deserialize(deserializer)
                deserializer.decrease_container_depth()
                return SmsForm(value)
            }
        }
    }

    /// A code, for signing in or for a contact change.
    data class Code(
        val value: org.importass.shared.CodeView,
    ) : Screen {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(3)
            value.serialize(serializer)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): Code {
                deserializer.increase_container_depth()
                val value = org.importass.shared.CodeView.deserialize(deserializer)
                deserializer.decrease_container_depth()
                return Code(value)
            }
        }
    }

    /// Waiting for the browser.
    data class Waiting(
        val value: org.importass.shared.WaitingView,
    ) : Screen {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(4)
            value.serialize(serializer)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): Waiting {
                deserializer.increase_container_depth()
                val value = org.importass.shared.WaitingView.deserialize(deserializer)
                deserializer.decrease_container_depth()
                return Waiting(value)
            }
        }
    }

    /// Offer of push.
    data class PushPrimer(
        val value: org.importass.shared.PrimerView,
    ) : Screen {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(5)
            value.serialize(serializer)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): PushPrimer {
                deserializer.increase_container_depth()
                val value = org.importass.shared.PrimerView.deserialize(deserializer)
                deserializer.decrease_container_depth()
                return PushPrimer(value)
            }
        }
    }

    /// Offer of biometric access.
    data class BiometricsPrimer(
        val value: org.importass.shared.PrimerView,
    ) : Screen {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(6)
            value.serialize(serializer)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): BiometricsPrimer {
                deserializer.increase_container_depth()
                val value = org.importass.shared.PrimerView.deserialize(deserializer)
                deserializer.decrease_container_depth()
                return BiometricsPrimer(value)
            }
        }
    }

    /// Whom to act for.
    data class Represented(
        val value: org.importass.shared.RepresentedView,
    ) : Screen {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(7)
            value.serialize(serializer)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): Represented {
                deserializer.increase_container_depth()
                val value = org.importass.shared.RepresentedView.deserialize(deserializer)
                deserializer.decrease_container_depth()
                return Represented(value)
            }
        }
    }

    /// Inicio.
    data class Home(
        val value: org.importass.shared.HomeView,
    ) : Screen {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(8)
            value.serialize(serializer)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): Home {
                deserializer.increase_container_depth()
                val value = org.importass.shared.HomeView.deserialize(deserializer)
                deserializer.decrease_container_depth()
                return Home(value)
            }
        }
    }

    /// The notices.
    data class Notices(
        val value: org.importass.shared.NoticesView,
    ) : Screen {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(9)
            value.serialize(serializer)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): Notices {
                deserializer.increase_container_depth()
                val value = org.importass.shared.NoticesView.deserialize(deserializer)
                deserializer.decrease_container_depth()
                return Notices(value)
            }
        }
    }

    /// One notice.
    data class Notice(
        val value: org.importass.shared.NoticeView,
    ) : Screen {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(10)
            value.serialize(serializer)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): Notice {
                deserializer.increase_container_depth()
                val value = org.importass.shared.NoticeView.deserialize(deserializer)
                deserializer.decrease_container_depth()
                return Notice(value)
            }
        }
    }

    /// The archive.
    data class Documents(
        val value: org.importass.shared.DocumentsView,
    ) : Screen {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(11)
            value.serialize(serializer)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): Documents {
                deserializer.increase_container_depth()
                val value = org.importass.shared.DocumentsView.deserialize(deserializer)
                deserializer.decrease_container_depth()
                return Documents(value)
            }
        }
    }

    /// One document.
    data class Document(
        val value: org.importass.shared.DocumentView,
    ) : Screen {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(12)
            value.serialize(serializer)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): Document {
                deserializer.increase_container_depth()
                val value = org.importass.shared.DocumentView.deserialize(deserializer)
                deserializer.decrease_container_depth()
                return Document(value)
            }
        }
    }

    /// The years of the regularization.
    data class Years(
        val value: org.importass.shared.YearsView,
    ) : Screen {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(13)
            value.serialize(serializer)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): Years {
                deserializer.increase_container_depth()
                val value = org.importass.shared.YearsView.deserialize(deserializer)
                deserializer.decrease_container_depth()
                return Years(value)
            }
        }
    }

    /// One year.
    data class Year(
        val value: org.importass.shared.YearView,
    ) : Screen {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(14)
            value.serialize(serializer)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): Year {
                deserializer.increase_container_depth()
                val value = org.importass.shared.YearView.deserialize(deserializer)
                deserializer.decrease_container_depth()
                return Year(value)
            }
        }
    }

    /// One year, month by month.
    data class YearDetail(
        val value: org.importass.shared.YearDetailView,
    ) : Screen {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(15)
            value.serialize(serializer)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): YearDetail {
                deserializer.increase_container_depth()
                val value = org.importass.shared.YearDetailView.deserialize(deserializer)
                deserializer.decrease_container_depth()
                return YearDetail(value)
            }
        }
    }

    /// Allegations in the hearing.
    data class Allegations(
        val value: org.importass.shared.AllegationsView,
    ) : Screen {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(16)
            value.serialize(serializer)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): Allegations {
                deserializer.increase_container_depth()
                val value = org.importass.shared.AllegationsView.deserialize(deserializer)
                deserializer.decrease_container_depth()
                return Allegations(value)
            }
        }
    }

    /// Mobile and e-mail.
    data class Contact(
        val value: org.importass.shared.ContactView,
    ) : Screen {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(17)
            value.serialize(serializer)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): Contact {
                deserializer.increase_container_depth()
                val value = org.importass.shared.ContactView.deserialize(deserializer)
                deserializer.decrease_container_depth()
                return Contact(value)
            }
        }
    }

    /// A new mobile or e-mail.
    data class ContactForm(
        val value: org.importass.shared.ContactFormView,
    ) : Screen {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(18)
            value.serialize(serializer)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): ContactForm {
                deserializer.increase_container_depth()
                val value = org.importass.shared.ContactFormView.deserialize(deserializer)
                deserializer.decrease_container_depth()
                return ContactForm(value)
            }
        }
    }

    /// How an act ended.
    data class Outcome(
        val value: org.importass.shared.OutcomeView,
    ) : Screen {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(19)
            value.serialize(serializer)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): Outcome {
                deserializer.increase_container_depth()
                val value = org.importass.shared.OutcomeView.deserialize(deserializer)
                deserializer.decrease_container_depth()
                return Outcome(value)
            }
        }
    }

    /// The menu.
    data class Services(
        val value: org.importass.shared.ServicesView,
    ) : Screen {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(20)
            value.serialize(serializer)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): Services {
                deserializer.increase_container_depth()
                val value = org.importass.shared.ServicesView.deserialize(deserializer)
                deserializer.decrease_container_depth()
                return Services(value)
            }
        }
    }

    /// A page of the menu.
    data class Service(
        val value: org.importass.shared.ServiceView,
    ) : Screen {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(21)
            value.serialize(serializer)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): Service {
                deserializer.increase_container_depth()
                val value = org.importass.shared.ServiceView.deserialize(deserializer)
                deserializer.decrease_container_depth()
                return Service(value)
            }
        }
    }

    /// The guide.
    data class Guide(
        val value: org.importass.shared.GuideView,
    ) : Screen {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(22)
            value.serialize(serializer)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): Guide {
                deserializer.increase_container_depth()
                val value = org.importass.shared.GuideView.deserialize(deserializer)
                deserializer.decrease_container_depth()
                return Guide(value)
            }
        }
    }

    /// Help.
    data class Help(
        val value: org.importass.shared.HelpView,
    ) : Screen {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(23)
            value.serialize(serializer)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): Help {
                deserializer.increase_container_depth()
                val value = org.importass.shared.HelpView.deserialize(deserializer)
                deserializer.decrease_container_depth()
                return Help(value)
            }
        }
    }

    /// The simulator of contributions.
    data class Simulator(
        val value: org.importass.shared.SimulatorView,
    ) : Screen {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(24)
            value.serialize(serializer)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): Simulator {
                deserializer.increase_container_depth()
                val value = org.importass.shared.SimulatorView.deserialize(deserializer)
                deserializer.decrease_container_depth()
                return Simulator(value)
            }
        }
    }

    /// Ajustes.
    data class Settings(
        val value: org.importass.shared.SettingsView,
    ) : Screen {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(25)
            value.serialize(serializer)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): Settings {
                deserializer.increase_container_depth()
                val value = org.importass.shared.SettingsView.deserialize(deserializer)
                deserializer.decrease_container_depth()
                return Settings(value)
            }
        }
    }

    /// Too old an app, or nothing to show: what can be done.
    data class Failure(
        val value: org.importass.shared.FailureView,
    ) : Screen {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(26)
            value.serialize(serializer)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): Failure {
                deserializer.increase_container_depth()
                val value = org.importass.shared.FailureView.deserialize(deserializer)
                deserializer.decrease_container_depth()
                return Failure(value)
            }
        }
    }

    companion object {
        @Throws(DeserializationError::class)
        fun deserialize(deserializer: Deserializer): Screen {
            val index = deserializer.deserialize_variant_index()
            return when (index) {
                0 -> Starting.deserialize(deserializer)
                1 -> Welcome.deserialize(deserializer)
                2 -> SmsForm.deserialize(deserializer)
                3 -> Code.deserialize(deserializer)
                4 -> Waiting.deserialize(deserializer)
                5 -> PushPrimer.deserialize(deserializer)
                6 -> BiometricsPrimer.deserialize(deserializer)
                7 -> Represented.deserialize(deserializer)
                8 -> Home.deserialize(deserializer)
                9 -> Notices.deserialize(deserializer)
                10 -> Notice.deserialize(deserializer)
                11 -> Documents.deserialize(deserializer)
                12 -> Document.deserialize(deserializer)
                13 -> Years.deserialize(deserializer)
                14 -> Year.deserialize(deserializer)
                15 -> YearDetail.deserialize(deserializer)
                16 -> Allegations.deserialize(deserializer)
                17 -> Contact.deserialize(deserializer)
                18 -> ContactForm.deserialize(deserializer)
                19 -> Outcome.deserialize(deserializer)
                20 -> Services.deserialize(deserializer)
                21 -> Service.deserialize(deserializer)
                22 -> Guide.deserialize(deserializer)
                23 -> Help.deserialize(deserializer)
                24 -> Simulator.deserialize(deserializer)
                25 -> Settings.deserialize(deserializer)
                26 -> Failure.deserialize(deserializer)
                else -> throw DeserializationError("Unknown variant index for Screen: $index")
            }
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): Screen {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// A secret. `Debug` hides it; it is wiped from memory when dropped.
data class Secret(
    val bytes: Bytes,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_bytes(bytes)
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): Secret {
            deserializer.increase_container_depth()
            val bytes = deserializer.deserialize_bytes()
            deserializer.decrease_container_depth()
            return Secret(bytes)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): Secret {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// What the secret store answers.
sealed interface SecretAnswer {
    fun serialize(serializer: Serializer)

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    /// Here it is.
    data class Found(
        val value: org.importass.shared.Secret,
    ) : SecretAnswer {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(0)
            value.serialize(serializer)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): Found {
                deserializer.increase_container_depth()
                val value = org.importass.shared.Secret.deserialize(deserializer)
                deserializer.decrease_container_depth()
                return Found(value)
            }
        }
    }

    /// There is none.
    data object Absent: SecretAnswer {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(1)
            serializer.decrease_container_depth()
        }

        fun deserialize(deserializer: Deserializer): Absent {
            return Absent
        }
    }

    /// The store cannot be read.
    data class Failed(
        val value: org.importass.shared.ShellError,
    ) : SecretAnswer {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(2)
            value.serialize(serializer)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): Failed {
                deserializer.increase_container_depth()
                val value = org.importass.shared.ShellError.deserialize(deserializer)
                deserializer.decrease_container_depth()
                return Failed(value)
            }
        }
    }

    companion object {
        @Throws(DeserializationError::class)
        fun deserialize(deserializer: Deserializer): SecretAnswer {
            val index = deserializer.deserialize_variant_index()
            return when (index) {
                0 -> Found.deserialize(deserializer)
                1 -> Absent.deserialize(deserializer)
                2 -> Failed.deserialize(deserializer)
                else -> throw DeserializationError("Unknown variant index for SecretAnswer: $index")
            }
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): SecretAnswer {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// Names of the secrets.
enum class SecretName {
    /// Key of the databases: 32 bytes.
    DATABASEKEY,
    /// The session.
    SESSION,
    /// A sign-in that is on its way through the browser.
    PENDINGSIGNIN;

    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_variant_index(ordinal)
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        @Throws(DeserializationError::class)
        fun deserialize(deserializer: Deserializer): SecretName {
            deserializer.increase_container_depth()
            val index = deserializer.deserialize_variant_index()
            deserializer.decrease_container_depth()
            return when (index) {
                0 -> DATABASEKEY
                1 -> SESSION
                2 -> PENDINGSIGNIN
                else -> throw DeserializationError("Unknown variant index for SecretName: $index")
            }
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): SecretName {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// A heading and its paragraphs.
data class Section(
    /// The heading.
    val heading: String,
    /// Its paragraphs.
    val paragraphs: List<String>,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_str(heading)
        paragraphs.serialize(serializer) {
            serializer.serialize_str(it)
        }
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): Section {
            deserializer.increase_container_depth()
            val heading = deserializer.deserialize_str()
            val paragraphs =
                deserializer.deserializeListOf {
                    deserializer.deserialize_str()
                }
            deserializer.decrease_container_depth()
            return Section(heading, paragraphs)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): Section {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// While several are selected.
data class SelectionView(
    /// How many.
    val count: String,
    /// Selects all of the window.
    val all: String,
    /// What can be done to them; none while nothing is selected.
    val actions: List<org.importass.shared.ActionButton>,
    /// Ends selecting.
    val stop: String,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_str(count)
        serializer.serialize_str(all)
        actions.serialize(serializer) {
            it.serialize(serializer)
        }
        serializer.serialize_str(stop)
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): SelectionView {
            deserializer.increase_container_depth()
            val count = deserializer.deserialize_str()
            val all = deserializer.deserialize_str()
            val actions =
                deserializer.deserializeListOf {
                    org.importass.shared.ActionButton.deserialize(deserializer)
                }
            val stop = deserializer.deserialize_str()
            deserializer.decrease_container_depth()
            return SelectionView(count, all, actions, stop)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): SelectionView {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// A page of the menu *Servicios*.
enum class ServicePage {
    /// Registrations and changes (*altas, bajas y modificaciones*).
    REGISTRATIONS,
    /// Payments and debts (*pagos y deudas*).
    PAYMENTS,
    /// Personal data (*datos personales*).
    PERSONALDATA,
    /// How to obtain Cl@ve Permanente.
    OBTAINCLAVE,
    /// Special on self-employed work.
    SELFEMPLOYED,
    /// Special on household employment.
    HOUSEHOLD,
    /// Special on artists.
    ARTISTS,
    /// Special on students in training.
    STUDENTS;

    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_variant_index(ordinal)
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        @Throws(DeserializationError::class)
        fun deserialize(deserializer: Deserializer): ServicePage {
            deserializer.increase_container_depth()
            val index = deserializer.deserialize_variant_index()
            deserializer.decrease_container_depth()
            return when (index) {
                0 -> REGISTRATIONS
                1 -> PAYMENTS
                2 -> PERSONALDATA
                3 -> OBTAINCLAVE
                4 -> SELFEMPLOYED
                5 -> HOUSEHOLD
                6 -> ARTISTS
                7 -> STUDENTS
                else -> throw DeserializationError("Unknown variant index for ServicePage: $index")
            }
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): ServicePage {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// A page of the menu.
data class ServiceView(
    /// What it is about.
    val intro: String,
    /// What can be done, and where.
    val sections: List<org.importass.shared.Section>,
    /// The ways on inside the app.
    val links: List<org.importass.shared.LinkRow>,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_str(intro)
        sections.serialize(serializer) {
            it.serialize(serializer)
        }
        links.serialize(serializer) {
            it.serialize(serializer)
        }
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): ServiceView {
            deserializer.increase_container_depth()
            val intro = deserializer.deserialize_str()
            val sections =
                deserializer.deserializeListOf {
                    org.importass.shared.Section.deserialize(deserializer)
                }
            val links =
                deserializer.deserializeListOf {
                    org.importass.shared.LinkRow.deserialize(deserializer)
                }
            deserializer.decrease_container_depth()
            return ServiceView(intro, sections, links)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): ServiceView {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// Events of the feature.
sealed interface ServicesEvent {
    fun serialize(serializer: Serializer)

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    /// Calls the telephone with this number in the list.
    data class Call(
        /// Its place in the list, from 0.
        val index: UInt,
    ) : ServicesEvent {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(0)
            serializer.serialize_u32(index)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): Call {
                deserializer.increase_container_depth()
                val index = deserializer.deserialize_u32()
                deserializer.decrease_container_depth()
                return Call(index)
            }
        }
    }

    companion object {
        @Throws(DeserializationError::class)
        fun deserialize(deserializer: Deserializer): ServicesEvent {
            val index = deserializer.deserialize_variant_index()
            return when (index) {
                0 -> Call.deserialize(deserializer)
                else -> throw DeserializationError("Unknown variant index for ServicesEvent: $index")
            }
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): ServicesEvent {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// The menu *Servicios*.
data class ServicesView(
    /// Services, "Especial sobre", help.
    val groups: List<org.importass.shared.LinkGroup>,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        groups.serialize(serializer) {
            it.serialize(serializer)
        }
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): ServicesView {
            deserializer.increase_container_depth()
            val groups =
                deserializer.deserializeListOf {
                    org.importass.shared.LinkGroup.deserialize(deserializer)
                }
            deserializer.decrease_container_depth()
            return ServicesView(groups)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): ServicesView {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// Events of the feature.
sealed interface SettingsEvent {
    fun serialize(serializer: Serializer)

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    /// Turns push on or off.
    data class Push(
        val value: Boolean,
    ) : SettingsEvent {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(0)
            serializer.serialize_bool(value)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): Push {
                deserializer.increase_container_depth()
                val value = deserializer.deserialize_bool()
                deserializer.decrease_container_depth()
                return Push(value)
            }
        }
    }

    /// Turns biometric access on or off.
    data class Biometrics(
        val value: Boolean,
    ) : SettingsEvent {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(1)
            serializer.serialize_bool(value)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): Biometrics {
                deserializer.increase_container_depth()
                val value = deserializer.deserialize_bool()
                deserializer.decrease_container_depth()
                return Biometrics(value)
            }
        }
    }

    /// Another language.
    data class Language(
        val value: org.importass.shared.Lang,
    ) : SettingsEvent {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(2)
            value.serialize(serializer)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): Language {
                deserializer.increase_container_depth()
                val value = org.importass.shared.Lang.deserialize(deserializer)
                deserializer.decrease_container_depth()
                return Language(value)
            }
        }
    }

    /// Light or dark.
    data class Theme(
        val value: org.importass.shared.Theme,
    ) : SettingsEvent {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(3)
            value.serialize(serializer)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): Theme {
                deserializer.increase_container_depth()
                val value = org.importass.shared.Theme.deserialize(deserializer)
                deserializer.decrease_container_depth()
                return Theme(value)
            }
        }
    }

    /// Asks to sign out on this device.
    data object SignOut: SettingsEvent {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(4)
            serializer.decrease_container_depth()
        }

        fun deserialize(deserializer: Deserializer): SignOut {
            return SignOut
        }
    }

    /// Asks to sign out everywhere.
    data object SignOutEverywhere: SettingsEvent {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(5)
            serializer.decrease_container_depth()
        }

        fun deserialize(deserializer: Deserializer): SignOutEverywhere {
            return SignOutEverywhere
        }
    }

    companion object {
        @Throws(DeserializationError::class)
        fun deserialize(deserializer: Deserializer): SettingsEvent {
            val index = deserializer.deserialize_variant_index()
            return when (index) {
                0 -> Push.deserialize(deserializer)
                1 -> Biometrics.deserialize(deserializer)
                2 -> Language.deserialize(deserializer)
                3 -> Theme.deserialize(deserializer)
                4 -> SignOut.deserialize(deserializer)
                5 -> SignOutEverywhere.deserialize(deserializer)
                else -> throw DeserializationError("Unknown variant index for SettingsEvent: $index")
            }
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): SettingsEvent {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// Ajustes.
data class SettingsView(
    /// Who is signed in and how; none while signed out.
    val account: String? = null,
    /// What went wrong.
    val problem: org.importass.shared.Banner? = null,
    /// Heading of the two switches.
    val alertsLabel: String,
    /// Push.
    val push: org.importass.shared.SwitchRow,
    /// Biometric access.
    val biometrics: org.importass.shared.SwitchRow,
    /// Heading of language.
    val languageLabel: String,
    /// Languages.
    val languages: List<org.importass.shared.LanguageChoice>,
    /// Heading of light and dark.
    val themeLabel: String,
    /// Light and dark.
    val themes: List<org.importass.shared.ThemeChoice>,
    /// Contact data, whom to act for, help.
    val links: List<org.importass.shared.LinkRow>,
    /// Heading of the end of the session.
    val sessionLabel: String,
    /// Sign out on this device.
    val signOut: String,
    /// Sign out everywhere.
    val signOutEverywhere: String,
    /// Version and that this is not the State.
    val about: String,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        account.serializeOptionOf(serializer) {
            serializer.serialize_str(it)
        }
        problem.serializeOptionOf(serializer) {
            it.serialize(serializer)
        }
        serializer.serialize_str(alertsLabel)
        push.serialize(serializer)
        biometrics.serialize(serializer)
        serializer.serialize_str(languageLabel)
        languages.serialize(serializer) {
            it.serialize(serializer)
        }
        serializer.serialize_str(themeLabel)
        themes.serialize(serializer) {
            it.serialize(serializer)
        }
        links.serialize(serializer) {
            it.serialize(serializer)
        }
        serializer.serialize_str(sessionLabel)
        serializer.serialize_str(signOut)
        serializer.serialize_str(signOutEverywhere)
        serializer.serialize_str(about)
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): SettingsView {
            deserializer.increase_container_depth()
            val account =
                deserializer.deserializeOptionOf {
                    deserializer.deserialize_str()
                }
            val problem =
                deserializer.deserializeOptionOf {
                    org.importass.shared.Banner.deserialize(deserializer)
                }
            val alertsLabel = deserializer.deserialize_str()
            val push = org.importass.shared.SwitchRow.deserialize(deserializer)
            val biometrics = org.importass.shared.SwitchRow.deserialize(deserializer)
            val languageLabel = deserializer.deserialize_str()
            val languages =
                deserializer.deserializeListOf {
                    org.importass.shared.LanguageChoice.deserialize(deserializer)
                }
            val themeLabel = deserializer.deserialize_str()
            val themes =
                deserializer.deserializeListOf {
                    org.importass.shared.ThemeChoice.deserialize(deserializer)
                }
            val links =
                deserializer.deserializeListOf {
                    org.importass.shared.LinkRow.deserialize(deserializer)
                }
            val sessionLabel = deserializer.deserialize_str()
            val signOut = deserializer.deserialize_str()
            val signOutEverywhere = deserializer.deserialize_str()
            val about = deserializer.deserialize_str()
            deserializer.decrease_container_depth()
            return SettingsView(account, problem, alertsLabel, push, biometrics, languageLabel, languages, themeLabel, themes, links, sessionLabel, signOut, signOutEverywhere, about)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): SettingsView {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

sealed interface ShellEffect {
    fun serialize(serializer: Serializer)

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    /// Draw the view anew.
    data class Render(
        val value: org.importass.shared.RenderOperation,
    ) : ShellEffect {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(0)
            value.serialize(serializer)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): Render {
                deserializer.increase_container_depth()
                val value = org.importass.shared.RenderOperation.deserialize(deserializer)
                deserializer.decrease_container_depth()
                return Render(value)
            }
        }
    }

    /// The device key's public half.
    data class DeviceKey(
        val value: org.importass.shared.DeviceKey,
    ) : ShellEffect {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(1)
            value.serialize(serializer)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): DeviceKey {
                deserializer.increase_container_depth()
                val value = org.importass.shared.DeviceKey.deserialize(deserializer)
                deserializer.decrease_container_depth()
                return DeviceKey(value)
            }
        }
    }

    /// A signature by the device key.
    data class Sign(
        val value: org.importass.shared.Sign,
    ) : ShellEffect {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(2)
            value.serialize(serializer)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): Sign {
                deserializer.increase_container_depth()
                val value = org.importass.shared.Sign.deserialize(deserializer)
                deserializer.decrease_container_depth()
                return Sign(value)
            }
        }
    }

    /// A secret kept by the platform.
    data class ReadSecret(
        val value: org.importass.shared.ReadSecret,
    ) : ShellEffect {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(3)
            value.serialize(serializer)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): ReadSecret {
                deserializer.increase_container_depth()
                val value = org.importass.shared.ReadSecret.deserialize(deserializer)
                deserializer.decrease_container_depth()
                return ReadSecret(value)
            }
        }
    }

    /// Keep a secret.
    data class WriteSecret(
        val value: org.importass.shared.WriteSecret,
    ) : ShellEffect {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(4)
            value.serialize(serializer)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): WriteSecret {
                deserializer.increase_container_depth()
                val value = org.importass.shared.WriteSecret.deserialize(deserializer)
                deserializer.decrease_container_depth()
                return WriteSecret(value)
            }
        }
    }

    /// The browser leg of a sign-in.
    data class OpenBrowser(
        val value: org.importass.shared.OpenBrowser,
    ) : ShellEffect {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(5)
            value.serialize(serializer)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): OpenBrowser {
                deserializer.increase_container_depth()
                val value = org.importass.shared.OpenBrowser.deserialize(deserializer)
                deserializer.decrease_container_depth()
                return OpenBrowser(value)
            }
        }
    }

    /// Something for another app: a page, a telephone.
    data class OpenUrl(
        val value: org.importass.shared.OpenUrl,
    ) : ShellEffect {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(6)
            value.serialize(serializer)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): OpenUrl {
                deserializer.increase_container_depth()
                val value = org.importass.shared.OpenUrl.deserialize(deserializer)
                deserializer.decrease_container_depth()
                return OpenUrl(value)
            }
        }
    }

    /// Open or share a document.
    data class PresentDocument(
        val value: org.importass.shared.PresentDocument,
    ) : ShellEffect {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(7)
            value.serialize(serializer)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): PresentDocument {
                deserializer.increase_container_depth()
                val value = org.importass.shared.PresentDocument.deserialize(deserializer)
                deserializer.decrease_container_depth()
                return PresentDocument(value)
            }
        }
    }

    /// Put a text into the clipboard.
    data class CopyText(
        val value: org.importass.shared.CopyText,
    ) : ShellEffect {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(8)
            value.serialize(serializer)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): CopyText {
                deserializer.increase_container_depth()
                val value = org.importass.shared.CopyText.deserialize(deserializer)
                deserializer.decrease_container_depth()
                return CopyText(value)
            }
        }
    }

    /// The platform's question about push.
    data class AskPush(
        val value: org.importass.shared.AskPush,
    ) : ShellEffect {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(9)
            value.serialize(serializer)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): AskPush {
                deserializer.increase_container_depth()
                val value = org.importass.shared.AskPush.deserialize(deserializer)
                deserializer.decrease_container_depth()
                return AskPush(value)
            }
        }
    }

    /// The platform's check of finger or face.
    data class AskBiometrics(
        val value: org.importass.shared.AskBiometrics,
    ) : ShellEffect {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(10)
            value.serialize(serializer)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): AskBiometrics {
                deserializer.increase_container_depth()
                val value = org.importass.shared.AskBiometrics.deserialize(deserializer)
                deserializer.decrease_container_depth()
                return AskBiometrics(value)
            }
        }
    }

    companion object {
        @Throws(DeserializationError::class)
        fun deserialize(deserializer: Deserializer): ShellEffect {
            val index = deserializer.deserialize_variant_index()
            return when (index) {
                0 -> Render.deserialize(deserializer)
                1 -> DeviceKey.deserialize(deserializer)
                2 -> Sign.deserialize(deserializer)
                3 -> ReadSecret.deserialize(deserializer)
                4 -> WriteSecret.deserialize(deserializer)
                5 -> OpenBrowser.deserialize(deserializer)
                6 -> OpenUrl.deserialize(deserializer)
                7 -> PresentDocument.deserialize(deserializer)
                8 -> CopyText.deserialize(deserializer)
                9 -> AskPush.deserialize(deserializer)
                10 -> AskBiometrics.deserialize(deserializer)
                else -> throw DeserializationError("Unknown variant index for ShellEffect: $index")
            }
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): ShellEffect {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// What an operation that cannot be carried out says.
enum class ShellError {
    /// This device cannot do it.
    UNSUPPORTED,
    /// It failed.
    FAILED;

    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_variant_index(ordinal)
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        @Throws(DeserializationError::class)
        fun deserialize(deserializer: Deserializer): ShellError {
            deserializer.increase_container_depth()
            val index = deserializer.deserialize_variant_index()
            deserializer.decrease_container_depth()
            return when (index) {
                0 -> UNSUPPORTED
                1 -> FAILED
                else -> throw DeserializationError("Unknown variant index for ShellError: $index")
            }
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): ShellError {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// Signs with the device key by ES256.
data class Sign(
    val message: Bytes,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_bytes(message)
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): Sign {
            deserializer.increase_container_depth()
            val message = deserializer.deserialize_bytes()
            deserializer.decrease_container_depth()
            return Sign(message)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): Sign {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// A signature.
sealed interface SignAnswer {
    fun serialize(serializer: Serializer)

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    /// 64 bytes, r and s (ES256; RFC 7518, 3.4).
    data class Signature(
        val value: Bytes,
    ) : SignAnswer {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(0)
            serializer.serialize_bytes(value)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): Signature {
                deserializer.increase_container_depth()
                val value = deserializer.deserialize_bytes()
                deserializer.decrease_container_depth()
                return Signature(value)
            }
        }
    }

    /// It failed.
    data class Failed(
        val value: org.importass.shared.ShellError,
    ) : SignAnswer {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(1)
            value.serialize(serializer)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): Failed {
                deserializer.increase_container_depth()
                val value = org.importass.shared.ShellError.deserialize(deserializer)
                deserializer.decrease_container_depth()
                return Failed(value)
            }
        }
    }

    companion object {
        @Throws(DeserializationError::class)
        fun deserialize(deserializer: Deserializer): SignAnswer {
            val index = deserializer.deserialize_variant_index()
            return when (index) {
                0 -> Signature.deserialize(deserializer)
                1 -> Failed.deserialize(deserializer)
                else -> throw DeserializationError("Unknown variant index for SignAnswer: $index")
            }
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): SignAnswer {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// The ways to sign in.
enum class SignInMethod {
    /// A code by SMS.
    SMS,
    /// Cl@ve permanente: identifier and password.
    CLAVEPERMANENTE,
    /// Cl@ve Móvil: confirmed in the Cl@ve app.
    CLAVEMOVIL,
    /// Digital certificate.
    CERTIFICATE;

    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_variant_index(ordinal)
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        @Throws(DeserializationError::class)
        fun deserialize(deserializer: Deserializer): SignInMethod {
            deserializer.increase_container_depth()
            val index = deserializer.deserialize_variant_index()
            deserializer.decrease_container_depth()
            return when (index) {
                0 -> SMS
                1 -> CLAVEPERMANENTE
                2 -> CLAVEMOVIL
                3 -> CERTIFICATE
                else -> throw DeserializationError("Unknown variant index for SignInMethod: $index")
            }
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): SignInMethod {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// What came out.
data class SimulationView(
    /// Heading of the result.
    val title: String,
    /// Something to know first: not published, or a flat rate.
    val banner: org.importass.shared.Banner? = null,
    /// The quota of a month, and of the year.
    val quotas: List<org.importass.shared.Fact>,
    /// Bracket, bounds, base.
    val facts: List<org.importass.shared.Fact>,
    /// The month's quota by concept; none where nothing is published.
    val concepts: org.importass.shared.TableView? = null,
    /// Quota against income.
    val chart: org.importass.shared.ChartView? = null,
    /// When a change of base would count.
    val changes: org.importass.shared.TableView? = null,
    /// The next one, in a sentence.
    val nextChange: String,
    /// That it is ours and only informs.
    val note: String,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_str(title)
        banner.serializeOptionOf(serializer) {
            it.serialize(serializer)
        }
        quotas.serialize(serializer) {
            it.serialize(serializer)
        }
        facts.serialize(serializer) {
            it.serialize(serializer)
        }
        concepts.serializeOptionOf(serializer) {
            it.serialize(serializer)
        }
        chart.serializeOptionOf(serializer) {
            it.serialize(serializer)
        }
        changes.serializeOptionOf(serializer) {
            it.serialize(serializer)
        }
        serializer.serialize_str(nextChange)
        serializer.serialize_str(note)
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): SimulationView {
            deserializer.increase_container_depth()
            val title = deserializer.deserialize_str()
            val banner =
                deserializer.deserializeOptionOf {
                    org.importass.shared.Banner.deserialize(deserializer)
                }
            val quotas =
                deserializer.deserializeListOf {
                    org.importass.shared.Fact.deserialize(deserializer)
                }
            val facts =
                deserializer.deserializeListOf {
                    org.importass.shared.Fact.deserialize(deserializer)
                }
            val concepts =
                deserializer.deserializeOptionOf {
                    org.importass.shared.TableView.deserialize(deserializer)
                }
            val chart =
                deserializer.deserializeOptionOf {
                    org.importass.shared.ChartView.deserialize(deserializer)
                }
            val changes =
                deserializer.deserializeOptionOf {
                    org.importass.shared.TableView.deserialize(deserializer)
                }
            val nextChange = deserializer.deserialize_str()
            val note = deserializer.deserialize_str()
            deserializer.decrease_container_depth()
            return SimulationView(title, banner, quotas, facts, concepts, chart, changes, nextChange, note)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): SimulationView {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// Events of the feature. Choices are told by the id that the view gave them.
sealed interface SimulatorEvent {
    fun serialize(serializer: Serializer)

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    /// Another year.
    data class Year(
        val value: String,
    ) : SimulatorEvent {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(0)
            serializer.serialize_str(value)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): Year {
                deserializer.increase_container_depth()
                val value = deserializer.deserialize_str()
                deserializer.decrease_container_depth()
                return Year(value)
            }
        }
    }

    /// Income a month or a year.
    data class Per(
        val value: String,
    ) : SimulatorEvent {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(1)
            serializer.serialize_str(value)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): Per {
                deserializer.increase_container_depth()
                val value = deserializer.deserialize_str()
                deserializer.decrease_container_depth()
                return Per(value)
            }
        }
    }

    /// The expected income changed.
    data class IncomeTyped(
        val value: String,
    ) : SimulatorEvent {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(2)
            serializer.serialize_str(value)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): IncomeTyped {
                deserializer.increase_container_depth()
                val value = deserializer.deserialize_str()
                deserializer.decrease_container_depth()
                return IncomeTyped(value)
            }
        }
    }

    /// A bracket instead of an income, or none.
    data class Bracket(
        val value: String,
    ) : SimulatorEvent {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(3)
            serializer.serialize_str(value)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): Bracket {
                deserializer.increase_container_depth()
                val value = deserializer.deserialize_str()
                deserializer.decrease_container_depth()
                return Bracket(value)
            }
        }
    }

    /// Another kind of self-employed worker.
    data class Worker(
        val value: String,
    ) : SimulatorEvent {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(4)
            serializer.serialize_str(value)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): Worker {
                deserializer.increase_container_depth()
                val value = deserializer.deserialize_str()
                deserializer.decrease_container_depth()
                return Worker(value)
            }
        }
    }

    /// The wanted base changed.
    data class BaseTyped(
        val value: String,
    ) : SimulatorEvent {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(5)
            serializer.serialize_str(value)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): BaseTyped {
                deserializer.increase_container_depth()
                val value = deserializer.deserialize_str()
                deserializer.decrease_container_depth()
                return BaseTyped(value)
            }
        }
    }

    /// With flat rate or without.
    data class FlatRate(
        val value: Boolean,
    ) : SimulatorEvent {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(6)
            serializer.serialize_bool(value)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): FlatRate {
                deserializer.increase_container_depth()
                val value = deserializer.deserialize_bool()
                deserializer.decrease_container_depth()
                return FlatRate(value)
            }
        }
    }

    /// Computes.
    data object Submit: SimulatorEvent {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(7)
            serializer.decrease_container_depth()
        }

        fun deserialize(deserializer: Deserializer): Submit {
            return Submit
        }
    }

    companion object {
        @Throws(DeserializationError::class)
        fun deserialize(deserializer: Deserializer): SimulatorEvent {
            val index = deserializer.deserialize_variant_index()
            return when (index) {
                0 -> Year.deserialize(deserializer)
                1 -> Per.deserialize(deserializer)
                2 -> IncomeTyped.deserialize(deserializer)
                3 -> Bracket.deserialize(deserializer)
                4 -> Worker.deserialize(deserializer)
                5 -> BaseTyped.deserialize(deserializer)
                6 -> FlatRate.deserialize(deserializer)
                7 -> Submit.deserialize(deserializer)
                else -> throw DeserializationError("Unknown variant index for SimulatorEvent: $index")
            }
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): SimulatorEvent {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// The simulator: the form, and below it what comes out.
data class SimulatorView(
    /// What it does, and that it only informs.
    val intro: String,
    /// The year.
    val years: org.importass.shared.ChoiceGroup,
    /// What kind of worker.
    val workers: org.importass.shared.ChoiceGroup,
    /// A bracket, or by income.
    val brackets: org.importass.shared.ChoiceGroup,
    /// A month or a year.
    val per: org.importass.shared.ChoiceGroup,
    /// The expected income; none where a bracket was chosen.
    val income: org.importass.shared.Field? = null,
    /// The wanted base.
    val base: org.importass.shared.Field,
    /// "Tengo tarifa plana".
    val flatRateLabel: String,
    /// Whether it is chosen.
    val flatRate: Boolean,
    /// The button.
    val submit: String,
    /// What came out, or that there is nothing published for the year.
    val result: org.importass.shared.SimulationView? = null,
    /// The ways on.
    val links: List<org.importass.shared.LinkRow>,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_str(intro)
        years.serialize(serializer)
        workers.serialize(serializer)
        brackets.serialize(serializer)
        per.serialize(serializer)
        income.serializeOptionOf(serializer) {
            it.serialize(serializer)
        }
        base.serialize(serializer)
        serializer.serialize_str(flatRateLabel)
        serializer.serialize_bool(flatRate)
        serializer.serialize_str(submit)
        result.serializeOptionOf(serializer) {
            it.serialize(serializer)
        }
        links.serialize(serializer) {
            it.serialize(serializer)
        }
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): SimulatorView {
            deserializer.increase_container_depth()
            val intro = deserializer.deserialize_str()
            val years = org.importass.shared.ChoiceGroup.deserialize(deserializer)
            val workers = org.importass.shared.ChoiceGroup.deserialize(deserializer)
            val brackets = org.importass.shared.ChoiceGroup.deserialize(deserializer)
            val per = org.importass.shared.ChoiceGroup.deserialize(deserializer)
            val income =
                deserializer.deserializeOptionOf {
                    org.importass.shared.Field.deserialize(deserializer)
                }
            val base = org.importass.shared.Field.deserialize(deserializer)
            val flatRateLabel = deserializer.deserialize_str()
            val flatRate = deserializer.deserialize_bool()
            val submit = deserializer.deserialize_str()
            val result =
                deserializer.deserializeOptionOf {
                    org.importass.shared.SimulationView.deserialize(deserializer)
                }
            val links =
                deserializer.deserializeListOf {
                    org.importass.shared.LinkRow.deserialize(deserializer)
                }
            deserializer.decrease_container_depth()
            return SimulatorView(intro, years, workers, brackets, per, income, base, flatRateLabel, flatRate, submit, result, links)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): SimulatorView {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// Sign-in by SMS: the three fields.
data class SmsFormView(
    /// What is about to happen.
    val intro: String,
    /// What went wrong.
    val problem: org.importass.shared.Banner? = null,
    /// DNI or NIE.
    val identifier: org.importass.shared.Field,
    /// Date of birth.
    val birthDate: org.importass.shared.Field,
    /// Mobile; `prefix` stands before it.
    val mobile: org.importass.shared.Field,
    /// +34.
    val prefix: String,
    /// The button.
    val submit: String,
    /// While it is being sent: the button stays, this is said.
    val busy: String? = null,
    /// Other ways, when this one is closed.
    val waysOut: List<org.importass.shared.LinkRow>,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_str(intro)
        problem.serializeOptionOf(serializer) {
            it.serialize(serializer)
        }
        identifier.serialize(serializer)
        birthDate.serialize(serializer)
        mobile.serialize(serializer)
        serializer.serialize_str(prefix)
        serializer.serialize_str(submit)
        busy.serializeOptionOf(serializer) {
            serializer.serialize_str(it)
        }
        waysOut.serialize(serializer) {
            it.serialize(serializer)
        }
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): SmsFormView {
            deserializer.increase_container_depth()
            val intro = deserializer.deserialize_str()
            val problem =
                deserializer.deserializeOptionOf {
                    org.importass.shared.Banner.deserialize(deserializer)
                }
            val identifier = org.importass.shared.Field.deserialize(deserializer)
            val birthDate = org.importass.shared.Field.deserialize(deserializer)
            val mobile = org.importass.shared.Field.deserialize(deserializer)
            val prefix = deserializer.deserialize_str()
            val submit = deserializer.deserialize_str()
            val busy =
                deserializer.deserializeOptionOf {
                    deserializer.deserialize_str()
                }
            val waysOut =
                deserializer.deserializeListOf {
                    org.importass.shared.LinkRow.deserialize(deserializer)
                }
            deserializer.decrease_container_depth()
            return SmsFormView(intro, problem, identifier, birthDate, mobile, prefix, submit, busy, waysOut)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): SmsFormView {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// A step of the computation, unfolding to its source.
data class StepView(
    /// The rule, in a few words.
    val title: String,
    /// What was done, with its figures.
    val sentence: String,
    /// What it was done with.
    val inputs: List<org.importass.shared.Fact>,
    /// What came out.
    val value: org.importass.shared.Fact,
    /// "LGSS, artículo 308.1.c)".
    val source: String,
    /// The text of the law.
    val link: String,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_str(title)
        serializer.serialize_str(sentence)
        inputs.serialize(serializer) {
            it.serialize(serializer)
        }
        value.serialize(serializer)
        serializer.serialize_str(source)
        serializer.serialize_str(link)
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): StepView {
            deserializer.increase_container_depth()
            val title = deserializer.deserialize_str()
            val sentence = deserializer.deserialize_str()
            val inputs =
                deserializer.deserializeListOf {
                    org.importass.shared.Fact.deserialize(deserializer)
                }
            val value = org.importass.shared.Fact.deserialize(deserializer)
            val source = deserializer.deserialize_str()
            val link = deserializer.deserialize_str()
            deserializer.decrease_container_depth()
            return StepView(title, sentence, inputs, value, source, link)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): StepView {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// The stripe while acting for somebody else.
data class Stripe(
    /// For whom.
    val text: String,
    /// The button that switches back.
    val back: String,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_str(text)
        serializer.serialize_str(back)
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): Stripe {
            deserializer.increase_container_depth()
            val text = deserializer.deserialize_str()
            val back = deserializer.deserialize_str()
            deserializer.decrease_container_depth()
            return Stripe(text, back)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): Stripe {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// A switch.
data class SwitchRow(
    /// Its name.
    val label: String,
    /// What it does, or why it cannot be changed.
    val note: String,
    /// On.
    val on: Boolean,
    /// Whether it can be changed.
    val enabled: Boolean,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_str(label)
        serializer.serialize_str(note)
        serializer.serialize_bool(on)
        serializer.serialize_bool(enabled)
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): SwitchRow {
            deserializer.increase_container_depth()
            val label = deserializer.deserialize_str()
            val note = deserializer.deserialize_str()
            val on = deserializer.deserialize_bool()
            val enabled = deserializer.deserialize_bool()
            deserializer.decrease_container_depth()
            return SwitchRow(label, note, on, enabled)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): SwitchRow {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// The four places at the bottom.
enum class Tab {
    /// What is due, one's situation, the way on.
    HOME,
    /// Everything that can be done.
    SERVICES,
    /// The archive.
    DOCUMENTS,
    /// Push, biometrics, language, contact data, sign-out.
    SETTINGS;

    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_variant_index(ordinal)
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        @Throws(DeserializationError::class)
        fun deserialize(deserializer: Deserializer): Tab {
            deserializer.increase_container_depth()
            val index = deserializer.deserialize_variant_index()
            deserializer.decrease_container_depth()
            return when (index) {
                0 -> HOME
                1 -> SERVICES
                2 -> DOCUMENTS
                3 -> SETTINGS
                else -> throw DeserializationError("Unknown variant index for Tab: $index")
            }
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): Tab {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// A place at the bottom.
data class TabItem(
    /// What to send.
    val tab: org.importass.shared.Tab,
    /// Its name.
    val label: String,
    /// Whether one stands there.
    val selected: Boolean,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        tab.serialize(serializer)
        serializer.serialize_str(label)
        serializer.serialize_bool(selected)
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): TabItem {
            deserializer.increase_container_depth()
            val tab = org.importass.shared.Tab.deserialize(deserializer)
            val label = deserializer.deserialize_str()
            val selected = deserializer.deserialize_bool()
            deserializer.decrease_container_depth()
            return TabItem(tab, label, selected)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): TabItem {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// A table. Cells stand in the order of the columns; the first of each row is its head.
data class TableView(
    /// What it shows.
    val caption: String,
    /// Heads of the columns.
    val columns: List<String>,
    /// The rows.
    val rows: List<List<String>>,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_str(caption)
        columns.serialize(serializer) {
            serializer.serialize_str(it)
        }
        rows.serialize(serializer) { level1 ->
            level1.serialize(serializer) {
                serializer.serialize_str(it)
            }
        }
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): TableView {
            deserializer.increase_container_depth()
            val caption = deserializer.deserialize_str()
            val columns =
                deserializer.deserializeListOf {
                    deserializer.deserialize_str()
                }
            val rows =
                deserializer.deserializeListOf {
                    deserializer.deserializeListOf {
                        deserializer.deserialize_str()
                    }
                }
            deserializer.decrease_container_depth()
            return TableView(caption, columns, rows)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): TableView {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// Light or dark.
enum class Theme {
    /// As the device.
    SYSTEM,
    /// Light.
    LIGHT,
    /// Dark.
    DARK;

    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_variant_index(ordinal)
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        @Throws(DeserializationError::class)
        fun deserialize(deserializer: Deserializer): Theme {
            deserializer.increase_container_depth()
            val index = deserializer.deserialize_variant_index()
            deserializer.decrease_container_depth()
            return when (index) {
                0 -> SYSTEM
                1 -> LIGHT
                2 -> DARK
                else -> throw DeserializationError("Unknown variant index for Theme: $index")
            }
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): Theme {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// Light or dark.
data class ThemeChoice(
    /// What to send.
    val theme: org.importass.shared.Theme,
    /// Its text.
    val label: String,
    /// Whether it is the chosen one.
    val selected: Boolean,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        theme.serialize(serializer)
        serializer.serialize_str(label)
        serializer.serialize_bool(selected)
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): ThemeChoice {
            deserializer.increase_container_depth()
            val theme = org.importass.shared.Theme.deserialize(deserializer)
            val label = deserializer.deserialize_str()
            val selected = deserializer.deserialize_bool()
            deserializer.decrease_container_depth()
            return ThemeChoice(theme, label, selected)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): ThemeChoice {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// Meaning, never by colour alone: each tone has its icon.
enum class Tone {
    /// Only says something.
    INFO,
    /// Done, settled, or money to come.
    GOOD,
    /// Something is due.
    WARNING,
    /// Something went wrong or is overdue.
    BAD;

    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_variant_index(ordinal)
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        @Throws(DeserializationError::class)
        fun deserialize(deserializer: Deserializer): Tone {
            deserializer.increase_container_depth()
            val index = deserializer.deserialize_variant_index()
            deserializer.decrease_container_depth()
            return when (index) {
                0 -> INFO
                1 -> GOOD
                2 -> WARNING
                3 -> BAD
                else -> throw DeserializationError("Unknown variant index for Tone: $index")
            }
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): Tone {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// All that a shell draws.
data class View(
    /// Language of the texts, as a BCP 47 tag.
    val lang: String,
    /// The chosen language.
    val language: org.importass.shared.Lang,
    /// Light or dark.
    val theme: org.importass.shared.Theme,
    /// Words of the frame.
    val words: org.importass.shared.FrameWords,
    /// Heading of the screen, and the window's title.
    val title: String,
    /// The address of the screen.
    val path: String,
    /// Ids of the stack's entries, the visible one last.
    val entries: List<UInt>,
    /// Whether back leads somewhere.
    val canGoBack: Boolean,
    /// The places at the bottom; none while signed out or asked something first.
    val tabs: List<org.importass.shared.TabItem>,
    /// The bell; none while signed out.
    val bell: org.importass.shared.Bell? = null,
    /// While acting for somebody else.
    val stripe: org.importass.shared.Stripe? = null,
    /// Offline, or older than now.
    val line: org.importass.shared.Line? = null,
    /// The visible place is being brought up to date: content stays, a quiet sign is enough.
    val updating: Boolean,
    /// To say aloud.
    val announcement: org.importass.shared.Announcement,
    /// Where the focus goes.
    val focus: org.importass.shared.Focus,
    /// A question.
    val dialog: org.importass.shared.Dialog? = null,
    /// The visible screen.
    val screen: org.importass.shared.Screen,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_str(lang)
        language.serialize(serializer)
        theme.serialize(serializer)
        words.serialize(serializer)
        serializer.serialize_str(title)
        serializer.serialize_str(path)
        entries.serialize(serializer) {
            serializer.serialize_u32(it)
        }
        serializer.serialize_bool(canGoBack)
        tabs.serialize(serializer) {
            it.serialize(serializer)
        }
        bell.serializeOptionOf(serializer) {
            it.serialize(serializer)
        }
        stripe.serializeOptionOf(serializer) {
            it.serialize(serializer)
        }
        line.serializeOptionOf(serializer) {
            it.serialize(serializer)
        }
        serializer.serialize_bool(updating)
        announcement.serialize(serializer)
        focus.serialize(serializer)
        dialog.serializeOptionOf(serializer) {
            it.serialize(serializer)
        }
        screen.serialize(serializer)
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): View {
            deserializer.increase_container_depth()
            val lang = deserializer.deserialize_str()
            val language = org.importass.shared.Lang.deserialize(deserializer)
            val theme = org.importass.shared.Theme.deserialize(deserializer)
            val words = org.importass.shared.FrameWords.deserialize(deserializer)
            val title = deserializer.deserialize_str()
            val path = deserializer.deserialize_str()
            val entries =
                deserializer.deserializeListOf {
                    deserializer.deserialize_u32()
                }
            val canGoBack = deserializer.deserialize_bool()
            val tabs =
                deserializer.deserializeListOf {
                    org.importass.shared.TabItem.deserialize(deserializer)
                }
            val bell =
                deserializer.deserializeOptionOf {
                    org.importass.shared.Bell.deserialize(deserializer)
                }
            val stripe =
                deserializer.deserializeOptionOf {
                    org.importass.shared.Stripe.deserialize(deserializer)
                }
            val line =
                deserializer.deserializeOptionOf {
                    org.importass.shared.Line.deserialize(deserializer)
                }
            val updating = deserializer.deserialize_bool()
            val announcement = org.importass.shared.Announcement.deserialize(deserializer)
            val focus = org.importass.shared.Focus.deserialize(deserializer)
            val dialog =
                deserializer.deserializeOptionOf {
                    org.importass.shared.Dialog.deserialize(deserializer)
                }
            val screen = org.importass.shared.Screen.deserialize(deserializer)
            deserializer.decrease_container_depth()
            return View(lang, language, theme, words, title, path, entries, canGoBack, tabs, bell, stripe, line, updating, announcement, focus, dialog, screen)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): View {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// Waiting for the browser.
data class WaitingView(
    /// What is happening elsewhere.
    val text: String,
    /// The button that gives up; none where there is nothing to give up.
    val cancel: String? = null,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_str(text)
        cancel.serializeOptionOf(serializer) {
            serializer.serialize_str(it)
        }
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): WaitingView {
            deserializer.increase_container_depth()
            val text = deserializer.deserialize_str()
            val cancel =
                deserializer.deserializeOptionOf {
                    deserializer.deserialize_str()
                }
            deserializer.decrease_container_depth()
            return WaitingView(text, cancel)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): WaitingView {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// Choice of how to sign in.
data class WelcomeView(
    /// The app's promise.
    val intro: String,
    /// Why one is here, if something went wrong or a session ended.
    val problem: org.importass.shared.Banner? = null,
    /// Question above the two capacities.
    val capacityLabel: String,
    /// Interested party, representative.
    val capacities: List<org.importass.shared.CapacityChoice>,
    /// Heading above the ways.
    val methodsLabel: String,
    /// The ways.
    val methods: List<org.importass.shared.MethodRow>,
    /// What can be seen without signing in.
    val linksLabel: String,
    /// Guide, services, help.
    val links: List<org.importass.shared.LinkRow>,
    /// Says that this is not the State.
    val disclaimer: String,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_str(intro)
        problem.serializeOptionOf(serializer) {
            it.serialize(serializer)
        }
        serializer.serialize_str(capacityLabel)
        capacities.serialize(serializer) {
            it.serialize(serializer)
        }
        serializer.serialize_str(methodsLabel)
        methods.serialize(serializer) {
            it.serialize(serializer)
        }
        serializer.serialize_str(linksLabel)
        links.serialize(serializer) {
            it.serialize(serializer)
        }
        serializer.serialize_str(disclaimer)
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): WelcomeView {
            deserializer.increase_container_depth()
            val intro = deserializer.deserialize_str()
            val problem =
                deserializer.deserializeOptionOf {
                    org.importass.shared.Banner.deserialize(deserializer)
                }
            val capacityLabel = deserializer.deserialize_str()
            val capacities =
                deserializer.deserializeListOf {
                    org.importass.shared.CapacityChoice.deserialize(deserializer)
                }
            val methodsLabel = deserializer.deserialize_str()
            val methods =
                deserializer.deserializeListOf {
                    org.importass.shared.MethodRow.deserialize(deserializer)
                }
            val linksLabel = deserializer.deserialize_str()
            val links =
                deserializer.deserializeListOf {
                    org.importass.shared.LinkRow.deserialize(deserializer)
                }
            val disclaimer = deserializer.deserialize_str()
            deserializer.decrease_container_depth()
            return WelcomeView(intro, problem, capacityLabel, capacities, methodsLabel, methods, linksLabel, links, disclaimer)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): WelcomeView {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// Keeps a secret, or forgets it.
data class WriteSecret(
    /// Which.
    val name: org.importass.shared.SecretName,
    /// The secret; none to forget it.
    val secret: org.importass.shared.Secret? = null,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        name.serialize(serializer)
        secret.serializeOptionOf(serializer) {
            it.serialize(serializer)
        }
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): WriteSecret {
            deserializer.increase_container_depth()
            val name = org.importass.shared.SecretName.deserialize(deserializer)
            val secret =
                deserializer.deserializeOptionOf {
                    org.importass.shared.Secret.deserialize(deserializer)
                }
            deserializer.decrease_container_depth()
            return WriteSecret(name, secret)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): WriteSecret {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// The detail, month by month.
data class YearDetailView(
    /// The result.
    val result: org.importass.shared.ResultView,
    /// Days, averages, bracket, definitive base.
    val facts: List<org.importass.shared.Fact>,
    /// Caption of the table.
    val caption: String,
    /// Heads of the columns, the month's first.
    val columns: List<String>,
    /// The months.
    val months: List<org.importass.shared.MonthRow>,
    /// The sum.
    val total: org.importass.shared.Fact,
    /// What the words mean, once.
    val explanation: String,
    /// Provisional against definitive base by month.
    val bars: org.importass.shared.BarsView? = null,
    /// Our own computation beside theirs.
    val comparison: org.importass.shared.ComparisonView? = null,
    /// Heading of the steps.
    val stepsTitle: String,
    /// How it was computed, step by step.
    val steps: List<org.importass.shared.StepView>,
    /// Opens a step's source; the step's title follows it when spoken.
    val sourceLabel: String,
    /// State.
    val load: org.importass.shared.Load,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        result.serialize(serializer)
        facts.serialize(serializer) {
            it.serialize(serializer)
        }
        serializer.serialize_str(caption)
        columns.serialize(serializer) {
            serializer.serialize_str(it)
        }
        months.serialize(serializer) {
            it.serialize(serializer)
        }
        total.serialize(serializer)
        serializer.serialize_str(explanation)
        bars.serializeOptionOf(serializer) {
            it.serialize(serializer)
        }
        comparison.serializeOptionOf(serializer) {
            it.serialize(serializer)
        }
        serializer.serialize_str(stepsTitle)
        steps.serialize(serializer) {
            it.serialize(serializer)
        }
        serializer.serialize_str(sourceLabel)
        load.serialize(serializer)
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): YearDetailView {
            deserializer.increase_container_depth()
            val result = org.importass.shared.ResultView.deserialize(deserializer)
            val facts =
                deserializer.deserializeListOf {
                    org.importass.shared.Fact.deserialize(deserializer)
                }
            val caption = deserializer.deserialize_str()
            val columns =
                deserializer.deserializeListOf {
                    deserializer.deserialize_str()
                }
            val months =
                deserializer.deserializeListOf {
                    org.importass.shared.MonthRow.deserialize(deserializer)
                }
            val total = org.importass.shared.Fact.deserialize(deserializer)
            val explanation = deserializer.deserialize_str()
            val bars =
                deserializer.deserializeOptionOf {
                    org.importass.shared.BarsView.deserialize(deserializer)
                }
            val comparison =
                deserializer.deserializeOptionOf {
                    org.importass.shared.ComparisonView.deserialize(deserializer)
                }
            val stepsTitle = deserializer.deserialize_str()
            val steps =
                deserializer.deserializeListOf {
                    org.importass.shared.StepView.deserialize(deserializer)
                }
            val sourceLabel = deserializer.deserialize_str()
            val load = org.importass.shared.Load.deserialize(deserializer)
            deserializer.decrease_container_depth()
            return YearDetailView(result, facts, caption, columns, months, total, explanation, bars, comparison, stepsTitle, steps, sourceLabel, load)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): YearDetailView {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// A year of the list.
data class YearRow(
    /// The year of the contributions.
    val year: UShort,
    /// "Regularización de 2024".
    val label: String,
    /// Its state.
    val state: String,
    /// Its meaning.
    val tone: org.importass.shared.Tone,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_u16(year)
        serializer.serialize_str(label)
        serializer.serialize_str(state)
        tone.serialize(serializer)
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): YearRow {
            deserializer.increase_container_depth()
            val year = deserializer.deserialize_u16()
            val label = deserializer.deserialize_str()
            val state = deserializer.deserialize_str()
            val tone = org.importass.shared.Tone.deserialize(deserializer)
            deserializer.decrease_container_depth()
            return YearRow(year, label, state, tone)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): YearRow {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// One year: its state, or its summary. Which buttons exist follows from the state alone.
data class YearView(
    /// The state, with the words of the presentation.
    val state: org.importass.shared.Banner,
    /// The result; only once the act is notified.
    val result: org.importass.shared.ResultView? = null,
    /// Dates that count, with what happens after them.
    val facts: List<org.importass.shared.Fact>,
    /// The link to the electronic office, while a notification waits there.
    val office: String? = null,
    /// "Consulta detalle"; only once the act is notified.
    val detail: org.importass.shared.LinkRow? = null,
    /// The resolution or the hearing's paper, among the documents.
    val document: org.importass.shared.LinkRow? = null,
    /// What can be chosen in the open hearing.
    val choices: org.importass.shared.ChoicesView? = null,
    /// The way to write allegations, while the hearing is open.
    val allegations: org.importass.shared.LinkRow? = null,
    /// Paying, while there is something to pay.
    val payment: org.importass.shared.PaymentView? = null,
    /// What can be done against the resolution.
    val appeal: org.importass.shared.Banner? = null,
    /// What happened to an act or could not be done, instead of a toast.
    val problem: org.importass.shared.Banner? = null,
    /// The way to an estimate of one's own, while nothing is communicated.
    val estimate: org.importass.shared.LinkRow? = null,
    /// The guide.
    val guide: org.importass.shared.LinkRow,
    /// That a notice only informs.
    val note: String? = null,
    /// Asks for news.
    val refresh: String,
    /// State.
    val load: org.importass.shared.Load,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        state.serialize(serializer)
        result.serializeOptionOf(serializer) {
            it.serialize(serializer)
        }
        facts.serialize(serializer) {
            it.serialize(serializer)
        }
        office.serializeOptionOf(serializer) {
            serializer.serialize_str(it)
        }
        detail.serializeOptionOf(serializer) {
            it.serialize(serializer)
        }
        document.serializeOptionOf(serializer) {
            it.serialize(serializer)
        }
        choices.serializeOptionOf(serializer) {
            it.serialize(serializer)
        }
        allegations.serializeOptionOf(serializer) {
            it.serialize(serializer)
        }
        payment.serializeOptionOf(serializer) {
            it.serialize(serializer)
        }
        appeal.serializeOptionOf(serializer) {
            it.serialize(serializer)
        }
        problem.serializeOptionOf(serializer) {
            it.serialize(serializer)
        }
        estimate.serializeOptionOf(serializer) {
            it.serialize(serializer)
        }
        guide.serialize(serializer)
        note.serializeOptionOf(serializer) {
            serializer.serialize_str(it)
        }
        serializer.serialize_str(refresh)
        load.serialize(serializer)
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): YearView {
            deserializer.increase_container_depth()
            val state = org.importass.shared.Banner.deserialize(deserializer)
            val result =
                deserializer.deserializeOptionOf {
                    org.importass.shared.ResultView.deserialize(deserializer)
                }
            val facts =
                deserializer.deserializeListOf {
                    org.importass.shared.Fact.deserialize(deserializer)
                }
            val office =
                deserializer.deserializeOptionOf {
                    deserializer.deserialize_str()
                }
            val detail =
                deserializer.deserializeOptionOf {
                    org.importass.shared.LinkRow.deserialize(deserializer)
                }
            val document =
                deserializer.deserializeOptionOf {
                    org.importass.shared.LinkRow.deserialize(deserializer)
                }
            val choices =
                deserializer.deserializeOptionOf {
                    org.importass.shared.ChoicesView.deserialize(deserializer)
                }
            val allegations =
                deserializer.deserializeOptionOf {
                    org.importass.shared.LinkRow.deserialize(deserializer)
                }
            val payment =
                deserializer.deserializeOptionOf {
                    org.importass.shared.PaymentView.deserialize(deserializer)
                }
            val appeal =
                deserializer.deserializeOptionOf {
                    org.importass.shared.Banner.deserialize(deserializer)
                }
            val problem =
                deserializer.deserializeOptionOf {
                    org.importass.shared.Banner.deserialize(deserializer)
                }
            val estimate =
                deserializer.deserializeOptionOf {
                    org.importass.shared.LinkRow.deserialize(deserializer)
                }
            val guide = org.importass.shared.LinkRow.deserialize(deserializer)
            val note =
                deserializer.deserializeOptionOf {
                    deserializer.deserialize_str()
                }
            val refresh = deserializer.deserialize_str()
            val load = org.importass.shared.Load.deserialize(deserializer)
            deserializer.decrease_container_depth()
            return YearView(state, result, facts, office, detail, document, choices, allegations, payment, appeal, problem, estimate, guide, note, refresh, load)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): YearView {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// The years.
data class YearsView(
    /// What a regularization is.
    val intro: String,
    /// The years.
    val rows: List<org.importass.shared.YearRow>,
    /// Asks for news.
    val refresh: String,
    /// The guide.
    val guide: org.importass.shared.LinkRow,
    /// State of the list.
    val load: org.importass.shared.Load,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_str(intro)
        rows.serialize(serializer) {
            it.serialize(serializer)
        }
        serializer.serialize_str(refresh)
        guide.serialize(serializer)
        load.serialize(serializer)
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): YearsView {
            deserializer.increase_container_depth()
            val intro = deserializer.deserialize_str()
            val rows =
                deserializer.deserializeListOf {
                    org.importass.shared.YearRow.deserialize(deserializer)
                }
            val refresh = deserializer.deserialize_str()
            val guide = org.importass.shared.LinkRow.deserialize(deserializer)
            val load = org.importass.shared.Load.deserialize(deserializer)
            deserializer.decrease_container_depth()
            return YearsView(intro, rows, refresh, guide, load)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): YearsView {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}
