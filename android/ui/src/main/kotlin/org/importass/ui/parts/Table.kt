package org.importass.ui.parts

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.HorizontalDivider
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.semantics.CollectionInfo
import androidx.compose.ui.semantics.collectionInfo
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.style.TextAlign
import org.importass.shared.Fact
import org.importass.shared.TableView
import org.importass.ui.theme.Size
import org.importass.ui.theme.Type
import org.importass.ui.theme.palette

/** A row of a table. [note] stands below its head; [spoken] is the row as read, where it differs. */
public data class TableRow(
    val head: String,
    val cells: List<String>,
    val note: String? = null,
    val spoken: String? = null,
)

/** As many columns as a phone has room for, with letters of their usual size. */
private const val FEW = 3
private const val LARGE = 1.3f

/** Each row is read as one. Where the columns have no room each row is a card with its heads beside the cells. */
@Composable
public fun Table(caption: String, columns: List<String>, rows: List<TableRow>, total: Fact? = null) {
    val heads = columns.drop(1)
    val asCards = columns.size > FEW || LocalDensity.current.fontScale > LARGE
    Stack {
        Heading(caption, style = Type.strong)
        Card(Modifier.semantics { collectionInfo = CollectionInfo(rows.size, columns.size) }) {
            if (!asCards) Line(columns, isHead = true)
            rows.forEachIndexed { index, row ->
                if (index > 0 || !asCards) HorizontalDivider(color = palette.hairline)
                if (asCards) RowCard(row, heads) else Line(listOf(row.head) + row.cells, spoken = row.spoken)
            }
            if (total != null) {
                HorizontalDivider(color = palette.edge)
                FactLine(total, modifier = Modifier.padding(Size.s4))
            }
        }
    }
}

/** A table just as the core gives it. */
@Composable
public fun PlainTable(table: TableView) {
    Table(table.caption, table.columns, table.rows.map { TableRow(it.first(), it.drop(1)) })
}

@Composable
private fun Line(cells: List<String>, isHead: Boolean = false, spoken: String? = null) {
    Row(
        Modifier.fillMaxWidth().reads(spoken).padding(horizontal = Size.s4, vertical = Size.s3),
        horizontalArrangement = Arrangement.spacedBy(Size.s2),
    ) {
        cells.forEachIndexed { index, cell ->
            val style = if (isHead) Type.strong else Type.text
            val align = if (index == 0) TextAlign.Start else TextAlign.End
            Text(cell, Modifier.weight(1f), style = style, color = palette.ink, textAlign = align)
        }
    }
}

@Composable
private fun RowCard(row: TableRow, heads: List<String>) {
    Column(
        Modifier.fillMaxWidth().reads(row.spoken).padding(Size.s4),
        verticalArrangement = Arrangement.spacedBy(Size.s1),
    ) {
        Text(row.head, style = Type.strong, color = palette.ink)
        row.note?.let { Quiet(it) }
        heads.zip(row.cells).forEach { (head, cell) -> Cell(head, cell) }
    }
}

@Composable
private fun Cell(head: String, cell: String) {
    Row(Modifier.fillMaxWidth(), horizontalArrangement = Arrangement.spacedBy(Size.s3)) {
        Quiet(head, Modifier.weight(1f))
        Text(cell, Modifier.weight(1f), style = Type.text, color = palette.ink, textAlign = TextAlign.End)
    }
}

private fun Modifier.reads(spoken: String?) = semantics(mergeDescendants = true) {
    if (!spoken.isNullOrEmpty()) contentDescription = spoken
}
