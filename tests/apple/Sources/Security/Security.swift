// developer.apple.com/documentation/security/keychain_items
@_exported import Foundation
import LocalAuthentication
import Synchronization

public typealias OSStatus = Int32
public typealias CFString = NSString
public typealias CFDictionary = NSDictionary
public typealias CFTypeRef = AnyObject
public typealias CFOptionFlags = UInt

public let errSecSuccess: OSStatus = 0
public let errSecUserCanceled: OSStatus = -128
public let errSecItemNotFound: OSStatus = -25300
public let errSecDuplicateItem: OSStatus = -25299

nonisolated(unsafe) public let kSecClass: CFString = "class"
nonisolated(unsafe) public let kSecClassGenericPassword: CFString = "genp"
nonisolated(unsafe) public let kSecAttrService: CFString = "svce"
nonisolated(unsafe) public let kSecAttrAccount: CFString = "acct"
nonisolated(unsafe) public let kSecAttrAccessible: CFString = "pdmn"
nonisolated(unsafe) public let kSecAttrAccessControl: CFString = "accc"
nonisolated(unsafe) public let kSecAttrAccessibleAfterFirstUnlockThisDeviceOnly: CFString = "cku"
nonisolated(unsafe) public let kSecAttrAccessibleWhenPasscodeSetThisDeviceOnly: CFString = "akpu"
nonisolated(unsafe) public let kSecValueData: CFString = "v_Data"
nonisolated(unsafe) public let kSecReturnData: CFString = "r_Data"
nonisolated(unsafe) public let kSecMatchLimit: CFString = "m_Limit"
nonisolated(unsafe) public let kSecMatchLimitOne: CFString = "m_LimitOne"
nonisolated(unsafe) public let kSecUseAuthenticationContext: CFString = "u_AuthCtx"

/// struct SecAccessControlCreateFlags: OptionSet
public struct SecAccessControlCreateFlags: OptionSet, Sendable {
    public let rawValue: CFOptionFlags
    public init(rawValue: CFOptionFlags) { self.rawValue = rawValue }
    public static let biometryCurrentSet = Self(rawValue: 1 << 3), privateKeyUsage = Self(rawValue: 1 << 30)
}
public final class SecAccessControl: NSObject, Sendable {
    public let _flags: SecAccessControlCreateFlags
    init(_ flags: SecAccessControlCreateFlags) { _flags = flags }
}
/// func SecAccessControlCreateWithFlags(_ allocator: CFAllocator?, _ protection: CFTypeRef,
/// _ flags: SecAccessControlCreateFlags, _ error: UnsafeMutablePointer<Unmanaged<CFError>?>?) -> SecAccessControl?
public func SecAccessControlCreateWithFlags(
    _ allocator: AnyObject?, _ protection: CFTypeRef, _ flags: SecAccessControlCreateFlags, _ error: AnyObject?
) -> SecAccessControl? { SecAccessControl(flags) }

/// The phone's keychain: it outlives an app's removal, which `_empty` does not.
public enum _Keychain {
    fileprivate static let items = Mutex<[String: Data]>([:])
    public static func _empty() { items.withLock { $0 = [:] } }
    public static var _count: Int { items.withLock { $0.count } }
    fileprivate static func key(_ query: CFDictionary) -> String {
        [kSecClass, kSecAttrService, kSecAttrAccount].map { "\(query[$0] ?? "")" }.joined(separator: "|")
    }
    fileprivate static func fits(_ key: String, _ query: CFDictionary) -> Bool {
        query[kSecAttrAccount] == nil ? key.hasPrefix(self.key(query)) : key == self.key(query)
    }
}

/// func SecItemAdd(_ attributes: CFDictionary, _ result: UnsafeMutablePointer<CFTypeRef?>?) -> OSStatus
@discardableResult public func SecItemAdd(_ attributes: CFDictionary, _ result: UnsafeMutablePointer<CFTypeRef?>?)
    -> OSStatus
{
    let (key, data) = (_Keychain.key(attributes), attributes[kSecValueData] as? Data)
    return _Keychain.items.withLock { items in
        guard items[key] == nil else { return errSecDuplicateItem }
        items[key] = data
        return errSecSuccess
    }
}
/// func SecItemCopyMatching(_ query: CFDictionary, _ result: UnsafeMutablePointer<CFTypeRef?>?) -> OSStatus
@discardableResult public func SecItemCopyMatching(_ query: CFDictionary, _ result: UnsafeMutablePointer<CFTypeRef?>?)
    -> OSStatus
{
    let key = _Keychain.key(query)
    guard let data = _Keychain.items.withLock({ $0[key] }) else { return errSecItemNotFound }
    result?.pointee = data as NSData
    return errSecSuccess
}
/// func SecItemUpdate(_ query: CFDictionary, _ attributesToUpdate: CFDictionary) -> OSStatus
@discardableResult public func SecItemUpdate(_ query: CFDictionary, _ attributesToUpdate: CFDictionary) -> OSStatus {
    let (key, data) = (_Keychain.key(query), attributesToUpdate[kSecValueData] as? Data)
    return _Keychain.items.withLock { items in
        guard items[key] != nil else { return errSecItemNotFound }
        items[key] = data
        return errSecSuccess
    }
}
/// func SecItemDelete(_ query: CFDictionary) -> OSStatus. Deletes all that fit.
@discardableResult public func SecItemDelete(_ query: CFDictionary) -> OSStatus {
    let keys = _Keychain.items.withLock { Array($0.keys) }.filter { _Keychain.fits($0, query) }
    _Keychain.items.withLock { items in for key in keys { items[key] = nil } }
    return keys.isEmpty ? errSecItemNotFound : errSecSuccess
}
