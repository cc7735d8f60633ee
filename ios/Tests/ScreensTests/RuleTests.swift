import Foundation
import Testbed
import Testing

/// Rules that no compiler has: words and rules have their home in the core, and one source for all systems.
struct RuleTests {
    private static let sources = project.appending(path: "ios/Sources")

    /// What is written by hand, by its path below ios/Sources.
    static let files: [String] = {
        let all = FileManager.default.enumerator(atPath: sources.path(percentEncoded: false))?.compactMap {
            $0 as? String
        }
        let generated = ["SharedTypes/", "SharedCore/", "sharedFFI/", "Screens/recovery/RecoveryWords.swift"]
        return (all ?? []).filter { name in
            name.hasSuffix(".swift") && !generated.contains { name.hasPrefix($0) }
        }.sorted()
    }()

    private func code(_ file: String) throws -> [String] {
        let text = try String(contentsOf: Self.sources.appending(path: file), encoding: .utf8)
        return text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init).filter {
            !$0.trimmingCharacters(in: .whitespaces).hasPrefix("//")
        }
    }

    /// Literals in a line, without what is interpolated into them.
    static func literals(_ line: String) -> [String] {
        line.matches(of: /"((?:[^"\\]|\\.)*)"/).map { String($0.1) }
    }

    @Test func thereAreSources() { #expect(Self.files.count > 60) }

    /// A literal in a screen could only be a word that a person reads, or a symbol's name, which has its own file.
    @Test(arguments: files.filter { $0.hasPrefix("Screens/") && !$0.hasPrefix("Screens/look/") })
    func aScreenHoldsNoWords(_ file: String) throws {
        let words = try code(file).flatMap(Self.literals).filter { $0.contains(/\p{L}/) }
        #expect(words.isEmpty, "\(file)")
    }

    @Test func theRuleFindsWhatItLooksFor() {
        #expect(Self.literals(#"Text(verbatim: "Hola")"#) == ["Hola"])
        #expect(Self.literals(#"a("x\"y", b) // "z""#).first == #"x\"y"#)
    }

    /// Texts are values: a literal would be a key for translation on Apple's systems.
    @Test(arguments: files.filter { $0.hasPrefix("Screens/") }) func textsAreVerbatim(_ file: String) throws {
        let found = try code(file).filter { $0.contains(/\bText\((?!verbatim:)/) }
        #expect(found.isEmpty, "\(file)")
    }

    @Test(arguments: files) func oneSourceForAllSystems(_ file: String) throws {
        #expect(try code(file).filter { $0.hasPrefix("#if") || $0.contains(" #if") }.isEmpty, "\(file)")
    }

    /// Sorting, formatting and reckoning with money or days are the core's. Previews are no part of the app.
    @Test(arguments: files.filter { !$0.hasPrefix("Ports/") && !$0.hasPrefix("Previews/") })
    func nothingIsDecidedHere(_ file: String) throws {
        let rules =
            /\.sorted\(|\.sort\(|Formatter|\.formatted\(|Decimal|Calendar|DateComponents|localizedCaseInsensitive/
        #expect(try code(file).filter { $0.contains(rules) }.isEmpty, "\(file)")
    }

    /// Apple's type checker gives up on long bodies.
    @Test(arguments: files.filter { $0.hasPrefix("Screens/") }) func bodiesAreShort(_ file: String) throws {
        var start: Int?
        for (number, line) in try code(file).enumerated() {
            if line.contains("var body: some View {") { start = number }
            if line == "    }", let first = start {
                #expect(number - first <= 45, "\(file): a body of \(number - first) lines")
                start = nil
            }
        }
    }

    /// A stand-in says what of Apple's it stands in for, in its first lines.
    @Test func whatStandsInForApplesNamesItsPage() throws {
        let folder = project.appending(path: "tests/apple/Sources")
        let all = FileManager.default.enumerator(atPath: folder.path(percentEncoded: false))?.compactMap {
            $0 as? String
        }
        let ours = ["SwiftUI/Node.swift", "SwiftUITesting/", "_Testing_UIKit/"]
        let files = (all ?? []).filter { name in
            name.hasSuffix(".swift") && !ours.contains { name.hasPrefix($0) }
        }
        #expect(files.count > 15)
        for file in files {
            let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
            let head = text.split(separator: "\n").prefix(3).joined()
            #expect(head.contains(/developer\.apple\.com\/documentation\/[a-z]+/), "\(file)")
        }
    }

    @Test func theReasonForTheFaceIsTheCoresText() throws {
        let list = try Data(contentsOf: Self.sources.appending(path: "App/Resources/Info.plist"))
        let info = try PropertyListSerialization.propertyList(from: list, format: nil) as? [String: Any]
        #expect(info?["NSFaceIDUsageDescription"] as? String == say("biometrics-reason"))
    }
}
