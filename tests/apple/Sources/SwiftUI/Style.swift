// Looks: developer.apple.com/documentation/swiftui/font, …/color, …/shapestyle, …/shape, …/strokestyle, …/path, …/circle,
// …/capsule, …/rectangle, …/roundedrectangle, …/submitlabel, …/textinputautocapitalization, the modifiers below …/view. The
// app: …/app, …/scene, …/windowgroup, …/uiapplicationdelegateadaptor, …/uiviewrepresentable, …/uiviewcontrollerrepresentable

public enum VerticalAlignment: Sendable { case top, center, bottom, firstTextBaseline, lastTextBaseline }
public enum HorizontalAlignment: Sendable { case leading, center, trailing }
public enum TextAlignment: Sendable { case leading, center, trailing }
public enum Alignment: Sendable {
    case center, leading, trailing, top, bottom, topLeading, topTrailing, bottomLeading, bottomTrailing
}
public enum Axis: Sendable {
    case horizontal, vertical
    public struct Set: OptionSet, Sendable {
        public let rawValue: Int8
        public init(rawValue: Int8) { self.rawValue = rawValue }
        public static let horizontal = Self(rawValue: 1), vertical = Self(rawValue: 2)
    }
}
public enum Edge: Sendable {
    case top, leading, bottom, trailing
    public struct Set: OptionSet, Sendable {
        public let rawValue: Int8
        public init(rawValue: Int8) { self.rawValue = rawValue }
        public static let top = Self(rawValue: 1), leading = Self(rawValue: 2), bottom = Self(rawValue: 4)
        public static let trailing = Self(rawValue: 8), all = Self(rawValue: 15)
        public static let horizontal = Self(rawValue: 10), vertical = Self(rawValue: 5)
    }
}
public enum VerticalEdge: Sendable { case top, bottom }
public enum Visibility: Sendable { case automatic, visible, hidden }

public struct Font: Hashable, Sendable {
    public enum Weight: Sendable { case regular, medium, semibold, bold }
    public enum Design: Sendable { case `default`, serif, rounded, monospaced }
    public enum TextStyle: Sendable {
        case largeTitle, title, title2, title3, headline, subheadline, body, callout, footnote, caption, caption2
    }
    let style: TextStyle
    /// static func system(_ style: Font.TextStyle, design: Font.Design? = nil, weight: Font.Weight? = nil) -> Font
    public static func system(_ style: TextStyle, design: Design? = nil, weight: Weight? = nil) -> Font {
        Font(style: style)
    }
}

public protocol ShapeStyle: Sendable {}
public struct Color: ShapeStyle, _Primitive, Hashable {
    let name: String
    init(_ name: String) { self.name = name }
    /// init(uiColor: UIColor) (developer.apple.com/documentation/swiftui/color/init(uicolor:))
    public nonisolated init(uiColor: UIColor) { name = "\(uiColor)" }
    public func _draw(_ context: _Context) -> [Node] { [] }
}

/// protocol Shape: Sendable, Animatable, View, with func path(in rect: CGRect) -> Path
public protocol Shape: Sendable, _Primitive {
    nonisolated func path(in rect: CGRect) -> Path
}
extension Shape {
    public func _draw(_ context: _Context) -> [Node] {
        _ = path(in: CGRect(x: 0, y: 0, width: 320, height: 240))
        return []
    }
    /// func fill<S>(_ content: S, style: FillStyle = FillStyle()) -> some View where S: ShapeStyle
    public func fill<S: ShapeStyle>(_ content: S) -> some View { self }
    /// func stroke<S>(_ content: S, style: StrokeStyle, antialiased: Bool = true) -> some View where S: ShapeStyle
    public func stroke<S: ShapeStyle>(_ content: S, style: StrokeStyle, antialiased: Bool = true) -> some View { self }
    /// func stroke<S>(_ content: S, lineWidth: CGFloat = 1, antialiased: Bool = true) -> some View
    public func stroke<S: ShapeStyle>(_ content: S, lineWidth: CGFloat = 1, antialiased: Bool = true) -> some View {
        self
    }
}
public struct StrokeStyle: Equatable, Sendable {
    public enum LineCap: Sendable { case butt, round, square }
    public enum LineJoin: Sendable { case miter, round, bevel }
    /// init(lineWidth: CGFloat = 1, lineCap: CGLineCap = .butt, lineJoin: CGLineJoin = .miter,
    /// miterLimit: CGFloat = 10, dash: [CGFloat] = [], dashPhase: CGFloat = 0)
    public init(
        lineWidth: CGFloat = 1, lineCap: LineCap = .butt, lineJoin: LineJoin = .miter, miterLimit: CGFloat = 10,
        dash: [CGFloat] = [], dashPhase: CGFloat = 0
    ) {}
}
public struct Path: Equatable, Sendable {
    public private(set) var points: [CGPoint] = []
    public init() {}
    public init(ellipseIn rect: CGRect) {}
    /// mutating func move(to end: CGPoint)
    public mutating func move(to end: CGPoint) { points.append(end) }
    /// mutating func addLine(to end: CGPoint)
    public mutating func addLine(to end: CGPoint) { points.append(end) }
}
public struct Circle: Shape {
    public nonisolated init() {}
    public nonisolated func path(in rect: CGRect) -> Path { Path() }
}
public struct Capsule: Shape {
    public nonisolated init() {}
    public nonisolated func path(in rect: CGRect) -> Path { Path() }
}
public struct Rectangle: Shape {
    public nonisolated init() {}
    public nonisolated func path(in rect: CGRect) -> Path { Path() }
}
public struct RoundedRectangle: Shape {
    public nonisolated init(cornerRadius: CGFloat) {}
    public nonisolated func path(in rect: CGRect) -> Path { Path() }
}
extension Shape where Self == Circle { public static var circle: Circle { .init() } }
extension Shape where Self == Capsule { public static var capsule: Capsule { .init() } }
extension Shape where Self == RoundedRectangle {
    /// static func rect(cornerRadius: CGFloat, style: RoundedCornerStyle = .continuous) -> Self
    public static func rect(cornerRadius: CGFloat) -> RoundedRectangle { .init(cornerRadius: cornerRadius) }
}

public struct SubmitLabel: Sendable {
    public static let done = SubmitLabel(), next = SubmitLabel(), search = SubmitLabel(), send = SubmitLabel()
    public static let `return` = SubmitLabel()
}
public struct TextInputAutocapitalization: Sendable {
    public static var never: Self { .init() }
    public static var sentences: Self { .init() }
    public static var characters: Self { .init() }
}

extension View {
    /// func font(_ font: Font?) -> some View
    public func font(_ font: Font?) -> some View { attribute("font", font.map { "\($0.style)" } ?? "") }
    public func multilineTextAlignment(_ alignment: TextAlignment) -> some View { self }
    /// func lineLimit(_ limit: PartialRangeFrom<Int>) -> some View
    public func lineLimit(_ limit: PartialRangeFrom<Int>) -> some View { self }
    /// func foregroundStyle<S>(_ style: S) -> some View where S: ShapeStyle
    public func foregroundStyle<S: ShapeStyle>(_ style: S) -> some View { self }
    /// func tint(_ tint: Color?) -> some View
    public func tint(_ tint: Color?) -> some View { self }
    /// func background<S, T>(_ style: S, in shape: T, fillStyle: FillStyle = FillStyle()) -> some View
    public func background<S: ShapeStyle, T: Shape>(_ style: S, in shape: T) -> some View { self }
    /// func background<S>(_ style: S, ignoresSafeAreaEdges edges: Edge.Set = .all) -> some View
    public func background<S: ShapeStyle>(_ style: S, ignoresSafeAreaEdges edges: Edge.Set = .all) -> some View {
        self
    }
    public func contentShape<S: Shape>(_ shape: S) -> some View { self }
    public func padding(_ edges: Edge.Set = .all, _ length: CGFloat? = nil) -> some View { self }
    public func padding(_ length: CGFloat) -> some View { self }
    public func frame(width: CGFloat? = nil, height: CGFloat? = nil, alignment: Alignment = .center) -> some View {
        self
    }
    public func frame(
        minWidth: CGFloat? = nil, idealWidth: CGFloat? = nil, maxWidth: CGFloat? = nil, minHeight: CGFloat? = nil,
        idealHeight: CGFloat? = nil, maxHeight: CGFloat? = nil, alignment: Alignment = .center
    ) -> some View { self }
    public func fixedSize(horizontal: Bool, vertical: Bool) -> some View { self }
    public func opacity(_ opacity: Double) -> some View { self }
    public func textContentType(_ textContentType: UITextContentType?) -> some View {
        attribute("contentType", textContentType?.rawValue ?? "")
    }
    public func textInputAutocapitalization(_ autocapitalization: TextInputAutocapitalization?) -> some View { self }
    public func autocorrectionDisabled(_ disable: Bool = true) -> some View { self }
    public func keyboardType(_ type: UIKeyboardType) -> some View { attribute("keyboard", "\(type)") }
    public func submitLabel(_ submitLabel: SubmitLabel) -> some View { self }
    public func preferredColorScheme(_ colorScheme: ColorScheme?) -> some View {
        attribute("colorScheme", colorScheme.map { "\($0)" } ?? "")
    }
}

// MARK: The app

@MainActor @preconcurrency public protocol App {
    associatedtype Body: Scene
    @SceneBuilder @MainActor @preconcurrency var body: Body { get }
    @MainActor @preconcurrency init()
}
@MainActor @preconcurrency public protocol Scene {
    associatedtype Body: Scene
    @SceneBuilder @MainActor @preconcurrency var body: Body { get }
}
extension Never: Scene {}
@resultBuilder public struct SceneBuilder {
    public static func buildBlock<Content: Scene>(_ content: Content) -> Content { content }
}
public struct WindowGroup<Content: View>: Scene {
    let content: Content
    /// nonisolated init(@ViewBuilder makeContent: @escaping () -> Content). The one called `content` is deprecated since 18.0.
    public init(@ViewBuilder makeContent: @escaping () -> Content) { content = makeContent() }
    public var body: Never { fatalError("a primitive scene has no body") }
}
extension App {
    /// On Linux an app is not launched: a test draws what its window shows.
    public static func main() { fatalError("an app runs on a phone") }
}
@MainActor public protocol _Window { var _view: any View { get } }
extension WindowGroup: _Window { public var _view: any View { content } }

/// @MainActor @preconcurrency @propertyWrapper struct UIApplicationDelegateAdaptor<DelegateType>
@MainActor @preconcurrency @propertyWrapper
public struct UIApplicationDelegateAdaptor<
    DelegateType: NSObject & UIApplicationDelegate
> {
    public let wrappedValue: DelegateType
    public init(_ delegateType: DelegateType.Type = DelegateType.self) { wrappedValue = delegateType.init() }
}

/// protocol UIViewRepresentable: View where Body == Never. The view is made once, and is in the window while it is drawn.
@MainActor @preconcurrency public protocol UIViewRepresentable: _Primitive {
    associatedtype UIViewType: UIView
    func makeUIView(context: Context) -> UIViewType
    func updateUIView(_ uiView: UIViewType, context: Context)
    typealias Context = UIViewRepresentableContext<Self>
}
@MainActor @preconcurrency public struct UIViewRepresentableContext<Representable> {}
extension UIViewRepresentable {
    public func _draw(_ context: _Context) -> [Node] {
        let view = context.child("view").location(makeUIView(context: .init())).value
        updateUIView(view, context: .init())
        context.onScreen(appear: { view._move(to: ._front) }, disappear: { view._move(to: nil) })
        return []
    }
}

/// protocol UIViewControllerRepresentable: View where Body == Never. What it wraps is UIKit's own: a node without more.
@MainActor @preconcurrency public protocol UIViewControllerRepresentable: _Primitive {
    associatedtype UIViewControllerType: UIViewController
    func makeUIViewController(context: Context) -> UIViewControllerType
    func updateUIViewController(_ uiViewController: UIViewControllerType, context: Context)
    typealias Context = UIViewControllerRepresentableContext<Self>
}
@MainActor @preconcurrency public struct UIViewControllerRepresentableContext<Representable> {}
extension UIViewControllerRepresentable {
    public func _draw(_ context: _Context) -> [Node] {
        let controller = makeUIViewController(context: .init())
        updateUIViewController(controller, context: .init())
        let node = Node("controller")
        node.attributes["controller"] = controller._describes
        return [node]
    }
}

/// class UIHostingController<Content>: UIViewController where Content: View
@MainActor @preconcurrency open class UIHostingController<Content: View>: UIViewController {
    /// What a test reads.
    public let _rootView: Content
    /// init(rootView: Content)
    public init(rootView: Content) {
        _rootView = rootView
        super.init()
    }
    override open var _describes: String { "hosts \(Content.self)" }
}
