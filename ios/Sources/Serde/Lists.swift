// As in Deserializer.swift. The generated types call these by name: their generator (shared_types/src/swift.rs) leaves its
// own out.

/// Writes a list: its length, then what it holds.
@inlinable public func serializeArray<Element, Target: Serializer>(
    value: [Element], serializer: Target, serializeElement: (Element, Target) throws -> Void
) throws {
    try serializer.serialize_len(value: value.count)
    for element in value { try serializeElement(element, serializer) }
}

/// Reads a list.
@inlinable public func deserializeArray<Element, Source: Deserializer>(
    deserializer: Source, deserializeElement: (Source) throws -> Element
) throws -> [Element] {
    let count = try deserializer.deserialize_len()
    var elements: [Element] = []
    // made at its length, and no larger: it costs a tenth of a view to let it grow. What the bytes say is believed up to here.
    elements.reserveCapacity(min(count, 256))
    for _ in 0..<count { elements.append(try deserializeElement(deserializer)) }
    return elements
}
