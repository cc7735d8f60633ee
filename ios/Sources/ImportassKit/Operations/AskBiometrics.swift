import SharedTypes

/// The check of finger or face.
@MainActor public protocol BiometricsPort: AnyObject {
    /// Checks once. `reason` is shown by the platform.
    func check(reason: String) async throws -> Permission
}

extension Platform {
    @MainActor func askBiometrics(_ asked: AskBiometrics) async -> PlatformAnswer {
        do { return try await biometrics.check(reason: asked.reason).answer } catch { return .denied }
    }
}
