/// Who carries out what the core asks for: one protocol of ours for each thing that the device has. The device's own
/// are in the module Ports, and tests have theirs.
public struct Platform {
    let deviceKey: any DeviceKeyPort
    let browser: any BrowserPort
    let links: any LinksPort
    let documents: any DocumentsPort
    let clipboard: any ClipboardPort
    let push: any PushPort
    let vault: any VaultPort
    let unlocking: any UnlockPort
    let snapshots: any SnapshotsPort
    let speech: any SpeechPort
    let icon: any IconPort

    public init(
        deviceKey: any DeviceKeyPort, browser: any BrowserPort, links: any LinksPort,
        documents: any DocumentsPort, clipboard: any ClipboardPort, push: any PushPort,
        vault: any VaultPort, unlocking: any UnlockPort, snapshots: any SnapshotsPort,
        speech: any SpeechPort, icon: any IconPort
    ) {
        (self.deviceKey, self.browser, self.links) = (deviceKey, browser, links)
        (self.documents, self.clipboard, self.push) = (documents, clipboard, push)
        (self.vault, self.unlocking, self.snapshots) = (vault, unlocking, snapshots)
        (self.speech, self.icon) = (speech, icon)
    }
}

/// Why a port did not do what it was asked. It carries nothing of what that was.
public enum PortError: Error, Equatable {
    /// This device has not got it.
    case unsupported
    /// It failed.
    case failed
}
