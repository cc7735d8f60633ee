import Foundation

/// The folder of everything that the core keeps.
public struct Home {
    /// The folder itself.
    public let folder: URL
    /// Whether nothing of this app was here: it runs for the first time, or was removed and came back.
    public let isFirstRun: Bool

    /// Makes the folder: readable from the first unlock on, and in no backup.
    /// - Parameter parent: The app's own folder.
    public init(in parent: URL) throws {
        var folder = parent.appending(path: "core", directoryHint: .isDirectory)
        isFirstRun = !FileManager.default.fileExists(atPath: folder.path(percentEncoded: false))
        try FileManager.default.createDirectory(
            at: folder, withIntermediateDirectories: true,
            attributes: [.protectionKey: FileProtectionType.completeUntilFirstUserAuthentication])
        var values = URLResourceValues()
        values.isExcludedFromBackup = true
        try folder.setResourceValues(values)
        self.folder = folder
    }
}
