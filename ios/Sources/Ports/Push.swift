import ImportassKit
import UIKit
import UserNotifications

/// Push notifications. The platform asks once; afterwards it answers what was said.
@MainActor public final class Push: PushPort {
    public init() {}

    public func ask() async throws -> Permission {
        let isGranted = try await UNUserNotificationCenter.current()
            .requestAuthorization(options: [.alert, .badge, .sound])
        guard isGranted else { return .denied }
        UIApplication.shared.registerForRemoteNotifications()
        return .granted
    }
}
