import Foundation
import SharedCore

/// The three calls of a core. Behind a protocol, so that previews and tests need no Rust.
public protocol CoreBridge: AnyObject, Sendable {
    /// Tells an event.
    func update(_ event: [UInt8]) throws(BridgeFailure)
    /// Answers a request.
    func resolve(_ id: UInt32, _ output: [UInt8]) throws(BridgeFailure)
    /// What to draw.
    func view() throws(BridgeFailure) -> [UInt8]
}

/// Why a call failed.
public enum BridgeFailure: Error, Equatable {
    /// The bytes are not understood, or answer nothing. The core is as it was.
    case refused
    /// The core can go on no more: it is dropped and another one is built.
    case broken
}

/// Makes a core that puts its requests into an inbox.
public typealias MakeCore = (_ inbox: Inbox) throws -> any CoreBridge

/// The Rust core, called through UniFFI.
public final class NativeBridge: CoreBridge {
    private let core: NativeCore

    /// - Parameter folder: Where it keeps its data.
    /// - Throws: The platform's store of secrets cannot be used.
    public init(folder: URL, inbox: Inbox) throws {
        core = try NativeCore(folder: folder.path(percentEncoded: false), shell: inbox)
    }

    public func update(_ event: [UInt8]) throws(BridgeFailure) {
        try translated { try core.update(event: Data(event)) }
    }

    public func resolve(_ id: UInt32, _ output: [UInt8]) throws(BridgeFailure) {
        try translated { try core.resolve(id: id, output: Data(output)) }
    }

    public func view() throws(BridgeFailure) -> [UInt8] {
        [UInt8](try translated { try core.view() })
    }

    private func translated<Answer>(_ call: () throws -> Answer) throws(BridgeFailure) -> Answer {
        do {
            return try call()
        } catch CoreError.Refused {
            throw .refused
        } catch {
            throw .broken
        }
    }
}
