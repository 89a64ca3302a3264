import Analysis
import Testing

@testable import Reporting

@Suite("A figure that a few points would flatten")
struct FigureFocusTests {
  /// Curves over x = 1, 2, …, focused on 0.
  private func focused(_ curves: [[Double]]) -> Figure {
    var figure = Figure("", x: "x", y: "y")
    for (index, y) in curves.enumerated() { figure.add(y, label: "curve \(index)", style: .lineAndMarkers) }
    figure.focus(around: 0)
    return figure
  }

  @Test("is left as it is where no point is far out")
  func whole() {
    let figure = focused([[0.01, -0.02], [0.03, 0.1], [.nan, 0]])
    #expect(figure.yRange == nil && figure.notes.isEmpty)
    #expect(focused([[0, 0], [0, 0]]).yRange == nil)
  }

  @Test("ends close to the points that stay, at both sides, with an arrow where none of them is")
  func sides() throws {
    let below = focused([[0.01, 0.02, 0.04], [0.03, 0.02, -0.9]])
    #expect(below.yRange == -0.01...0.05)
    let arrow = try #require(below.notes.first)
    #expect(below.notes.count == 1 && arrow.text == "−0.90 ▾" && arrow.x == 3)
    #expect(arrow.y > -0.01 && arrow.y < 0)
    let above = focused([[0.01, 0.02, 5], [-0.01, 0, 0.01]])
    #expect(above.yRange == -0.02...0.03)
    #expect(above.notes.map(\.text) == ["5.00 ▴"])
    #expect(above.notes.allSatisfy { $0.y > 0.02 && $0.y < 0.03 })
  }

  @Test("has one arrow for neighbours, with the least and the greatest, above the middle one")
  func neighbours() {
    let figure = focused([[0.01, 0.02, 0.03, 0.02], [0.02, -0.78, -0.76, -0.77]])
    #expect(figure.notes.map(\.text) == ["−0.78…−0.76 ▾"] && figure.notes.map(\.x) == [3])
    // The same number is not said twice, and a gap parts what are no neighbours.
    #expect(focused([[0.01, 0.02, 0.03], [0.02, -0.761, -0.764]]).notes.map(\.text) == ["−0.76 ▾"])
    let parted = focused([[0.01, 0.02, 0.03, 0.02], [0.02, -0.7, .nan, -0.8]])
    #expect(parted.notes.map(\.text) == ["−0.70 ▾", "−0.80 ▾"])
  }

  @Test("has a line of arrows for each curve that leaves")
  func lines() throws {
    let figure = focused([[-0.9, 0.01, 0.02, -0.8], [0.01, 0.02, 0.01, -0.7], [0.01, 0.02, 0.03, 0.02]])
    #expect(figure.notes.map(\.text) == ["−0.90 ▾", "−0.80 ▾", "−0.70 ▾"])
    let heights = figure.notes.map(\.y)
    #expect(heights[0] == heights[1] && heights[1] < heights[2] && heights[2] < 0)
    #expect(try #require(figure.yRange).lowerBound < heights[0])
  }

  @Test("shows bands as far as they reach no farther than the points")
  func bands() {
    var figure = Figure("", x: "x", y: "y")
    figure.add(
      x: [1, 2, 3], y: [0.01, 0.01, 0.01], label: "wide", band: .init(lower: [0, 0, 0], upper: [0.03, 0.03, 0.06]))
    figure.add([-0.04, -0.01, -0.9], label: "far")
    figure.focus(around: 0)
    #expect(figure.yRange == -0.06...0.04)
  }

  @Test("writes a number at the end of its panel within it")
  func ends() throws {
    let figure = focused([[0.01, 0.02, 0.04, 0.02], [-0.9, 0.02, 0.03, -0.8], [0.01, 0.02, 0.02, 0.01]])
    let script = try FigureScript(figure, named: "f", data: FigureData(figure)).text(terminals: [.svg])
    let labels = script.split(separator: "\n").filter { $0.contains("▾") }
    #expect(labels.count == 2, "\(labels)")
    #expect(labels[0].contains("'−0.90 ▾' at graph 0, first ") && labels[0].contains(" left noenhanced"))
    #expect(labels[1].contains("'−0.80 ▾' at graph 1, first ") && labels[1].contains(" right noenhanced"))
  }
}
