package org.importass.ui.parts

import androidx.compose.foundation.background
import androidx.compose.foundation.border
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.ColumnScope
import androidx.compose.foundation.layout.ExperimentalLayoutApi
import androidx.compose.foundation.layout.FlowRow
import androidx.compose.foundation.layout.PaddingValues
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.widthIn
import androidx.compose.foundation.lazy.LazyColumn
import androidx.compose.foundation.lazy.LazyListScope
import androidx.compose.foundation.rememberScrollState
import androidx.compose.foundation.shape.RoundedCornerShape
import androidx.compose.foundation.verticalScroll
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.unit.dp
import org.importass.ui.theme.Size
import org.importass.ui.theme.palette

/** One column that scrolls. */
@Composable
public fun Page(content: @Composable ColumnScope.() -> Unit) {
    Box(Modifier.fillMaxSize(), contentAlignment = Alignment.TopCenter) {
        Column(
            Modifier
                .verticalScroll(rememberScrollState())
                .widthIn(max = Size.column)
                .fillMaxWidth()
                .padding(horizontal = Size.margin, vertical = Size.s4),
            verticalArrangement = Arrangement.spacedBy(Size.s4),
            content = content,
        )
    }
}

/** One column of many rows: only those in sight are composed. */
@Composable
public fun ListPage(content: LazyListScope.() -> Unit) {
    Box(Modifier.fillMaxSize(), contentAlignment = Alignment.TopCenter) {
        LazyColumn(
            Modifier.widthIn(max = Size.column).fillMaxSize().padding(horizontal = Size.margin),
            contentPadding = PaddingValues(bottom = Size.s4),
            content = content,
        )
    }
}

/** What lies on a surface of its own. */
@Composable
public fun Card(
    modifier: Modifier = Modifier,
    colour: Color = palette.surface,
    edge: Color = palette.hairline,
    content: @Composable ColumnScope.() -> Unit,
) {
    val shape = RoundedCornerShape(Size.radius)
    Column(
        modifier.fillMaxWidth().clip(shape).background(colour).border(Size.border, edge, shape),
        content = content,
    )
}

/** Buttons side by side as far as there is room. */
@OptIn(ExperimentalLayoutApi::class)
@Composable
public fun Buttons(content: @Composable () -> Unit) {
    FlowRow(
        horizontalArrangement = Arrangement.spacedBy(Size.s3),
        verticalArrangement = Arrangement.spacedBy(Size.s2),
    ) { content() }
}

/** Close to each other. */
@Composable
public fun Stack(modifier: Modifier = Modifier, content: @Composable ColumnScope.() -> Unit) {
    Column(modifier, verticalArrangement = Arrangement.spacedBy(Size.s3), content = content)
}

/** What is no row, apart from what comes before it. */
public fun LazyListScope.part(content: @Composable () -> Unit) {
    item { Box(Modifier.padding(top = Size.s4)) { content() } }
}

/** Rows that look like one card, composed as they come into sight. */
public fun LazyListScope.rows(count: Int, key: (Int) -> Any, row: @Composable (Int) -> Unit) {
    items(count, key) { index ->
        val shape = RoundedCornerShape(
            topStart = if (index == 0) Size.radius else 0.dp,
            topEnd = if (index == 0) Size.radius else 0.dp,
            bottomStart = if (index == count - 1) Size.radius else 0.dp,
            bottomEnd = if (index == count - 1) Size.radius else 0.dp,
        )
        val above = if (index == 0) Size.s4 else Size.border
        Box(Modifier.padding(top = above).fillMaxWidth().clip(shape).background(palette.surface)) { row(index) }
    }
}
