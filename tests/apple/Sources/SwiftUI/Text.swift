// developer.apple.com/documentation/swiftui/text, …/image, …/progressview

// Of Apple's two titles, LocalizedStringKey for literals and StringProtocol for values, only the second is here: all
// texts are values that come from the core. A rule test keeps literals out, which Apple's compiler would take for keys.
extension StringProtocol {
    var plain: String { String(self) }
}

public struct Text: _Primitive, Equatable, Sendable {
    let plain: String
    /// init(verbatim content: String)
    public init(verbatim content: String) { plain = content }
    public func _draw(_ context: _Context) -> [Node] { [Node("text", text: plain)] }
}

public struct Image: _Primitive, Equatable, Sendable {
    let name: String
    /// init(systemName: String). A symbol is an image without a name of its own.
    public init(systemName: String) { name = systemName }
    public func _draw(_ context: _Context) -> [Node] {
        let node = Node("image", text: "")
        node.attributes["image"] = name
        return [node]
    }
}

public struct ProgressView<Label: View, CurrentValueLabel: View>: _Primitive {
    let label: Label
    var value: String?
    /// init() where Label == EmptyView
    public init() where Label == EmptyView, CurrentValueLabel == EmptyView { label = EmptyView() }
    /// init<V>(value: V?, total: V = 1.0, @ViewBuilder label: () -> Label) where CurrentValueLabel == EmptyView
    public init<V: BinaryFloatingPoint>(value: V?, total: V = 1.0, @ViewBuilder label: () -> Label)
    where CurrentValueLabel == EmptyView {
        (self.label, self.value) = (label(), value.map { "\(Int(100 * $0 / total)) %" })
    }
    public func _draw(_ context: _Context) -> [Node] {
        let node = Node("progress", context.child("label").draw(label))
        node.value = value
        return [node]
    }
}
