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
    /// Its places, the root first.
    private var front: [Entry] = []
    /// What the last change took off it: it may still be sliding away.
    private var leaving: [Entry] = []
    /// The other stacks.
    private var behind: [Stack: [Entry]] = [:]

    /// A stack's places, the root first; none while the core has not shown it.
    public func stack(_ stack: Stack) -> [Place] { entries(of: stack).map { Place(stack: stack, entry: $0.id) } }

    /// What stands in front.
    public var top: Place? { front.last.map { Place(stack: visible, entry: $0.id) } }

    /// The last view of a place.
    public subscript(place: Place) -> CoreView? {
        let last = place.stack == visible ? leaving : []
        let found = Self.entry(place.entry, in: entries(of: place.stack), last)
        guard case .running(let view) = found?.shown else { return nil }
        return view
    }

    /// - Parameters:
    ///   - stack: The one that stands in front.
    ///   - ids: Of its entries, the root first.
    ///   - shown: What the last of them shows.
    mutating func show(_ stack: Stack, _ ids: [UInt32], _ shown: Engine.Stage) {
        if stack != visible { turn(to: stack) }
        // what stands alone (locked, or nothing to show) has no entry
        let ids = ids.isEmpty ? [0] : ids
        if !front.elementsEqual(ids, by: { $0.id == $1 }) {
            let before = front
            // the core may not have gone back from where the platform did
            front = ids.map { Self.entry($0, in: before, leaving) ?? Entry(id: $0) }
            leaving = before.filter { !ids.contains($0.id) }
        }
        front[front.count - 1].shown = shown
    }

    private mutating func turn(to stack: Stack) {
        // who signs in or out begins anew: the ids of one are not those of the other
        if (stack == .alone) != (visible == .alone) { behind = [:] } else { behind[visible] = front }
        (visible, front, leaving) = (stack, behind.removeValue(forKey: stack) ?? [], [])
    }

    private func entries(of stack: Stack) -> [Entry] { stack == visible ? front : behind[stack] ?? [] }

    private static func entry(_ id: UInt32, in entries: [Entry], _ leaving: [Entry]) -> Entry? {
        entries.first { $0.id == id } ?? leaving.first { $0.id == id }
    }

    /// Leaves the first `count` places of a stack, and its root in any case. Returns how many were taken off.
    mutating func shorten(_ stack: Stack, to count: Int) -> Int {
        let before = entries(of: stack)
        guard count < before.count, before.count > 1 else { return 0 }
        let (after, off) = (Array(before.prefix(max(count, 1))), Array(before.dropFirst(max(count, 1))))
        if stack == visible { (front, leaving) = (after, off) } else { behind[stack] = after }
        return off.count
    }
}
