import Foundation
import ImportassKit

/// The snapshot as a file of the core's own folder.
@MainActor public final class SnapshotFile: SnapshotsPort {
    private let file: URL

    public init(in folder: URL) { file = folder.appending(path: "snapshot") }

    public func keep(_ text: String?) throws {
        guard let text else { return forget() }
        try Data(text.utf8).write(to: file, options: .atomic)
    }

    public func take() -> String? {
        defer { forget() }
        return try? String(contentsOf: file, encoding: .utf8)
    }

    private func forget() { try? FileManager.default.removeItem(at: file) }
}
