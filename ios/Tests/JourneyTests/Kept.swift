import Foundation
import Security
import Testbed
import Testing

@testable import ImportassKit
@testable import Ports

extension Journeys {
    /// What lies on the phone, and who may read it.
    @Suite @MainActor final class Kept {
        private let folder = FileManager.default.temporaryDirectory.appending(path: "kept-\(UUID().uuidString)")
        private struct NotNow: Error {}

        isolated deinit { try? FileManager.default.removeItem(at: folder) }

        private func isThere(_ file: URL) -> Bool {
            FileManager.default.fileExists(atPath: file.path(percentEncoded: false))
        }

        @Test func aWipeThatFailsIsDoneAgain() throws {
            #expect(throws: NotNow.self) { try Home(in: folder) { throw NotNow() } }
            var wiped = 0
            for _ in 0..<2 { _ = try Home(in: folder) { wiped += 1 } }
            #expect(wiped == 1)
        }

        @Test func aKeychainThatDeletesNothingSaysSo() throws {
            _Keychain._deletes.withLock { $0 = false }
            defer { _Keychain._deletes.withLock { $0 = true } }
            #expect(throws: PortError.self) { try Keychain(service: "test").wipe() }
        }

        @Test func noSecretLeavesThisPhone() async throws {
            let phone = try await Phone("marta-soler")
            try await phone.signInWilling()
            let mine = [
                kSecAttrAccessibleAfterFirstUnlockThisDeviceOnly, kSecAttrAccessibleWhenPasscodeSetThisDeviceOnly,
            ]
            let kept = _Keychain._accessible
            #expect(!kept.isEmpty && Set(kept).isSubset(of: Set(mine.map { "\($0)" })))
        }

        /// The core keeps its secrets by itself: a first run wipes them only under the same name.
        @Test func theFirstRunWipesTheCoresSecretsToo() throws {
            let project = Golden.folder.appending(path: "../..").standardized
            for file in ["shared/src/platform/secrets.rs", "ios/Sources/Assembly/Running.swift"] {
                let text = try String(contentsOf: project.appending(path: file), encoding: .utf8)
                #expect(text.contains("\"org.importass\""), "\(file)")
            }
        }

        @Test func aDocumentThatWasOpenWhenTheAppEndedIsRemoved() async throws {
            let temporary = folder.appending(path: "tmp")
            try FileManager.default.createDirectory(at: temporary, withIntermediateDirectories: true)
            let export = temporary.appending(path: "export.pdf")
            try Data([1]).write(to: export)
            let before = Ports.Documents(in: temporary)
            try await before.open(ExportedDocument(file: export, name: "a.pdf"))
            let copy = try #require(before.opened)
            #expect(isThere(copy))
            _ = Ports.Documents(in: temporary)
            #expect(!isThere(copy) && isThere(export))
        }

        @Test func thePrivacyManifestSaysWhyForEachOfApplesQuestions() throws {
            let file = Golden.folder.appending(path: "../../ios/Sources/App/Resources/PrivacyInfo.xcprivacy")
            let plist = try PropertyListSerialization.propertyList(
                from: try Data(contentsOf: file.standardized), options: [], format: nil)
            let manifest = try #require(plist as? [String: Any])
            #expect(manifest["NSPrivacyTracking"] as? Bool == false)
            let accessed = try #require(manifest["NSPrivacyAccessedAPITypes"] as? [[String: Any]])
            let reasons = accessed.map { $0["NSPrivacyAccessedAPITypeReasons"] as? [String] ?? [] }
            #expect(accessed.count == 2 && reasons.allSatisfy { !$0.isEmpty })
            let collected = try #require(manifest["NSPrivacyCollectedDataTypes"] as? [[String: Any]])
            #expect(collected.allSatisfy { $0["NSPrivacyCollectedDataTypeTracking"] as? Bool == false })
            #expect(Set(collected.compactMap { $0["NSPrivacyCollectedDataType"] as? String }).count == collected.count)
        }
    }
}
