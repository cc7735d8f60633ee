package org.importass.ui.services

import androidx.compose.runtime.Composable
import org.importass.shared.GuideView
import org.importass.ui.parts.Lead
import org.importass.ui.parts.Page
import org.importass.ui.parts.Paragraph
import org.importass.ui.parts.Quiet
import org.importass.ui.parts.Unfolds

/** The short guide to self-employed work. */
@Composable
public fun Guide(view: GuideView) {
    Page {
        Lead(view.intro)
        Unfolds(view.questions.map { it.question }) { index ->
            val question = view.questions[index]
            for (paragraph in question.paragraphs) Paragraph(paragraph)
            Quiet(question.source)
        }
        Quiet(view.note)
    }
}
