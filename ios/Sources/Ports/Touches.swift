import Foundation
import SwiftUI
import UIKit

extension View {
    /// Hears of whatever is touched in the window, also upon a sheet or while something scrolls, and takes no touch away.
    /// Who uses VoiceOver touches nothing: for them it is what they come to.
    public func onTouch(perform action: @escaping @MainActor () -> Void) -> some View {
        background { WindowTouches(heard: action) }
    }
}

/// Lies behind everything, to come to know the window.
private struct WindowTouches: UIViewRepresentable {
    let heard: @MainActor () -> Void

    func makeUIView(context: Context) -> TouchView { TouchView(heard: heard) }

    func updateUIView(_ view: TouchView, context: Context) {}
}

private final class TouchView: UIView, UIGestureRecognizerDelegate {
    private let heard: @MainActor () -> Void
    private let recognizer = UITapGestureRecognizer()
    private var listening: (any NSObjectProtocol)?

    init(heard: @escaping @MainActor () -> Void) {
        self.heard = heard
        super.init(frame: .zero)
        isUserInteractionEnabled = false
        recognizer.delegate = self
    }

    @available(*, unavailable) required init?(coder: NSCoder) { nil }

    override func didMoveToWindow() {
        super.didMoveToWindow()
        recognizer.view?.removeGestureRecognizer(recognizer)
        listening.map(NotificationCenter.default.removeObserver)
        listening = nil
        guard let window else { return }
        window.addGestureRecognizer(recognizer)
        // posted, and so heard, on the main thread
        listening = NotificationCenter.default.addObserver(
            forName: UIAccessibility.elementFocusedNotification, object: nil, queue: nil
        ) { [weak self] _ in
            MainActor.assumeIsolated { self?.heard() }
        }
    }

    /// Asked of every touch before anybody gets it: heard, and not wanted.
    func gestureRecognizer(_ gestureRecognizer: UIGestureRecognizer, shouldReceive touch: UITouch) -> Bool {
        heard()
        return false
    }
}
