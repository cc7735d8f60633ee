// swift-format-ignore-file: AlwaysUseLowerCamelCase
// As in Deserializer.swift.

/// What the generated types write themselves into.
public protocol Serializer {
    func serialize_str(value: String) throws
    func serialize_bytes(value: [UInt8]) throws
    func serialize_bool(value: Bool) throws
    func serialize_u8(value: UInt8) throws
    func serialize_u16(value: UInt16) throws
    func serialize_u32(value: UInt32) throws
    func serialize_len(value: Int) throws
    func serialize_variant_index(value: UInt32) throws
    func serialize_option_tag(value: Bool) throws
    func increase_container_depth() throws
    func decrease_container_depth() throws
}

/// Writes what Rust's bincode 1 reads.
public final class BincodeSerializer: Serializer {
    @usableFromInline var output: [UInt8] = []

    @inlinable public init() {}

    @inlinable func put(_ number: some FixedWidthInteger) {
        withUnsafeBytes(of: number.littleEndian) { output.append(contentsOf: $0) }
    }

    @inlinable public func serialize_u8(value: UInt8) { put(value) }
    @inlinable public func serialize_u16(value: UInt16) { put(value) }
    @inlinable public func serialize_u32(value: UInt32) { put(value) }
    @inlinable public func serialize_len(value: Int) { put(UInt64(value)) }
    @inlinable public func serialize_variant_index(value: UInt32) { put(value) }
    @inlinable public func serialize_bool(value: Bool) { put(value ? 1 : 0 as UInt8) }
    @inlinable public func serialize_option_tag(value: Bool) { serialize_bool(value: value) }

    @inlinable public func serialize_bytes(value: [UInt8]) {
        serialize_len(value: value.count)
        output.append(contentsOf: value)
    }

    @inlinable public func serialize_str(value: String) {
        serialize_len(value: value.utf8.count)
        output.append(contentsOf: value.utf8)
    }

    /// What was written.
    @inlinable public func get_bytes() -> [UInt8] { output }

    @inlinable public func increase_container_depth() {}
    @inlinable public func decrease_container_depth() {}
}
