import ImportassKit
import UIKit

/// The clipboard.
@MainActor public final class Clipboard: ClipboardPort {
    public init() {}

    public func copy(_ text: String) { UIPasteboard.general.string = text }
}
