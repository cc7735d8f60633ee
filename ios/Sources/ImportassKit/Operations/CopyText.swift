import SharedTypes

/// The clipboard.
@MainActor public protocol ClipboardPort: AnyObject {
    func copy(_ text: String)
}

extension Platform {
    @MainActor func copyText(_ asked: CopyText) -> Done {
        clipboard.copy(asked.text)
        return .yes
    }
}
