package org.importass.ui.parts

import androidx.compose.foundation.BorderStroke
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.PaddingValues
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.defaultMinSize
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.shape.RoundedCornerShape
import androidx.compose.material3.ButtonColors
import androidx.compose.material3.ButtonDefaults
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.semantics
import org.importass.ui.theme.Size
import org.importass.ui.theme.Type
import org.importass.ui.theme.palette
import androidx.compose.material3.Button as MaterialButton

/** How much a button asks for. */
public enum class Look {
    /** What one came for. */
    MAIN,

    /** One of several. */
    NORMAL,

    /** What cannot be undone. */
    BAD,

    /** In passing. */
    PLAIN,
}

/**
 * A button. [spoken] is its name where what is written does not say enough; it begins with what is written.
 */
@Composable
public fun Button(
    label: String,
    look: Look = Look.NORMAL,
    icon: Icons? = null,
    spoken: String? = null,
    modifier: Modifier = Modifier,
    onPress: () -> Unit,
) {
    val ink = inkOf(look)
    val named = if (spoken == null) Modifier else Modifier.semantics { contentDescription = spoken }
    MaterialButton(
        onClick = onPress,
        modifier = modifier.defaultMinSize(minHeight = Size.target).then(named),
        shape = RoundedCornerShape(Size.radiusSmall),
        colors = coloursOf(look),
        border = if (look == Look.NORMAL) BorderStroke(Size.border, palette.edge) else null,
        contentPadding = PaddingValues(horizontal = Size.s4, vertical = Size.s3),
    ) {
        Row(
            horizontalArrangement = Arrangement.spacedBy(Size.s2),
            verticalAlignment = Alignment.CenterVertically,
        ) {
            if (icon != null) Icon(icon, ink)
            Text(label, style = Type.strong, color = ink)
        }
    }
}

/** A button as wide as the column. */
@Composable
public fun WideButton(label: String, look: Look = Look.NORMAL, onPress: () -> Unit): Unit =
    Button(label, look, modifier = Modifier.fillMaxWidth(), onPress = onPress)

/** The button that sends a form. What is under way is said below it; the button stays. */
@Composable
public fun Submit(label: String, busy: String?, onSubmit: () -> Unit) {
    Stack {
        WideButton(label, Look.MAIN, onSubmit)
        Busy(busy)
    }
}

/** What is under way. */
@Composable
public fun Busy(text: String?) {
    if (text == null) return
    Row(horizontalArrangement = Arrangement.spacedBy(Size.s2)) {
        Icon(Icons.TURN, palette.quiet)
        Quiet(text)
    }
}

@Composable
private fun inkOf(look: Look): Color = when (look) {
    Look.MAIN -> palette.onAccent
    Look.BAD -> palette.paper
    Look.NORMAL, Look.PLAIN -> palette.accent
}

@Composable
private fun coloursOf(look: Look): ButtonColors {
    val ground = when (look) {
        Look.MAIN -> palette.accent
        Look.BAD -> palette.bad
        Look.NORMAL -> palette.surface
        Look.PLAIN -> Color.Transparent
    }
    return ButtonDefaults.buttonColors(containerColor = ground, contentColor = inkOf(look))
}
