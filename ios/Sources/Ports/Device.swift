import Foundation
import ImportassKit

/// Everything of this device.
@MainActor public struct Device {
    public let platform: Platform
    public let documents: Documents
    public let connectivity = Reachability()

    /// - Parameters:
    ///   - home: Tells a first run, which wipes what a removed app has left behind.
    ///   - service: The name under which secrets are kept.
    ///   - temporary: A folder that the system empties.
    public init(home: Home, service: String, temporary: URL) throws {
        let keychain = Keychain(service: service)
        if home.isFirstRun { try keychain.wipe() }
        documents = Documents(folder: temporary)
        platform = Platform(
            deviceKey: EnclaveKey(keychain: keychain), secrets: keychain, browser: WebSession(),
            links: OtherApps(), documents: documents, clipboard: Clipboard(), push: Push(), biometrics: Biometrics(),
            speech: Speech())
    }
}
