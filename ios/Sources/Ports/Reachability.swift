import Dispatch
import ImportassKit
import Network

/// The network, as the system sees it.
public struct Reachability: ConnectivityPort {
    public init() {}

    public func changes() -> AsyncStream<Bool> {
        AsyncStream { continuation in
            let monitor = NWPathMonitor()
            monitor.pathUpdateHandler = { continuation.yield($0.status == .satisfied) }
            continuation.onTermination = { _ in monitor.cancel() }
            monitor.start(queue: DispatchQueue(label: "connectivity"))
        }
    }
}
