import ImportassKit
import SwiftUI

/// The notices.
struct NoticesScreen: View {
    let view: NoticesView
    @Environment(Engine.self) private var engine

    var body: some View {
        TextBox(field: view.search) { tell(.search($0)) }
        Choices(label: view.filtersLabel, isQuiet: true, options: filters) { tell(.filter($0)) }
        if let select = view.select { Press(label: select) { tell(.startSelecting) } }
        Press(label: view.refresh) { tell(.refresh) }
        Loaded(load: view.load) {
            if let selection = view.selection { SelectionPart(selection: selection) }
            LazyVStack(alignment: .leading, spacing: Space.small) {
                ForEach(view.rows, id: \.id) { row in
                    NoticeLine(row: row, view: view)
                }
            }
            PagingPart(paging: view.paging, previous: { tell(.previous) }, next: { tell(.next) })
        }
    }

    private var filters: [Option<NoticeFilter>] {
        view.filters.map { Option(label: $0.label, isSelected: $0.selected, value: $0.filter) }
    }

    private func tell(_ event: NoticesEvent) { engine.send(.notices(event)) }
}

/// While several are selected.
private struct SelectionPart: View {
    let selection: SelectionView
    @Environment(Engine.self) private var engine

    var body: some View {
        VStack(alignment: .leading, spacing: Space.medium) {
            Paragraph(selection.count)
            ForEach(selection.actions, id: \.action) { button in
                Press(label: button.label, look: .main) { engine.send(.notices(.actOnSelected(button.action))) }
            }
            Press(label: selection.all) { engine.send(.notices(.selectAll)) }
            Press(label: selection.stop) { engine.send(.notices(.stopSelecting)) }
        }
        .card(Palette.raised)
    }
}

/// A row: opens its notice, or is selected.
private struct NoticeLine: View {
    let row: NoticeRow
    let view: NoticesView
    @Environment(Engine.self) private var engine

    var body: some View {
        Button(action: press) {
            HStack(alignment: .top, spacing: Space.medium) {
                (view.selection == nil ? row.kind.icon : row.selected ? Icon.chosen : Icon.choice).image
                    .foregroundStyle(Palette.accent)
                VStack(alignment: .leading, spacing: Space.tiny) {
                    Text(verbatim: row.title).font(row.unread ? Letters.strong : Letters.body)
                    Text(verbatim: row.date).font(Letters.body).foregroundStyle(Palette.quiet)
                    Text(verbatim: row.excerpt).font(Letters.body).foregroundStyle(Palette.quiet)
                    if row.unread { Status(icon: .dot, text: view.unreadLabel, ink: Palette.accent) }
                    if row.pinned { Status(icon: .pin, text: view.pinnedLabel, ink: Palette.quiet) }
                }
                .multilineTextAlignment(.leading)
            }
            .padding(Space.medium)
        }
        .buttonStyle(RowButtonStyle())
        .accessibilityAddTraits(row.selected ? .isSelected : [])
    }

    private func press() {
        engine.send(view.selection == nil ? .go(.notice(id: row.id)) : .notices(.toggle(id: row.id)))
    }
}

extension NoticeKind {
    var icon: Icon {
        switch self {
        case .notification: .letter
        case .regularization: .scales
        case .debt: .debt
        case .registration: .registration
        case .news: .news
        }
    }
}
