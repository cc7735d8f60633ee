import SwiftUI

/// A drawing under its title. The core's sentence is read instead of it.
struct Picture<Drawing: View>: View {
    let title: String
    let spoken: String
    @ViewBuilder let drawing: Drawing

    var body: some View {
        Part(heading: title) {
            VStack(alignment: .leading, spacing: Space.small) { drawing }
                .card()
                .accessibilityElement(children: .ignore)
                .accessibilityLabel(Text(verbatim: spoken))
                .accessibilityAddTraits(.isImage)
        }
    }
}

/// Lines and bars are told apart by pattern and words, not by colour.
enum Pattern {
    static func stroke(_ index: Int) -> StrokeStyle {
        let dashes: [[CGFloat]] = [[], [8, 4], [2, 4]]
        return StrokeStyle(lineWidth: 3, dash: dashes[index % dashes.count])
    }
}
