import ImportassKit
import SwiftUI

/// A stack as the core has it. A finished swipe, or the system's own button, takes places off; the core hears of it once
/// for each, and of a swipe that is let go of it hears nothing.
struct StackScreen: View {
    let stack: Places.Stack
    @Environment(Engine.self) private var engine

    var body: some View {
        NavigationStack(path: path) {
            Group {
                if let root = engine.places.stack(stack).first { PlaceScreen(place: root) }
            }
            .navigationDestination(for: Places.Place.self) { PlaceScreen(place: $0) }
        }
    }

    private var path: Binding<[Places.Place]> {
        let above = Array(engine.places.stack(stack).dropFirst())
        return Binding(get: { above }, set: { engine.left(stack, keeping: $0.count + 1) })
    }
}

/// A place with the last view of it: under a finger that drags the one above away it is drawn as it was left.
struct PlaceScreen: View {
    let place: Places.Place
    @Environment(Engine.self) private var engine

    var body: some View {
        if let view = engine.places[place] { Frame(place: place, view: view) }
    }
}

/// What stands around every screen.
struct Frame: View {
    let place: Places.Place
    let view: CoreView
    @Environment(Engine.self) private var engine

    var body: some View {
        ScrollView {
            VStack(alignment: .leading, spacing: Space.large) {
                if let stripe = view.stripe { StripePart(stripe: stripe) }
                if let line = view.line { LinePart(line: line) }
                TitlePart(place: place, title: view.title)
                ScreenContent(screen: view.screen)
            }
            .padding(Space.margin)
        }
        .refreshable { await refresh() }
        .background(Palette.paper)
        .navigationTitle(Text(verbatim: view.title))
        .navigationBarTitleDisplayMode(.inline)
        .toolbar {
            // the title stands in the content, where it may have two lines; here it names the button back
            ToolbarItem(placement: .principal) {
                Palette.paper.frame(width: Space.line, height: Space.line).accessibilityHidden(true)
            }
            ToolbarItem(placement: .topBarTrailing) {
                if let bell = view.bell { BellButton(bell: bell) }
            }
        }
    }

    private func refresh() async {
        if let event = view.screen.refresh { engine.send(event) }
    }
}

/// A place's title, where a reader begins.
struct TitlePart: View {
    let place: Places.Place
    let title: String
    @Environment(Engine.self) private var engine
    @AccessibilityFocusState private var isFocused: Bool

    var body: some View {
        Text(verbatim: title)
            .font(Letters.title)
            .foregroundStyle(Palette.ink)
            .fixedSize(horizontal: false, vertical: true)
            .accessibilityAddTraits(.isHeader)
            .accessibilityFocused($isFocused)
            .onChange(of: engine.dueFocus, initial: true) {
                // the places below are drawn as well
                if place == engine.places.top && engine.take(.heading) { isFocused = true }
            }
    }
}

/// The way to the notices, with the number of unread ones.
struct BellButton: View {
    let bell: Bell
    @Environment(Engine.self) private var engine

    var body: some View {
        Button {
            engine.send(.go(.notices))
        } label: {
            HStack(spacing: Space.tiny) {
                Icon.bell.image
                if let number = bell.number {
                    Text(verbatim: number)
                        .font(Letters.strong)
                        .padding(.horizontal, Space.small)
                        .foregroundStyle(Palette.paper)
                        .background(Palette.bad, in: .capsule)
                }
            }
            .frame(minWidth: Space.target, minHeight: Space.target)
        }
        .accessibilityLabel(Text(verbatim: bell.spoken))
    }
}

/// On every screen while acting for somebody else.
struct StripePart: View {
    let stripe: Stripe
    @Environment(Engine.self) private var engine

    var body: some View {
        VStack(alignment: .leading, spacing: Space.small) {
            Text(verbatim: stripe.text).font(Letters.strong).foregroundStyle(Palette.onStripe)
            Press(label: stripe.back) { engine.send(.represented(.actForMyself)) }
        }
        .card(Palette.stripe)
    }
}

/// Offline, or older than now.
struct LinePart: View {
    let line: Line
    @Environment(Engine.self) private var engine

    var body: some View {
        VStack(alignment: .leading, spacing: Space.small) {
            Status(icon: .info, text: line.text, ink: Palette.info)
            if let retry = line.retry { Press(label: retry) { engine.send(.retry) } }
        }
        .card(Palette.infoPaper)
    }
}
