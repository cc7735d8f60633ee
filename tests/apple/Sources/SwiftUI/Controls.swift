// developer.apple.com/documentation/swiftui/button, …/buttonrole, …/buttonstyle, …/buttonstyleconfiguration, …/textfield,
// …/toggle, …/picker, …/pickerstyle, …/disclosuregroup

public struct ButtonRole: Equatable, Sendable {
    let name: String
    public static let destructive = ButtonRole(name: "destructive"), cancel = ButtonRole(name: "cancel")
}

public struct Button<Label: View>: _Primitive {
    let role: ButtonRole?
    let action: @MainActor () -> Void
    let label: Label
    /// init(action: @escaping @MainActor () -> Void, @ViewBuilder label: () -> Label)
    public init(action: @escaping @MainActor () -> Void, @ViewBuilder label: () -> Label) {
        (role, self.action, self.label) = (nil, action, label())
    }
    /// init(role: ButtonRole?, action: @escaping @MainActor () -> Void, @ViewBuilder label: () -> Label)
    public init(role: ButtonRole?, action: @escaping @MainActor () -> Void, @ViewBuilder label: () -> Label) {
        (self.role, self.action, self.label) = (role, action, label())
    }
    public func _draw(_ context: _Context) -> [Node] {
        let configuration = ButtonStyleConfiguration(role: role, label: .init(view: AnyView(label)))
        let drawn = context.environment.drawButton?(configuration) ?? label
        let node = Node("button", context.child("button").draw(drawn))
        node.traits.insert(.isButton)
        node.attributes["role"] = role?.name
        node.isEnabled = context.environment.isEnabled
        let after = context.environment.afterTap
        node.tap = {
            action()
            after?()
        }
        return [node]
    }
}

@MainActor @preconcurrency public struct ButtonStyleConfiguration {
    public struct Label: _Primitive {
        let view: AnyView
        public func _draw(_ context: _Context) -> [Node] { context.draw(view) }
    }
    public let role: ButtonRole?
    public let label: Label
    public var isPressed: Bool { false }
}
@MainActor @preconcurrency public protocol ButtonStyle {
    associatedtype Body: View
    @ViewBuilder @MainActor @preconcurrency func makeBody(configuration: Configuration) -> Body
    typealias Configuration = ButtonStyleConfiguration
}
extension View {
    /// func buttonStyle<S>(_ style: S) -> some View where S: ButtonStyle
    public func buttonStyle<S: ButtonStyle>(_ style: S) -> some View {
        environment(\.drawButton) { style.makeBody(configuration: $0) }
    }
}

public struct TextField<Label: View>: _Primitive {
    let label: Label
    let text: Binding<String>
    /// init(text: Binding<String>, prompt: Text? = nil, axis: Axis, @ViewBuilder label: () -> Label)
    public init(text: Binding<String>, prompt: Text? = nil, axis: Axis, @ViewBuilder label: () -> Label) {
        (self.label, self.text) = (label(), text)
    }
    public func _draw(_ context: _Context) -> [Node] { [context.field("field", label, text)] }
}
extension _Context {
    func field(_ kind: String, _ label: some View, _ text: Binding<String>) -> Node {
        let node = Node(kind, child("label").draw(label))
        node.value = text.wrappedValue
        node.isEnabled = environment.isEnabled
        node.enter = { text.wrappedValue = $0 }
        node.tap = environment.submit
        return node
    }
}

public struct Toggle<Label: View>: _Primitive {
    let isOn: Binding<Bool>
    let label: Label
    /// init(isOn: Binding<Bool>, @ViewBuilder label: () -> Label)
    public init(isOn: Binding<Bool>, @ViewBuilder label: () -> Label) { (self.isOn, self.label) = (isOn, label()) }
    public func _draw(_ context: _Context) -> [Node] {
        let node = Node("toggle", context.child("toggle").draw(label))
        node.traits.insert(.isToggle)
        node.value = isOn.wrappedValue ? "on" : "off"
        node.isEnabled = context.environment.isEnabled
        node.tap = { isOn.wrappedValue.toggle() }
        return [node]
    }
}

public struct Picker<Label: View, SelectionValue: Hashable, Content: View>: _Primitive {
    let label: Label
    let selection: Binding<SelectionValue>
    let content: Content
    /// init(selection: Binding<SelectionValue>, @ViewBuilder content: () -> Content, @ViewBuilder label: () -> Label)
    public init(
        selection: Binding<SelectionValue>, @ViewBuilder content: () -> Content, @ViewBuilder label: () -> Label
    ) {
        (self.label, self.selection, self.content) = (label(), selection, content())
    }
    /// The options are behind a press, as in the style `.menu`; one without a tag of the selection's type cannot be
    /// chosen, as on the phone.
    public func _draw(_ context: _Context) -> [Node] {
        let options = context.child("options").draw(content)
        let node = Node("picker", options)
        node.label = Node("label", context.child("label").draw(label)).spoken
        node.value = options.first { ($0.tag?.base as? SelectionValue) == selection.wrappedValue }?.spoken
        node.isEnabled = context.environment.isEnabled
        node.pick = { label in
            let option = options.first { $0.spoken == label }
            guard let tag = option?.tag?.base as? SelectionValue else { return false }
            selection.wrappedValue = tag
            return true
        }
        return [node]
    }
}
public struct MenuPickerStyle: PickerStyle { public init() {} }
/// protocol PickerStyle
public protocol PickerStyle {}
extension PickerStyle where Self == MenuPickerStyle {
    public static var menu: MenuPickerStyle { .init() }
}
extension View {
    /// func tag<V>(_ tag: V, includeOptional: Bool = true) -> some View where V: Hashable
    public func tag<V: Hashable>(_ tag: V, includeOptional: Bool = true) -> some View { nodes { $0.tag = tag } }
    /// func pickerStyle<S>(_ style: S) -> some View where S: PickerStyle
    public func pickerStyle<S: PickerStyle>(_ style: S) -> some View { self }
    /// func labelsHidden() -> some View. Hidden to the eye only.
    public func labelsHidden() -> some View { self }
}

public struct DisclosureGroup<Label: View, Content: View>: _Primitive {
    let label: Label
    let content: Content
    let isExpanded: Binding<Bool>
    /// init(isExpanded: Binding<Bool>, @ViewBuilder content: @escaping () -> Content, @ViewBuilder label: () -> Label)
    public init(
        isExpanded: Binding<Bool>, @ViewBuilder content: @escaping () -> Content, @ViewBuilder label: () -> Label
    ) {
        (self.isExpanded, self.content, self.label) = (isExpanded, content(), label())
    }
    public func _draw(_ context: _Context) -> [Node] {
        let node = Node("button", context.child("label").draw(label))
        node.traits.insert(.isButton)
        if node.children.contains(where: { $0.traits.contains(.isHeader) }) { node.traits.insert(.isHeader) }
        node.value = isExpanded.wrappedValue ? "expanded" : "collapsed"
        node.tap = { isExpanded.wrappedValue.toggle() }
        guard isExpanded.wrappedValue else { return [node] }
        return [node, Node("disclosed", context.child("content").draw(content))]
    }
}
