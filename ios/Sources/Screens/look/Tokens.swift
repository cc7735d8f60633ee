import SwiftUI
import UIKit

/// The only place that says a colour, a size of letters, a space or a radius. The colours are those of
/// web/src/tokens.css; a test keeps them equal.
public enum Palette {
    /// A colour by day and by night: 0xRRGGBB.
    struct Pair: Sendable {
        let light: UInt32
        let dark: UInt32
    }

    static let pairs: [String: Pair] = [
        "paper": Pair(light: 0xfaf8f5, dark: 0x131416),
        "surface": Pair(light: 0xffffff, dark: 0x1d1f22),
        "raised": Pair(light: 0xf2efe9, dark: 0x292c30),
        "ink": Pair(light: 0x1c1b19, dark: 0xf2f0ed),
        "quiet": Pair(light: 0x56524b, dark: 0xbfbab2),
        "hairline": Pair(light: 0xddd8ce, dark: 0x383c41),
        "edge": Pair(light: 0x78736a, dark: 0x8f8c86),
        "accent": Pair(light: 0x0b5666, dark: 0x86d2e1),
        "accent-pressed": Pair(light: 0x083f4b, dark: 0xa9e2ed),
        "on-accent": Pair(light: 0xffffff, dark: 0x06252c),
        "info": Pair(light: 0x0b5666, dark: 0x8bd3e0),
        "info-paper": Pair(light: 0xe4f1f3, dark: 0x10313a),
        "good": Pair(light: 0x1c6637, dark: 0x93d9a8),
        "good-paper": Pair(light: 0xe5f3e8, dark: 0x143320),
        "warning": Pair(light: 0x754700, dark: 0xf3ca7d),
        "warning-paper": Pair(light: 0xfdf1da, dark: 0x3a2a0a),
        "bad": Pair(light: 0x9c1d1a, dark: 0xffb3ab),
        "bad-paper": Pair(light: 0xfdeae8, dark: 0x451a1b),
        "stripe": Pair(light: 0x4b2f7a, dark: 0xd6c2f8),
        "on-stripe": Pair(light: 0xffffff, dark: 0x251040),
    ]

    static let paper = color("paper"), surface = color("surface"), raised = color("raised")
    static let ink = color("ink"), quiet = color("quiet"), hairline = color("hairline"), edge = color("edge")
    public static let accent = color("accent")
    static let accentPressed = color("accent-pressed"), onAccent = color("on-accent")
    static let info = color("info"), infoPaper = color("info-paper")
    static let good = color("good"), goodPaper = color("good-paper")
    static let warning = color("warning"), warningPaper = color("warning-paper")
    static let bad = color("bad"), badPaper = color("bad-paper")
    static let stripe = color("stripe"), onStripe = color("on-stripe")

    private static func color(_ name: String) -> Color {
        let pair = pairs[name] ?? Pair(light: 0, dark: 0)
        return Color(
            uiColor: UIColor { traits in shade(traits.userInterfaceStyle == .dark ? pair.dark : pair.light) })
    }

    private static func shade(_ value: UInt32) -> UIColor {
        let part = { (shift: UInt32) in CGFloat((value >> shift) & 0xff) / 255 }
        return UIColor(red: part(16), green: part(8), blue: part(0), alpha: 1)
    }
}

/// Letters grow with the person's own size; none is smaller than the body's.
enum Letters {
    static let body = Font.system(.body)
    static let strong = Font.system(.body, weight: .semibold)
    static let code = Font.system(.body, design: .monospaced)
    static let lead = Font.system(.title3)
    static let heading = Font.system(.title3, weight: .semibold)
    static let title = Font.system(.title, weight: .semibold)
    static let amount = Font.system(.largeTitle, weight: .semibold)
}

/// A grid of 4 points.
enum Space {
    static let tiny: CGFloat = 4
    static let small: CGFloat = 8
    static let medium: CGFloat = 12
    static let large: CGFloat = 16
    static let huge: CGFloat = 24
    /// Beside the column.
    static let margin: CGFloat = 16
    /// What a finger needs.
    static let target: CGFloat = 48
    static let radius: CGFloat = 12
    static let line: CGFloat = 1
}
