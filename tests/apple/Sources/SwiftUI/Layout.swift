// developer.apple.com/documentation/swiftui/hstack, …/vstack, …/zstack, …/lazyvstack, …/scrollview, …/viewthatfits,
// …/spacer, …/divider

/// A view that only groups others: its node has a kind and children.
public protocol _Container: _Primitive {
    associatedtype Content: View
    var content: Content { get }
    var kind: String { get }
}
extension _Container {
    public func _draw(_ context: _Context) -> [Node] {
        let node = Node(kind, context.child(kind).draw(content))
        node.refresh = context.environment.refresh.map { refresh in { await refresh() } }
        return [node]
    }
}

public struct HStack<Content: View>: _Container {
    public let content: Content
    public var kind: String { "hstack" }
    /// init(alignment: VerticalAlignment = .center, spacing: CGFloat? = nil, @ViewBuilder content: () -> Content)
    public init(
        alignment: VerticalAlignment = .center, spacing: CGFloat? = nil, @ViewBuilder content: () -> Content
    ) { self.content = content() }
}
public struct VStack<Content: View>: _Container {
    public let content: Content
    public var kind: String { "vstack" }
    /// init(alignment: HorizontalAlignment = .center, spacing: CGFloat? = nil, @ViewBuilder content: () -> Content)
    public init(
        alignment: HorizontalAlignment = .center, spacing: CGFloat? = nil, @ViewBuilder content: () -> Content
    ) { self.content = content() }
}
public struct ZStack<Content: View>: _Container {
    public let content: Content
    public var kind: String { "zstack" }
    /// init(alignment: Alignment = .center, @ViewBuilder content: () -> Content)
    public init(alignment: Alignment = .center, @ViewBuilder content: () -> Content) { self.content = content() }
}
public struct LazyVStack<Content: View>: _Container {
    public let content: Content
    public var kind: String { "vstack" }
    /// init(alignment:spacing:pinnedViews:content:); the third has a default and is left out here.
    public init(
        alignment: HorizontalAlignment = .center, spacing: CGFloat? = nil, @ViewBuilder content: () -> Content
    ) { self.content = content() }
}
public struct ScrollView<Content: View>: _Container {
    public var content: Content
    public var kind: String { "scroll" }
    /// init(_ axes: Axis.Set = .vertical, @ViewBuilder content: () -> Content)
    public init(_ axes: Axis.Set = .vertical, @ViewBuilder content: () -> Content) { self.content = content() }
}
public struct ViewThatFits<Content: View>: _Container {
    public let content: Content
    public var kind: String { "fits" }
    /// init(in axes: Axis.Set = [.horizontal, .vertical], @ViewBuilder content: () -> Content)
    public init(in axes: Axis.Set = [.horizontal, .vertical], @ViewBuilder content: () -> Content) {
        self.content = content()
    }
    /// There is always room here: the first one.
    public func _draw(_ context: _Context) -> [Node] { Array(context.child(kind).draw(content).prefix(1)) }
}
public struct Spacer: _Primitive {
    /// init(minLength: CGFloat? = nil)
    public init(minLength: CGFloat? = nil) {}
    public func _draw(_ context: _Context) -> [Node] { [] }
}
public struct Divider: _Primitive {
    public init() {}
    public func _draw(_ context: _Context) -> [Node] { [] }
}
