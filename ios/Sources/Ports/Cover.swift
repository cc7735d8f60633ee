import SwiftUI
import UIKit

/// Hides what lies above the screens while the app switcher shows them: a page in Quick Look, the system's sheet. No view of
/// ours comes above those, but a window does.
@MainActor public final class Cover {
    private var window: UIWindow?

    public init() {}

    /// Lies over everything until ``hide()``.
    public func show(_ content: some View) {
        let scenes = UIApplication.shared.connectedScenes.compactMap { $0 as? UIWindowScene }
        guard window == nil, let scene = scenes.first else { return }
        let above = UIWindow(windowScene: scene)
        above.windowLevel = .alert
        above.rootViewController = UIHostingController(rootView: content)
        above.isHidden = false
        window = above
    }

    public func hide() {
        window?.isHidden = true
        window = nil
    }
}
