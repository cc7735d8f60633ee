import LocalAuthentication
import Testbed
import Testing
import UserNotifications

extension Journeys {
    /// The pages of Ajustes.
    @Suite @MainActor struct Pages {
        private func signedIn() async throws -> Phone {
            UNUserNotificationCenter.current()._grants.withLock { $0 = true }
            LAContext._answer.withLock { $0 = .biometryNotEnrolled }
            let phone = try await Phone("marta-soler")
            try await phone.signInByClave()
            return phone
        }

        @Test func alertsAreChosenKindByKind() async throws {
            let phone = try await signedIn()
            try await phone.toPage("alerts-title")
            try await phone.settles()
            try await phone.look("alerts-off")
            #expect(try !phone.screen.find(button: say("kind-debt")).isEnabled)
            try await phone.press(say("push-label"))
            #expect(await phone.screen.eventually { (try? phone.screen.find(button: say("kind-debt")).value) == "on" })
            try await phone.press(say("kind-debt"))
            #expect(await phone.screen.eventually { (try? phone.screen.find(button: say("kind-debt")).value) == "off" })
            try await phone.settles()
            try await phone.look("alerts")
        }

        @Test func anotherDeviceIsSignedOut() async throws {
            let phone = try await signedIn()
            try await phone.toPage("devices-title")
            #expect(await phone.screen.eventually { phone.devices.count == 3 })
            try await phone.settles()
            try await phone.look("devices")
            let other = try #require(phone.devices.first { $0.signOut != nil })
            try await phone.press(other.signOutSpoken)
            try await phone.sees(say("device-effect"))
            try await phone.look("devices-question")
            try await phone.confirms()
            #expect(await phone.screen.eventually { phone.devices.count == 2 })
            #expect(!phone.devices.contains { $0.id == other.id })
        }

        @Test func devicesThatCannotBeHadSayWhatToDo() async throws {
            let phone = try await signedIn()
            try await phone.sandbox.fault(["path_contains": "/sessions", "kind": "drop", "times": 1000])
            try await phone.toPage("devices-title")
            try await phone.settles()
            try await phone.look("devices-failed")
            try await phone.sandbox.noFaults()
            try await phone.press(say("retry"))
            #expect(await phone.screen.eventually { phone.devices.count == 3 })
        }

        @Test func downloadedDocumentsAreDeleted() async throws {
            let phone = try await signedIn()
            try await phone.tab("tab-documents")
            #expect(await phone.screen.eventually { !phone.documents.isEmpty })
            try await phone.press(try #require(phone.documents.first?.title))
            try await phone.press(Fluent.start("document-download"))
            try await phone.sees(say("document-verified"))
            try await phone.toPage("storage-title")
            try await phone.sees(say("storage-delete"))
            try await phone.settles()
            try await phone.look("storage")
            try await phone.press(say("storage-delete"))
            try await phone.sees(say("storage-effect"))
            try await phone.look("storage-question")
            try await phone.confirms()
            try await phone.seesNoMore(say("storage-delete"))
            try await phone.settles()
            try await phone.look("storage-deleted")
        }

        @Test func theDiagnosisIsCopied() async throws {
            let phone = try await signedIn()
            try await phone.toPage("diagnosis-title")
            try await phone.settles()
            try await phone.look("diagnosis")
            try await phone.press(say("diagnosis-copy"))
            try await phone.sees(say("diagnosis-copied"))
            #expect(phone.copied.contains(say("check-network-on")))
            #expect(!phone.copied.contains(phone.persona["identifier"]))
        }

        @Test func theDiagnosisOfAlertsSaysWhatIsMissing() async throws {
            let phone = try await signedIn()
            try await phone.toPage("alerts-title")
            try await phone.press(say("alerts-diagnosis"))
            try await phone.sees(say("check-permission-unasked"))
            try await phone.settles()
            try await phone.look("alerts-diagnosis")
        }

        @Test func whatIsStillComingIsSaid() async throws {
            let phone = try await signedIn()
            try await phone.sandbox.fault(["path_contains": "/documents", "kind": "latency", "latency_ms": 60_000])
            try await phone.tab("tab-documents")
            try await phone.sees(say("documents-loading"))
            try await phone.look("documents-loading", settled: false)
        }

        @Test func aDocumentThatIsComingCanBeStopped() async throws {
            let phone = try await signedIn()
            try await phone.tab("tab-documents")
            #expect(await phone.screen.eventually { !phone.documents.isEmpty })
            try await phone.press(try #require(phone.documents.first { $0.note.contains("MB") }?.title))
            try await phone.sandbox.fault(["path_contains": "/content", "kind": "latency", "latency_ms": 60_000])
            try await phone.press(Fluent.start("document-download"))
            try await phone.sees(say("document-stop"))
            try await phone.look("document-coming", settled: false)
            try await phone.press(say("document-stop"))
            try await phone.seesNoMore(say("document-stop"))
        }
    }
}
