import Foundation
import ImportassKit
import Ports
import Screens
import SwiftUI

/// What runs from the start of the app to its end.
@MainActor public final class Running {
    public let engine: Engine
    public let device: Device
    public let language: Lang

    /// - Parameter make: Builds the core; the one in Rust where none is given.
    public init(
        configuration: Configuration, home: Home, device: Device, language: Lang, make: MakeCore? = nil
    ) {
        (self.device, self.language) = (device, language)
        let folder = home.folder
        engine = Engine(
            launch: { path in
                Launch(
                    api: configuration.api, scheme: configuration.scheme, path: path, language: language,
                    device: device.name, snapshot: device.snapshots.take())
            },
            platform: device.platform, pacer: SixtyHertz(),
            make: make ?? { inbox in try NativeBridge(folder: folder, inbox: inbox) })
        engine.start()
        Task { [engine, news = device.push.news] in
            for await told in news { engine.send(told.event) }
        }
    }

    /// Under which the core keeps its secrets too: so a first run wipes them with ours.
    private static let service = "org.importass"
    private let presence = Presence()

    /// The app as it is installed. Without its folder or its configuration there is nothing it could do: it ends.
    public static func of(_ bundle: Bundle) -> Running {
        do {
            let configuration = try Configuration(bundle.infoDictionary ?? [:])
            let support = try FileManager.default.url(
                for: .applicationSupportDirectory, in: .userDomainMask, appropriateFor: nil, create: true)
            let keychain = Keychain(service: Self.service)
            let home = try Home(in: support, firstRun: keychain.wipe)
            let temporary = FileManager.default.temporaryDirectory
            let device = Device(home: home, keychain: keychain, temporary: temporary)
            let language = Lang(device: Locale.preferredLanguages.first)
            return Running(configuration: configuration, home: home, device: device, language: language)
        } catch {
            fatalError("this app was built without its configuration, or has no folder")
        }
    }

    /// A link that leads into the app: its path is the core's to understand.
    public func open(_ url: URL) {
        guard let parts = URLComponents(url: url, resolvingAgainstBaseURL: false) else { return }
        engine.send(.openPath(parts.query.map { "\(parts.path)?\($0)" } ?? parts.path))
    }

    /// Something was touched.
    func touched() {
        if presence.isNews() { engine.send(.active) }
    }

    /// The app comes into sight, or goes out of it.
    public func become(_ phase: ScenePhase) {
        switch phase {
        case .active:
            device.cover.hide()
            engine.send(.foreground)
        case .background: engine.send(.background)
        // half covered: the screen hides itself, but nothing that lies above it
        case .inactive: if device.documents.isPresenting { device.cover.show(PrivacyCover()) }
        @unknown default: break
        }
    }

    /// Tells the core of the network for as long as the window lives.
    public func listen() async {
        for await isThere in device.connectivity.changes() { engine.send(.connectivity(isThere)) }
    }
}

/// What the app was built with, from its Info.plist.
public struct Configuration {
    /// It was not built with it.
    public struct Missing: Error {}

    let api: URL
    let scheme: String

    public init(_ info: [String: Any]) throws {
        guard let text = info["ImportassServer"] as? String, let api = URL(string: text),
            let scheme = info["ImportassScheme"] as? String
        else { throw Missing() }
        (self.api, self.scheme) = (api, scheme)
    }
}
