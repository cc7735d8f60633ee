import ImportassKit
import SwiftUI

/// Lines and a marked point, placed by the core's thousandths. The table says the same in figures.
struct LineChart: View {
    let chart: ChartView

    var body: some View {
        Picture(title: chart.title, spoken: chart.spoken) {
            ForEach(Array(chart.lines.enumerated()), id: \.offset) { index, line in
                HStack(spacing: Space.small) {
                    Polyline(points: [CGPoint(x: 0, y: 0.5), CGPoint(x: 1, y: 0.5)])
                        .stroke(Palette.accent, style: Pattern.stroke(index))
                        .frame(width: Space.target, height: Space.large)
                    Text(verbatim: line.label).font(Letters.body)
                }
            }
            Text(verbatim: chart.yLabel).font(Letters.body).foregroundStyle(Palette.quiet)
            plot.frame(height: 240)
            Text(verbatim: chart.xLabel).font(Letters.body).foregroundStyle(Palette.quiet)
        }
        Unfold(title: chart.table.caption) { TableCard(chart.table) }
    }

    private var plot: some View {
        GeometryReader { space in
            ZStack(alignment: .topLeading) {
                ForEach(chart.yTicks, id: \.at) { tick in
                    Polyline(points: [CGPoint(x: 0, y: height(tick.at)), CGPoint(x: 1, y: height(tick.at))])
                        .stroke(Palette.hairline, lineWidth: Space.line)
                    Text(verbatim: tick.label).font(Letters.body)
                        .position(x: Space.huge, y: space.size.height * height(tick.at))
                }
                ForEach(Array(chart.lines.enumerated()), id: \.offset) { index, line in
                    Polyline(points: line.points.map(place))
                        .stroke(Palette.accent, style: Pattern.stroke(index))
                }
                if let marker = chart.marker {
                    Circle().fill(Palette.accent).frame(width: Space.medium, height: Space.medium)
                        .position(
                            x: space.size.width * place(marker).x, y: space.size.height * place(marker).y)
                }
            }
        }
    }

    /// The core counts heights from below.
    private func height(_ thousandths: UInt16) -> CGFloat { 1 - CGFloat(thousandths) / 1000 }
    private func place(_ point: ChartPoint) -> CGPoint { CGPoint(x: CGFloat(point.x) / 1000, y: height(point.y)) }
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
