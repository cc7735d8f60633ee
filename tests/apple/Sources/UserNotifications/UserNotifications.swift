// developer.apple.com/documentation/usernotifications/unusernotificationcenter, …/unusernotificationcenterdelegate,
// …/unnotificationcategory, …/unnotificationresponse, …/unnotificationcontent, …/unauthorizationoptions,
// …/unnotificationpresentationoptions, …/unnotificationcategoryoptions
@_exported import Foundation
import Synchronization

public struct UNAuthorizationOptions: OptionSet, Sendable {
    public let rawValue: UInt
    public init(rawValue: UInt) { self.rawValue = rawValue }
    public static let badge = Self(rawValue: 1), sound = Self(rawValue: 2), alert = Self(rawValue: 4)
}
/// struct UNNotificationPresentationOptions: OptionSet
public struct UNNotificationPresentationOptions: OptionSet, Sendable {
    public let rawValue: UInt
    public init(rawValue: UInt) { self.rawValue = rawValue }
    public static let badge = Self(rawValue: 1), sound = Self(rawValue: 2)
    public static let list = Self(rawValue: 8), banner = Self(rawValue: 16)
}
/// struct UNNotificationCategoryOptions: OptionSet
public struct UNNotificationCategoryOptions: OptionSet, Sendable {
    public let rawValue: UInt
    public init(rawValue: UInt) { self.rawValue = rawValue }
    public static let hiddenPreviewsShowTitle = Self(rawValue: 4), hiddenPreviewsShowSubtitle = Self(rawValue: 8)
}
/// class UNNotificationAction: NSObject
open class UNNotificationAction: NSObject {}
/// class UNNotificationCategory: NSObject. Not Sendable.
open class UNNotificationCategory: NSObject {
    /// var identifier: String { get }
    public let identifier: String
    /// var options: UNNotificationCategoryOptions { get }
    public let options: UNNotificationCategoryOptions
    /// convenience init(identifier: String, actions: [UNNotificationAction], intentIdentifiers: [String],
    /// options: UNNotificationCategoryOptions = [])
    public init(
        identifier: String, actions: [UNNotificationAction], intentIdentifiers: [String],
        options: UNNotificationCategoryOptions = []
    ) { (self.identifier, self.options) = (identifier, options) }
}

// MARK: What came

open class UNNotificationContent: NSObject {
    /// var userInfo: [AnyHashable : Any] { get }
    public let userInfo: [AnyHashable: Any]
    init(_ userInfo: [AnyHashable: Any]) { self.userInfo = userInfo }
}
open class UNNotificationRequest: NSObject {
    /// @NSCopying var content: UNNotificationContent { get }
    public let content: UNNotificationContent
    init(_ content: UNNotificationContent) { self.content = content }
}
open class UNNotification: NSObject {
    /// @NSCopying var request: UNNotificationRequest { get }
    public let request: UNNotificationRequest
    init(_ userInfo: [AnyHashable: Any]) { request = UNNotificationRequest(UNNotificationContent(userInfo)) }
}
/// let UNNotificationDefaultActionIdentifier: String. The person opened the app by the notification.
public let UNNotificationDefaultActionIdentifier = "com.apple.UNNotificationDefaultActionIdentifier"
/// let UNNotificationDismissActionIdentifier: String. The person took it away.
public let UNNotificationDismissActionIdentifier = "com.apple.UNNotificationDismissActionIdentifier"
open class UNNotificationResponse: NSObject {
    /// @NSCopying var notification: UNNotification { get }
    public let notification: UNNotification
    /// var actionIdentifier: String { get }
    public let actionIdentifier: String
    init(_ notification: UNNotification, _ action: String) {
        (self.notification, actionIdentifier) = (notification, action)
    }
}

// MARK: The centre

/// protocol UNUserNotificationCenterDelegate: NSObjectProtocol. Its methods are optional on Apple's systems.
public protocol UNUserNotificationCenterDelegate: NSObjectProtocol {
    /// optional func userNotificationCenter(_ center: UNUserNotificationCenter, willPresent notification: UNNotification,
    /// withCompletionHandler completionHandler: @escaping (UNNotificationPresentationOptions) -> Void)
    func userNotificationCenter(
        _ center: UNUserNotificationCenter, willPresent notification: UNNotification,
        withCompletionHandler completionHandler: @escaping (UNNotificationPresentationOptions) -> Void)
    /// optional func userNotificationCenter(_ center: UNUserNotificationCenter, didReceive response:
    /// UNNotificationResponse, withCompletionHandler completionHandler: @escaping () -> Void)
    func userNotificationCenter(
        _ center: UNUserNotificationCenter, didReceive response: UNNotificationResponse,
        withCompletionHandler completionHandler: @escaping () -> Void)
}
/// class UNUserNotificationCenter: NSObject. Not Sendable.
open class UNUserNotificationCenter: NSObject {
    nonisolated(unsafe) private static let center = UNUserNotificationCenter()
    private let lock = NSLock()
    /// What the person says to the platform's question, the icon's number, the categories. For tests.
    public let _grants = Mutex(true)
    public let _badge = Mutex<Int?>(nil)
    public private(set) var _categories: Set<UNNotificationCategory> = []
    private weak var listener: (any UNUserNotificationCenterDelegate)?

    /// class func current() -> UNUserNotificationCenter
    open class func current() -> UNUserNotificationCenter { center }
    /// weak var delegate: (any UNUserNotificationCenterDelegate)? { get set }
    public weak var delegate: (any UNUserNotificationCenterDelegate)? {
        get { lock.withLock { listener } }
        set { lock.withLock { listener = newValue } }
    }
    /// func requestAuthorization(options: UNAuthorizationOptions = []) async throws -> Bool
    public func requestAuthorization(options: UNAuthorizationOptions = []) async throws -> Bool {
        _grants.withLock { $0 }
    }
    /// func setNotificationCategories(_ categories: Set<UNNotificationCategory>)
    public func setNotificationCategories(_ categories: Set<UNNotificationCategory>) {
        _categories = categories
    }
    /// func setBadgeCount(_ newBadgeCount: Int, withCompletionHandler completionHandler: (((any Error)?) -> Void)? = nil)
    public func setBadgeCount(
        _ newBadgeCount: Int, withCompletionHandler completionHandler: (((any Error)?) -> Void)? = nil
    ) {
        _badge.withLock { $0 = newBadgeCount }
        completionHandler?(nil)
    }

    /// A push comes while the app is open: gives how the system shows it. For tests.
    public func _present(_ userInfo: [AnyHashable: Any]) -> UNNotificationPresentationOptions? {
        let shown = Mutex<UNNotificationPresentationOptions?>(nil)
        delegate?.userNotificationCenter(self, willPresent: UNNotification(userInfo)) { options in
            shown.withLock { $0 = options }
        }
        return shown.withLock { $0 }
    }
    /// The person does something with a notification. Gives whether the app said that it is done. For tests.
    public func _respond(
        _ userInfo: [AnyHashable: Any], action: String = UNNotificationDefaultActionIdentifier
    ) -> Bool {
        let isDone = Mutex(false)
        let response = UNNotificationResponse(UNNotification(userInfo), action)
        delegate?.userNotificationCenter(self, didReceive: response) { isDone.withLock { $0 = true } }
        return isDone.withLock { $0 }
    }
}
