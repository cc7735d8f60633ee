package org.importass.ui.parts

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.HorizontalDivider
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.TextStyle
import org.importass.shared.Fact
import org.importass.ui.theme.Size
import org.importass.ui.theme.Type
import org.importass.ui.theme.palette

/** Names and values, inside of something. A name is read with its value. */
@Composable
public fun FactList(facts: List<Fact>, style: TextStyle = Type.strong) {
    Column(verticalArrangement = Arrangement.spacedBy(Size.s3)) {
        for (fact in facts) FactLine(fact, style)
    }
}

/** One name with its value. */
@Composable
public fun FactLine(fact: Fact, style: TextStyle = Type.strong, modifier: Modifier = Modifier) {
    Column(modifier.fillMaxWidth().semantics(mergeDescendants = true) {}) {
        Quiet(fact.label)
        Spoken(fact, style)
    }
}

/** Names and values as a card of their own. */
@Composable
public fun Facts(facts: List<Fact>, style: TextStyle = Type.strong) {
    if (facts.isEmpty()) return
    Card {
        facts.forEachIndexed { index, fact ->
            if (index > 0) HorizontalDivider(color = palette.hairline)
            FactLine(fact, style, Modifier.padding(horizontal = Size.s4, vertical = Size.s3))
        }
    }
}
