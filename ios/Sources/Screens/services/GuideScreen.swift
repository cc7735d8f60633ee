import ImportassKit
import SwiftUI

/// The short guide.
struct GuideScreen: View {
    let view: GuideView

    var body: some View {
        Paragraph(view.intro, .lead)
        ForEach(view.questions, id: \.id) { question in
            Unfold(title: question.question) {
                Paragraphs(paragraphs: question.paragraphs)
                Paragraph(question.source, .quiet)
            }
        }
        Paragraph(view.note, .quiet)
    }
}
