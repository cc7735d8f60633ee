/// The network. Told to the core as an event.
public protocol ConnectivityPort: Sendable {
    /// Whether there is one, now and whenever that changes.
    func changes() -> AsyncStream<Bool>
}
