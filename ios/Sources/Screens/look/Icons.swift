import ImportassKit
import SwiftUI

/// The system's symbols. Never the only carrier of a meaning, so none has a name of its own.
enum Icon: String {
    case next = "chevron.forward"
    case bell
    case home = "house"
    case services = "square.grid.2x2"
    case documents = "doc.text"
    case settings = "slider.horizontal.3"
    case info = "info.circle"
    case good = "checkmark.circle"
    case warning = "exclamationmark.triangle"
    case bad = "xmark.octagon"
    case check = "checkmark"
    case search = "magnifyingglass"
    case person, phone
    case sms = "message"
    case key
    case mobile = "iphone"
    case certificate = "checkmark.seal"
    case letter = "envelope"
    case scales = "scalemass"
    case debt = "eurosign.circle"
    case registration = "list.clipboard"
    case news = "newspaper"
    case pin
    case dot = "circle.fill"
    case turn = "arrow.trianglehead.2.clockwise"
    case download = "arrow.down.to.line"
    case open = "arrow.up.forward.square"
    case share = "square.and.arrow.up"
    case copy = "doc.on.doc"
    case finger = "faceid"
    case here = "checkmark.icloud"
    case choice = "circle"
    case chosen = "circle.inset.filled"

    @MainActor var image: some View { Image(systemName: rawValue).accessibilityHidden(true) }
}

extension Tone {
    /// Each tone has its symbol and its two colours: never colour alone.
    var icon: Icon {
        switch self {
        case .info: .info
        case .good: .good
        case .warning: .warning
        case .bad: .bad
        }
    }
    var ink: Color {
        switch self {
        case .info: Palette.info
        case .good: Palette.good
        case .warning: Palette.warning
        case .bad: Palette.bad
        }
    }
    var paper: Color {
        switch self {
        case .info: Palette.infoPaper
        case .good: Palette.goodPaper
        case .warning: Palette.warningPaper
        case .bad: Palette.badPaper
        }
    }
}
