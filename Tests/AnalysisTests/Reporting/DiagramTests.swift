import Analysis
import Foundation
import Testing

@testable import Experiments
@testable import Files
@testable import Reporting

@Suite("Diagrams")
struct DiagramTests {
  private let grid = stride(from: -2.0, through: 2, by: 0.1).map { $0 }

  @Test("of all kinds are drawn by gnuplot without a word")
  func drawn() throws {
    let folder = try TemporaryFolder()
    let rows = [
      ForestRow("magnitude", estimate: 0.1, interval: 0...0.2, dots: [0, 0.1, 0.3]), ForestRow("own", estimate: -0.1),
    ]
    var histogram = Figure("h", x: "x", y: "count")
    histogram.addHistogram([1, 2, 2.5, .nan, 9], width: 1, label: "a")
    histogram.shadings = [.init(.x, 2...4, label: "here"), .init(.y, 0...1)]
    var inset = Figure("", x: "", y: "")
    inset.add([1, 2], label: "b")
    histogram.inset(inset, x: 0.6...0.9, y: 0.6...0.9)
    var field = Figure("f", x: "x", y: "y")
    field.heatMap = HeatMap(x: [0, 1, 2], y: [0, 1], values: [[1, 2, 3], [3, .nan, 1]], label: "value")
    var regions = field
    regions.heatMap = HeatMap(x: [0, 1, 2], y: [0, 1], classes: [[0, 1, 1], [0, 0, 1]], names: ["a", "b"])
    let figures = [
      Figure.forest("t", x: "difference", rows: rows, reference: 0), histogram, field, regions,
      Figure.criticalDifferences("r", ranks: [("a", 1.2), ("b", 1.8), ("c", 3)], groups: [[0, 1], [2]]),
      Figure.reliability("c", bins: [.init(predicted: 0.2, observed: 0.1, count: 3)]), Figure([field, regions, field]),
    ]
    for (index, figure) in figures.enumerated() {
      let script = try FigureScript(figure, named: "f", data: FigureData(figure)).text(terminals: [.svg, .dumb])
      try AtomicFile.write(FigureData(figure).text, to: folder.url.appendingPathComponent("f.dat"))
      let output = try Gnuplot.installed.run(script, in: folder.url, named: "f")
      #expect(output.messages.isEmpty, "figure \(index): \(output.messages)")
    }
  }

  @Test("draw a field as one picture and not as thousands of markers")
  func small() throws {
    let folder = try TemporaryFolder()
    var figure = Figure("", x: "", y: "")
    figure.heatMap = HeatMap(
      x: grid, y: grid, classes: grid.map { y in grid.map { $0 > y ? 1 : 0 } }, names: ["below", "above"])
    try figure.write(to: folder.url, as: "f", terminals: [.svg])
    #expect(try folder.text("f.svg").utf8.count < 40_000)
  }

  @Test("count each value once in a histogram")
  func histogram() {
    var figure = Figure("", x: "", y: "")
    figure.addHistogram([-0.5, 0, 0.99, 1, 1, .infinity], width: 1, label: "a")
    #expect(figure.series[0].x == [-0.5, 0.5, 1.5] && figure.series[0].y == [1, 2, 2])
  }

  @Test("follow a circle along its contour, with gaps between pieces")
  func contour() {
    let field = HeatMap(x: grid, y: grid, values: grid.map { y in grid.map { $0 * $0 + y * y } }, label: "")
    let line = Contour(field, level: 1)
    let radii = zip(line.x, line.y).map { ($0 * $0 + $1 * $1).squareRoot() }.filter(\.isFinite)
    #expect(radii.count > 50 && radii.allSatisfy { abs($0 - 1) < 0.01 })
    #expect(line.x.contains { $0.isNaN })
    #expect(Contour(field, level: -1).x.count == 1)
  }

  @Test("put rows of a forest from top to bottom")
  func forest() {
    let rows = [ForestRow("first", estimate: 1, interval: 0...2, dots: [0, 2]), ForestRow("last", estimate: 3)]
    let figure = Figure.forest("", x: "", rows: rows)
    #expect(figure.yNames == ["last", "first"])
    #expect(figure.series.filter { $0.style == .horizontalIntervals }.map(\.y) == [[2], [1]])
    #expect(figure.series[1].band == .init(lower: [0], upper: [2]))
  }
}
