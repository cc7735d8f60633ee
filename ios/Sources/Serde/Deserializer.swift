// swift-format-ignore-file: AlwaysUseLowerCamelCase
// The names are those that the generated types call. Only what they call is here: a new kind of number in the core's
// views does not compile until it is added. Everything may be inlined into them, which is what makes them quick.

import Foundation

/// Why bytes are not what they should be. Says nothing of what they hold.
public enum DeserializationError: Error {
    case invalidInput(issue: String)
}

/// What the generated types read themselves from.
public protocol Deserializer {
    func deserialize_str() throws -> String
    func deserialize_bytes() throws -> [UInt8]
    func deserialize_bool() throws -> Bool
    func deserialize_u8() throws -> UInt8
    func deserialize_u16() throws -> UInt16
    func deserialize_u32() throws -> UInt32
    func deserialize_len() throws -> Int
    func deserialize_variant_index() throws -> UInt32
    func deserialize_option_tag() throws -> Bool
    func get_buffer_offset() -> Int
    func increase_container_depth() throws
    func decrease_container_depth() throws
}

/// Reads what Rust's bincode 1 writes: numbers in little endian of their own width, lengths in eight bytes, variants in four.
public final class BincodeDeserializer: Deserializer {
    @usableFromInline let input: [UInt8]
    // nobody but this reads or writes it: checking that at run time would cost a tenth of all
    @exclusivity(unchecked) @usableFromInline var offset = 0

    @inlinable public init(input: [UInt8]) { self.input = input }

    /// Takes the next bytes.
    @inlinable func take(_ count: Int) throws -> Range<Int> {
        let start = offset
        // the count comes from the bytes: an addition could overflow, this cannot
        guard count <= input.count - start else { throw DeserializationError.invalidInput(issue: "too short") }
        offset = start + count
        return start..<start + count
    }

    @inlinable func number<Number: FixedWidthInteger>() throws -> Number {
        let place = try take(MemoryLayout<Number>.size)
        return input.withUnsafeBytes { bytes in
            Number(littleEndian: bytes.loadUnaligned(fromByteOffset: place.lowerBound, as: Number.self))
        }
    }

    @inlinable public func deserialize_u8() throws -> UInt8 { try number() }
    @inlinable public func deserialize_u16() throws -> UInt16 { try number() }
    @inlinable public func deserialize_u32() throws -> UInt32 { try number() }
    @inlinable public func deserialize_variant_index() throws -> UInt32 { try number() }
    @inlinable public func deserialize_option_tag() throws -> Bool { try deserialize_bool() }
    @inlinable public func deserialize_bytes() throws -> [UInt8] { Array(input[try take(try deserialize_len())]) }

    @inlinable public func deserialize_len() throws -> Int {
        guard let length = Int(exactly: try number() as UInt64) else {
            throw DeserializationError.invalidInput(issue: "no length")
        }
        return length
    }

    @inlinable public func deserialize_bool() throws -> Bool {
        switch try deserialize_u8() {
        case 0: return false
        case 1: return true
        default: throw DeserializationError.invalidInput(issue: "neither yes nor no")
        }
    }

    @inlinable public func deserialize_str() throws -> String {
        let place = try take(try deserialize_len())
        let text = input.withUnsafeBytes { Self.text(UnsafeRawBufferPointer(rebasing: $0[place])) }
        guard let text else { throw DeserializationError.invalidInput(issue: "no text") }
        return text
    }

    /// `String(validating:as:)`, which is two to four times as slow: what is no text comes out as other bytes.
    @inlinable static func text(_ written: UnsafeRawBufferPointer) -> String? {
        var text = String(decoding: written, as: UTF8.self)
        let isSame = text.withUTF8 { read in
            guard let first = read.baseAddress, let second = written.baseAddress else { return written.isEmpty }
            return read.count == written.count && memcmp(first, second, read.count) == 0
        }
        return isSame ? text : nil
    }

    @inlinable public func get_buffer_offset() -> Int { offset }

    // bincode sets no limit to how deep values lie in each other; the types that cross the bridge do
    @inlinable public func increase_container_depth() {}
    @inlinable public func decrease_container_depth() {}
}
