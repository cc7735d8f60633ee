import ImportassKit
import SwiftUI

/// Whom to act for.
struct RepresentedScreen: View {
    let view: RepresentedView
    @Environment(Engine.self) private var engine

    var body: some View {
        Paragraph(view.intro)
        Press(label: view.myself, icon: .person) { engine.send(.represented(.actForMyself)) }
        TextBox(field: view.search) { engine.send(.represented(.search($0))) }
        Paragraph(view.count, .quiet)
        Loaded(load: view.load) {
            LazyVStack(alignment: .leading, spacing: Space.small) {
                ForEach(view.rows, id: \.person) { RepresentedLine(row: $0) }
            }
        }
    }
}

/// A person one may act for.
private struct RepresentedLine: View {
    let row: RepresentedRow
    @Environment(Engine.self) private var engine

    var body: some View {
        Button {
            engine.send(.represented(.actFor(person: row.person)))
        } label: {
            HStack(alignment: .top, spacing: Space.medium) {
                (row.current ? Icon.check : Icon.person).image.foregroundStyle(Palette.accent)
                VStack(alignment: .leading, spacing: Space.tiny) {
                    Text(verbatim: row.name).font(Letters.body)
                    Text(verbatim: row.note).font(Letters.body).foregroundStyle(Palette.quiet)
                    if row.unread { Status(icon: .dot, text: row.unreadLabel, ink: Palette.info) }
                }
                .multilineTextAlignment(.leading)
                Spacer(minLength: 0)
                Icon.next.image.foregroundStyle(Palette.quiet)
            }
            .padding(Space.medium)
        }
        .buttonStyle(RowButtonStyle())
        .accessibilityAddTraits(row.current ? .isSelected : [])
    }
}
