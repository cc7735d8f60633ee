import Foundation
import SharedCore
import Synchronization

/// Where the core's requests wait for the main actor. The core calls from any of its threads, sometimes in the middle
/// of a call from here: so it only puts its bytes down, and the first to come rings.
public final class Inbox: Shell {
    private let waiting = Mutex<[[UInt8]]>([])
    private let ring: @Sendable () -> Void

    /// `ring` is called from any thread, once until the inbox is emptied.
    public init(ring: @escaping @Sendable () -> Void) { self.ring = ring }

    public func request(bytes: Data) { put([UInt8](bytes)) }

    /// Puts a batch of requests down.
    public func put(_ bytes: [UInt8]) {
        let isFirst = waiting.withLock { waiting in
            waiting.append(bytes)
            return waiting.count == 1
        }
        if isFirst { ring() }
    }

    /// Empties it.
    func take() -> [[UInt8]] {
        waiting.withLock { waiting in
            defer { waiting = [] }
            return waiting
        }
    }
}
