import Serde
import SharedTypes

extension Platform {
    /// Carries a request out and gives the answer's bytes; nothing for one that has no answer. The switch has every
    /// operation: one that the core adds does not compile here until it is carried out.
    @MainActor func carryOut(_ effect: ShellEffect) async -> [UInt8]? {
        switch effect {
        case .render: nil
        case .deviceKey: bytes(await publicKey().serialize)
        case .sign(let asked): bytes(await sign(asked).serialize)
        // a phone's store is asked by the core itself: these are the web's
        case .readSecret: bytes(SecretAnswer.failed(.unsupported).serialize)
        case .writeSecret: bytes(Done.failed(.unsupported).serialize)
        case .openBrowser(let asked): bytes(await openBrowser(asked).serialize)
        case .openUrl(let asked): bytes(await openUrl(asked).serialize)
        case .presentDocument(let asked): bytes(await presentDocument(asked).serialize)
        case .copyText(let asked): bytes(copyText(asked).serialize)
        case .askPush: bytes(await askPush().serialize)
        case .vaultStore(let asked): bytes(await vaultStore(asked).serialize)
        case .vaultOpen(let asked): bytes(await vaultOpen(asked).serialize)
        case .vaultForget: bytes(await vaultForget().serialize)
        case .vaultState: bytes(await vaultState().serialize)
        case .pushToken: bytes(await pushToken().serialize)
        case .askUnlock(let asked): bytes(await askUnlock(asked).serialize)
        case .saveSnapshot(let asked): bytes(await saveSnapshot(asked).serialize)
        }
    }
}

/// An answer as the core reads it. What cannot be written is no answer, which the core refuses: it waits with a limit.
private func bytes(_ write: (BincodeSerializer) throws -> Void) -> [UInt8] {
    let serializer = BincodeSerializer()
    do {
        try write(serializer)
        return serializer.get_bytes()
    } catch {
        return []
    }
}

extension ShellError {
    /// What the core is told of a port's failure.
    init(_ error: any Error) { self = error as? PortError == .unsupported ? .unsupported : .failed }
}

extension Done {
    /// Whether something was done.
    @MainActor init(_ work: () async throws -> Void) async {
        do {
            try await work()
            self = .yes
        } catch {
            self = .failed(ShellError(error))
        }
    }
}
