import ImportassKit
import SwiftUI

/// Pairs of bars. Heights come from the core in thousandths; a table beside it is its twin.
struct BarsChart: View {
    let bars: BarsView
    private let height: CGFloat = 160

    var body: some View {
        Picture(title: bars.title, spoken: bars.spoken) {
            legend(bars.first, isFirst: true)
            legend(bars.second, isFirst: false)
            HStack(alignment: .bottom, spacing: Space.tiny) {
                ForEach(bars.pairs, id: \.label) { pair in
                    VStack(spacing: Space.tiny) {
                        HStack(alignment: .bottom, spacing: 1) {
                            bar(pair.first, isFirst: true)
                            bar(pair.second, isFirst: false)
                        }
                        .frame(height: height, alignment: .bottom)
                        Text(verbatim: pair.label).font(Letters.body)
                    }
                }
            }
        }
    }

    private func legend(_ text: String, isFirst: Bool) -> some View {
        HStack(spacing: Space.small) {
            shape(isFirst: isFirst).frame(width: Space.large, height: Space.large)
            Text(verbatim: text).font(Letters.body)
        }
    }

    private func bar(_ thousandths: UInt16, isFirst: Bool) -> some View {
        shape(isFirst: isFirst).frame(height: height * CGFloat(thousandths) / 1000)
    }

    /// Full, or only its edge.
    @ViewBuilder private func shape(isFirst: Bool) -> some View {
        if isFirst {
            Rectangle().fill(Palette.accent)
        } else {
            Rectangle().stroke(Palette.accent, lineWidth: 2)
        }
    }
}
