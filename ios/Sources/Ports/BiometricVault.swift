import Foundation
import ImportassKit
import LocalAuthentication
import Security

/// A keychain item that only the fingers or the face enrolled now open; never the phone's code instead. Beside it lies a
/// mark that it is there: an item whose fingers were enrolled anew is gone as if it had never been.
@MainActor public final class BiometricVault: VaultPort {
    private static let policy = LAPolicy.deviceOwnerAuthenticationWithBiometrics
    private let keychain: Keychain
    private let (name, mark) = ("biometric-vault", "biometric-vault-mark")

    public init(keychain: Keychain) { self.keychain = keychain }

    public func store(_ secret: Data, reason: String) async throws {
        _ = try await checked(reason)
        try forget()
        let control = SecAccessControlCreateWithFlags(
            nil, kSecAttrAccessibleWhenPasscodeSetThisDeviceOnly, .biometryCurrentSet, nil)
        guard let control else { throw VaultProblem.failed }
        try keychain.keep(name, secret, behind: control)
        try keychain.keep(mark, Data([1]))
    }

    public func open(reason: String) async throws -> Data? {
        guard try isFull() else { return nil }
        let context = try await checked(reason)
        if let secret = try keychain.item(name, in: context) { return secret }
        try forget()
        throw VaultProblem.invalidated
    }

    public func forget() throws {
        try keychain.forget(name)
        try keychain.forget(mark)
    }

    public func isFull() throws -> Bool { try keychain.item(mark) != nil }

    /// A check that just was: the item is read with it, so that nobody is asked twice.
    private func checked(_ reason: String) async throws -> LAContext {
        let context = LAContext()
        do {
            guard try await context.evaluatePolicy(Self.policy, localizedReason: reason) else {
                throw VaultProblem.notRecognised
            }
            return context
        } catch let error as LAError {
            throw Self.problem(error.code)
        }
    }

    private static func problem(_ code: LAError.Code) -> VaultProblem {
        switch code {
        case .authenticationFailed: .notRecognised
        case .userCancel, .userFallback, .systemCancel, .appCancel: .cancelled
        case .biometryLockout: .lockedOut
        case .biometryNotAvailable: .noHardware
        case .biometryNotEnrolled, .passcodeNotSet: .nothingEnrolled
        default: .failed
        }
    }
}
