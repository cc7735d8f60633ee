import Testbed
import Testing

@Suite(.serialized) @MainActor struct AccessJourneys {
    @Test func signsInBySmsAndReadsANotice() async throws {
        let phone = try await Phone("marta-soler")
        try await phone.signInBySms()
        try await phone.stands(say("home-title"))
    }
}
