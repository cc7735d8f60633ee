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

    /// The visible stack.
    public private(set) var visible = Stack.alone
    private var entries: [Stack: [UInt32]] = [:]
    private var views: [Place: CoreView] = [:]

    /// A stack's places, the root first; none while the core has not shown it.
    public func stack(_ stack: Stack) -> [Place] {
        (entries[stack] ?? []).map { Place(stack: stack, entry: $0) }
    }

    /// What stands in front.
    public var top: Place? { stack(visible).last }

    /// The last view of a place.
    public subscript(place: Place) -> CoreView? { views[place] }

    mutating func show(_ view: CoreView) {
        visible = view.tabs.first(where: \.selected).map { .tab($0.tab) } ?? .alone
        // who signs in or out begins anew: the ids of one are not those of the other
        for stack in Array(entries.keys) where (stack == .alone) != (visible == .alone) { entries[stack] = nil }
        // what stands alone (locked, or nothing to show) has no entry
        let shown = view.entries.isEmpty ? [0] : view.entries
        entries[visible] = shown
        if let top = shown.last { views[Place(stack: visible, entry: top)] = view }
        let gone = views.keys.filter { entries[$0.stack]?.contains($0.entry) != true }
        for place in gone { views[place] = nil }
    }

    /// Leaves the first `count` places of a stack, and its root in any case. Returns how many were taken off.
    mutating func shorten(_ stack: Stack, to count: Int) -> Int {
        guard let before = entries[stack], count < before.count, before.count > 1 else { return 0 }
        let after = Array(before.prefix(max(count, 1)))
        entries[stack] = after
        return before.count - after.count
    }
}
