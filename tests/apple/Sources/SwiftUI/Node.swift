/// What the screen shows: one element of the drawn tree.
@MainActor public final class Node {
    public let kind: String
    public var text: String?
    public var label: String?
    public var value: String?
    public var hint: String?
    public var identifier: String?
    public var traits: AccessibilityTraits = []
    public var attributes: [String: String] = [:]
    public var children: [Node]
    var tag: AnyHashable?
    public var isEnabled = true
    public var isHidden = false
    public var tap: (() -> Void)?
    public var enter: ((String) -> Void)?
    public var pick: ((String) -> Bool)?
    public var refresh: (() async -> Void)?
    public var openURL: ((URL) -> Void)?
    public var focus: ((Bool) -> Void)?

    init(_ kind: String, text: String? = nil, _ children: [Node] = []) {
        (self.kind, self.text, self.children) = (kind, text, children)
    }

    /// What a screen reader says of it, short of its value and traits.
    public var spoken: String {
        label ?? text
            ?? children.filter { !$0.isHidden }.map(\.spoken)
            .filter { !$0.isEmpty }.joined(separator: ", ")
    }
    public var isModal: Bool { ["sheet", "alert"].contains(kind) }
}

/// Where in the tree a view is drawn, with what it inherits.
@MainActor public struct _Context {
    let graph: _Graph
    var path: String
    var environment: EnvironmentValues
    var isVisible = true

    func child(_ name: String) -> _Context {
        var copy = self
        copy.path += "/" + name
        return copy
    }

    func draw(_ view: any View) -> [Node] {
        if let view = view as? any _Drawn { return view._draw(self) }
        return drawBody(of: view)
    }

    private func drawBody<V: View>(of view: V) -> [Node] {
        let context = child("\(V.self)")
        context.connect(view)
        return context.draw(view.body)
    }

    /// Points each @State, @Environment … of a view at what the graph keeps for this place.
    func connect(_ view: Any) {
        for (name, property) in Mirror(reflecting: view).children {
            (property as? any _Connected)?.connect(child(name ?? "_"))
        }
    }

    /// Copies of a view share its slots, so that one value drawn in two places would share its state too.
    func claim(_ slot: AnyObject) {
        let other = graph.claimed.updateValue((slot, path), forKey: ObjectIdentifier(slot))
        precondition(other == nil, "one view value is drawn at \(other?.path ?? "") and at \(path)")
    }

    func location<Value>(_ initial: @autoclosure () -> Value) -> _Location<Value> {
        graph.kept.insert(path)
        if let location = graph.locations[path] as? _Location<Value> { return location }
        let location = _Location(initial())
        location.changed = { [graph] in graph.dirty.set() }
        graph.locations[path] = location
        return location
    }

    func onScreen(appear: (() -> Void)? = nil, disappear: (() -> Void)? = nil) {
        if isVisible { graph.next[path] = (appear, disappear) }
    }
}

/// Keeps the state of every view by its place in the tree, and draws again what has changed.
@MainActor public final class _Graph {
    var locations: [String: AnyObject] = [:]
    var kept: Set<String> = []
    var next: [String: (appear: (() -> Void)?, disappear: (() -> Void)?)] = [:]
    var afterwards: [() -> Void] = []
    var claimed: [ObjectIdentifier: (slot: AnyObject, path: String)] = [:]
    let dirty = Flag()
    private var current: [String: (appear: (() -> Void)?, disappear: (() -> Void)?)] = [:]
    private let view: any View
    private let environment: EnvironmentValues
    public private(set) var root = Node("root")
    public private(set) var draws = 0

    public init(_ view: any View, environment: EnvironmentValues) {
        (self.view, self.environment) = (view, environment)
        dirty.set()
    }

    public var isDirty: Bool { dirty.isSet }

    public func draw() {
        var rounds = 0
        while dirty.take() {
            rounds += 1
            precondition(rounds < 50, "drawing changes what it draws, without end")
            draws += 1
            (kept, next, afterwards, claimed) = ([], [:], [], [:])
            let nodes = withObservationTracking {
                _Context(graph: self, path: "", environment: environment).draw(view)
            } onChange: { [dirty] in
                dirty.set()
            }
            root = Node("root", nodes)
            locations = locations.filter { kept.contains($0.key) }
            let previous = current
            current = next
            for (path, entry) in previous where next[path] == nil { entry.disappear?() }
            for (path, entry) in next where previous[path] == nil { entry.appear?() }
            afterwards.forEach { $0() }
        }
    }

    public func close() {
        for entry in current.values { entry.disappear?() }
        current = [:]
    }
}

/// Set from any thread, where an observed model may change.
final class Flag: @unchecked Sendable {
    private let lock = NSLock()
    private var value = false
    var isSet: Bool { lock.withLock { value } }
    func set() { lock.withLock { value = true } }
    func take() -> Bool {
        lock.withLock {
            defer { value = false }
            return value
        }
    }
}
