import Foundation
import SharedTypes

/// How a trip through the system's browser ended.
public enum BrowserReturn: Sendable, Equatable {
    /// The page sent the person back to this address.
    case returned(URL)
    /// The person closed it.
    case cancelled
}

/// The system's browser, for pages that send the person back: the identity provider, the payment gateway.
@MainActor public protocol BrowserPort: AnyObject {
    func visit(_ url: URL, returningTo address: URL) async throws -> BrowserReturn
}

extension Platform {
    @MainActor func openBrowser(_ asked: OpenBrowser) async -> BrowserAnswer {
        do {
            guard let url = URL(string: asked.url), let address = URL(string: asked.returnUri) else {
                return .failed(.failed)
            }
            return switch try await browser.visit(url, returningTo: address) {
            case .returned(let url): .returned(url.absoluteString)
            case .cancelled: .cancelled
            }
        } catch {
            return .failed(ShellError(error))
        }
    }
}
