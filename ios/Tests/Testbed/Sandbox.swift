import Foundation
import FoundationNetworking
import Synchronization

/// Why the sandbox did not do what a test wanted.
public struct SandboxFailure: Error, CustomStringConvertible {
    public let description: String
}

/// A sandbox of one's own: a process on a free port, with its clock, its faults and its outbox.
public final class Sandbox: Sendable {
    public let origin: URL
    private let process: Mutex<Process>
    private let input: Pipe

    /// `SANDBOX_BIN`, or the one that was built for development.
    private static var program: URL {
        let given = ProcessInfo.processInfo.environment["SANDBOX_BIN"]
        return given.map { URL(filePath: $0) } ?? project.appending(path: "target/debug/sandbox")
    }

    public init() throws {
        let (process, output, input) = (Process(), Pipe(), Pipe())
        // it goes when its input is closed: also when the tests are killed
        process.executableURL = URL(filePath: "/bin/sh")
        process.arguments = ["-c", "\"$0\" --port 0 & read -r _; kill -9 $!", Self.program.path(percentEncoded: false)]
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        process.standardInput = input
        try process.run()
        let line = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
        guard let address = line.split(whereSeparator: \.isWhitespace).last, let origin = URL(string: String(address))
        else { throw SandboxFailure(description: "the sandbox said: \(line)") }
        self.origin = origin
        self.process = Mutex(process)
        self.input = input
    }

    deinit { stop() }

    /// It is gone, as a connection is.
    public func stop() {
        process.withLock { process in
            guard process.isRunning else { return }
            try? input.fileHandleForWriting.close()
            process.waitUntilExit()
        }
    }

    @discardableResult public func tell(_ path: String, _ body: [String: Any]) async throws -> [String: Any] {
        var request = URLRequest(url: origin.appending(path: "sandbox/api/\(path)"))
        request.httpMethod = "POST"
        request.setValue("application/json", forHTTPHeaderField: "Content-Type")
        request.httpBody = try JSONSerialization.data(withJSONObject: body)
        return try await answer(request)
    }

    public func ask(_ path: String) async throws -> [String: Any] {
        try await answer(URLRequest(url: origin.appending(path: "sandbox/api/\(path)")))
    }

    private func answer(_ request: URLRequest) async throws -> [String: Any] {
        let (data, response) = try await URLSession.shared.data(for: request)
        guard (response as? HTTPURLResponse)?.statusCode == 200 else {
            throw SandboxFailure(description: "\(request.url?.path() ?? ""): \(String(decoding: data, as: UTF8.self))")
        }
        return try JSONSerialization.jsonObject(with: data) as? [String: Any] ?? [:]
    }

    public func person(_ slug: String) async throws -> Persona {
        let all = try await ask("personas")["personas"] as? [[String: Any]]
        guard let found = all?.first(where: { $0["slug"] as? String == slug }) else {
            throw SandboxFailure(description: "no such person: \(slug)")
        }
        return Persona(words: found.compactMapValues { $0 as? String })
    }

    /// The newest code for somebody.
    public func code(_ slug: String) async throws -> String {
        let messages = try await ask("outbox")["messages"] as? [[String: Any]]
        guard let code = messages?.first(where: { $0["persona"] as? String == slug })?["code"] as? String else {
            throw SandboxFailure(description: "no code for \(slug)")
        }
        return code
    }

    /// What was carried out with somebody's notices, in order: what, and with which.
    public func noticeActions(_ slug: String) async throws -> [String] {
        let all = try await ask("actions/\(slug)")["actions"] as? [[String: Any]] ?? []
        return all.filter { $0["what"] as? String == "notices" }.map { action in
            let body = action["body"] as? [String: Any] ?? [:]
            return ([body["action"] as? String ?? ""] + (body["ids"] as? [String] ?? [])).joined(separator: " ")
        }
    }

    public func fault(_ fault: [String: Any]) async throws { try await tell("faults", fault) }

    public func noFaults() async throws {
        var request = URLRequest(url: origin.appending(path: "sandbox/api/faults"))
        request.httpMethod = "DELETE"
        _ = try await URLSession.shared.data(for: request)
    }

    public func sign(_ slug: String, _ year: Int, _ act: String) async throws {
        try await tell("office/sign", ["persona": slug, "year": year, "act": act])
    }

    public func advance(seconds: Int) async throws { try await tell("clock", ["advance_seconds": seconds]) }
}

/// Somebody of the sandbox.
public struct Persona: Sendable {
    let words: [String: String]
    public subscript(_ name: String) -> String { words[name] ?? "" }
    /// 12/03/1984, as one writes a day.
    public var writtenBirthDate: String { self["birth_date"].split(separator: "-").reversed().joined(separator: "/") }
    /// Without +34.
    public var nationalMobile: String { String(self["mobile"].trimmingPrefix("+34")) }
}

/// The project's folder.
public let project = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..").standardized
