import Foundation
import ImportassKit
import UIKit

/// Everything of this device.
@MainActor public struct Device {
    public let platform: Platform
    public let documents: Documents
    public let snapshots: SnapshotFile
    public let push = Push()
    public let cover = Cover()
    /// What this device is called in the list of one's devices: its kind, not the name that its owner gave it.
    public let name = UIDevice.current.model
    public let connectivity = Reachability()

    /// - Parameters:
    ///   - home: Where the core keeps its data.
    ///   - keychain: Where secrets are kept.
    ///   - temporary: A folder that the system empties.
    public init(home: Home, keychain: Keychain, temporary: URL) {
        documents = Documents(in: temporary)
        snapshots = SnapshotFile(in: home.folder)
        platform = Platform(
            deviceKey: EnclaveKey(keychain: keychain), browser: WebSession(),
            links: OtherApps(), documents: documents, clipboard: Clipboard(), push: push,
            vault: BiometricVault(keychain: keychain), unlocking: Unlock(),
            snapshots: snapshots, speech: Speech(), icon: push)
    }
}
