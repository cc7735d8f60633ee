import ImportassKit
import LocalAuthentication

/// Finger or face.
@MainActor public final class Biometrics: BiometricsPort {
    public init() {}

    public func check(reason: String) async throws -> Permission {
        let context = LAContext()
        guard context.canEvaluatePolicy(.deviceOwnerAuthenticationWithBiometrics, error: nil) else {
            return .noHardware
        }
        do {
            let isSame = try await context.evaluatePolicy(
                .deviceOwnerAuthenticationWithBiometrics, localizedReason: reason)
            return isSame ? .granted : .denied
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
