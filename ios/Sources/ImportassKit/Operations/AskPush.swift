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
    /// The address of this device for push, as the platform writes it.
    func token() async throws -> String
}

extension Platform {
    @MainActor func askPush() async -> PlatformAnswer {
        do { return try await push.ask().answer } catch { return .denied }
    }
}

extension Platform {
    @MainActor func pushToken() async -> PushTokenAnswer {
        do {
            return .token(token: try await push.token(), platform: .apns)
        } catch {
            return .failed(ShellError(error))
        }
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
