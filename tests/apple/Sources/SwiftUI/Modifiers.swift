// Behaviour and accessibility. Each modifier's page is its name below developer.apple.com/documentation/swiftui/view, as in
// …/view/disabled(_:); besides …/submittriggers, …/accessibilitytraits, …/accessibilitychildbehavior, …/accessibilityfocusstate

// MARK: Behaviour

extension View {
    public func disabled(_ disabled: Bool) -> some View {
        drawn { context, draw in
            var context = context
            context.environment.isEnabled = context.environment.isEnabled && !disabled
            return draw(context)
        }
    }
    public func onAppear(perform action: (() -> Void)? = nil) -> some View {
        drawn { context, draw in
            context.onScreen(appear: action)
            return draw(context)
        }
    }
    public func onDisappear(perform action: (() -> Void)? = nil) -> some View {
        drawn { context, draw in
            context.onScreen(disappear: action)
            return draw(context)
        }
    }
    public func task(
        priority: TaskPriority = .userInitiated,
        @_inheritActorContext _ action: sending @escaping @isolated(any) () async -> Void
    )
        -> some View
    {
        task(id: 0, priority: priority, action)
    }
    public func task<T: Equatable>(
        id: T, priority: TaskPriority = .userInitiated,
        @_inheritActorContext _ action: sending @escaping @isolated(any) () async -> Void
    ) -> some View {
        let action = unsafeBitCast(action, to: (@Sendable () async -> Void).self)
        return drawn { context, draw in
            let running = context.child("task").location(Task<Void, Never>?.none)
            let last = context.child("task id").location(id)
            let start = {
                running.value?.cancel()
                running.value = Task(priority: priority) { await action() }
            }
            context.onScreen(appear: start, disappear: { running.value?.cancel() })
            if last.value != id {
                last.value = id
                if context.isVisible { context.graph.afterwards.append(start) }
            }
            return draw(context)
        }
    }
    public func onChange<V: Equatable>(of value: V, initial: Bool = false, _ action: @escaping (V, V) -> Void)
        -> some View
    {
        drawn { context, draw in
            let last = context.child("onChange").location(V?.none)
            let old = last.value
            if old != value {
                last.value = value
                if old != nil || initial { context.graph.afterwards.append { action(old ?? value, value) } }
            }
            return draw(context)
        }
    }
    public func onChange<V: Equatable>(of value: V, initial: Bool = false, _ action: @escaping () -> Void) -> some View
    {
        onChange(of: value, initial: initial) { _, _ in action() }
    }
    public func onOpenURL(perform action: @escaping (URL) -> Void) -> some View { nodes { $0.openURL = action } }
    public func onSubmit(of triggers: SubmitTriggers = .text, _ action: @escaping () -> Void) -> some View {
        environment(\.submit, action)
    }
    public func refreshable(action: @escaping @Sendable () async -> Void) -> some View {
        environment(\.refresh, RefreshAction(action: action))
    }
    public func overlay(alignment: Alignment = .center, @ViewBuilder content: () -> some View) -> some View {
        let content = content()
        return beside("overlay") { $0.draw(content) }
    }
    /// func background<V>(alignment: Alignment = .center, @ViewBuilder content: () -> V) -> some View where V: View
    public func background(alignment: Alignment = .center, @ViewBuilder content: () -> some View) -> some View {
        let content = content()
        return beside("background") { $0.draw(content) }
    }
    public func safeAreaInset(
        edge: VerticalEdge, alignment: HorizontalAlignment = .center, spacing: CGFloat? = nil,
        @ViewBuilder content: () -> some View
    ) -> some View {
        let content = content()
        return beside("inset") { $0.draw(content) }
    }
    /// func focused(_ condition: FocusState<Bool>.Binding) -> some View
    public func focused(_ condition: FocusState<Bool>.Binding) -> some View {
        nodes { node in
            if condition.wrappedValue { node.attributes["focused"] = "true" }
            node.focus = { condition.wrappedValue = $0 }
        }
    }
}
public struct SubmitTriggers: OptionSet, Sendable {
    public let rawValue: Int
    public init(rawValue: Int) { self.rawValue = rawValue }
    public static let text = Self(rawValue: 1), search = Self(rawValue: 2)
}
// MARK: Accessibility

public struct AccessibilityTraits: SetAlgebra, Sendable {
    private var names: Set<String>
    public init() { names = [] }
    private init(_ name: String) { names = [name] }
    private init(names: Set<String>) { self.names = names }
    public typealias Element = AccessibilityTraits
    public static let isButton = Self("button"), isHeader = Self("header"), isSelected = Self("selected")
    public static let isLink = Self("link"), isSearchField = Self("search field"), isImage = Self("image")
    public static let isToggle = Self("toggle"), isStaticText = Self("static text"), isModal = Self("modal")
    public static let updatesFrequently = Self("updates frequently")
    public func contains(_ member: Self) -> Bool { member.names.isSubset(of: names) }
    @discardableResult public mutating func insert(_ new: Self) -> (inserted: Bool, memberAfterInsert: Self) {
        defer { names.formUnion(new.names) }
        return (!contains(new), new)
    }
    @discardableResult public mutating func remove(_ member: Self) -> Self? {
        names.subtract(member.names)
        return member
    }
    @discardableResult public mutating func update(with new: Self) -> Self? {
        names.formUnion(new.names)
        return new
    }
    public func union(_ other: Self) -> Self { Self(names: names.union(other.names)) }
    public func intersection(_ other: Self) -> Self { Self(names: names.intersection(other.names)) }
    public func symmetricDifference(_ other: Self) -> Self { Self(names: names.symmetricDifference(other.names)) }
    public mutating func formUnion(_ other: Self) { names.formUnion(other.names) }
    public mutating func formIntersection(_ other: Self) { names.formIntersection(other.names) }
    public mutating func formSymmetricDifference(_ other: Self) { names.formSymmetricDifference(other.names) }
    public var spoken: [String] { names.sorted() }
}
public struct AccessibilityChildBehavior: Hashable, Sendable {
    let name: String
    public static let ignore = Self(name: "ignore"), contain = Self(name: "contain"), combine = Self(name: "combine")
}
extension View {
    /// func accessibilityLabel(_ label: Text) -> ModifiedContent<Self, AccessibilityAttachmentModifier>
    public func accessibilityLabel(_ label: Text) -> some View { nodes { $0.label = label.plain } }
    public func accessibilityValue(_ value: Text) -> some View { nodes { $0.value = value.plain } }
    public func accessibilityHint(_ hint: Text) -> some View { nodes { $0.hint = hint.plain } }
    public func accessibilityIdentifier(_ identifier: String) -> some View { nodes { $0.identifier = identifier } }
    public func accessibilityAddTraits(_ traits: AccessibilityTraits) -> some View {
        nodes { $0.traits.formUnion(traits) }
    }
    public func accessibilityRemoveTraits(_ traits: AccessibilityTraits) -> some View {
        nodes { $0.traits.remove(traits) }
    }
    public func accessibilityHidden(_ hidden: Bool) -> some View { nodes { $0.isHidden = hidden } }
    public func accessibilityElement(children: AccessibilityChildBehavior = .ignore) -> some View {
        drawn { context, draw in
            let element = Node("element", draw(context))
            if children == .combine { element.label = element.spoken }
            // not to be heard, and still to be seen
            if children == .ignore { element.children.forEach { $0.isHidden = true } }
            return [element]
        }
    }
}

// MARK: Where a reader stands

/// @propertyWrapper @frozen struct AccessibilityFocusState<Value> where Value: Hashable
@propertyWrapper public struct AccessibilityFocusState<Value: Hashable>: DynamicProperty, _Connected {
    private let slot: Slot<_Location<Value>>
    public init() where Value == Bool { slot = Slot(_Location(false)) }
    public var wrappedValue: Value {
        get { slot.content.value }
        nonmutating set { slot.content.value = newValue }
    }
    public var projectedValue: Binding { Binding(location: slot.content) }
    public func connect(_ context: _Context) {
        context.claim(slot)
        slot.content = context.location(slot.content.value)
    }
    @propertyWrapper public struct Binding {
        let location: _Location<Value>
        public var wrappedValue: Value {
            get { location.value }
            nonmutating set { location.value = newValue }
        }
    }
}
extension AccessibilityFocusState: Sendable where Value: Sendable {}
extension View {
    /// func accessibilityFocused(_ condition: AccessibilityFocusState<Bool>.Binding) -> some View
    public func accessibilityFocused(_ condition: AccessibilityFocusState<Bool>.Binding) -> some View {
        nodes { if condition.wrappedValue { $0.attributes["spokenFirst"] = "true" } }
    }
}
