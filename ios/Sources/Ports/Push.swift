import Foundation
import ImportassKit
import UIKit
import UserNotifications

/// Push notifications. The platform asks once; afterwards it answers what was said.
@MainActor public final class Push: PushPort {
    private var waiting: [CheckedContinuation<String, any Error>] = []

    public init() {}

    public func ask() async throws -> Permission {
        let isGranted = try await UNUserNotificationCenter.current()
            .requestAuthorization(options: [.alert, .badge, .sound])
        return isGranted ? .granted : .denied
    }

    public func token() async throws -> String {
        try await withCheckedThrowingContinuation { continuation in
            waiting.append(continuation)
            UIApplication.shared.registerForRemoteNotifications()
        }
    }

    /// The system gave the address, or none.
    public func registered(_ token: Data?) {
        let asked = waiting
        waiting = []
        for continuation in asked {
            if let token {
                continuation.resume(returning: token.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined())
            } else {
                continuation.resume(throwing: PortError.failed)
            }
        }
    }
}
