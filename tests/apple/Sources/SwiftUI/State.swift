// What a view keeps and what is around it: developer.apple.com/documentation/swiftui/state, …/binding, …/bindable,
// …/focusstate, …/environment, …/environmentvalues and what stands in them

public protocol DynamicProperty { mutating func update() }
extension DynamicProperty { public mutating func update() {} }

@MainActor public protocol _Connected { func connect(_ context: _Context) }

public final class _Location<Value>: @unchecked Sendable {
    var changed: () -> Void = {}
    var value: Value { didSet { changed() } }
    init(_ value: Value) { self.value = value }
    var binding: Binding<Value> { Binding(read: { self.value }, write: { self.value = $0 }) }
}

final class Slot<Content>: @unchecked Sendable {
    var content: Content
    init(_ content: Content) { self.content = content }
}

@propertyWrapper public struct State<Value>: DynamicProperty, _Connected {
    private let slot: Slot<_Location<Value>>
    public init(wrappedValue: Value) { slot = Slot(_Location(wrappedValue)) }
    public init(initialValue: Value) { self.init(wrappedValue: initialValue) }
    public var wrappedValue: Value {
        get { slot.content.value }
        nonmutating set { slot.content.value = newValue }
    }
    public var projectedValue: Binding<Value> { slot.content.binding }
    public func connect(_ context: _Context) {
        context.claim(slot)
        slot.content = context.location(slot.content.value)
    }
}
extension State where Value: ExpressibleByNilLiteral {
    public init() { self.init(wrappedValue: nil) }
}

@propertyWrapper @dynamicMemberLookup public struct Binding<Value> {
    private let read: () -> Value
    private let write: (Value) -> Void
    init(read: @escaping () -> Value, write: @escaping (Value) -> Void) { (self.read, self.write) = (read, write) }
    /// @preconcurrency init(get: @escaping @isolated(any) () -> Value, set: @escaping @isolated(any) (Value) -> Void). Here
    /// only what belongs to the main actor, or to none, is taken.
    public init(
        get: @escaping @MainActor @Sendable () -> Value, set: @escaping @MainActor @Sendable (Value) -> Void
    ) {
        self.init(
            read: unsafeBitCast(get, to: (() -> Value).self), write: unsafeBitCast(set, to: ((Value) -> Void).self))
    }
    public static func constant(_ value: Value) -> Binding { Binding(read: { value }, write: { _ in }) }
    public var wrappedValue: Value {
        get { read() }
        nonmutating set { write(newValue) }
    }
    public var projectedValue: Binding { self }
    public subscript<Subject>(dynamicMember keyPath: WritableKeyPath<Value, Subject>) -> Binding<Subject> {
        Binding<Subject>(
            read: { wrappedValue[keyPath: keyPath] }, write: { wrappedValue[keyPath: keyPath] = $0 })
    }
}

@propertyWrapper @dynamicMemberLookup public struct Bindable<Value: AnyObject & Observable> {
    public var wrappedValue: Value
    public init(wrappedValue: Value) { self.wrappedValue = wrappedValue }
    public init(_ wrappedValue: Value) { self.wrappedValue = wrappedValue }
    public var projectedValue: Bindable { self }
    public subscript<Subject>(dynamicMember keyPath: ReferenceWritableKeyPath<Value, Subject>) -> Binding<Subject> {
        let object = wrappedValue
        return Binding(read: { object[keyPath: keyPath] }, write: { object[keyPath: keyPath] = $0 })
    }
}

@propertyWrapper public struct FocusState<Value: Hashable>: DynamicProperty, _Connected {
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

@propertyWrapper public struct Environment<Value>: DynamicProperty, _Connected {
    private let slot = Slot<Value?>(nil)
    private let read: (EnvironmentValues) -> Value
    public init(_ keyPath: KeyPath<EnvironmentValues, Value>) { read = { $0[keyPath: keyPath] } }
    public init(_ type: Value.Type) where Value: AnyObject & Observable {
        read = {
            guard let object = $0.objects[ObjectIdentifier(Value.self)] as? Value else {
                preconditionFailure("no \(Value.self) in the environment")
            }
            return object
        }
    }
    public var wrappedValue: Value { slot.content ?? read(EnvironmentValues()) }
    public func connect(_ context: _Context) {
        var environment = context.environment
        environment.isOnScreen = context.isVisible
        slot.content = read(environment)
    }
}

extension Binding: @unchecked Sendable where Value: Sendable {}
extension State: Sendable where Value: Sendable {}
extension FocusState: Sendable where Value: Sendable {}
extension Environment: @unchecked Sendable where Value: Sendable {}

public protocol EnvironmentKey {
    associatedtype Value
    static var defaultValue: Value { get }
}

public struct EnvironmentValues {
    private var values: [ObjectIdentifier: Any] = [:]
    var objects: [ObjectIdentifier: AnyObject] = [:]
    public init() {}
    public subscript<K: EnvironmentKey>(key: K.Type) -> K.Value {
        get { values[ObjectIdentifier(key)] as? K.Value ?? K.defaultValue }
        set { values[ObjectIdentifier(key)] = newValue }
    }
    // The values of Apple's that we use, with Apple's defaults.
    public var isEnabled = true
    public var locale = Locale.current
    public var calendar = Calendar.current
    public var timeZone = TimeZone.current
    public var scenePhase = ScenePhase.active
    public var colorScheme = ColorScheme.light
    public var dynamicTypeSize = DynamicTypeSize.large
    public var horizontalSizeClass: UserInterfaceSizeClass? = .compact
    public internal(set) var accessibilityReduceMotion = false
    public var openURL = OpenURLAction { _ in .systemAction }
    public internal(set) var dismiss = DismissAction()
    public internal(set) var dismissSearch = DismissSearchAction()
    public internal(set) var isSearching = false
    public internal(set) var isPresented = false
    public internal(set) var refresh: RefreshAction?
    var isOnScreen = true
    var navigation: Navigator?
    var submit: (() -> Void)?
    var afterTap: (() -> Void)?
    var drawButton: (@MainActor (ButtonStyleConfiguration) -> any View)?
}

public enum ScenePhase: Comparable, Sendable { case background, inactive, active }
public enum ColorScheme: CaseIterable, Sendable { case light, dark }
public enum UserInterfaceSizeClass: Sendable { case compact, regular }
public enum DynamicTypeSize: Comparable, CaseIterable, Sendable {
    case xSmall, small, medium, large, xLarge, xxLarge, xxxLarge
    case accessibility1, accessibility2, accessibility3, accessibility4, accessibility5
    public var isAccessibilitySize: Bool { self >= .accessibility1 }
}

@MainActor @preconcurrency public struct OpenURLAction {
    public struct Result: Sendable, Equatable {
        let name: String
        public static let handled = Result(name: "handled")
        public static let discarded = Result(name: "discarded")
        public static let systemAction = Result(name: "systemAction")
    }
    nonisolated(unsafe) let handler: (URL) -> Result
    public nonisolated init(handler: @escaping (URL) -> Result) { self.handler = handler }
    public func callAsFunction(_ url: URL) { _ = handler(url) }
}
@MainActor @preconcurrency public struct DismissAction {
    nonisolated(unsafe) let action: () -> Void
    nonisolated init(_ action: @escaping () -> Void = {}) { self.action = action }
    public func callAsFunction() { action() }
}
@MainActor @preconcurrency public struct DismissSearchAction {
    nonisolated init() {}
    public func callAsFunction() {}
}
public struct RefreshAction: Sendable {
    let action: @Sendable () async -> Void
    public func callAsFunction() async { await action() }
}
