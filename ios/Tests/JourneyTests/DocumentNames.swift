import Foundation
import Ports
import Testing

@testable import ImportassKit

extension Journeys {
    /// A document's name comes from a server: no part of it is a way through the phone's folders.
    @Suite @MainActor final class DocumentNames {
        private let root = FileManager.default.temporaryDirectory.appending(path: "names-\(UUID().uuidString)")

        isolated deinit { try? FileManager.default.removeItem(at: root) }

        /// All files below the root, by their names.
        private func files() -> [URL] {
            let all = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)?.compactMap {
                $0 as? URL
            }
            return (all ?? []).filter { !$0.hasDirectoryPath }
        }

        @Test(arguments: [
            ("Resolución 2024.pdf", "Resolución 2024.pdf"), ("../../fuera.pdf", "fuera.pdf"), ("/tmp/b.pdf", "b.pdf"),
            ("//", "export"), ("a/..", "a"), ("..", "export"),
        ])
        func onlyTheLastPartIsKept(_ name: String, _ kept: String) async throws {
            let copies = root.appending(path: "a/b/copies", directoryHint: .isDirectory)
            try FileManager.default.createDirectory(at: copies, withIntermediateDirectories: true)
            let export = root.appending(path: "export")
            try Data([1]).write(to: export)
            let documents = Ports.Documents(in: copies)
            try await documents.open(ExportedDocument(file: export, name: name))
            let copy = try #require(files().first { $0.path() != export.path() })
            #expect(files().count == 2 && copy.lastPathComponent == kept)
            #expect(copy.path().hasPrefix(copies.path()))
            documents.close()
            #expect(files().map(\.lastPathComponent) == ["export"])
        }
    }
}
