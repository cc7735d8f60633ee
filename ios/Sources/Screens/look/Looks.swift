import SwiftUI

extension View {
    /// A card with its own paper.
    func card(_ paper: Color = Palette.surface) -> some View {
        padding(Space.large)
            .frame(maxWidth: .infinity, alignment: .leading)
            .background(paper, in: .rect(cornerRadius: Space.radius))
    }

    /// Takes the width of the column.
    func wide() -> some View { frame(maxWidth: .infinity, alignment: .leading) }
}

/// The one button that leads on.
struct MainButtonStyle: ButtonStyle {
    var ink = Palette.onAccent
    var paper = Palette.accent

    func makeBody(configuration: Configuration) -> some View {
        configuration.label
            .font(Letters.strong)
            .multilineTextAlignment(.center)
            .padding(.horizontal, Space.large)
            .padding(.vertical, Space.medium)
            .frame(maxWidth: .infinity, minHeight: Space.target)
            .foregroundStyle(ink)
            .background(configuration.isPressed ? Palette.accentPressed : paper, in: .rect(cornerRadius: Space.radius))
    }
}

/// The others.
struct SideButtonStyle: ButtonStyle {
    func makeBody(configuration: Configuration) -> some View {
        configuration.label
            .font(Letters.strong)
            .multilineTextAlignment(.center)
            .padding(.horizontal, Space.large)
            .padding(.vertical, Space.medium)
            .frame(maxWidth: .infinity, minHeight: Space.target)
            .foregroundStyle(Palette.accent)
            .background(
                configuration.isPressed ? Palette.hairline : Palette.raised, in: .rect(cornerRadius: Space.radius))
    }
}

/// A row that leads somewhere: as wide as its card.
struct RowButtonStyle: ButtonStyle {
    func makeBody(configuration: Configuration) -> some View {
        configuration.label
            .frame(maxWidth: .infinity, minHeight: Space.target, alignment: .leading)
            .foregroundStyle(Palette.ink)
            .background(
                configuration.isPressed ? Palette.raised : Palette.surface, in: .rect(cornerRadius: Space.radius)
            )
            .contentShape(.rect(cornerRadius: Space.radius))
    }
}
