// developer.apple.com/documentation/swiftui/canvas, …/graphicscontext, …/graphicscontext/resolvedtext,
// …/graphicscontext/shading, …/unitpoint

/// A drawing: to a reader it is nothing. Its words are kept, for a test to look at.
public struct Canvas<Symbols: View>: _Primitive {
    let renderer: (inout GraphicsContext, CGSize) -> Void
    /// init(opaque: Bool = false, colorMode: ColorRenderingMode = .nonLinear, rendersAsynchronously: Bool = false,
    /// renderer: @escaping (inout GraphicsContext, CGSize) -> Void) where Symbols == EmptyView
    public init(renderer: @escaping (inout GraphicsContext, CGSize) -> Void) where Symbols == EmptyView {
        self.renderer = renderer
    }
    public func _draw(_ context: _Context) -> [Node] {
        var drawing = GraphicsContext()
        renderer(&drawing, CGSize(width: 320, height: 240))
        let node = Node("canvas", drawing.words.all.map { Node("text", text: $0) })
        node.isHidden = true
        return [node]
    }
}
/// @frozen struct GraphicsContext
public struct GraphicsContext {
    final class Words { var all: [String] = [] }
    let words = Words()

    public struct Shading: Sendable {
        public static func color(_ color: Color) -> Shading { Shading() }
    }
    public struct ResolvedText {
        let plain: String
        /// Letters are alike here, and none is broken into lines.
        public func measure(in size: CGSize) -> CGSize { CGSize(width: 9 * plain.count, height: 20) }
    }
    public func resolve(_ text: Text) -> ResolvedText { ResolvedText(plain: text.plain) }
    /// func draw(_ text: GraphicsContext.ResolvedText, at point: CGPoint, anchor: UnitPoint = .center).
    public func draw(_ text: ResolvedText, at point: CGPoint, anchor: UnitPoint = .center) {
        words.all.append(text.plain)
    }
    /// func fill(_ path: Path, with shading: GraphicsContext.Shading, style: FillStyle = FillStyle())
    public func fill(_ path: Path, with shading: Shading) {}
    public func stroke(_ path: Path, with shading: Shading, style: StrokeStyle) {}
    public func stroke(_ path: Path, with shading: Shading, lineWidth: CGFloat = 1) {}
}
/// @frozen struct UnitPoint
public struct UnitPoint: Hashable, Sendable {
    public var x: CGFloat
    public var y: CGFloat
    public init(x: CGFloat, y: CGFloat) { (self.x, self.y) = (x, y) }
    public static let center = Self(x: 0.5, y: 0.5), leading = Self(x: 0, y: 0.5), topLeading = Self(x: 0, y: 0)
}
