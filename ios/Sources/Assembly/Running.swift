import Foundation
import ImportassKit
import Ports

/// What runs from the start of the app to its end.
@MainActor public final class Running {
    public let engine: Engine
    public let device: Device
    public let language: Lang

    public init(configuration: Configuration, home: Home, device: Device, language: Lang) {
        (self.device, self.language) = (device, language)
        let folder = home.folder
        engine = Engine(
            launch: { Launch(api: configuration.api, scheme: configuration.scheme, language: language) },
            platform: device.platform, pacer: SixtyHertz(),
            make: { inbox in NativeBridge(folder: folder, inbox: inbox) })
        engine.start()
    }

    /// The app as it is installed. Without its folder or its configuration there is nothing it could do: it ends.
    public static func of(_ bundle: Bundle) -> Running {
        do {
            let configuration = try Configuration(bundle.infoDictionary ?? [:])
            let support = try FileManager.default.url(
                for: .applicationSupportDirectory, in: .userDomainMask, appropriateFor: nil, create: true)
            let home = try Home(in: support)
            let temporary = FileManager.default.temporaryDirectory
            let device = try Device(home: home, service: configuration.scheme, temporary: temporary)
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
