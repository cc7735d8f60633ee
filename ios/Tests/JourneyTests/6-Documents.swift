import LocalAuthentication
import Testbed
import Testing

extension Journeys {
    @Suite @MainActor struct Documents {
        private func toDocument(long: Bool = false) async throws -> Phone {
            let phone = try await Phone("marta-soler")
            try await phone.signInBySms()
            try await phone.tab("tab-documents")
            try await phone.stands(say("documents-title"))
            #expect(await phone.screen.eventually { !phone.documents.isEmpty })
            let row = long ? phone.documents.first { $0.note.contains("MB") } : phone.documents.first
            try await phone.press(try #require(row?.title))
            try await phone.sees(Fluent.start("document-download"))
            return phone
        }
        private func download(_ phone: Phone) async throws { try await phone.press(Fluent.start("document-download")) }

        @Test func downloadsChecksOpensSharesAndCopies() async throws {
            let phone = try await toDocument()
            try await phone.look("document-absent")
            try await download(phone)
            try await phone.sees(say("document-verified"))
            try await phone.look("document-ready")
            try await phone.press(say("document-open"))
            #expect(await phone.screen.eventually { phone.screen.shows(".pdf") })
            phone.closesTheFile()
            try await phone.press(say("document-share"))
            #expect(await phone.screen.eventually { phone.screen.root.spoken.contains { $0.hasPrefix("share [") } })
            phone.closesTheFile()
            try await phone.press(say("cea-copy"))
            #expect(await phone.screen.eventually { phone.copied.count > 20 })
            try await phone.tab("tab-documents")
            try await phone.settles()
            try await phone.look("documents")
            try await phone.type("zzzz", into: say("documents-search"))
            #expect(await phone.screen.eventually { phone.documents.isEmpty })
            try await phone.settles()
            try await phone.look("documents-none-found")
        }

        /// Nothing of the system's own is left standing upon a locked app.
        @Test func aLockedPhoneShowsNoDocument() async throws {
            let phone = try await toDocument()
            try await download(phone)
            for way in ["document-open", "document-share"] {
                let shows = { phone.screen.root.spoken.contains { $0.contains(".pdf") } }
                try await phone.press(say(way))
                #expect(await phone.screen.eventually(shows))
                phone.running.engine.send(.lock)
                #expect(await phone.screen.eventually { phone.isLocked && !shows() })
                LAContext._answer.withLock { $0 = nil }
                try await phone.press(say("unlock"))
                try await phone.sees(say("document-verified"))
            }
        }

        @Test func aBrokenTransferGoesOnFromWhereItStopped() async throws {
            let phone = try await toDocument(long: true)
            try await phone.sandbox.fault([
                "path_contains": "/content", "kind": "truncate", "after_bytes": 1_000, "times": 500,
            ])
            try await download(phone)
            try await phone.sees(say("document-stopped-title"))
            try await phone.look("document-stopped")
            try await phone.sandbox.noFaults()
            try await phone.press(say("document-again"))
            try await phone.sees(say("document-verified"))
        }

        @Test func aListThatCannotBeHadSaysWhatToDo() async throws {
            let phone = try await Phone("marta-soler")
            try await phone.signInBySms()
            try await phone.sandbox.fault(["path_contains": "/documents", "kind": "drop", "times": 1000])
            try await phone.tab("tab-documents")
            #expect(await phone.screen.eventually { phone.hasFailed })
            try await phone.look("documents-failed")
            try await phone.sandbox.noFaults()
            try await phone.press(say("retry"))
            #expect(await phone.screen.eventually { !phone.documents.isEmpty })
        }

        @Test func damagedBytesAreNotShownAsDone() async throws {
            let phone = try await toDocument()
            try await phone.sandbox.fault(["path_contains": "/content", "kind": "wrong_digest", "times": 3])
            try await download(phone)
            try await phone.sees(say("document-damaged-title"))
            try await phone.look("document-damaged")
            try await phone.sandbox.noFaults()
            try await phone.press(say("document-again"))
            try await phone.sees(say("document-verified"))
        }
    }
}
