// developer.apple.com/documentation/network/nwpathmonitor, …/nwpath, …/nwpath/status-swift.enum
@_exported import Foundation
import Dispatch
import Synchronization

public struct NWPath: Equatable, Sendable {
    public enum Status: Equatable, Sendable { case satisfied, unsatisfied, requiresConnection }
    /// var status: NWPath.Status { get }
    public let status: Status
}
public final class NWPathMonitor: Sendable {
    /// All that run, for a test to tell them of the network.
    private static let running = Mutex<[ObjectIdentifier: NWPathMonitor]>([:])
    public static func _become(_ status: NWPath.Status) {
        for monitor in running.withLock({ Array($0.values) }) { monitor.pathUpdateHandler?(NWPath(status: status)) }
    }
    private let handler = Mutex<(@Sendable (NWPath) -> Void)?>(nil)
    public init() {}
    /// @preconcurrency final var pathUpdateHandler: ((NWPath) -> Void)? { get set }. It is called on the monitor's queue.
    public var pathUpdateHandler: (@Sendable (NWPath) -> Void)? {
        get { handler.withLock { $0 } }
        set { handler.withLock { $0 = newValue } }
    }
    /// func start(queue: DispatchQueue)
    public func start(queue: DispatchQueue) {
        Self.running.withLock { $0[ObjectIdentifier(self)] = self }
        pathUpdateHandler?(NWPath(status: .satisfied))
    }
    /// func cancel()
    public func cancel() { Self.running.withLock { $0[ObjectIdentifier(self)] = nil } }
}
