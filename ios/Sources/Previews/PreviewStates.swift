import Foundation
import ImportassKit
import Screens
import SwiftUI

/// A screen in one of its states: bytes that the core's own generator wrote (`cargo xtask codegen`), which the tests read too.
public struct PreviewState: Identifiable, Sendable {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../../shared_types/golden").standardized

    /// Every state there is, by the name that the generator gave it.
    public static let all: [PreviewState] = {
        let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false))
        return (names ?? []).sorted().compactMap { file in
            let parts = file.split(separator: ".")
            guard parts.count == 3, parts[0] == "View" else { return nil }
            return PreviewState(id: String(parts[1]), file: folder.appending(path: file))
        }
    }()

    /// Its name, which begins with that of its screen.
    public let id: String
    private let file: URL

    /// A core that has nothing to say but this.
    @MainActor func engine() -> Engine {
        let bytes = (try? Data(contentsOf: file)).map { [UInt8]($0) } ?? []
        let device = StillDevice()
        let engine = Engine(
            launch: {
                Launch(api: nowhere, scheme: "preview", language: .es, device: "", snapshot: nil)
            },
            platform: device.platform, pacer: device,
            make: { inbox in StillCore(view: bytes, inbox: inbox) })
        engine.start()
        return engine
    }
}

/// No server is asked.
private let nowhere = URL(filePath: "/")

/// The states whose names begin with one of these, each as the app draws it.
public struct StatesOf: View {
    private let states: [PreviewState]

    public init(_ names: String...) {
        states = PreviewState.all.filter { state in names.contains { state.id == $0 || state.id.hasPrefix("\($0)-") } }
    }

    public var body: some View {
        ForEach(states) { state in
            Preview(state: state).previewDisplayName(state.id)
        }
    }
}

/// One state, with its core.
private struct Preview: View {
    @State private var engine: Engine

    init(state: PreviewState) { _engine = State(initialValue: state.engine()) }

    var body: some View { RootScreen(engine: engine, language: .es) }
}
