// developer.apple.com/documentation/security/secitemadd(_:_:), …/secitemcopymatching(_:_:), …/secitemupdate(_:_:),
// …/secitemdelete(_:), …/secaccesscontrolcreatewithflags(_:_:_:_:), …/secaccesscontrolcreateflags, and a page for each constant
@_exported import Foundation
import LocalAuthentication
import Synchronization

public typealias OSStatus = Int32
public typealias CFString = NSString
public typealias CFDictionary = NSDictionary
public typealias CFTypeRef = AnyObject
public typealias CFOptionFlags = UInt
public typealias CFAllocator = NSObject
public typealias CFError = NSError

public let errSecSuccess: OSStatus = 0
public let errSecUserCanceled: OSStatus = -128
public let errSecItemNotFound: OSStatus = -25300
public let errSecDuplicateItem: OSStatus = -25299
public let errSecAuthFailed: OSStatus = -25293
public let errSecInteractionNotAllowed: OSStatus = -25308

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

/// struct SecAccessControlCreateFlags: OptionSet, with init(rawValue: CFOptionFlags)
public struct SecAccessControlCreateFlags: OptionSet, Sendable {
    public let rawValue: CFOptionFlags
    public init(rawValue: CFOptionFlags) { self.rawValue = rawValue }
    public static let biometryCurrentSet = Self(rawValue: 1 << 3), privateKeyUsage = Self(rawValue: 1 << 30)
}
/// class SecAccessControl. Not Sendable.
public final class SecAccessControl: NSObject {
    public let _flags: SecAccessControlCreateFlags
    public let _protection: String
    init(_ protection: CFTypeRef, _ flags: SecAccessControlCreateFlags) {
        (_protection, _flags) = ("\(protection)", flags)
    }
}
/// func SecAccessControlCreateWithFlags(_ allocator: CFAllocator?, _ protection: CFTypeRef,
/// _ flags: SecAccessControlCreateFlags, _ error: UnsafeMutablePointer<Unmanaged<CFError>?>?) -> SecAccessControl?
public func SecAccessControlCreateWithFlags(
    _ allocator: CFAllocator?, _ protection: CFTypeRef, _ flags: SecAccessControlCreateFlags,
    _ error: UnsafeMutablePointer<Unmanaged<CFError>?>?
) -> SecAccessControl? { SecAccessControl(protection, flags) }

/// The phone's keychain: it outlives an app's removal, which `_empty` does not.
public enum _Keychain {
    struct Item: Sendable {
        var data: Data?
        /// Whether only the fingers enrolled now open it.
        let isBound: Bool
        /// When it may be read.
        let accessible: String
    }
    fileprivate static let items = Mutex<[String: Item]>([:])
    public static func _empty() { items.withLock { $0 = [:] } }
    public static var _count: Int { items.withLock { $0.count } }
    /// When each item may be read.
    public static var _accessible: [String] { items.withLock { $0.values.map(\.accessible) } }
    /// Whether deleting works.
    public static let _deletes = Mutex(true)
    /// Another finger, or another face: what was bound to the others is gone.
    public static func _enrolAnew() { items.withLock { $0 = $0.filter { !$0.value.isBound } } }
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
    let control = attributes[kSecAttrAccessControl] as? SecAccessControl
    let item = _Keychain.Item(
        data: data, isBound: control?._flags.contains(.biometryCurrentSet) == true,
        accessible: control?._protection ?? "\(attributes[kSecAttrAccessible] ?? "whenever")")
    return _Keychain.items.withLock { items in
        guard items[key] == nil else { return errSecDuplicateItem }
        items[key] = item
        return errSecSuccess
    }
}
/// func SecItemCopyMatching(_ query: CFDictionary, _ result: UnsafeMutablePointer<CFTypeRef?>?) -> OSStatus. What is
/// bound to fingers is given out with a check that just was; on a phone it would ask for one.
@discardableResult public func SecItemCopyMatching(_ query: CFDictionary, _ result: UnsafeMutablePointer<CFTypeRef?>?)
    -> OSStatus
{
    let key = _Keychain.key(query)
    guard let item = _Keychain.items.withLock({ $0[key] }) else { return errSecItemNotFound }
    let isChecked = (query[kSecUseAuthenticationContext] as? LAContext)?._isChecked == true
    guard !item.isBound || isChecked else { return errSecAuthFailed }
    result?.pointee = item.data as NSData?
    return errSecSuccess
}
/// func SecItemUpdate(_ query: CFDictionary, _ attributesToUpdate: CFDictionary) -> OSStatus
@discardableResult public func SecItemUpdate(_ query: CFDictionary, _ attributesToUpdate: CFDictionary) -> OSStatus {
    let (key, data) = (_Keychain.key(query), attributesToUpdate[kSecValueData] as? Data)
    return _Keychain.items.withLock { items in
        guard items[key] != nil else { return errSecItemNotFound }
        items[key]?.data = data
        return errSecSuccess
    }
}
/// func SecItemDelete(_ query: CFDictionary) -> OSStatus. Deletes all that fit.
@discardableResult public func SecItemDelete(_ query: CFDictionary) -> OSStatus {
    guard _Keychain._deletes.withLock({ $0 }) else { return errSecInteractionNotAllowed }
    let keys = _Keychain.items.withLock { Array($0.keys) }.filter { _Keychain.fits($0, query) }
    _Keychain.items.withLock { items in for key in keys { items[key] = nil } }
    return keys.isEmpty ? errSecItemNotFound : errSecSuccess
}
