import Foundation
import ImportassKit
import SharedTypes
import Synchronization

/// A core that says what a test wants, and remembers what it was told.
public final class FakeCore: CoreBridge {
    private struct Heard {
        var events: [[UInt8]] = []
        var answers: [(id: UInt32, bytes: [UInt8])] = []
        var views = 0
        var view: [UInt8] = []
        var failure: BridgeFailure?
        var next: [UInt8]?
    }
    private let heard = Mutex(Heard())
    public let inbox: Inbox

    public init(inbox: Inbox) { self.inbox = inbox }

    public var events: [Event] {
        heard.withLock { $0.events }.compactMap { try? Event.bincodeDeserialize(input: $0) }
    }
    public var answers: [UInt32] { heard.withLock { $0.answers.map(\.id) } }
    /// How often its view was read.
    public var views: Int { heard.withLock { $0.views } }

    /// What its next calls end with.
    public func fail(_ failure: BridgeFailure?) { heard.withLock { $0.failure = failure } }

    /// Has something new to draw.
    public func show(_ view: SharedTypes.View) throws {
        let bytes = try view.bincodeSerialize()
        heard.withLock { $0.view = bytes }
        try ask([Request(id: 0, effect: .render(RenderOperation()))])
    }

    /// The view's bytes as they are.
    public func show(bytes: [UInt8]) throws {
        heard.withLock { $0.view = bytes }
        try ask([Request(id: 0, effect: .render(RenderOperation()))])
    }

    /// Has something new to draw as soon as it is told an event, as the real one.
    public func show(atNextEvent view: SharedTypes.View) throws {
        let bytes = try view.bincodeSerialize()
        heard.withLock { $0.next = bytes }
    }

    public func ask(_ requests: [Request]) throws { inbox.put(try Requests(value: requests).bincodeSerialize()) }

    public func update(_ event: [UInt8]) throws(BridgeFailure) {
        let next = try heard.withLock { heard throws(BridgeFailure) in
            if let failure = heard.failure { throw failure }
            heard.events.append(event)
            defer { heard.next = nil }
            return heard.next
        }
        if let next { try? show(bytes: next) }
    }

    public func resolve(_ id: UInt32, _ output: [UInt8]) throws(BridgeFailure) {
        try heard.withLock { heard throws(BridgeFailure) in
            heard.answers.append((id, output))
            if let failure = heard.failure { throw failure }
        }
    }

    public func view() throws(BridgeFailure) -> [UInt8] {
        try heard.withLock { heard throws(BridgeFailure) in
            heard.views += 1
            if let failure = heard.failure { throw failure }
            return heard.view
        }
    }
}

/// Frames come when the test says so.
@MainActor public final class FakePacer: FramePacer {
    private var waiting: [@MainActor () -> Void] = []
    public init() {}
    public var asked: Int { waiting.count }
    public func onNextFrame(_ draw: @escaping @MainActor () -> Void) { waiting.append(draw) }
    /// A frame passes.
    public func frame() {
        let draws = waiting
        waiting = []
        for draw in draws { draw() }
    }
}

/// A device that does what a test says.
@MainActor
public final class FakeDevice: BrowserPort, LinksPort, DocumentsPort, ClipboardPort, PushPort, VaultPort, UnlockPort,
    SnapshotsPort, SpeechPort, IconPort
{
    public nonisolated let memory = FakeMemory()
    public var permission = Permission.granted
    public var failure: PortError?
    public var end = BrowserReturn.cancelled
    public private(set) var said: [String] = []

    public init() {}

    public var platform: Platform {
        Platform(
            deviceKey: memory, browser: self, links: self, documents: self, clipboard: self,
            push: self,
            vault: self, unlocking: self, snapshots: self, speech: self, icon: self)
    }

    private func `do`(_ what: String) throws {
        if let failure { throw failure }
        said.append(what)
    }
    public func visit(_ url: URL, returningTo address: URL) async throws -> BrowserReturn {
        try `do`("visit \(url)")
        return end
    }
    public func open(_ url: URL) async throws { try `do`("open \(url)") }
    public func open(_ document: ExportedDocument) async throws { try `do`("open \(document.name)") }
    public func share(_ document: ExportedDocument) async throws { try `do`("share \(document.name)") }
    public func copy(_ text: String) { said.append("copy \(text)") }
    public func ask() async throws -> Permission {
        try `do`("ask")
        return permission
    }
    public func token() async throws -> String {
        try `do`("token")
        return "abc"
    }
    public var kept: Data?
    public var problem: VaultProblem?
    private func checkVault() throws { if let problem { throw problem } }
    public func store(_ secret: Data, reason: String) async throws {
        try checkVault()
        kept = secret
    }
    public func open(reason: String) async throws -> Data? {
        try checkVault()
        return kept
    }
    public func forget() throws {
        try checkVault()
        kept = nil
    }
    public func isFull() throws -> Bool {
        try checkVault()
        return kept != nil
    }
    public func unlock(reason: String) async throws -> Permission {
        try `do`("unlock \(reason)")
        return permission
    }
    public func keep(_ text: String?) throws { try `do`("keep \(text ?? "nothing")") }
    public func take() -> String? { nil }
    public func announce(_ text: String) { said.append("announce \(text)") }
    public func screenChanged() { said.append("screen changed") }
    public func show(number: Int) { said.append("icon \(number)") }
}

/// A key that signs nothing true.
public final class FakeMemory: DeviceKeyPort {
    public let failure = Mutex<PortError?>(nil)
    public let point = Mutex(Data(repeating: 7, count: 64))

    private func check() throws { if let failure = failure.withLock({ $0 }) { throw failure } }
    public func publicKey() async throws -> Data {
        try check()
        return point.withLock { $0 }
    }
    public func sign(_ message: Data) async throws -> Data {
        try check()
        return Data(repeating: 9, count: 64)
    }
}

/// Views of the golden bytes, to be changed by tests.
public enum Golden {
    public static let folder = project.appending(path: "shared_types/golden")
    public static let views: [String] = {
        let all = (try? FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false))) ?? []
        return all.filter { $0.hasPrefix("View.") }.sorted()
    }()
    public static func view(_ file: String) throws -> SharedTypes.View {
        try .bincodeDeserialize(input: [UInt8](try Data(contentsOf: folder.appending(path: file))))
    }
}

/// An engine without Rust: its core is the test's.
@MainActor public final class FakeRun {
    public let engine: Engine
    public let device = FakeDevice()
    public let pacer = FakePacer()
    private let cores: Cores

    /// The newest core.
    public var core: FakeCore { cores.all[cores.all.count - 1] }
    public var coreCount: Int { cores.all.count }

    private final class Cores { var all: [FakeCore] = [] }

    public init() {
        let cores = Cores()
        self.cores = cores
        engine = Engine(
            launch: { path in
                Launch(
                    api: "https://example.es", redirectUri: "a:/b", path: path, language: .es, issuer: nil,
                    deviceName: "iPhone", snapshot: nil)
            },
            platform: device.platform, pacer: pacer,
            make: { inbox in
                let core = FakeCore(inbox: inbox)
                cores.all.append(core)
                return core
            })
        engine.start()
    }

    /// Lets tasks run until something is so.
    public func until(_ holds: () -> Bool) async -> Bool {
        for _ in 0..<10_000 {
            if holds() { return true }
            await Task.yield()
        }
        return holds()
    }

    /// Shows a view in the next frame.
    public func show(_ view: SharedTypes.View) async throws {
        try core.show(view)
        _ = await until { pacer.asked > 0 }
        pacer.frame()
    }
}
