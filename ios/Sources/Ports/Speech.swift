import Accessibility
import ImportassKit

/// VoiceOver.
@MainActor public final class Speech: SpeechPort {
    public init() {}

    public func announce(_ text: String) { AccessibilityNotification.Announcement(text).post() }

    public func screenChanged() { AccessibilityNotification.ScreenChanged().post() }
}
