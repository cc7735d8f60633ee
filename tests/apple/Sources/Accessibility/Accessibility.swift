// developer.apple.com/documentation/accessibility/accessibilitynotification
@_exported import Foundation
import Synchronization

public enum AccessibilityNotification {
    /// What was posted, for a test to read.
    public static let _posted = Mutex<[String]>([])

    /// struct Announcement, with init(_ announcement: String) and func post()
    public struct Announcement {
        private let words: String
        public init(_ announcement: String) { words = announcement }
        public func post() { AccessibilityNotification._posted.withLock { $0.append(words) } }
    }
    /// struct ScreenChanged, with init(_ element: Any? = nil) and func post()
    public struct ScreenChanged {
        public init(_ element: Any? = nil) {}
        public func post() { AccessibilityNotification._posted.withLock { $0.append("screen changed") } }
    }
}
