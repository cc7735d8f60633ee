import Foundation
import ImportassKit
import SharedTypes

/// A core that shows one view, whatever it is told.
final class StillCore: CoreBridge {
    private let shown: [UInt8]

    init(view: [UInt8], inbox: Inbox) {
        shown = view
        if let bytes = try? Requests(value: [Request(id: 0, effect: .render(RenderOperation()))]).bincodeSerialize() {
            inbox.put(bytes)
        }
    }

    func update(_ event: [UInt8]) {}
    func resolve(_ id: UInt32, _ output: [UInt8]) {}
    func view() -> [UInt8] { shown }
}

/// A device that does nothing: a preview has none, nor has a measure.
@MainActor public final class StillDevice: FramePacer {
    public init() {}

    public var platform: Platform {
        Platform(
            deviceKey: self, browser: self, links: self, documents: self, clipboard: self, push: self, vault: self,
            unlocking: self, snapshots: self, speech: self, icon: self)
    }

    public func onNextFrame(_ draw: @escaping @MainActor () -> Void) { draw() }
}

extension StillDevice: DeviceKeyPort {
    public func publicKey() async throws -> Data { throw PortError.unsupported }
    public func sign(_ message: Data) async throws -> Data { throw PortError.unsupported }
}

extension StillDevice: BrowserPort, LinksPort, DocumentsPort, ClipboardPort {
    public func visit(_ url: URL, returningTo address: URL) async throws -> BrowserReturn { .cancelled }
    public func open(_ url: URL) async throws {}
    public func open(_ document: ExportedDocument) async throws {}
    public func share(_ document: ExportedDocument) async throws {}
    public func copy(_ text: String) {}
}

extension StillDevice: PushPort, IconPort, VaultPort, UnlockPort, SnapshotsPort, SpeechPort {
    public func ask() async throws -> Permission { .denied }
    public func token() async throws -> String { throw PortError.unsupported }
    public func show(number: Int) {}
    public func store(_ secret: Data, reason: String) async throws { throw VaultProblem.noHardware }
    public func open(reason: String) async throws -> Data? { nil }
    public func forget() throws {}
    public func isFull() throws -> Bool { false }
    public func unlock(reason: String) async throws -> Permission { .cancelled }
    public func keep(_ text: String?) throws {}
    public func take() -> String? { nil }
    public func announce(_ text: String) {}
    public func screenChanged() {}
}
