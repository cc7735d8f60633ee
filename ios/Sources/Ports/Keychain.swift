import Foundation
import ImportassKit
import LocalAuthentication
import Security

/// Items of the keychain: readable from the first unlock on, on this device only, in no backup.
public struct Keychain: Sendable {
    private let service: String

    /// - Parameter service: The name under which this app keeps its items.
    public init(service: String) { self.service = service }

    /// Items outlive an app's removal: what a removed app left behind is wiped when its successor runs first.
    public func wipe() throws {
        try forget([
            kSecClass as String: kSecClassGenericPassword, kSecAttrService as String: service,
        ])
    }

    /// - Parameter context: A check that just was, for an item that asks for one.
    func item(_ name: String, in context: LAContext? = nil) throws -> Data? {
        var query = query(name)
        query[kSecUseAuthenticationContext as String] = context
        query[kSecReturnData as String] = true
        query[kSecMatchLimit as String] = kSecMatchLimitOne
        var found: CFTypeRef?
        switch SecItemCopyMatching(query as CFDictionary, &found) {
        case errSecSuccess: return found as? Data
        case errSecItemNotFound: return nil
        default: throw PortError.failed
        }
    }

    func keep(_ name: String, _ secret: Data) throws {
        var item = query(name)
        item[kSecValueData as String] = secret
        item[kSecAttrAccessible as String] = kSecAttrAccessibleAfterFirstUnlockThisDeviceOnly
        let added = SecItemAdd(item as CFDictionary, nil)
        guard added == errSecDuplicateItem else { return try check(added) }
        let change = [kSecValueData as String: secret]
        try check(SecItemUpdate(query(name) as CFDictionary, change as CFDictionary))
    }

    /// Keeps a new item that opens to this only.
    func keep(_ name: String, _ secret: Data, behind control: SecAccessControl) throws {
        var item = query(name)
        item[kSecValueData as String] = secret
        item[kSecAttrAccessControl as String] = control
        try check(SecItemAdd(item as CFDictionary, nil))
    }

    func forget(_ name: String) throws { try forget(query(name)) }

    private func forget(_ query: [String: Any]) throws {
        let status = SecItemDelete(query as CFDictionary)
        if status != errSecItemNotFound { try check(status) }
    }

    private func query(_ name: String) -> [String: Any] {
        [
            kSecClass as String: kSecClassGenericPassword, kSecAttrService as String: service,
            kSecAttrAccount as String: name,
        ]
    }

    private func check(_ status: OSStatus) throws {
        guard status == errSecSuccess else { throw PortError.failed }
    }
}
