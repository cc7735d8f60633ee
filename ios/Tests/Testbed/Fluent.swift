import Foundation

/// The core's own words: journeys find things by what a person reads.
public enum Fluent {
    private static let es = read("es"), en = read("en")

    /// A message with its values. Messages with variants are not for here.
    public static func say(_ id: String, _ values: [String: String] = [:], _ language: String = "es") -> String {
        var text = (language == "es" ? es : en)[id] ?? "no message \(id)"
        for (name, value) in values {
            text = text.replacing("{ $\(name) }", with: value).replacing("{$\(name)}", with: value)
        }
        return text
    }

    /// The part of a message before its first value.
    public static func start(_ id: String) -> String {
        String(say(id).prefix { $0 != "{" }).trimmingCharacters(in: .whitespaces)
    }

    private static func read(_ language: String) -> [String: String] {
        var messages: [String: String] = [:]
        for file in ["\(language).ftl", "law.\(language).ftl"] {
            let url = project.appending(path: "shared/locales/\(file)")
            guard let text = try? String(contentsOf: url, encoding: .utf8) else { continue }
            for line in text.split(separator: "\n") {
                guard let equals = line.firstIndex(of: "="), line.first?.isLetter == true else { continue }
                let id = line[..<equals].trimmingCharacters(in: .whitespaces)
                messages[id] = line[line.index(after: equals)...].trimmingCharacters(in: .whitespaces)
            }
        }
        return messages
    }
}

public func say(_ id: String, _ values: [String: String] = [:]) -> String { Fluent.say(id, values) }
