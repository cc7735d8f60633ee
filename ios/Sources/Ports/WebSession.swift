import AuthenticationServices
import Foundation
import ImportassKit
import UIKit

/// The system's browser, which shares no cookies with the app and sends the person back by the return link.
@MainActor public final class WebSession: NSObject, BrowserPort, ASWebAuthenticationPresentationContextProviding {
    private var session: ASWebAuthenticationSession?

    override public init() {}

    /// The window in front, which the browser's sheet stands upon.
    public func presentationAnchor(for session: ASWebAuthenticationSession) -> ASPresentationAnchor {
        let scenes = UIApplication.shared.connectedScenes.compactMap { $0 as? UIWindowScene }
        return scenes.compactMap(\.keyWindow).first ?? ASPresentationAnchor()
    }

    public func visit(_ url: URL, returningTo address: URL) async throws -> BrowserReturn {
        let callback = try Self.callback(for: address)
        defer { session = nil }
        return try await withCheckedThrowingContinuation { continuation in
            let session = ASWebAuthenticationSession(url: url, callback: callback) { @Sendable end, error in
                continuation.resume(with: Self.result(end, error))
            }
            session.presentationContextProvider = self
            // who signs in at an identity provider is not to be found signed in by the next person
            session.prefersEphemeralWebBrowserSession = true
            self.session = session
            session.start()
        }
    }

    private static func callback(for address: URL) throws -> ASWebAuthenticationSession.Callback {
        if address.scheme == "https", let host = address.host() {
            return .https(host: host, path: address.path())
        }
        guard let scheme = address.scheme else { throw PortError.failed }
        return .customScheme(scheme)
    }

    private nonisolated static func result(_ end: URL?, _ error: (any Error)?) -> Result<BrowserReturn, any Error> {
        if let end { return .success(.returned(end)) }
        let isClosed = (error as? ASWebAuthenticationSessionError)?.code == .canceledLogin
        return isClosed ? .success(.cancelled) : .failure(PortError.failed)
    }
}
