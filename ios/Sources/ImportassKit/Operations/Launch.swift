import Foundation
import SharedTypes

extension Lang {
    /// The device's language, of those that the core speaks.
    public init(device tag: String?) {
        self = tag?.lowercased().hasPrefix("en") == true ? .en : .es
    }
}

extension Launch {
    /// - Parameters:
    ///   - api: Base address of the server.
    ///   - scheme: The app's own, by which the identity provider sends the person back.
    ///   - path: Where it begins.
    ///   - device: What this device is called in the list of one's devices.
    ///   - snapshot: What was kept of an app that the system ended.
    public init(api: URL, scheme: String, path: String, language: Lang, device: String, snapshot: String?) {
        self.init(
            api: api.absoluteString.trimmingSuffix("/"), redirectUri: "\(scheme):/acceso/vuelta", path: path,
            language: language, issuer: nil, deviceName: device, snapshot: snapshot)
    }
}

extension String {
    fileprivate func trimmingSuffix(_ suffix: String) -> String {
        hasSuffix(suffix) ? String(dropLast(suffix.count)) : self
    }
}
