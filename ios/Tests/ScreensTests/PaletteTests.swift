import Foundation
import Testbed
import Testing

@testable import Screens

/// The colours are those of the web shell, which tests their contrast.
struct PaletteTests {
    @Test func theColoursAreThoseOfTheWeb() throws {
        let css = try String(contentsOf: project.appending(path: "web/src/tokens.css"), encoding: .utf8)
        for (name, pair) in Palette.pairs {
            let written = "--\(name): light-dark(#\(hex(pair.light)), #\(hex(pair.dark)))"
            #expect(css.contains(written), "web/src/tokens.css has no \(written)")
        }
    }

    private func hex(_ value: UInt32) -> String {
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: 6 - digits.count) + digits
    }
}
