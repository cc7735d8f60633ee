import Foundation
import SharedCore
import Synchronization

/// Where the core's requests wait for the main actor. The core calls from any of its threads, often in the middle of a call
/// from here: so it only puts its bytes down, and the first to come rings, unless somebody is about to look anyway.
public final class Inbox: Shell {
    private struct Waiting {
        var batches: [[UInt8]] = []
        var isExpected = false
    }

    private let waiting = Mutex(Waiting())
    private let ring: @Sendable () -> Void

    /// `ring` is called from any thread, once until the inbox is emptied.
    public init(ring: @escaping @Sendable () -> Void) { self.ring = ring }

    public func request(bytes: Data) { put([UInt8](bytes)) }

    /// Puts a batch of requests down.
    public func put(_ bytes: [UInt8]) {
        let isToRing = waiting.withLock { waiting in
            waiting.batches.append(bytes)
            return waiting.batches.count == 1 && !waiting.isExpected
        }
        if isToRing { ring() }
    }

    /// Nobody rings from here on until the inbox is emptied: whoever calls the core does so right after.
    func expect() { waiting.withLock { $0.isExpected = true } }

    /// Empties it.
    func take() -> [[UInt8]] {
        waiting.withLock { waiting in
            defer { waiting = Waiting() }
            return waiting.batches
        }
    }
}
