import Foundation
import ImportassKit
import UIKit

/// The browser, the telephone.
@MainActor public final class OtherApps: LinksPort {
    private static let schemes: Set<String> = ["https", "http", "tel", "mailto"]

    public init() {}

    /// What is no page and no number is not handed to the system: another app could answer to it.
    public func open(_ url: URL) async throws {
        guard let scheme = url.scheme?.lowercased(), Self.schemes.contains(scheme) else { throw PortError.failed }
        guard await UIApplication.shared.open(url) else { throw PortError.unsupported }
    }
}
