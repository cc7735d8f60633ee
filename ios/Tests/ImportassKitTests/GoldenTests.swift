import Foundation
import Serde
import SharedTypes
import Testbed
import Testing

/// Bytes written by Rust are read here and written again, to the last bit.
struct GoldenTests {
    private static let folder = project.appending(path: "shared_types/golden")
    static let files: [String] = {
        let all = (try? FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false))) ?? []
        return all.filter { $0.hasSuffix(".bin") }.sorted()
    }()

    /// The name up to its first dot names the type.
    private static let types: [String: @Sendable ([UInt8]) throws -> [UInt8]] = [
        "BrowserAnswer": { try BrowserAnswer.bincodeDeserialize(input: $0).bincodeSerialize() },
        "DeviceKeyAnswer": { try DeviceKeyAnswer.bincodeDeserialize(input: $0).bincodeSerialize() },
        "Done": { try Done.bincodeDeserialize(input: $0).bincodeSerialize() },
        "Event": { try Event.bincodeDeserialize(input: $0).bincodeSerialize() },
        "PlatformAnswer": { try PlatformAnswer.bincodeDeserialize(input: $0).bincodeSerialize() },
        "PushTokenAnswer": { try PushTokenAnswer.bincodeDeserialize(input: $0).bincodeSerialize() },
        "Requests": { try Requests.bincodeDeserialize(input: $0).bincodeSerialize() },
        "SecretAnswer": { try SecretAnswer.bincodeDeserialize(input: $0).bincodeSerialize() },
        "SignAnswer": { try SignAnswer.bincodeDeserialize(input: $0).bincodeSerialize() },
        "VaultAnswer": { try VaultAnswer.bincodeDeserialize(input: $0).bincodeSerialize() },
        "View": { try View.bincodeDeserialize(input: $0).bincodeSerialize() },
    ]

    @Test func thereAreGoldenBytes() { #expect(Self.files.count > 50) }

    @Test(arguments: files) func readsAndWrites(_ file: String) throws {
        let name = String(file.prefix { $0 != "." })
        let copy = try #require(Self.types[name], "\(file): no such type")
        let bytes = [UInt8](try Data(contentsOf: Self.folder.appending(path: file)))
        #expect(try copy(bytes) == bytes)
    }
}
