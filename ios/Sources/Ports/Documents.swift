import Foundation
import ImportassKit
import Observation
import QuickLook
import SwiftUI
import UIKit

/// Opening by Quick Look, sharing by the system's sheet. The core's export is copied under the name that people see, into
/// a folder that the system empties, and removed when it is closed.
@MainActor @Observable public final class Documents: DocumentsPort {
    /// A file that is handed to another app.
    struct Shared: Identifiable {
        let file: URL
        var id: URL { file }
    }

    var opened: URL? { didSet { remove(oldValue, unless: opened) } }
    var shared: Shared? { didSet { remove(oldValue?.file, unless: shared?.file) } }
    /// Whether one is in the system's hands, of whose touches the window does not hear.
    public var isPresenting: Bool { opened != nil || shared != nil }
    @ObservationIgnored private let folder: URL

    /// What an app that was ended while it showed a document left behind is removed.
    /// - Parameter temporary: A folder that the system empties.
    public init(in temporary: URL) {
        folder = temporary.appending(path: "documents", directoryHint: .isDirectory)
        try? FileManager.default.removeItem(at: folder)
    }

    public func open(_ document: ExportedDocument) async throws { opened = try copy(document) }

    public func share(_ document: ExportedDocument) async throws { shared = Shared(file: try copy(document)) }

    /// Takes away what is shown.
    public func close() { (opened, shared) = (nil, nil) }

    private func copy(_ document: ExportedDocument) throws -> URL {
        let place = folder.appending(path: UUID().uuidString, directoryHint: .isDirectory)
        // the name comes from a server: no part of a path
        let parts = document.name.split(separator: "/").map(String.init).filter { ![".", ".."].contains($0) }
        let name = parts.last ?? document.file.lastPathComponent
        let file = place.appending(path: name)
        try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
        try FileManager.default.copyItem(at: document.file, to: file)
        return file
    }

    private func remove(_ file: URL?, unless other: URL?) {
        guard let file, file != other else { return }
        try? FileManager.default.removeItem(at: file.deletingLastPathComponent())
    }
}

extension View {
    /// Where documents are shown.
    public func presenting(_ documents: Documents) -> some View { Presenting(documents: documents, content: self) }
}

private struct Presenting<Content: View>: View {
    @Bindable var documents: Documents
    let content: Content

    var body: some View {
        content
            .quickLookPreview($documents.opened)
            .sheet(item: $documents.shared) { ShareSheet(file: $0.file) }
    }
}

/// The system's sheet.
struct ShareSheet: UIViewControllerRepresentable {
    let file: URL

    func makeUIViewController(context: Context) -> UIActivityViewController {
        UIActivityViewController(activityItems: [file], applicationActivities: nil)
    }

    func updateUIViewController(_ controller: UIActivityViewController, context: Context) {}
}
