import Foundation
import ImportassKit
import Screens
import SwiftUI

/// A screen in one of its states: a view of the core's, kept when a journey looked at it (ios/README.md).
public struct PreviewState: Identifiable, Sendable {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Views")

    /// Every state there is.
    public static let all: [PreviewState] = {
        let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false))
        return (names ?? []).sorted().compactMap { name in
            guard name.hasSuffix(".bin") else { return nil }
            return PreviewState(id: String(name.dropLast(4)), file: folder.appending(path: name))
        }
    }()

    /// The name that the journey gave it, which begins with that of its screen.
    public let id: String
    private let file: URL

    /// A core that has nothing to say but this.
    @MainActor func engine() -> Engine {
        let bytes = (try? Data(contentsOf: file)).map { [UInt8]($0) } ?? []
        let device = StillDevice()
        let engine = Engine(
            launch: {
                Launch(api: nowhere, scheme: "preview", path: $0, language: .es, device: "", snapshot: nil)
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
    let states: [PreviewState]

    public init(_ names: String...) {
        states = PreviewState.all.filter { state in
            names.contains { name in
                state.id == name || ["-", "~"].contains { state.id.hasPrefix(name + $0) }
            }
        }
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
