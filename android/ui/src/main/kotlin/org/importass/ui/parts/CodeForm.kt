package org.importass.ui.parts

import androidx.compose.runtime.Composable
import org.importass.shared.CodeView

/** A code that came by SMS or e-mail, whatever it is for. */
@Composable
public fun CodeForm(
    view: CodeView,
    onType: (String) -> Long,
    onLeave: () -> Unit,
    onSubmit: () -> Unit,
    onResend: () -> Unit,
) {
    Page {
        Problem(view.problem)
        Paragraph(view.intro)
        Field(view.code, onType, onLeave = onLeave, onSubmit = onSubmit)
        Submit(view.submit, view.busy, onSubmit)
        Button(view.resend, onPress = onResend)
        Links(view.waysOut)
    }
}
