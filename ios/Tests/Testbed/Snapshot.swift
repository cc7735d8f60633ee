import Foundation
import ImportassKit
import SwiftUITesting
import Testing

/// What VoiceOver reads of a screen, as it was looked at and committed, and the view it was drawn from, which the previews
/// show. `SNAPSHOTS=write` writes both anew.
public enum Snapshot {
    private static let folder = project.appending(path: "ios/Tests/Snapshots")
    private static let views = project.appending(path: "ios/Sources/Previews/Views")

    /// The names of all screens that were looked at.
    public static var names: [String] {
        let all = (try? FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false))) ?? []
        return all.filter { $0.hasSuffix(".txt") }.map { String($0.dropLast(4)) }.sorted()
    }

    /// What differs from run to run: the registry's numbers, times with seconds, what depends on how fast the machine is,
    /// and sizes, which depend on how SQLite lays its pages.
    private static let volatile: [(String, String)] = [
        ("SBX[0-9A-Z-]+", "SBX…"), ("[0-9]{1,2}:[0-9]{2}(:[0-9]{2})?", "hh:mm"),
        ("usado (ahora mismo|hace [0-9]+ (s|min))", "usado hace poco"),
        ("(legibles, |En total = “)[0-9,]+ [kM]B", "… kB"),
    ]

    public static let isWritten = ProcessInfo.processInfo.environment["SNAPSHOTS"] == "write"

    public static func text(of lines: [String]) throws -> String {
        var text = lines.joined(separator: "\n") + "\n"
        for (pattern, word) in volatile { text.replace(try Regex(pattern), with: word) }
        return text
    }

    public static func known(_ name: String) -> String? { try? String(contentsOf: file(name), encoding: .utf8) }

    /// A view that was kept.
    public static func view(_ name: String) throws -> CoreView {
        try .bincodeDeserialize(input: [UInt8](try Data(contentsOf: views.appending(path: "\(name).bin"))))
    }

    /// - Parameter view: None where no core said what stands there.
    static func write(_ name: String, _ text: String, _ view: CoreView?) throws {
        for folder in [folder, views] {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        }
        try text.write(to: file(name), atomically: true, encoding: .utf8)
        if let view {
            try Data(try view.bincodeSerialize()).write(to: views.appending(path: "\(name).bin"), options: .atomic)
        }
    }

    /// Looks at what stands there and changes no more: it reads as it was committed, and everybody can use it.
    @MainActor public static func look(
        _ name: String, at screen: Element, of view: CoreView?, place: SourceLocation = #_sourceLocation
    ) throws {
        let text = try text(of: screen.spoken)
        if isWritten {
            try write(name, text, view)
        } else {
            #expect(known(name) == text, "\(name): \(advice)", sourceLocation: place)
        }
        for complaint in screen.complaints { Issue.record("\(name): \(complaint)", sourceLocation: place) }
    }

    static let advice: Comment = "look at it, then write it anew with SNAPSHOTS=write"

    private static func file(_ name: String) -> URL { folder.appending(path: "\(name).txt") }
}

extension Phone {
    /// Looks at the screen: it comes to read as it was committed, and everybody can use it. What the core still does in
    /// the background (an action that is sent, a counter) may end after the screen stands, so this waits for it.
    /// - Parameter settled: Whether what is written anew waits for that too; not where something is still coming for long.
    public func look(
        _ name: String, settled: Bool = true, at place: SourceLocation = #_sourceLocation
    ) async throws {
        var read = ""
        if Snapshot.isWritten {
            if settled { try? await settles() }
            let text = try Snapshot.text(of: screen.root.spoken)
            let shown: CoreView = try #require(view, sourceLocation: place)
            try Snapshot.write(name, text, shown)
        } else {
            let known = Snapshot.known(name)
            _ = try await screen.eventually {
                read = try Snapshot.text(of: screen.root.spoken)
                return read == known || known == nil
            }
            #expect(known == read, "\(name): \(Snapshot.advice)", sourceLocation: place)
        }
        for complaint in screen.root.complaints { Issue.record("\(name): \(complaint)", sourceLocation: place) }
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
        let names = pressed.filter { $0.kind != "tab" && $0.canBePressed && !$0.isWayBack }.map(\.label)
        let alike = Set(names).filter { name in names.count { $0 == name } > 1 }
            .map { "“\($0)” is the name of two things that can be pressed" }
        let headings = all { $0.traits.contains(.isHeader) }.isEmpty ? ["there is no heading"] : []
        return nameless + traitless + fields + pictures + alike + headings
    }
}
