import ImportassKit
import SwiftUI

/// Lines and a marked point, placed by the core's thousandths. The table says the same in figures.
struct LineChart: View {
    let chart: ChartView

    var body: some View {
        Picture(title: chart.title, spoken: chart.spoken) {
            ForEach(Array(chart.lines.enumerated()), id: \.offset) { index, line in
                legend(line.label) {
                    Polyline(points: [CGPoint(x: 0, y: 0.5), CGPoint(x: 1, y: 0.5)])
                        .stroke(Palette.accent, style: Pattern.stroke(index))
                }
            }
            if let label = chart.markerLabel {
                legend(label) { Icon.dot.image.foregroundStyle(Palette.warning) }
            }
            Text(verbatim: chart.yLabel).font(Letters.body).foregroundStyle(Palette.quiet)
            Plot(chart: chart)
            Text(verbatim: chart.xLabel).font(Letters.body).foregroundStyle(Palette.quiet)
        }
        Unfold(title: chart.table.caption) { TableCard(chart.table) }
    }

    private func legend(_ label: String, @ViewBuilder sample: () -> some View) -> some View {
        HStack(spacing: Space.small) {
            sample().frame(width: Space.target, height: Space.large)
            Text(verbatim: label).font(Letters.body)
        }
    }
}

/// The lines in a rectangle, with the words of the axes beside it. It is drawn by hand, for where the rectangle begins and
/// which words have room depends on how large a person reads.
private struct Plot: View {
    let chart: ChartView

    var body: some View {
        Canvas { context, size in
            let up = marks(chart.yTicks, context, size)
            let across = marks(chart.xTicks, context, size)
            let left = (up.map(\.size.width).max() ?? 0) + Space.small
            let above = (up.map(\.size.height).max() ?? 0) / 2
            let below = max(across.map(\.size.height).max() ?? 0, above)
            let plot = CGRect(
                x: left, y: above, width: max(size.width - left, 0), height: max(size.height - above - below, 0))
            drawHeights(up, in: plot, context)
            drawAlong(across, in: plot, of: size.width, context)
            for (index, line) in chart.lines.enumerated() {
                let path = Polyline(points: line.points.map(place)).path(in: plot)
                context.stroke(path, with: .color(Palette.accent), style: Pattern.stroke(index))
            }
            if let marker = chart.marker { draw(marker, in: plot, context) }
        }
        .font(Letters.body)
        .foregroundStyle(Palette.quiet)
        .frame(height: 240)
    }

    /// A word of an axis, as large as it is drawn.
    private struct Mark {
        let at: CGFloat
        let text: GraphicsContext.ResolvedText
        let size: CGSize
    }

    private func marks(_ ticks: [ChartTick], _ context: GraphicsContext, _ size: CGSize) -> [Mark] {
        ticks.map { tick in
            let text = context.resolve(Text(verbatim: tick.label))
            return Mark(at: CGFloat(tick.at) / 1000, text: text, size: text.measure(in: size))
        }
    }

    private func drawHeights(_ marks: [Mark], in plot: CGRect, _ context: GraphicsContext) {
        for mark in marks {
            let line = Polyline(points: [CGPoint(x: 0, y: 1 - mark.at), CGPoint(x: 1, y: 1 - mark.at)])
            context.stroke(line.path(in: plot), with: .color(Palette.hairline), lineWidth: Space.line)
            context.draw(mark.text, at: CGPoint(x: 0, y: plot.maxY - plot.height * mark.at), anchor: .leading)
        }
    }

    /// Those that have room: one that would lie on the one before is left out.
    private func drawAlong(_ marks: [Mark], in plot: CGRect, of width: CGFloat, _ context: GraphicsContext) {
        var free: CGFloat = 0
        for mark in marks {
            let middle = plot.minX + plot.width * mark.at
            let x = min(max(middle - mark.size.width / 2, 0), max(width - mark.size.width, 0))
            if x < free { continue }
            context.draw(mark.text, at: CGPoint(x: x, y: plot.maxY), anchor: .topLeading)
            free = x + mark.size.width + Space.small
        }
    }

    private func draw(_ marker: ChartPoint, in plot: CGRect, _ context: GraphicsContext) {
        let (at, side) = (place(marker), Space.medium)
        let (x, y) = (plot.minX + plot.width * at.x, plot.minY + plot.height * at.y)
        let dot = Path(ellipseIn: CGRect(x: x - side / 2, y: y - side / 2, width: side, height: side))
        context.fill(dot, with: .color(Palette.warning))
    }

    /// The core counts heights from below.
    private func place(_ point: ChartPoint) -> CGPoint {
        CGPoint(x: CGFloat(point.x) / 1000, y: 1 - CGFloat(point.y) / 1000)
    }
}

/// Points in parts of the rectangle, joined.
struct Polyline: Shape {
    let points: [CGPoint]

    nonisolated func path(in rect: CGRect) -> Path {
        var path = Path()
        for (index, point) in points.enumerated() {
            let place = CGPoint(x: rect.minX + rect.width * point.x, y: rect.minY + rect.height * point.y)
            if index == 0 { path.move(to: place) } else { path.addLine(to: place) }
        }
        return path
    }
}
