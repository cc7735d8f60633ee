import ImportassKit
import SwiftUI

/// One document.
struct DocumentScreen: View {
    let view: DocumentView
    @Environment(Engine.self) private var engine

    var body: some View {
        Loaded(load: view.load) {
            ProblemCard(banner: view.problem)
            FactsCard(facts: view.facts)
            FilePart(file: view.file)
            Part(heading: view.cea.label) {
                Text(verbatim: view.cea.value)
                    .font(Letters.code)
                    .foregroundStyle(Palette.ink)
                    .accessibilityLabel(Text(verbatim: view.cea.spoken ?? view.cea.value))
                Press(label: view.copy, icon: .copy) { engine.send(.documents(.copyCea)) }
                Paragraph(view.ceaNote, .quiet)
            }
        }
    }
}

/// How far its file is.
private struct FilePart: View {
    let file: FileView
    @Environment(Engine.self) private var engine

    var body: some View {
        switch file {
        case .absent(let label):
            Press(label: label, icon: .download, look: .main) { engine.send(.documents(.download)) }
        case .coming(let percent, let label, let stop):
            ProgressView(value: Double(percent), total: 100) { Text(verbatim: label).font(Letters.body) }
            Press(label: stop) { engine.send(.documents(.stopDownload)) }
        case .stopped(let percent, let banner, let resume):
            ProblemCard(banner: banner)
            if percent > 0 {
                // the banner above says what stopped, and not how far it had come
                ProgressView(value: Double(percent), total: 100) { EmptyView() }
                    .accessibilityLabel(Text(verbatim: banner.title))
            }
            Press(label: resume, icon: .download, look: .main) { engine.send(.documents(.download)) }
        case .ready(let note, let open, let share):
            Status(icon: .good, text: note, ink: Palette.good)
            Press(label: open, icon: .open, look: .main) { engine.send(.documents(.openFile)) }
            Press(label: share, icon: .share) { engine.send(.documents(.share)) }
        }
    }
}
