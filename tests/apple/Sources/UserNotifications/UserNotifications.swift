// developer.apple.com/documentation/usernotifications/unusernotificationcenter
@_exported import Foundation
import Synchronization

public struct UNAuthorizationOptions: OptionSet, Sendable {
    public let rawValue: UInt
    public init(rawValue: UInt) { self.rawValue = rawValue }
    public static let badge = Self(rawValue: 1), sound = Self(rawValue: 2), alert = Self(rawValue: 4)
}
public final class UNUserNotificationCenter: NSObject, Sendable {
    private static let center = UNUserNotificationCenter()
    /// What the person says to the platform's question. For tests.
    public let _grants = Mutex(true)
    /// class func current() -> UNUserNotificationCenter
    public static func current() -> UNUserNotificationCenter { center }
    /// func requestAuthorization(options: UNAuthorizationOptions = []) async throws -> Bool
    public func requestAuthorization(options: UNAuthorizationOptions = []) async throws -> Bool {
        _grants.withLock { $0 }
    }
}
