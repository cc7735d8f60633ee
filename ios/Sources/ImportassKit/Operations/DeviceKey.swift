import Foundation
import SharedTypes

/// The key that a session is bound to (DPoP, RFC 9449): P-256, made at the first question, its private half never
/// leaves the device.
public protocol DeviceKeyPort: Sendable {
    /// The public half: both coordinates, 32 bytes each.
    func publicKey() async throws -> Data
    /// Signs by ES256: r and s, 32 bytes each (RFC 7518, 3.4).
    func sign(_ message: Data) async throws -> Data
}

extension Platform {
    @MainActor func publicKey() async -> DeviceKeyAnswer {
        do {
            let point = try await deviceKey.publicKey()
            guard point.count == 64 else { return .failed(.failed) }
            return .point(x: base64url(point.prefix(32)), y: base64url(point.suffix(32)))
        } catch {
            return .failed(ShellError(error))
        }
    }

    @MainActor func sign(_ asked: Sign) async -> SignAnswer {
        do {
            return .signature([UInt8](try await deviceKey.sign(Data(asked.message))))
        } catch {
            return .failed(ShellError(error))
        }
    }
}

/// RFC 4648, 5, without padding.
private func base64url(_ bytes: Data) -> String {
    bytes.base64EncodedString()
        .replacing("+", with: "-")
        .replacing("/", with: "_")
        .replacing("=", with: "")
}
