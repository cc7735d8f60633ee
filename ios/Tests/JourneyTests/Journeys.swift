import Testbed
import Testing

/// What a person does with the app, through its screens, against the real core and a sandbox. One after another: a
/// process has one keychain and one person at its browser.
@Suite(.serialized, .closingPhones) @MainActor struct Journeys {}

/// Closes the last phone before the process ends.
struct ClosingPhones: SuiteTrait, TestScoping {
    func provideScope(
        for test: Test, testCase: Test.Case?, performing function: @Sendable () async throws -> Void
    ) async throws {
        try await function()
        await Phone.closeAll()
    }
}

extension Trait where Self == ClosingPhones {
    static var closingPhones: Self { Self() }
}
