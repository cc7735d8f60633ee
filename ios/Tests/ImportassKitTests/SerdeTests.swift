import Serde
import SharedTypes
import Testbed
import Testing

/// That bytes of every kind are read and written right is for ``GoldenTests``; here are those that nobody should write.
struct SerdeTests {
    @Test func aViewThatEndsTooSoonIsNone() throws {
        let bytes = try Golden.view("View.year-detail.bin").bincodeSerialize()
        for count in 0..<bytes.count {
            #expect(throws: DeserializationError.self, "\(count) bytes") {
                try View.bincodeDeserialize(input: Array(bytes.prefix(count)))
            }
        }
        #expect(throws: DeserializationError.self) { try View.bincodeDeserialize(input: bytes + [0]) }
    }

    @Test(arguments: [[0xC3], [0xFF], [0xED, 0xA0, 0x80], [0xC0, 0x80], [0x61, 0xF0, 0x9F, 0x99]] as [[UInt8]])
    func bytesThatAreNoTextAreRefused(_ bytes: [UInt8]) {
        #expect(throws: DeserializationError.self) { try read(bytes, count: UInt8(bytes.count)).deserialize_str() }
    }

    @Test(arguments: ["", "a", "ñ", "fifteen bytes…", "Cuota de 1.234,56 € al año · 漢字 🙂", "\u{FFFD}", "a\u{0}b"])
    func textIsReadAsItIs(_ text: String) throws {
        let found = try read(Array(text.utf8), count: UInt8(text.utf8.count)).deserialize_str()
        #expect(Array(found.utf8) == Array(text.utf8))
    }

    @Test func aLengthThatNothingHasIsRefused() {
        for last in [0x7F, 0x80, 0xFF] as [UInt8] {
            let bytes = [UInt8](repeating: 0xFF, count: 7) + [last, 1, 2, 3]
            #expect(throws: DeserializationError.self) {
                try BincodeDeserializer(input: bytes).deserialize_bytes()
            }
        }
    }

    @Test func whatIsNeitherYesNorNoIsRefused() {
        #expect(throws: DeserializationError.self) { try BincodeDeserializer(input: [2]).deserialize_bool() }
        #expect(throws: DeserializationError.self) { try BincodeDeserializer(input: [2]).deserialize_option_tag() }
    }

    /// A length, then the bytes.
    private func read(_ bytes: [UInt8], count: UInt8) -> BincodeDeserializer {
        BincodeDeserializer(input: [count, 0, 0, 0, 0, 0, 0, 0] + bytes)
    }
}
