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

/// What the platform tells of push without being asked. Told to the core as an event.
public enum PushNews: Sendable, Equatable {
    /// One came while the app is open.
    case received(String)
    /// The person opened one, which may have started the app.
    case opened(String)
    /// This device has another address.
    case tokenChanged(String)

    /// The event that it is to the core.
    public var event: Event {
        switch self {
        case .received(let reference): .pushReceived(reference)
        case .opened(let reference): .pushOpened(reference)
        case .tokenChanged(let token): .pushTokenChanged(token)
        }
    }
}

/// The number on the app's icon. Not an operation of the core: it stands in its view.
@MainActor public protocol IconPort: AnyObject {
    /// Shows it; zero takes it away.
    func show(number: Int)
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
