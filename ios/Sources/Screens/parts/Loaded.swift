import ImportassKit
import SwiftUI

/// The states of what a screen loads. The content is drawn only when there is some.
struct Loaded<Content: View>: View {
    let load: Load
    @ViewBuilder let content: Content
    @Environment(Engine.self) private var engine

    var body: some View {
        switch load {
        case .ready: content
        case .loading(let text): Skeleton(text: text)
        case .empty(let title, let text):
            Explained(title: title, text: text, tone: nil, retry: nil)
        case .failed(let title, let text, let retry):
            Problem { Explained(title: title, text: text, tone: .bad, retry: retry) }
        case .notAllowed(let title, let text):
            Problem { Explained(title: title, text: text, tone: .warning, retry: nil) }
        }
    }
}

/// Why there is no content.
struct Explained: View {
    let title: String
    let text: String
    let tone: Tone?
    let retry: String?
    @Environment(Engine.self) private var engine

    var body: some View {
        VStack(alignment: .leading, spacing: Space.medium) {
            HStack(alignment: .firstTextBaseline, spacing: Space.small) {
                if let tone { tone.icon.image.foregroundStyle(tone.ink) }
                Heading(title)
            }
            Paragraph(text)
            if let retry { Press(label: retry) { engine.send(.retry) } }
        }
    }
}

/// What is loading, in grey; drawn only if it takes longer than a blink.
struct Skeleton: View {
    let text: String
    @State private var isDrawn = false

    var body: some View {
        VStack(alignment: .leading, spacing: Space.medium) {
            if isDrawn {
                ForEach(0..<3, id: \.self) { _ in
                    Rectangle().fill(Palette.hairline).frame(height: Space.huge)
                }
            }
        }
        .wide()
        .accessibilityElement(children: .ignore)
        .accessibilityLabel(Text(verbatim: text))
        .task {
            try? await Task.sleep(for: .milliseconds(300))
            isDrawn = true
        }
    }
}
