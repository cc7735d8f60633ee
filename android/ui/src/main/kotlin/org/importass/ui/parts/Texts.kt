package org.importass.ui.parts

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.TextStyle
import org.importass.shared.Fact
import org.importass.shared.Section
import org.importass.shared.Tone
import org.importass.ui.theme.Size
import org.importass.ui.theme.Type
import org.importass.ui.theme.palette

/** Running text. */
@Composable
public fun Paragraph(
    text: String,
    modifier: Modifier = Modifier,
    style: TextStyle = Type.text,
    colour: Color = palette.ink,
) {
    Text(text, modifier, style = style, color = colour)
}

/** The first sentence of a screen. */
@Composable
public fun Lead(text: String): Unit = Paragraph(text, style = Type.lead)

/** What is said in passing. */
@Composable
public fun Quiet(text: String, modifier: Modifier = Modifier): Unit =
    Paragraph(text, modifier, colour = palette.quiet)

/** A heading below the screen's own. */
@Composable
public fun Heading(text: String, modifier: Modifier = Modifier, style: TextStyle = Type.heading) {
    Text(text, modifier.semantics { heading() }, style = style, color = palette.ink)
}

/** A heading and what belongs to it. */
@Composable
public fun Group(heading: String, content: @Composable () -> Unit) {
    Column(verticalArrangement = Arrangement.spacedBy(Size.s3)) {
        if (heading.isNotEmpty()) Heading(heading)
        content()
    }
}

/** Icon and words in the colour of their meaning. */
@Composable
public fun State(tone: Tone, text: String, modifier: Modifier = Modifier, icon: Icons = iconOf(tone)) {
    val colour = palette.of(tone)
    Row(modifier, horizontalArrangement = Arrangement.spacedBy(Size.s2)) {
        Icon(icon, colour)
        Text(text, style = Type.strong, color = colour)
    }
}

/** A value; what is not spoken as it is written has its twin. */
@Composable
public fun Spoken(fact: Fact, style: TextStyle, modifier: Modifier = Modifier) {
    val spoken = fact.spoken
    val said = if (spoken == null) modifier else modifier.semantics { contentDescription = spoken }
    Text(fact.value, said, style = style, color = palette.ink)
}

/** Headings with their paragraphs. */
@Composable
public fun Sections(sections: List<Section>) {
    for (section in sections) {
        Group(section.heading) {
            for (paragraph in section.paragraphs) Paragraph(paragraph)
        }
    }
}
