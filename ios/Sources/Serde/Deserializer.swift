// swift-format-ignore-file: AlwaysUseLowerCamelCase
// The names are those that the generated types call. Only what they call is here: a new kind of number in the core's
// views does not compile until it is added. Everything may be inlined into them, which is what makes them quick.

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
        guard let text = text(at: try take(try deserialize_len())) else {
            throw DeserializationError.invalidInput(issue: "no text")
        }
        return text
    }

    @inlinable func text(at place: Range<Int>) -> String? {
        guard #available(iOS 26, macOS 26, *) else { return Self.slowlyRead(input[place]) }
        // a span may not outlive the access to a property
        let input = input
        let bytes = input.span.extracting(place)
        do { return String(copying: try UTF8Span(validating: bytes)) } catch { return nil }
    }

    /// Two to four times as slow, and there on every system.
    @usableFromInline static func slowlyRead(_ bytes: ArraySlice<UInt8>) -> String? {
        String(validating: bytes, as: UTF8.self)
    }

    @inlinable public func get_buffer_offset() -> Int { offset }

    // bincode sets no limit to how deep values lie in each other; the types that cross the bridge do
    @inlinable public func increase_container_depth() {}
    @inlinable public func decrease_container_depth() {}
}
