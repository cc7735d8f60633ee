import SharedTypes

/// The phone's own unlocking: code, finger, face.
@MainActor public protocol UnlockPort: AnyObject {
    /// Asks once. `reason` is shown by the platform.
    func unlock(reason: String) async throws -> Permission
}

extension Platform {
    @MainActor func askUnlock(_ asked: AskUnlock) async -> PlatformAnswer {
        do { return try await unlocking.unlock(reason: asked.reason).answer } catch { return .cancelled }
    }
}
