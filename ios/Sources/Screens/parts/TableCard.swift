import ImportassKit
import SwiftUI

/// A row of a table.
struct TableLine {
    let head: String
    let cells: [String]
    var note: String?
    /// The row as spoken, where it differs.
    var spoken: String?
}

/// A table on a phone: each row is a card of its own, read as one, with every cell under its head.
struct TableCard: View {
    let caption: String
    let columns: [String]
    let lines: [TableLine]
    var total: Fact?

    var body: some View {
        Part(heading: caption) {
            ForEach(Array(lines.enumerated()), id: \.offset) { TableRow(heads: Array(columns.dropFirst()), line: $1) }
            if let total { FactsCard(facts: [total]) }
        }
    }
}

private struct TableRow: View {
    let heads: [String]
    let line: TableLine

    var body: some View {
        if let spoken = line.spoken, !spoken.isEmpty {
            cells.accessibilityElement(children: .ignore).accessibilityLabel(Text(verbatim: spoken))
        } else {
            cells.accessibilityElement(children: .combine)
        }
    }

    private var cells: some View {
        VStack(alignment: .leading, spacing: Space.tiny) {
            Text(verbatim: line.head).font(Letters.strong)
            if let note = line.note { Paragraph(note, .quiet) }
            ForEach(Array(zip(heads, line.cells).enumerated()), id: \.offset) { _, cell in
                HStack(alignment: .firstTextBaseline) {
                    Text(verbatim: cell.0).foregroundStyle(Palette.quiet)
                    Spacer(minLength: Space.medium)
                    Text(verbatim: cell.1).multilineTextAlignment(.trailing)
                }
                .font(Letters.body)
            }
        }
        .card()
    }
}

extension TableCard {
    /// A table just as the core gives it.
    init(_ table: TableView) {
        self.init(
            caption: table.caption, columns: table.columns,
            lines: table.rows.map { TableLine(head: $0.first ?? "", cells: Array($0.dropFirst())) })
    }
}
