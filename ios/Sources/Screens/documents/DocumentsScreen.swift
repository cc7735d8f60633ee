import ImportassKit
import SwiftUI

/// The archive.
struct DocumentsScreen: View {
    let view: DocumentsView
    @Environment(Engine.self) private var engine

    var body: some View {
        TextBox(field: view.search) { engine.send(.documents(.search($0))) }
        Press(label: view.refresh) { engine.send(.documents(.refresh)) }
        Loaded(load: view.load) {
            LazyVStack(alignment: .leading, spacing: Space.small) {
                ForEach(view.rows, id: \.id) { row in
                    RowPress(label: row.title, note: row.note, icon: row.here ? .here : .documents) {
                        engine.send(.go(.document(id: row.id)))
                    }
                }
            }
            PagingPart(
                paging: view.paging, previous: { engine.send(.documents(.previous)) },
                next: { engine.send(.documents(.next)) })
        }
    }
}
