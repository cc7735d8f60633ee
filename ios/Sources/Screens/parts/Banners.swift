import ImportassKit
import SwiftUI

/// A message: what happened, what it means, what to do.
struct BannerCard: View {
    let banner: Banner

    var body: some View {
        HStack(alignment: .top, spacing: Space.medium) {
            banner.tone.icon.image.foregroundStyle(banner.tone.ink)
            VStack(alignment: .leading, spacing: Space.tiny) {
                Text(verbatim: banner.title)
                    .font(Letters.strong)
                    .foregroundStyle(banner.tone.ink)
                    .accessibilityAddTraits(.isHeader)
                if !banner.text.isEmpty { Text(verbatim: banner.text).font(Letters.body).foregroundStyle(Palette.ink) }
            }
            .fixedSize(horizontal: false, vertical: true)
        }
        .card(banner.tone.paper)
    }
}

/// What went wrong, if something did.
struct ProblemCard: View {
    let banner: Banner?
    /// A field that has to be mended takes the focus before it.
    var isSecond = false

    var body: some View {
        if let banner {
            Problem(isSecond: isSecond) { BannerCard(banner: banner) }
        }
    }
}

/// Where a reader goes when the core says that something went wrong.
struct Problem<Content: View>: View {
    var isSecond = false
    @ViewBuilder let content: Content
    @Environment(Engine.self) private var engine
    @AccessibilityFocusState private var isFocused: Bool

    var body: some View {
        content
            .accessibilityFocused($isFocused)
            .onChange(of: engine.dueFocus, initial: true) {
                if !isSecond && engine.take(.problem) { isFocused = true }
            }
    }
}
