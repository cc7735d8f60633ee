import SharedTypes

/// What a person or the platform says to a question.
public enum Permission: Sendable, Equatable {
    /// Yes.
    case granted
    /// No.
    case denied
    /// The person went away from it.
    case cancelled
    /// Too many tries.
    case lockedOut
    /// The device has not got it.
    case noHardware
}

/// Push notifications.
@MainActor public protocol PushPort: AnyObject {
    /// The platform's question, asked after our own.
    func ask() async throws -> Permission
}

extension Platform {
    @MainActor func askPush() async -> PlatformAnswer {
        do { return try await push.ask().answer } catch { return .denied }
    }
}

extension Permission {
    var answer: PlatformAnswer {
        switch self {
        case .granted: .granted
        case .denied: .denied
        case .cancelled: .cancelled
        case .lockedOut: .lockedOut
        case .noHardware: .noHardware
        }
    }
}
