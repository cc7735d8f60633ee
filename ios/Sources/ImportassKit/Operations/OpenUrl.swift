import Foundation
import SharedTypes

/// Other apps: the browser, the telephone.
@MainActor public protocol LinksPort: AnyObject {
    func open(_ url: URL) async throws
}

extension Platform {
    @MainActor func openUrl(_ asked: OpenUrl) async -> Done {
        await Done {
            guard let url = URL(string: asked.url) else { throw PortError.failed }
            try await links.open(url)
        }
    }
}
