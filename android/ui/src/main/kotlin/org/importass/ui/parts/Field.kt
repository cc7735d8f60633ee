package org.importass.ui.parts

import androidx.compose.foundation.background
import androidx.compose.foundation.border
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.defaultMinSize
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.shape.RoundedCornerShape
import androidx.compose.foundation.text.BasicTextField
import androidx.compose.foundation.text.KeyboardActions
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.Stable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.focus.onFocusChanged
import androidx.compose.ui.graphics.SolidColor
import androidx.compose.ui.semantics.contentType
import androidx.compose.ui.semantics.error
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.TextRange
import androidx.compose.ui.text.TextStyle
import androidx.compose.ui.text.input.TextFieldValue
import org.importass.shared.FieldKind
import org.importass.shared.Tone
import org.importass.ui.theme.Size
import org.importass.ui.theme.Type
import org.importass.ui.theme.palette
import org.importass.shared.Field as FieldView

/**
 * The text of a field belongs to the shell: the core hears of each change, and replaces it only with a new revision,
 * and not by a view that does not know yet what was typed last. So a slow core neither eats letters nor moves the
 * caret. A syllable half composed is waited for.
 */
@Stable
public class FieldText(text: String, private var revision: UInt) {
    /** Text, caret and composition. */
    public var value: TextFieldValue by mutableStateOf(TextFieldValue(text, TextRange(text.length)))
        private set
    private var typed = 0L
    private var postponed: String? = null

    /** The person changed something; [tell] answers with the event's number. */
    public fun change(next: TextFieldValue, tell: (String) -> Long) {
        val before = value
        value = next
        if (next.text != before.text) typed = tell(next.text)
        val text = postponed
        if (next.composition == null && text != null) set(text)
    }

    /**
     * A view came that knows of the events up to [known]. In a field in which nothing was typed yet the view is right
     * without a new revision, too: before the phone was turned, its last letter may not have been known.
     */
    public fun take(text: String, newer: UInt, known: Long) {
        val isOlder = if (typed == 0L) text == value.text else newer <= revision || known < typed
        if (isOlder) return
        revision = newer
        if (value.composition != null) postponed = text else set(text)
    }

    private fun set(text: String) {
        postponed = null
        value = TextFieldValue(text, TextRange(text.length))
    }
}

/** A text field with its name, its hint and what is wrong with it, read together. */
@Composable
public fun Field(
    field: FieldView,
    onType: (String) -> Long,
    prefix: String? = null,
    onLeave: () -> Unit = {},
    onSubmit: (() -> Unit)? = null,
) {
    val known = LocalKnown.current
    val text = remember { FieldText(field.value, field.revision) }
    LaunchedEffect(field.revision, field.value, known) { text.take(field.value, field.revision, known) }
    var focused by remember { mutableStateOf(false) }
    val traits = traitsOf(field.kind)
    val error = field.error
    BasicTextField(
        value = text.value,
        onValueChange = { text.change(it, onType) },
        modifier = Modifier
            .fillMaxWidth()
            .takesErrors(error != null)
            .onFocusChanged {
                if (focused && !it.isFocused) onLeave()
                focused = it.isFocused
            }
            .semantics {
                if (error != null) error(error)
                traits.content?.let { contentType = it }
            },
        textStyle = styleOf(field.kind).copy(color = palette.ink),
        cursorBrush = SolidColor(palette.accent),
        singleLine = field.kind != FieldKind.LONGTEXT,
        minLines = if (field.kind == FieldKind.LONGTEXT) LONG else 1,
        keyboardOptions = traits.keyboard(isLast = onSubmit != null),
        keyboardActions = if (onSubmit == null) KeyboardActions.Default else KeyboardActions { onSubmit() },
        decorationBox = { inner -> Decoration(field, prefix, focused, inner) },
    )
}

private const val LONG = 6

@Composable
private fun styleOf(kind: FieldKind): TextStyle =
    if (kind == FieldKind.CODE) Type.mono.copy(letterSpacing = Type.codeSpacing) else Type.text

/** Inside of the field, so that whoever hears the field hears all of it. */
@Composable
private fun Decoration(field: FieldView, prefix: String?, focused: Boolean, inner: @Composable () -> Unit) {
    val shape = RoundedCornerShape(Size.radiusSmall)
    val edge = when {
        field.error != null -> palette.bad
        focused -> palette.accent
        else -> palette.edge
    }
    val width = if (focused || field.error != null) Size.ring else Size.border
    Column(verticalArrangement = Arrangement.spacedBy(Size.s1)) {
        Text(field.label, style = Type.strong, color = palette.ink)
        field.hint?.let { Quiet(it) }
        Row(
            Modifier
                .fillMaxWidth()
                .defaultMinSize(minHeight = Size.target)
                .clip(shape)
                .background(palette.surface)
                .border(width, edge, shape)
                .padding(Size.s3),
            horizontalArrangement = Arrangement.spacedBy(Size.s2),
            verticalAlignment = Alignment.CenterVertically,
        ) {
            if (field.kind == FieldKind.SEARCH) Icon(Icons.SEARCH, palette.quiet)
            if (prefix != null) Quiet(prefix)
            Box(Modifier.weight(1f)) { inner() }
        }
        field.error?.let { State(Tone.BAD, it) }
    }
}
