package org.importass.ui.parts

import androidx.compose.foundation.text.KeyboardOptions
import androidx.compose.ui.autofill.ContentType
import androidx.compose.ui.text.input.ImeAction
import androidx.compose.ui.text.input.KeyboardCapitalization
import androidx.compose.ui.text.input.KeyboardType
import org.importass.shared.FieldKind

/** Keyboard and autofill: what follows from what a field is for. */
internal class FieldTraits(
    private val type: KeyboardType = KeyboardType.Text,
    val content: ContentType? = null,
    private val capitals: KeyboardCapitalization = KeyboardCapitalization.None,
    private val corrects: Boolean = false,
    private val action: ImeAction? = null,
) {
    fun keyboard(isLast: Boolean) = KeyboardOptions(
        capitalization = capitals,
        autoCorrectEnabled = corrects,
        keyboardType = type,
        imeAction = action ?: if (isLast) ImeAction.Done else ImeAction.Next,
    )
}

internal fun traitsOf(kind: FieldKind): FieldTraits = when (kind) {
    FieldKind.TEXT -> FieldTraits(corrects = true)
    FieldKind.IDENTIFIER ->
        FieldTraits(content = ContentType.Username, capitals = KeyboardCapitalization.Characters)
    FieldKind.DATE -> FieldTraits(KeyboardType.Number, ContentType.BirthDateFull)
    FieldKind.MOBILE -> FieldTraits(KeyboardType.Phone, ContentType.PhoneNumberNational)
    FieldKind.EMAIL -> FieldTraits(KeyboardType.Email, ContentType.EmailAddress)
    FieldKind.CODE -> FieldTraits(KeyboardType.Number, ContentType.SmsOtpCode)
    FieldKind.SEARCH -> FieldTraits(action = ImeAction.Search)
    FieldKind.AMOUNT -> FieldTraits(KeyboardType.Decimal)
    FieldKind.LONGTEXT ->
        FieldTraits(capitals = KeyboardCapitalization.Sentences, corrects = true, action = ImeAction.Default)
}
