import SwiftUI
import SwiftUITesting
import Testbed
import Testing

@testable import ImportassKit
@testable import Screens

/// What a chart shows to the eye, and what a reader says instead of it.
@MainActor struct ChartTests {
    private func screen(_ ticks: [ChartTick]) -> SwiftUITesting.Screen {
        let lines = [ChartLine(label: "Mínima", points: [ChartPoint(x: 0, y: 0), ChartPoint(x: 1000, y: 1000)])]
        let table = TableView(caption: "En cifras", columns: [], rows: [])
        let chart = ChartView(
            title: "Cuota", spoken: "Va de 200 a 500.", xLabel: "Ingresos", yLabel: "Cuota al mes", xTicks: ticks,
            yTicks: [ChartTick(at: 0, label: "0 €"), ChartTick(at: 1000, label: "500 €")], lines: lines,
            marker: ChartPoint(x: 500, y: 500), markerLabel: "Tu tramo", table: table)
        return SwiftUITesting.Screen(LineChart(chart: chart))
    }

    @Test func bothAxesTheLinesAndThePointHaveTheirWords() {
        let screen = screen([ChartTick(at: 0, label: "1.000 €"), ChartTick(at: 1000, label: "5.000 €")])
        let words = ["Mínima", "Tu tramo", "Cuota al mes", "0 €", "500 €", "1.000 €", "5.000 €", "Ingresos"]
        #expect(screen.root.written.filter { words.contains($0) } == words)
    }

    @Test func wordsThatHaveNoRoomAreLeftOut() {
        let screen = screen((0...20).map { ChartTick(at: UInt16(50 * $0), label: "\($0).000 €") })
        let along = screen.root.written.filter { $0.hasSuffix("000 €") }
        #expect(along.first == "0.000 €" && (3...5).contains(along.count), "\(along)")
    }

    @Test func aReaderSaysTheSentenceInsteadOfTheDrawing() {
        let screen = screen([ChartTick(at: 0, label: "1.000 €")])
        let spoken = ["[heading] Cuota", "[picture] Va de 200 a 500.", "[heading button] En cifras = “collapsed”"]
        #expect(screen.root.spoken == spoken)
    }
}
