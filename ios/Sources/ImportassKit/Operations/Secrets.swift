import Foundation
import SharedTypes

/// The platform's store of secrets.
public protocol SecretsPort: Sendable {
    /// A secret; none if there is none.
    func read(_ name: String) async throws -> Data?
    /// Keeps a secret, or forgets it.
    func write(_ name: String, _ secret: Data?) async throws
}

extension Platform {
    @MainActor func readSecret(_ asked: ReadSecret) async -> SecretAnswer {
        do {
            guard let secret = try await secrets.read(asked.name.key) else { return .absent }
            return .found(Secret(bytes: [UInt8](secret)))
        } catch {
            return .failed(ShellError(error))
        }
    }

    @MainActor func writeSecret(_ asked: WriteSecret) async -> Done {
        await Done { try await secrets.write(asked.name.key, asked.secret.map { Data($0.bytes) }) }
    }
}

extension SecretName {
    /// The name it has in the store. Never changed: an app of yesterday wrote it.
    fileprivate var key: String {
        switch self {
        case .databaseKey: "database-key"
        case .session: "session"
        case .pendingSignIn: "pending-sign-in"
        }
    }
}
