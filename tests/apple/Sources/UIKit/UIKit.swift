// The part of UIKit that ios/ uses. Each declaration's page is its name below developer.apple.com/documentation/uikit, as in
// …/uikit/uiview/didmovetowindow()
@_exported import Foundation

// MARK: Words that SwiftUI's modifiers take

public enum UIKeyboardType: Int, Sendable {
    case `default`, asciiCapable, numbersAndPunctuation, URL, numberPad, phonePad, namePhonePad, emailAddress,
        decimalPad
}
/// struct UITextContentType: Hashable, RawRepresentable
public struct UITextContentType: Hashable, RawRepresentable, Sendable {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static let username = Self(rawValue: "username"), oneTimeCode = Self(rawValue: "one-time-code")
    public static let emailAddress = Self(rawValue: "email"), telephoneNumber = Self(rawValue: "tel")
    public static let birthdate = Self(rawValue: "bday")
}

// MARK: Colours

public enum UIUserInterfaceStyle: Int, Sendable { case unspecified, light, dark }
open class UITraitCollection: NSObject, @unchecked Sendable {
    public let userInterfaceStyle: UIUserInterfaceStyle
    public init(userInterfaceStyle: UIUserInterfaceStyle) { self.userInterfaceStyle = userInterfaceStyle }
}
open class UIColor: NSObject, @unchecked Sendable {
    let components: @Sendable (UITraitCollection) -> [CGFloat]
    /// init(red: CGFloat, green: CGFloat, blue: CGFloat, alpha: CGFloat)
    public init(red: CGFloat, green: CGFloat, blue: CGFloat, alpha: CGFloat) {
        components = { _ in [red, green, blue, alpha] }
    }
    /// init(dynamicProvider: @escaping (UITraitCollection) -> UIColor). Asked on whatever thread draws.
    public init(dynamicProvider: @escaping @Sendable (UITraitCollection) -> UIColor) {
        components = { traits in dynamicProvider(traits).components(traits) }
    }
    /// func resolvedColor(with traitCollection: UITraitCollection) -> UIColor
    public func resolvedColor(with traitCollection: UITraitCollection) -> UIColor {
        let parts = components(traitCollection)
        return UIColor(red: parts[0], green: parts[1], blue: parts[2], alpha: parts[3])
    }
    /// func getRed(_:green:blue:alpha:) -> Bool
    public func getRed(
        _ red: UnsafeMutablePointer<CGFloat>?, green: UnsafeMutablePointer<CGFloat>?,
        blue: UnsafeMutablePointer<CGFloat>?, alpha: UnsafeMutablePointer<CGFloat>?
    ) -> Bool {
        let parts = components(UITraitCollection(userInterfaceStyle: .light))
        red?.pointee = parts[0]
        green?.pointee = parts[1]
        blue?.pointee = parts[2]
        alpha?.pointee = parts[3]
        return true
    }
}

// MARK: The app and other apps

@MainActor public protocol UIApplicationDelegate: NSObjectProtocol {
    /// NSObject's own on Apple's systems.
    init()
    /// func application(_:didRegisterForRemoteNotificationsWithDeviceToken:)
    func application(
        _ application: UIApplication, didRegisterForRemoteNotificationsWithDeviceToken deviceToken: Data)
    /// func application(_:didFailToRegisterForRemoteNotificationsWithError:)
    func application(
        _ application: UIApplication, didFailToRegisterForRemoteNotificationsWithError error: any Error)
}
@MainActor open class UIApplication: NSObject {
    public struct OpenExternalURLOptionsKey: Hashable, Sendable {}
    /// What a test reads: the addresses that were opened, whether opening works, who gives a token.
    public var _opened: [URL] = []
    public var _opens = true
    public var _registers: () -> Void = {}
    private static let application = UIApplication()
    /// class var shared: UIApplication { get }
    open class var shared: UIApplication { application }
    /// func open(_ url: URL, options: [UIApplication.OpenExternalURLOptionsKey: Any] = [:]) async -> Bool
    @discardableResult open func open(_ url: URL, options: [OpenExternalURLOptionsKey: Any] = [:]) async -> Bool {
        if _opens { _opened.append(url) }
        return _opens
    }
    /// var connectedScenes: Set<UIScene> { get }
    open var connectedScenes: Set<UIScene> { [UIWindowScene()] }
    /// func registerForRemoteNotifications()
    open func registerForRemoteNotifications() { _registers() }
}
@MainActor open class UIDevice: NSObject {
    private static let device = UIDevice()
    /// class var current: UIDevice { get }
    open class var current: UIDevice { device }
    /// var model: String { get }
    open var model: String { "iPhone" }
}
/// class UIPasteboard: NSObject, Sendable
open class UIPasteboard: NSObject, @unchecked Sendable {
    private static let pasteboard = UIPasteboard()
    /// class var general: UIPasteboard { get }
    open class var general: UIPasteboard { pasteboard }
    /// var string: String? { get set }
    open var string: String?
}

// MARK: Views and controllers

@MainActor open class UIView: NSObject {
    /// init(frame: CGRect)
    public init(frame: CGRect) {}
    /// init?(coder: NSCoder)
    public required init?(coder: NSCoder) { nil }
    /// var isHidden: Bool { get set }
    open var isHidden = false
    /// var isUserInteractionEnabled: Bool { get set }
    open var isUserInteractionEnabled = true
    /// var window: UIWindow? { get }
    open private(set) weak var window: UIWindow?
    /// var gestureRecognizers: [UIGestureRecognizer]? { get set }
    open var gestureRecognizers: [UIGestureRecognizer]?
    /// func didMoveToWindow()
    open func didMoveToWindow() {}
    /// func addGestureRecognizer(_ gestureRecognizer: UIGestureRecognizer)
    open func addGestureRecognizer(_ gestureRecognizer: UIGestureRecognizer) {
        gestureRecognizers = (gestureRecognizers ?? []) + [gestureRecognizer]
        gestureRecognizer.view = self
    }
    /// func removeGestureRecognizer(_ gestureRecognizer: UIGestureRecognizer)
    open func removeGestureRecognizer(_ gestureRecognizer: UIGestureRecognizer) {
        gestureRecognizers?.removeAll { $0 === gestureRecognizer }
        gestureRecognizer.view = nil
    }
    /// It comes into a window, or leaves it.
    public func _move(to window: UIWindow?) {
        self.window = window
        didMoveToWindow()
    }
}
@MainActor open class UIWindow: UIView {
    /// The one window there is. Whoever asks for another gets one that nobody touches.
    public static let _front = UIWindow(frame: .zero)
    public convenience init() { self.init(frame: .zero) }
    /// struct UIWindow.Level: Hashable, RawRepresentable
    public struct Level: Hashable, RawRepresentable, Sendable {
        public let rawValue: CGFloat
        public init(rawValue: CGFloat) { self.rawValue = rawValue }
        /// static let alert: UIWindow.Level
        public static let alert = Self(rawValue: 2000)
    }
    /// Those that lie over the one window, for a test to read.
    public private(set) static var _above: [UIWindow] = []
    /// var windowLevel: UIWindow.Level { get set }
    open var windowLevel = Level(rawValue: 0)
    /// var rootViewController: UIViewController? { get set }
    open var rootViewController: UIViewController?
    /// init(windowScene: UIWindowScene). It is hidden until it is told to be seen.
    public convenience init(windowScene: UIWindowScene) {
        self.init(frame: .zero)
        isHidden = true
    }
    override open var isHidden: Bool {
        didSet {
            Self._above.removeAll { $0 === self }
            if !isHidden { Self._above.append(self) }
        }
    }
    /// A finger comes down: every recognizer is asked. Gives whether one of them took the touch away.
    public func _touch() -> Bool {
        let asked = gestureRecognizers ?? []
        return asked.filter { $0.delegate?.gestureRecognizer($0, shouldReceive: UITouch()) ?? true }.count > 0
    }
}
@MainActor open class UITouch: NSObject {}
/// class UIGestureRecognizer: NSObject
@MainActor open class UIGestureRecognizer: NSObject {
    /// weak var delegate: (any UIGestureRecognizerDelegate)? { get set }
    open weak var delegate: (any UIGestureRecognizerDelegate)?
    /// var view: UIView? { get }
    open internal(set) weak var view: UIView?
}
@MainActor open class UITapGestureRecognizer: UIGestureRecognizer {}
/// protocol UIGestureRecognizerDelegate: NSObjectProtocol. Its methods are optional on Apple's systems.
@MainActor public protocol UIGestureRecognizerDelegate: NSObjectProtocol {
    /// optional func gestureRecognizer(_ gestureRecognizer: UIGestureRecognizer, shouldReceive touch: UITouch) -> Bool
    func gestureRecognizer(_ gestureRecognizer: UIGestureRecognizer, shouldReceive touch: UITouch) -> Bool
}
/// struct UIAccessibility
public struct UIAccessibility {
    /// nonisolated static let elementFocusedNotification: NSNotification.Name
    public static let elementFocusedNotification = NSNotification.Name("UIAccessibilityElementFocusedNotification")
}
@MainActor open class UIScene: NSObject {
    override public nonisolated init() {}
}
@MainActor open class UIWindowScene: UIScene {
    /// var keyWindow: UIWindow? { get }
    open var keyWindow: UIWindow? { ._front }
}
@MainActor open class UIViewController: NSObject {
    override public nonisolated init() {}
    open var _describes: String { "controller" }
}
open class UIActivity: NSObject {}
@MainActor open class UIActivityViewController: UIViewController {
    private let items: [Any]
    /// init(activityItems: [Any], applicationActivities: [UIActivity]?)
    public init(activityItems: [Any], applicationActivities: [UIActivity]?) {
        items = activityItems
        super.init()
    }
    override open var _describes: String { "share \(items.map { ($0 as? URL)?.lastPathComponent ?? "\($0)" })" }
}
