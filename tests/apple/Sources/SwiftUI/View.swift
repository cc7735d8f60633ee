// The part of SwiftUI that our screens use, for Linux: same names and signatures as Apple's documentation, drawn into a tree of
// `Node`s that a test reads and touches. Here developer.apple.com/documentation/swiftui/view, …/viewbuilder, …/viewmodifier,
// …/emptyview, …/tupleview, …/anyview, …/group, …/foreach, …/previewprovider
@_exported import Foundation
@_exported import Observation
@_exported import UIKit

@MainActor @preconcurrency public protocol View {
    associatedtype Body: View
    @ViewBuilder @MainActor @preconcurrency var body: Body { get }
}

extension Never: View {
    public typealias Body = Never
    public var body: Never { fatalError("a primitive view has no body") }
}

/// A piece of a screen that makes its own nodes instead of having a body.
@MainActor public protocol _Drawn {
    func _draw(_ context: _Context) -> [Node]
}

public protocol _Primitive: View, _Drawn where Body == Never {}

extension _Primitive {
    public var body: Never { fatalError("a primitive view has no body") }
}

@MainActor @resultBuilder public struct ViewBuilder {
    public static func buildExpression<Content: View>(_ content: Content) -> Content { content }
    public static func buildBlock() -> EmptyView { EmptyView() }
    public static func buildBlock<Content: View>(_ content: Content) -> Content { content }
    public static func buildBlock<each Content: View>(_ content: repeat each Content) -> TupleView<
        (repeat each Content)
    > {
        var parts: [any View] = []
        repeat parts.append(each content)
        return TupleView((repeat each content), parts)
    }
    public static func buildIf<Content: View>(_ content: Content?) -> Content? { content }
    public static func buildEither<T: View, F: View>(first: T) -> _ConditionalContent<T, F> { .first(first) }
    public static func buildEither<T: View, F: View>(second: F) -> _ConditionalContent<T, F> { .second(second) }
    public static func buildLimitedAvailability<Content: View>(_ content: Content) -> AnyView { AnyView(content) }
}

public struct EmptyView: _Primitive {
    public nonisolated init() {}
    public func _draw(_ context: _Context) -> [Node] { [] }
}

public struct TupleView<T>: _Primitive {
    public var value: T
    let parts: [any View]
    init(_ value: T, _ parts: [any View]) { (self.value, self.parts) = (value, parts) }
    public func _draw(_ context: _Context) -> [Node] {
        parts.enumerated().flatMap { context.child("\($0)").draw($1) }
    }
}

public enum _ConditionalContent<T: View, F: View>: _Primitive {
    case first(T), second(F)
    public func _draw(_ context: _Context) -> [Node] {
        switch self {
        case .first(let view): context.child("true").draw(view)
        case .second(let view): context.child("false").draw(view)
        }
    }
}

extension Optional: View, _Primitive, _Drawn where Wrapped: View {
    public typealias Body = Never
    public func _draw(_ context: _Context) -> [Node] { map { context.child("some").draw($0) } ?? [] }
}

public struct AnyView: _Primitive {
    let view: any View
    public init(_ view: some View) { self.view = view }
    public func _draw(_ context: _Context) -> [Node] { context.child("\(type(of: view))").draw(view) }
}

public struct Group<Content> {
    let content: Content
}
extension Group: View, _Primitive, _Drawn where Content: View {
    public typealias Body = Never
    public init(@ViewBuilder content: () -> Content) { self.content = content() }
    public func _draw(_ context: _Context) -> [Node] { context.child("group").draw(content) }
}

public struct ForEach<Data: RandomAccessCollection, ID: Hashable, Content> {
    let data: Data
    let id: KeyPath<Data.Element, ID>
    let content: (Data.Element) -> Content
}
extension ForEach: View, _Primitive, _Drawn where Content: View {
    public typealias Body = Never
    public init(_ data: Data, @ViewBuilder content: @escaping (Data.Element) -> Content)
    where Data.Element: Identifiable, ID == Data.Element.ID {
        self.init(data: data, id: \.id, content: content)
    }
    public init(
        _ data: Data, id: KeyPath<Data.Element, ID>, @ViewBuilder content: @escaping (Data.Element) -> Content
    ) {
        self.init(data: data, id: id, content: content)
    }
    public func _draw(_ context: _Context) -> [Node] {
        data.flatMap { context.child("\($0[keyPath: id])").draw(content($0)) }
    }
}

// MARK: Modifiers

public struct _Modified<Content: View>: _Primitive {
    let content: Content
    let change: (_Context, (_Context) -> [Node]) -> [Node]
    public func _draw(_ context: _Context) -> [Node] {
        change(context.child("modified")) { $0.draw(content) }
    }
}

extension View {
    /// Draws the view through a closure which may change the context before or the nodes after.
    func drawn(_ change: @escaping (_Context, (_Context) -> [Node]) -> [Node]) -> some View {
        _Modified(content: self, change: change)
    }
    func nodes(_ change: @escaping (Node) -> Void) -> some View {
        drawn { context, draw in
            let nodes = draw(context)
            nodes.forEach(change)
            return nodes
        }
    }
    func attribute(_ name: String, _ value: Any) -> some View { nodes { $0.attributes[name] = "\(value)" } }
    public func environment<V>(_ keyPath: WritableKeyPath<EnvironmentValues, V>, _ value: V) -> some View {
        drawn { context, draw in
            var context = context
            context.environment[keyPath: keyPath] = value
            return draw(context)
        }
    }
    public func environment<T: AnyObject & Observable>(_ object: T?) -> some View {
        drawn { context, draw in
            var context = context
            context.environment.objects[ObjectIdentifier(T.self)] = object
            return draw(context)
        }
    }
    public func modifier<M: ViewModifier>(_ modifier: M) -> some View {
        modifier.body(content: _ViewModifier_Content(view: AnyView(self)))
    }
    public func id(_ id: some Hashable) -> some View { drawn { context, draw in draw(context.child("id \(id)")) } }
}

@MainActor @preconcurrency public protocol ViewModifier {
    associatedtype Body: View
    @ViewBuilder @MainActor @preconcurrency func body(content: Content) -> Body
    typealias Content = _ViewModifier_Content<Self>
}

public struct _ViewModifier_Content<Modifier>: _Primitive {
    let view: AnyView
    public func _draw(_ context: _Context) -> [Node] { context.draw(view) }
}

// MARK: Previews

/// @MainActor @preconcurrency protocol PreviewProvider: _PreviewProvider
/// (developer.apple.com/documentation/swiftui/previewprovider)
@MainActor @preconcurrency public protocol PreviewProvider {
    associatedtype Previews: View
    /// @ViewBuilder @MainActor @preconcurrency static var previews: Self.Previews { get }
    @ViewBuilder @MainActor @preconcurrency static var previews: Previews { get }
}
extension View {
    /// nonisolated func previewDisplayName(_ value: String?) -> some View
    public func previewDisplayName(_ value: String?) -> some View { attribute("preview", value ?? "") }
}
