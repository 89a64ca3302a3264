import Foundation
import Testing

@testable import Reporting

@Suite("A forest plot")
struct ForestTests {
  private func row(_ estimate: Double, _ half: Double = 0.01, dots: [Double] = []) -> ForestRow {
    ForestRow("magnitude", estimate: estimate, interval: estimate - half...estimate + half, dots: dots)
  }

  @Test("shows all where nothing is far out")
  func whole() {
    let rows = [row(0.02, dots: [0.01, 0.03]), row(-0.03), row(0.05)]
    #expect(ForestEnds(rows, around: 0) == nil)
    let figure = Figure.forest("", x: "d", rows: rows, reference: 0)
    #expect(figure.xRange == nil && figure.notes.isEmpty && figure.arrowMeaning.isEmpty)
    #expect(ForestEnds([], around: 0) == nil && ForestEnds([ForestRow("poly", estimate: .nan)], around: 0) == nil)
    #expect(ForestEnds([row(0, 0), row(0, 0)], around: 0) == nil)
  }

  @Test("ends its axis before rows and dots that would flatten the rest, and says where they are")
  func cut() throws {
    let rows = [row(0.02, dots: [0.01, -0.3]), row(-0.6), row(0.01, dots: [0.2, 0.3, 0.005])]
    let ends = try #require(ForestEnds(rows, around: 0))
    #expect(ends.range.lowerBound < 0 && ends.range.lowerBound > -0.1 && ends.range.upperBound < 0.1)
    #expect(ends.range.contains(0.03))
    let figure = Figure.forest("", x: "d", rows: rows, reference: 0)
    #expect(figure.xRange == ends.range)
    #expect(figure.notes.map(\.text) == ["◂ 1 dot", "◂ −0.60", "2 dots ▸"])
    #expect(!figure.arrowMeaning.isEmpty)
    // The data hold every dot.
    #expect(FigureData(figure).tidy.contains("-0.3") && FigureData(figure).tidy.contains("0.2"))
  }

  @Test("has an arrowhead where an interval goes on beyond the axis")
  func intervals() {
    let figure = Figure.forest("", x: "d", rows: [row(0.01), row(0.02), row(-0.01), row(0, 0.5)], reference: 0)
    #expect(figure.notes.map(\.text) == ["◂", "▸"])
  }

  @Test("cuts nothing without a place of no effect")
  func free() {
    #expect(Figure.forest("", x: "recall", rows: [row(0.9), row(0.01)]).xRange == nil)
  }

  @Test("has one axis beside others, and their names once where they are the same")
  func panels() throws {
    let (near, far) = ([row(0.02), row(0.01)], [row(0.02), row(-0.9)])
    let figure = Figure.forests([("a", near), ("b", far)], x: "d", reference: 0)
    #expect(figure.sharesAxes && figure.panels[0].xRange == figure.panels[1].xRange)
    let layout = try FigureLayout(figure, named: "f")
    #expect(layout.panels[0].xAxis == layout.panels[1].xAxis && !layout.panels[1].showsYTexts)
    var other = far
    other[0].label = "spread"
    #expect(!Figure.forests([("a", near), ("b", other)], x: "d", reference: 0).sharesAxes)
  }
}

@Suite("A map of points")
struct MapTests {
  @Test("has one scale on both axes, whatever it covers")
  func square() throws {
    var figure = Figure("", x: "x", y: "y")
    figure.add(x: [0, 10], y: [3, 4], label: "points", style: .dots)
    figure.isMap = true
    let panel = try FigureLayout(Figure([figure, figure], columns: 2), named: "f").panels[0]
    func scale(_ axis: Axis, _ place: ClosedRange<Double>) -> Double {
      (place.upperBound - place.lowerBound) / (axis.range.upperBound - axis.range.lowerBound)
    }
    #expect(abs(scale(panel.xAxis, panel.x) / scale(panel.yAxis, panel.y) - 1) < 1e-9)
    #expect(panel.xAxis.range.contains(0) && panel.xAxis.range.contains(10) && panel.yAxis.range.contains(4))
  }
}

@Suite("Widths in print")
struct PrintedWidthTests {
  @Test("are greater for wide letters than for narrow ones, and those of their sum")
  func widths() {
    #expect(PrintedWidth.of("½ M + ½ CE") > PrintedWidth.of("illi.till,"))
    #expect(PrintedWidth.of("Mag.") == "Mag.".map { PrintedWidth.of(String($0)) }.reduce(0, +))
    #expect(PrintedWidth.of("") == 0)
  }
}
