package org.importass.ui.regularization

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.runtime.Composable
import org.importass.shared.ComparisonView
import org.importass.shared.MonthRow
import org.importass.shared.YearDetailView
import org.importass.ui.parts.Banner
import org.importass.ui.parts.Facts
import org.importass.ui.parts.Loaded
import org.importass.ui.parts.Page
import org.importass.ui.parts.Quiet
import org.importass.ui.parts.Stack
import org.importass.ui.parts.Table
import org.importass.ui.parts.TableRow
import org.importass.ui.parts.charts.Bars
import org.importass.ui.theme.Size

/** One year, month by month. The steps stand before the months: folded they are a few lines. */
@Composable
public fun YearDetail(view: YearDetailView) {
    Page {
        Loaded(view.load) {
            Column(verticalArrangement = Arrangement.spacedBy(Size.s6)) {
                Result(view.result)
                view.comparison?.let { Comparison(it) }
                Facts(view.facts)
                if (view.steps.isNotEmpty()) Steps(view)
                view.bars?.let { Bars(it) }
                if (view.months.isNotEmpty()) {
                    Table(view.caption, view.columns, view.months.map(::rowOf), view.total)
                }
                Quiet(view.explanation)
            }
        }
    }
}

/** In the order of the heads. */
private fun rowOf(month: MonthRow) = TableRow(
    head = month.month,
    cells = listOf(month.provisional, month.definitive, month.difference, month.rate, month.amount),
    note = month.note,
    spoken = month.spoken,
)

/** Our own computation beside the Treasury's figure. */
@Composable
private fun Comparison(view: ComparisonView) {
    Stack {
        Banner(view.banner)
        Facts(view.differences)
        Quiet(view.note)
    }
}
