import SharedTypes

/// The stacks of places. The core says which stand on the visible stack; here the last view of each is kept, to be drawn
/// under a finger that drags the top one away.
public struct Places: Equatable {
    /// Whose stack.
    public enum Stack: Hashable {
        /// Signed out, or asked something first: there are no places at the bottom.
        case alone
        /// One of the places at the bottom.
        case tab(CoreTab)
    }

    /// A place on a stack.
    public struct Place: Hashable {
        public let stack: Stack
        /// The core's id of the entry.
        public let entry: UInt32
    }

    /// An entry of the core's with what stood on the screen when it was last in front; none if it never was. It is the same
    /// piece: with another copy of a large view an event took 8 % longer to its view.
    private struct Entry: Equatable {
        let id: UInt32
        var shown: Engine.Stage?
    }

    /// The visible stack.
    public private(set) var visible = Stack.alone
    private var stacks: [Stack: [Entry]] = [:]
    /// What the last change took off the visible stack: it may still be sliding away.
    private var leaving: [Entry] = []

    /// A stack's places, the root first; none while the core has not shown it.
    public func stack(_ stack: Stack) -> [Place] {
        (stacks[stack] ?? []).map { Place(stack: stack, entry: $0.id) }
    }

    /// What stands in front.
    public var top: Place? { stacks[visible]?.last.map { Place(stack: visible, entry: $0.id) } }

    /// The last view of a place.
    public subscript(place: Place) -> CoreView? {
        let last = place.stack == visible ? leaving : []
        let found = Self.entry(place.entry, of: (stacks[place.stack] ?? []) + last)
        guard case .running(let view) = found?.shown else { return nil }
        return view
    }

    /// - Parameters:
    ///   - stack: The one that stands in front.
    ///   - ids: Of its entries, the root first.
    ///   - shown: What the last of them shows.
    mutating func show(_ stack: Stack, _ ids: [UInt32], _ shown: Engine.Stage) {
        if stack != visible { leaving = [] }
        // who signs in or out begins anew: the ids of one are not those of the other
        if (stack == .alone) != (visible == .alone) { stacks = [:] }
        visible = stack
        let old = stacks[stack] ?? []
        // what stands alone (locked, or nothing to show) has no entry
        let ids = ids.isEmpty ? [0] : ids
        // the core may not have gone back from where the platform did
        var new = ids.map { id in Self.entry(id, of: old + leaving) ?? Entry(id: id) }
        new[new.count - 1].shown = shown
        if ids != old.map(\.id) { leaving = old.filter { !ids.contains($0.id) } }
        stacks[stack] = new
    }

    private static func entry(_ id: UInt32, of entries: [Entry]) -> Entry? { entries.first { $0.id == id } }

    /// Leaves the first `count` places of a stack, and its root in any case. Returns how many were taken off.
    mutating func shorten(_ stack: Stack, to count: Int) -> Int {
        guard let before = stacks[stack], count < before.count, before.count > 1 else { return 0 }
        let after = before.prefix(max(count, 1))
        if stack == visible { leaving = Array(before.dropFirst(after.count)) }
        stacks[stack] = Array(after)
        return before.count - after.count
    }
}
