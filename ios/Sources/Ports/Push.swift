import Foundation
import ImportassKit
import UIKit
import UserNotifications

/// Push notifications. The platform asks once; afterwards it answers what was said.
@MainActor public final class Push: PushPort, IconPort {
    /// What the platform tells by itself, from before anybody listens: a tap may have started the app.
    public nonisolated let news: AsyncStream<PushNews>
    private nonisolated let tell: AsyncStream<PushNews>.Continuation
    private let listener: NotificationListener
    private var waiting: [CheckedContinuation<String, any Error>] = []

    /// To be made before the app has launched: what is tapped then is told to nobody who comes later.
    public init() {
        (news, tell) = AsyncStream.makeStream()
        listener = NotificationListener(tell: tell)
        let center = UNUserNotificationCenter.current()
        center.delegate = listener
        center.setNotificationCategories([Self.category])
    }

    deinit { tell.finish() }

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

    /// The system gave the address, or none: the answer to who asked, or news.
    public func registered(_ token: Data?) {
        let token = token.map { $0.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined() }
        let asked = waiting
        waiting = []
        for continuation in asked {
            continuation.resume(with: token.map { .success($0) } ?? .failure(PortError.failed))
        }
        if asked.isEmpty, let token { tell.yield(.tokenChanged(token)) }
    }

    /// Nothing in a notification is personal: its words may stand where others hide theirs.
    private static var category: UNNotificationCategory {
        UNNotificationCategory(
            identifier: "notice", actions: [], intentIdentifiers: [],
            options: [.hiddenPreviewsShowTitle, .hiddenPreviewsShowSubtitle])
    }

    public func show(number: Int) { UNUserNotificationCenter.current().setBadgeCount(number) }
}

/// Hears what happens with notifications. All that one carries is its reference, which says nothing without a session.
private final class NotificationListener: NSObject, UNUserNotificationCenterDelegate {
    private let tell: AsyncStream<PushNews>.Continuation

    init(tell: AsyncStream<PushNews>.Continuation) { self.tell = tell }

    /// Whoever has the app open is told by the app itself.
    func userNotificationCenter(
        _ center: UNUserNotificationCenter, willPresent notification: UNNotification,
        withCompletionHandler completionHandler: @escaping (UNNotificationPresentationOptions) -> Void
    ) {
        if let reference = Self.reference(notification) { tell.yield(.received(reference)) }
        completionHandler([])
    }

    func userNotificationCenter(
        _ center: UNUserNotificationCenter, didReceive response: UNNotificationResponse,
        withCompletionHandler completionHandler: @escaping () -> Void
    ) {
        let isOpened = response.actionIdentifier == UNNotificationDefaultActionIdentifier
        if isOpened, let reference = Self.reference(response.notification) { tell.yield(.opened(reference)) }
        completionHandler()
    }

    private static func reference(_ notification: UNNotification) -> String? {
        notification.request.content.userInfo["ref"] as? String
    }
}
