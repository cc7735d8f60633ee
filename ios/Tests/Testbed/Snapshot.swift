import Foundation
import SwiftUITesting
import Testing

/// What VoiceOver reads of a screen, as it was looked at and committed. `SNAPSHOTS=write` writes it anew.
public enum Snapshot {
    public static let folder = project.appending(path: "ios/Tests/Snapshots")

    /// What differs from run to run: the registry's numbers, times with seconds.
    private static let volatile: [(String, String)] = [
        ("SBX[0-9A-Z-]+", "SBX…"), ("[0-9]{1,2}:[0-9]{2}(:[0-9]{2})?", "hh:mm"),
    ]

    static func compare(_ name: String, _ lines: [String], at place: SourceLocation) throws {
        var text = lines.joined(separator: "\n") + "\n"
        for (pattern, word) in volatile { text.replace(try Regex(pattern), with: word) }
        let file = folder.appending(path: "\(name).txt")
        if ProcessInfo.processInfo.environment["SNAPSHOTS"] == "write" {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            return try text.write(to: file, atomically: true, encoding: .utf8)
        }
        let known = try? String(contentsOf: file, encoding: .utf8)
        #expect(known == text, "\(name): look at it, then write it anew with SNAPSHOTS=write", sourceLocation: place)
    }
}

extension Phone {
    /// Looks at the screen: it reads as it was committed, and everybody can use it.
    public func look(_ name: String, at place: SourceLocation = #_sourceLocation) throws {
        let root = screen.root
        try Snapshot.compare(name, root.spoken, at: place)
        for complaint in root.complaints { Issue.record("\(name): \(complaint)", sourceLocation: place) }
    }
}

extension Element {
    /// What a person who cannot see, or who cannot tell two things of one name apart, would trip over.
    public var complaints: [String] {
        let pressed = all { $0.tap != nil && $0.enter == nil && !$0.isModal }
        let nameless = pressed.filter { $0.label.isEmpty }.map { "a \($0.kind) without a name can be pressed" }
        let traitless = pressed.filter { $0.traits.isDisjoint(with: [.isButton, .isToggle]) && $0.canBePressed }
            .map { "“\($0.label)” can be pressed and does not say so" }
        let fields = all { $0.enter != nil || $0.pick != nil }.filter { $0.label.isEmpty }
            .map { "a field without a name: \($0)" }
        let pictures = all { $0.kind == "image" && $0.spoken.isEmpty }.map { "a picture without a name: \($0)" }
        let headings = all { $0.traits.contains(.isHeader) }.isEmpty ? ["there is no heading"] : []
        return nameless + traitless + fields + pictures + headings
    }
}
