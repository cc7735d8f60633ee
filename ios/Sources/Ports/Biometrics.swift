import ImportassKit
import LocalAuthentication

/// Finger or face, or whatever the phone is unlocked with.
@MainActor public final class Biometrics: BiometricsPort {
    public init() {}

    public func check(reason: String) async throws -> Permission {
        try await ask(.deviceOwnerAuthenticationWithBiometrics, reason)
    }

    public func unlock(reason: String) async throws -> Permission {
        try await ask(.deviceOwnerAuthentication, reason)
    }

    private func ask(_ policy: LAPolicy, _ reason: String) async throws -> Permission {
        let context = LAContext()
        guard context.canEvaluatePolicy(policy, error: nil) else { return .noHardware }
        do {
            return try await context.evaluatePolicy(policy, localizedReason: reason) ? .granted : .denied
        } catch let error as LAError {
            return Self.permission(error.code)
        }
    }

    private static func permission(_ code: LAError.Code) -> Permission {
        switch code {
        case .userCancel, .userFallback, .systemCancel, .appCancel: .cancelled
        case .biometryLockout: .lockedOut
        case .biometryNotAvailable, .biometryNotEnrolled, .passcodeNotSet: .noHardware
        default: .denied
        }
    }
}
