import Foundation
import SharedTypes

/// A document that was exported for this occasion.
public struct ExportedDocument: Sendable, Equatable {
    /// Where the core wrote it.
    public let file: URL
    /// A name for the file, with its ending.
    public let name: String
}

/// Opening documents and handing them to other apps.
@MainActor public protocol DocumentsPort: AnyObject {
    /// Shows it.
    func open(_ document: ExportedDocument) async throws
    /// Hands it to another app.
    func share(_ document: ExportedDocument) async throws
}

extension Platform {
    @MainActor func presentDocument(_ asked: PresentDocument) async -> Done {
        await Done {
            let document = ExportedDocument(file: URL(filePath: asked.handle), name: asked.name)
            if asked.share { try await documents.share(document) } else { try await documents.open(document) }
        }
    }
}
