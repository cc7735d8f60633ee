/// The screen reader. Not an operation of the core: what is said stands in its view.
@MainActor public protocol SpeechPort: AnyObject {
    /// Says something, after what is being said.
    func announce(_ text: String)
    /// Another screen stands there: the reader begins at its top.
    func screenChanged()
}
