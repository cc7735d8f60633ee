import SharedTypes

/// The phone's own checks of who is there.
@MainActor public protocol BiometricsPort: AnyObject {
    /// Checks finger or face once. `reason` is shown by the platform.
    func check(reason: String) async throws -> Permission
    /// Asks for whatever the phone is unlocked with: code, finger, face.
    func unlock(reason: String) async throws -> Permission
}

extension Platform {
    @MainActor func askBiometrics(_ asked: AskBiometrics) async -> PlatformAnswer {
        do { return try await biometrics.check(reason: asked.reason).answer } catch { return .denied }
    }

    @MainActor func askUnlock(_ asked: AskUnlock) async -> PlatformAnswer {
        do { return try await biometrics.unlock(reason: asked.reason).answer } catch { return .cancelled }
    }
}
