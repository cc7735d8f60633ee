// developer.apple.com/documentation/cryptokit/secureenclave, …/secureenclave/p256/signing/privatekey,
// …/p256/signing/publickey, …/p256/signing/ecdsasignature, …/cryptokiterror
import CP256
@_exported import Foundation
@_exported import Security

public enum CryptoKitError: Error { case underlyingCoreCryptoError(error: Int32) }

public enum SecureEnclave {
    /// static var isAvailable: Bool { get }
    public static var isAvailable: Bool { true }
    public enum P256 {
        public enum Signing {
            /// A key that here lies in memory, and on a phone in its own chip.
            public struct PrivateKey: Sendable {
                private let scalar: [UInt8]
                private let point: [UInt8]
                /// init(compactRepresentable: Bool = true, accessControl: SecAccessControl = …) throws. Another one takes an
                /// authenticationContext: LAContext? = nil besides.
                public init(compactRepresentable: Bool = true, accessControl: SecAccessControl) throws {
                    var (scalar, point) = ([UInt8](repeating: 0, count: 32), [UInt8](repeating: 0, count: 64))
                    guard p256_generate(&scalar, &point) == 1 else {
                        throw CryptoKitError.underlyingCoreCryptoError(error: 0)
                    }
                    (self.scalar, self.point) = (scalar, point)
                }
                /// init(dataRepresentation: Data) throws. Another one takes an authenticationContext: LAContext? = nil besides.
                public init(dataRepresentation: Data) throws {
                    guard dataRepresentation.count == 96 else {
                        throw CryptoKitError.underlyingCoreCryptoError(error: 0)
                    }
                    (scalar, point) = ([UInt8](dataRepresentation.prefix(32)), [UInt8](dataRepresentation.suffix(64)))
                }
                /// let dataRepresentation: Data. On a phone only that phone's chip can read it.
                public var dataRepresentation: Data { Data(scalar + point) }
                /// let publicKey: P256.Signing.PublicKey
                public var publicKey: CryptoKit.P256.Signing.PublicKey { .init(rawRepresentation: Data(point)) }
                /// func signature<D>(for data: D) throws -> P256.Signing.ECDSASignature where D: DataProtocol
                public func signature<D: DataProtocol>(for data: D) throws -> CryptoKit.P256.Signing.ECDSASignature {
                    var signature = [UInt8](repeating: 0, count: 64)
                    let message = [UInt8](data)
                    guard p256_sign(scalar, point, message, message.count, &signature) == 1 else {
                        throw CryptoKitError.underlyingCoreCryptoError(error: 0)
                    }
                    return .init(rawRepresentation: Data(signature))
                }
            }
        }
    }
}
public enum P256 {
    public enum Signing {
        public struct PublicKey: Sendable {
            /// var rawRepresentation: Data { get }: both coordinates.
            public let rawRepresentation: Data
        }
        public struct ECDSASignature: Sendable {
            /// var rawRepresentation: Data: r and s.
            public let rawRepresentation: Data
        }
    }
}
