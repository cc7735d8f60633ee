import Foundation
import ImportassKit
import Previews
import SharedCore
import SharedTypes
import Synchronization

/// Measures of the bridge on the machine it runs on, each against something. Writes one line of JSON and asserts nothing;
/// `cargo xtask bench` puts it into its table. The screens are not drawn: that is SwiftUI's work.
@main struct Bench {
    private static let rounds = 2000

    static func main() async throws {
        let rows = [try await eventToView(), try decodingTheLargestView()]
        print(String(decoding: try JSONEncoder().encode(rows), as: UTF8.self))
    }

    /// From an event to the view that knows of it, through the engine, against the core's own calls with the same bytes
    /// and nobody to read them. The ratio is of calls that follow each other: a machine may change its pace meanwhile.
    @MainActor private static func eventToView() async throws -> Row {
        let (bare, bridged) = (try Bare(), Bridged())
        try await bare.begins()
        try await bridged.begins()
        var alone: [Duration] = []
        var whole: [Duration] = []
        var ratios: [Double] = []
        for _ in 0..<rounds {
            var sums = (bare: Duration.zero, bridged: Duration.zero)
            for (event, path) in [(Event.go(.guide), "/guia"), (.back, "/")] {
                sums.bare += try await bare.time(event, to: path)
                sums.bridged += try await bridged.time(event, to: path)
            }
            alone.append(sums.bare / 2)
            whole.append(sums.bridged / 2)
            ratios.append(sums.bridged / sums.bare)
        }
        bare.stop()
        bridged.stop()
        let name = "iOS: event to view, against bare calls"
        return Row(
            name: name, value: whole.median.micros, unit: "µs", versus: alone.median.micros, ratio: ratios.median)
    }

    /// The list of notices with all that one window holds, against a frame of a 60 Hz screen.
    private static func decodingTheLargestView() throws -> Row {
        let bytes = try largestView()
        let clock = ContinuousClock()
        let times = try (0..<200).map { _ in
            try clock.measure { _ = try CoreView.bincodeDeserialize(input: bytes) }
        }
        let name = "iOS: decoding the largest view (\(bytes.count) bytes)"
        return Row(name: name, value: times.median.micros / 1000, unit: "ms", versus: 1000.0 / 60)
    }

    private static func largestView() throws -> [UInt8] {
        let file = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../../shared_types/golden/View.notices.bin").standardized
        var view = try CoreView.bincodeDeserialize(input: [UInt8](try Data(contentsOf: file)))
        guard case .notices(var list) = view.screen, var row = list.rows.first else {
            throw CocoaError(.coderInvalidValue)
        }
        row.title = "Notificación disponible en la sede electrónica"
        row.excerpt = String(repeating: "Tienes una notificación pendiente de leer. ", count: 3)
        list.rows = (0..<100).map { number in
            var copy = row
            copy.id = "01890a5d-ac96-774b-bcce-\(100_000_000_000 + number)"
            return copy
        }
        view.screen = .notices(list)
        return try view.bincodeSerialize()
    }
}

/// A wait that came to its end.
private struct NotThere: Error, CustomStringConvertible {
    let description: String
}

/// As xtask/src/bench.rs reads it.
private struct Row: Encodable {
    let name: String
    let value: Double
    let unit: String
    let versus: Double
    let ratio: Double

    init(name: String, value: Double, unit: String, versus: Double, ratio: Double? = nil) {
        (self.name, self.value, self.unit, self.versus) = (name, value, unit, versus)
        self.ratio = ratio ?? value / versus
    }
}

extension Array where Element: Comparable {
    /// What half of them are below: what a busy machine adds to some is not in it.
    fileprivate var median: Element { sorted()[count / 2] }
}

extension Duration {
    fileprivate var micros: Double { self / .microseconds(1) }
}

private func / (value: Double, count: Int) -> Double { value / Double(count) }

private func launch(at path: String) -> Launch {
    // a port that nobody answers on
    let nowhere = URL(string: "http://127.0.0.1:9") ?? URL(filePath: "/")
    return Launch(api: nowhere, scheme: "es.importass.open", path: path, language: .es, device: "Bench", snapshot: nil)
}

private func emptyFolder() throws -> URL {
    let folder = FileManager.default.temporaryDirectory.appending(path: "bench-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder
}

/// Draws at once, and knows when: the wait for a frame is no work.
@MainActor private final class AtOnce: FramePacer {
    private(set) var drawn = ContinuousClock.now
    func onNextFrame(_ draw: @escaping @MainActor () -> Void) {
        draw()
        drawn = .now
    }
}

/// An engine over a core of its own, in an empty folder.
@MainActor private func engine(
    drawing pacer: AtOnce = AtOnce(), _ make: @escaping (URL, Inbox) throws -> any CoreBridge
) -> Engine {
    Engine(
        launch: launch(at:), platform: StillDevice().platform, pacer: pacer,
        make: { inbox in try make(try emptyFolder(), inbox) })
}

@MainActor extension Engine {
    fileprivate func begins() async throws {
        try await comes("the beginning") { if case .welcome = $0.screen { true } else { false } }
    }

    fileprivate func stands(at path: String) async throws { try await comes(path) { $0.path == path } }

    fileprivate var onScreen: [CoreView] { places.stack(places.visible).compactMap { places[$0] } }

    private func comes(_ what: String, _ isThere: (CoreView) -> Bool) async throws {
        let end = ContinuousClock.now + .seconds(20)
        var last = "nowhere"
        while ContinuousClock.now < end {
            if case .running(let view) = stage {
                if isThere(view) { return }
                last = view.path
            }
            await Task.yield()
        }
        throw NotThere(description: "the core stands at \(last), not at \(what)")
    }
}

/// The core's own calls. An engine answers what the core asks for meanwhile, outside the measure.
@MainActor private final class Bare {
    private final class Open: CoreBridge {
        let core: NativeCore
        init(_ core: NativeCore) { self.core = core }
        func update(_ event: [UInt8]) throws(BridgeFailure) {
            do { try core.update(event: Data(event)) } catch { throw .refused }
        }
        func resolve(_ id: UInt32, _ output: [UInt8]) throws(BridgeFailure) {
            do { try core.resolve(id: id, output: Data(output)) } catch { throw .refused }
        }
        func view() throws(BridgeFailure) -> [UInt8] {
            do { return [UInt8](try core.view()) } catch { throw .refused }
        }
    }
    /// Takes what the core asks for, and hands it on when the measure is over.
    private final class Later: Shell {
        private let inbox: Inbox
        private let kept = Mutex<[Data]?>(nil)
        init(_ inbox: Inbox) { self.inbox = inbox }
        func request(bytes: Data) {
            let isKept = kept.withLock { kept in kept?.append(bytes) != nil }
            if !isKept { inbox.request(bytes: bytes) }
        }
        func keep() { kept.withLock { $0 = [] } }
        func handOn() {
            let all = kept.withLock { kept in
                defer { kept = nil }
                return kept ?? []
            }
            for bytes in all { inbox.request(bytes: bytes) }
        }
    }
    private let answering: Engine
    private let core: NativeCore
    private let shell: Later

    init() throws {
        var made: (NativeCore, Later)?
        answering = engine { folder, inbox in
            let shell = Later(inbox)
            let core = try NativeCore(folder: folder.path(percentEncoded: false), shell: shell)
            made = (core, shell)
            return Open(core)
        }
        answering.start()
        guard let made else { throw CocoaError(.featureUnsupported) }
        (core, shell) = made
    }

    func begins() async throws { try await answering.begins() }

    func time(_ event: Event, to path: String) async throws -> Duration {
        let bytes = Data(try event.bincodeSerialize())
        shell.keep()
        let taken = try ContinuousClock().measure {
            try core.update(event: bytes)
            _ = try core.view()
        }
        shell.handOn()
        try await answering.stands(at: path)
        return taken
    }

    func stop() { answering.stop() }
}

/// The same through our bridge, to the decoded view.
@MainActor private final class Bridged {
    private let running: Engine
    private let pacer = AtOnce()
    /// A screen holds what it shows until it has drawn what comes after, with the places below it (`MainFrame`, `Frame`). To
    /// let go of a view is a part of drawing the next.
    private var onScreen: [CoreView] = []

    init() {
        running = engine(drawing: pacer) { folder, inbox in try NativeBridge(folder: folder, inbox: inbox) }
        running.start()
    }

    func begins() async throws { try await running.begins() }

    func time(_ event: Event, to path: String) async throws -> Duration {
        let start = ContinuousClock.now
        running.send(event)
        try await running.stands(at: path)
        onScreen = running.onScreen
        return pacer.drawn - start
    }

    func stop() { running.stop() }
}
