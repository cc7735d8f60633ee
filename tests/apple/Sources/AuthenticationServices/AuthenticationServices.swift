// developer.apple.com/documentation/authenticationservices/aswebauthenticationsession, …/aswebauthenticationsessionerror,
// …/aswebauthenticationpresentationcontextproviding, …/aspresentationanchor
@_exported import Foundation
import Synchronization
import UIKit

public typealias ASPresentationAnchor = UIWindow

/// @MainActor protocol ASWebAuthenticationPresentationContextProviding: NSObjectProtocol
@MainActor public protocol ASWebAuthenticationPresentationContextProviding: NSObjectProtocol {
    func presentationAnchor(for session: ASWebAuthenticationSession) -> ASPresentationAnchor
}
/// struct ASWebAuthenticationSessionError, with code: ASWebAuthenticationSessionError.Code
public struct ASWebAuthenticationSessionError: Error, Equatable {
    public enum Code: Int, Sendable {
        case canceledLogin = 1, presentationContextNotProvided, presentationContextInvalid
    }
    public let code: Code
    public init(_ code: Code) { self.code = code }
}
/// class ASWebAuthenticationSession: NSObject. Of no actor: what is called at its end may be called from anywhere.
open class ASWebAuthenticationSession: NSObject {
    public typealias CompletionHandler = (URL?, (any Error)?) -> Void
    /// Who goes through the pages: gives the address that leads back, or nothing if they close it. For tests.
    nonisolated(unsafe) public static var _person:
        (@Sendable (_ page: URL, _ ends: @escaping @Sendable (URL) -> Bool) async -> URL?)?

    /// class ASWebAuthenticationSession.Callback: NSObject (…/aswebauthenticationsession/callback)
    public final class Callback: NSObject {
        let ends: @Sendable (URL) -> Bool
        private init(_ ends: @escaping @Sendable (URL) -> Bool) { self.ends = ends }
        /// class func customScheme(_ customScheme: String) -> Self; here the class is final, and that Self.
        public class func customScheme(_ customScheme: String) -> Callback {
            Callback { $0.scheme == customScheme }
        }
        /// class func https(host: String, path: String) -> Self
        public class func https(host: String, path: String) -> Callback {
            Callback { $0.scheme == "https" && $0.host() == host && $0.path() == path }
        }
    }
    private let page: URL
    private let callback: Callback
    private let completion: CompletionHandler
    /// weak var presentationContextProvider: (any ASWebAuthenticationPresentationContextProviding)?
    open weak var presentationContextProvider: (any ASWebAuthenticationPresentationContextProviding)?
    /// var prefersEphemeralWebBrowserSession: Bool { get set }
    open var prefersEphemeralWebBrowserSession = false
    /// init(url URL: URL, callback: ASWebAuthenticationSession.Callback,
    /// completionHandler: @escaping ASWebAuthenticationSession.CompletionHandler)
    public init(url: URL, callback: Callback, completionHandler: @escaping CompletionHandler) {
        (page, self.callback, completion) = (url, callback, completionHandler)
    }
    /// func start() -> Bool
    @discardableResult open func start() -> Bool {
        guard presentationContextProvider != nil else {
            completion(nil, ASWebAuthenticationSessionError(.presentationContextNotProvided))
            return false
        }
        let (person, ends, page) = (Self._person, callback.ends, page)
        nonisolated(unsafe) let completion = completion
        Task.detached {
            let end = await person?(page, ends)
            completion(end, end == nil ? ASWebAuthenticationSessionError(.canceledLogin) : nil)
        }
        return true
    }
    /// func cancel()
    open func cancel() {}
}
