import CryptoKit
import Foundation
import ImportassKit
import Security

/// The device key in the Secure Enclave. What lies in the keychain is the chip's own wrapping of it, of no use elsewhere.
/// An actor: two first questions must not make two keys.
public actor EnclaveKey: DeviceKeyPort {
    private let keychain: Keychain
    private let name = "device-key"
    private var key: SecureEnclave.P256.Signing.PrivateKey?

    public init(keychain: Keychain) { self.keychain = keychain }

    public func publicKey() async throws -> Data { try current().publicKey.rawRepresentation }

    public func sign(_ message: Data) async throws -> Data { try current().signature(for: message).rawRepresentation }

    private func current() throws -> SecureEnclave.P256.Signing.PrivateKey {
        if let key { return key }
        let key = try stored() ?? made()
        self.key = key
        return key
    }

    /// One that cannot be read is not made anew in silence: sessions are bound to it.
    private func stored() throws -> SecureEnclave.P256.Signing.PrivateKey? {
        try keychain.item(name).map { try SecureEnclave.P256.Signing.PrivateKey(dataRepresentation: $0) }
    }

    private func made() throws -> SecureEnclave.P256.Signing.PrivateKey {
        guard SecureEnclave.isAvailable else { throw PortError.unsupported }
        let control = SecAccessControlCreateWithFlags(
            nil, kSecAttrAccessibleAfterFirstUnlockThisDeviceOnly, .privateKeyUsage, nil)
        guard let control else { throw PortError.failed }
        let key = try SecureEnclave.P256.Signing.PrivateKey(accessControl: control)
        try keychain.keep(name, key.dataRepresentation)
        return key
    }
}
