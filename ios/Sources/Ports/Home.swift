import Foundation

/// The folder of everything that the core keeps.
public struct Home {
    /// The folder itself.
    public let folder: URL

    /// Makes the folder: readable from the first unlock on, and in no backup. Where there is none the app runs for the first
    /// time, or was removed and came back: what it left behind is wiped before, so that a wipe that fails is done again.
    /// - Parameters:
    ///   - parent: The app's own folder.
    ///   - wipe: Wipes what outlives an app's removal.
    public init(in parent: URL, firstRun wipe: () throws -> Void) throws {
        var folder = parent.appending(path: "core", directoryHint: .isDirectory)
        if !FileManager.default.fileExists(atPath: folder.path(percentEncoded: false)) { try wipe() }
        try FileManager.default.createDirectory(
            at: folder, withIntermediateDirectories: true,
            attributes: [.protectionKey: FileProtectionType.completeUntilFirstUserAuthentication])
        var values = URLResourceValues()
        values.isExcludedFromBackup = true
        try folder.setResourceValues(values)
        self.folder = folder
    }
}
