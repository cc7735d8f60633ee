import ImportassKit
import LocalAuthentication

/// The phone's own unlocking.
@MainActor public final class Unlock: UnlockPort {
    public init() {}

    public func unlock(reason: String) async throws -> Permission {
        let context = LAContext()
        guard context.canEvaluatePolicy(.deviceOwnerAuthentication, error: nil) else { return .noHardware }
        do {
            return try await context.evaluatePolicy(.deviceOwnerAuthentication, localizedReason: reason)
                ? .granted : .denied
        } catch let error as LAError {
            return switch error.code {
            case .userCancel, .userFallback, .systemCancel, .appCancel: .cancelled
            case .biometryLockout: .lockedOut
            case .biometryNotAvailable, .biometryNotEnrolled, .passcodeNotSet: .noHardware
            default: .denied
            }
        }
    }
}
