import Foundation
import SharedTypes

/// Why the biometric vault did not do it.
public enum VaultProblem: Error, Equatable {
    /// Finger or face were not recognised.
    case notRecognised
    /// The person went away from it.
    case cancelled
    /// Too many tries.
    case lockedOut
    /// No sensor.
    case noHardware
    /// No finger and no face is enrolled on the phone.
    case nothingEnrolled
    /// They were enrolled anew: what was kept is gone for good.
    case invalidated
    /// Something else.
    case failed
}

/// A secret behind finger or face: given out only after a live check, gone when they are enrolled anew.
@MainActor public protocol VaultPort: AnyObject {
    /// Checks once, then keeps it in place of what it held.
    func store(_ secret: Data, reason: String) async throws
    /// Gives it out after a check; nothing if nothing is kept.
    func open(reason: String) async throws -> Data?
    /// Forgets it, without asking anybody.
    func forget() throws
    /// Whether something is kept, without asking anybody.
    func isFull() throws -> Bool
}

extension Platform {
    @MainActor func vaultStore(_ asked: VaultStore) async -> VaultAnswer {
        await VaultAnswer {
            try await vault.store(Data(asked.secret.bytes), reason: asked.reason)
            return .done
        }
    }

    @MainActor func vaultOpen(_ asked: VaultOpen) async -> VaultAnswer {
        await VaultAnswer {
            guard let secret = try await vault.open(reason: asked.reason) else { return .empty }
            return .opened(Secret(bytes: [UInt8](secret)))
        }
    }

    @MainActor func vaultForget() async -> VaultAnswer {
        await VaultAnswer {
            try vault.forget()
            return .done
        }
    }

    @MainActor func vaultState() async -> VaultAnswer {
        await VaultAnswer { try vault.isFull() ? .done : .empty }
    }
}

extension VaultAnswer {
    @MainActor fileprivate init(_ work: () async throws -> VaultAnswer) async {
        do { self = try await work() } catch { self = .trouble(VaultTrouble(error as? VaultProblem ?? .failed)) }
    }
}

extension VaultTrouble {
    fileprivate init(_ problem: VaultProblem) {
        self =
            switch problem {
            case .notRecognised: .notRecognised
            case .cancelled: .cancelled
            case .lockedOut: .lockedOut
            case .noHardware: .noHardware
            case .nothingEnrolled: .nothingEnrolled
            case .invalidated: .invalidated
            case .failed: .failed
            }
    }
}
