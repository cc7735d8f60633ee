import Foundation
import FoundationNetworking

/// Who goes through the provider's and the gateway's pages: a client that follows forms and links as a person would.
public struct Person: Sendable {
    let sandbox: Sandbox
    let persona: Persona
    /// What the person does at the gateway: paid, failed, cancelled.
    public var outcome = "paid"
    /// Whether the person's certificate is installed in the browser.
    public var hasCertificate = true
    /// Closes the page at once.
    public var closes = false

    public init(sandbox: Sandbox, persona: Persona) { (self.sandbox, self.persona) = (sandbox, persona) }

    /// The address that ends it, or nothing if there is no way on.
    public func visit(_ page: URL, ends: @Sendable (URL) -> Bool) async throws -> URL? {
        if closes { return nil }
        let browser = Browser(sandbox: sandbox, certificate: hasCertificate ? persona["slug"] : nil)
        var page = try await browser.get(page)
        for _ in 0..<20 {
            if let location = page.location {
                if ends(location) { return location }
                try await answerPhone(location)
                page = try await browser.get(location)
            } else if let action = page.form(with: "name=\"password\"") {
                page = try await browser.post(
                    action, ["identifier": persona["identifier"], "password": persona["password"]])
            } else if let action = page.form(with: "name=\"identifier\"") {
                page = try await browser.post(action, ["identifier": persona["identifier"]])
            } else if let action = page.form(with: "name=\"outcome\"") {
                page = try await browser.post(action, ["outcome": outcome])
            } else if let link = page.link(where: ends) {
                return link
            } else if let link = page.link(where: { $0.scheme == "https" }) {
                page = try await browser.present(link)
            } else {
                return nil
            }
        }
        return nil
    }

    /// Cl@ve Móvil's page waits for the phone: the person confirms there.
    private func answerPhone(_ location: URL) async throws {
        let parts = location.pathComponents
        guard parts.count > 2, parts[parts.count - 3] == "movil" else { return }
        try await sandbox.tell("clave-movil/\(parts[parts.count - 1])", ["confirm": true])
    }
}

/// A page: where it is, what it says, where it sends one.
private struct Page {
    let url: URL
    let text: String
    let location: URL?

    func form(with mark: String) -> URL? {
        let forms = text.components(separatedBy: "<form").dropFirst()
        let form = forms.map { $0.components(separatedBy: "</form>")[0] }.first { $0.contains(mark) }
        return form.flatMap { attribute("action", of: $0) }
    }

    func link(where fits: (URL) -> Bool) -> URL? {
        text.components(separatedBy: "<a").dropFirst().lazy.compactMap { attribute("href", of: $0) }.first(where: fits)
    }

    private func attribute(_ name: String, of tag: String) -> URL? {
        let parts = tag.components(separatedBy: "\(name)=\"")
        guard parts.count > 1 else { return nil }
        let value = parts[1].components(separatedBy: "\"")[0].replacing("&amp;", with: "&")
        return URL(string: value, relativeTo: url)?.absoluteURL
    }
}

/// A browser without a window: it has cookies, and follows redirects one by one, because the last one leaves the web.
private struct Browser {
    let sandbox: Sandbox
    /// Whose certificate is installed.
    let certificate: String?
    private let session = URLSession(configuration: .ephemeral, delegate: NoRedirects(), delegateQueue: nil)

    func get(_ url: URL) async throws -> Page { try await load(URLRequest(url: url)) }

    func post(_ url: URL, _ fields: [String: String]) async throws -> Page {
        var request = URLRequest(url: url)
        request.httpMethod = "POST"
        request.setValue("application/x-www-form-urlencoded", forHTTPHeaderField: "Content-Type")
        let pairs = fields.map { name, value in
            "\(name)=\(value.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? "")"
        }
        request.httpBody = Data(pairs.joined(separator: "&").utf8)
        return try await load(request)
    }

    /// A page that asks for a certificate. Foundation's own client has none to show on Linux, curl has.
    func present(_ url: URL) async throws -> Page {
        let folder = FileManager.default.temporaryDirectory.appending(path: "browser-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        var arguments = ["--silent", "--show-error", "--max-time", "20", "--write-out", "\n%{redirect_url}"]
        let files = [("--cacert", "ca.pem")] + (certificate.map { [("--cert", "\($0).pem")] } ?? [])
        for (option, name) in files {
            let file = folder.appending(path: name)
            let from = sandbox.origin.appending(path: "sandbox/certificates/\(name)")
            try await session.data(from: from).0.write(to: file)
            arguments += [option, file.path(percentEncoded: false)]
        }
        let (curl, output) = (Process(), Pipe())
        curl.executableURL = URL(filePath: "/usr/bin/env")
        curl.arguments = ["curl"] + arguments + [url.absoluteString]
        curl.standardOutput = output
        try curl.run()
        var lines = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
            .components(separatedBy: "\n")
        let location = URL(string: lines.removeLast())
        return Page(url: url, text: lines.joined(separator: "\n"), location: location)
    }

    private func load(_ request: URLRequest) async throws -> Page {
        let (data, response) = try await session.data(for: request)
        let url = request.url ?? URL(filePath: "/")
        let location = (response as? HTTPURLResponse)?.value(forHTTPHeaderField: "Location")
        return Page(
            url: url, text: String(decoding: data, as: UTF8.self),
            location: location.flatMap { URL(string: $0, relativeTo: url)?.absoluteURL })
    }
}

private final class NoRedirects: NSObject, URLSessionTaskDelegate {
    func urlSession(
        _ session: URLSession, task: URLSessionTask, willPerformHTTPRedirection response: HTTPURLResponse,
        newRequest request: URLRequest, completionHandler: @escaping (URLRequest?) -> Void
    ) {
        completionHandler(nil)
    }
}
