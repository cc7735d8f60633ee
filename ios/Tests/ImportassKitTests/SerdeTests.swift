import SharedTypes
import Testbed
import Testing

@testable import Serde

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
        #expect(BincodeDeserializer.slowlyRead(bytes[...]) == nil)
    }

    @Test(arguments: ["", "a", "ñ", "fifteen bytes…", "Cuota de 1.234,56 € al año · 漢字 🙂", "\u{FFFD}", "a\u{0}b"])
    func textIsReadAsItIs(_ text: String) throws {
        let found = try read(Array(text.utf8), count: UInt8(text.utf8.count)).deserialize_str()
        let slowly = try #require(BincodeDeserializer.slowlyRead(Array(text.utf8)[...]))
        for found in [found, slowly] { #expect(Array(found.utf8) == Array(text.utf8)) }
    }

    @Test func aLengthThatNothingHasIsRefused() {
        for last in [0x7F, 0x80, 0xFF] as [UInt8] {
            let bytes = [UInt8](repeating: 0xFF, count: 7) + [last, 1, 2, 3]
            #expect(throws: DeserializationError.self) {
                try BincodeDeserializer(input: bytes).deserialize_bytes()
            }
        }
    }

    @Test(arguments: [0, 1, 256, 257])
    func aListIsReadToItsEndAndNoFurther(_ count: Int) throws {
        let written = BincodeSerializer()
        let numbers = (0..<count).map { UInt16($0) }
        try serializeArray(value: numbers, serializer: written) { number, to in to.serialize_u16(value: number) }
        let bytes = written.get_bytes()
        let read = BincodeDeserializer(input: bytes + [1])
        #expect(try deserializeArray(deserializer: read) { try $0.deserialize_u16() } == numbers)
        #expect(read.get_buffer_offset() == bytes.count)
    }

    @Test func aListThatSaysMoreThanItHoldsIsRefused() {
        // as many as nothing has place for
        let bytes: [UInt8] = [0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x7F, 1, 2]
        #expect(throws: DeserializationError.self) {
            try deserializeArray(deserializer: BincodeDeserializer(input: bytes)) { try $0.deserialize_u8() }
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
