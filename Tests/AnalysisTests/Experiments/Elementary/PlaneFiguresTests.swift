import Analysis
import Testing

@testable import Experiments
@testable import Learning
@testable import Reporting

@Suite("Figures of a plane")
struct PlaneFiguresTests {
  private let plane = Plane(0...1, cells: 2)
  private let samples = Samples(
    features: Matrix([[0.1, 0.2], [0.3, 0.4], [0.5, 0.6]]), labels: [0, 2, 0], classes: 3)

  @Test("ask in the middle of every cell, and put each answer where it was asked")
  func places() throws {
    #expect(plane.ticks == [0.25, 0.75])
    let points = (0..<4).map { Array(plane.points.row($0)) }
    #expect(points == [[0.25, 0.25], [0.25, 0.75], [0.75, 0.25], [0.75, 0.75]])
    let figure = plane.regions("t", classes: [0, 1, 2, 3], names: ["a", "b", "c", "d"], samples: samples)
    // A row for each y, from the lowest on.
    #expect(try #require(figure.heatMap).values == [[0, 2], [1, 3]])
    #expect(figure.xRange == 0...1 && figure.aspect == 1)
  }

  @Test("draw a line along a probability, where the first feature decides alone")
  func contours() throws {
    let figure = plane.field(
      "t", probabilities: [0, 0, 1, 1], label: "p", contours: [0.25], samples: samples)
    let line = try #require(figure.series.last)
    #expect(line.style == .contour)
    let (x, y) = (line.x.filter(\.isFinite), line.y.filter(\.isFinite))
    #expect(!x.isEmpty && x.allSatisfy { abs($0 - 0.375) < 1e-12 } && Set(y) == [0, 0.25, 0.75, 1])
    #expect(figure.heatMap?.range == 0...1)
  }

  @Test("draw the border of regions where the scores of two classes are equal")
  func borders() {
    let scores = Matrix([[1.0, 0, -9], [1, 0, -9], [0, 3, -9], [0, 3, -9]])
    let figure = plane.regions("t", classes: [0, 0, 1, 1], names: ["a", "b", "c"], samples: samples, scores: scores)
    let lines = figure.series.filter { $0.style == .contour }.map { $0.x.filter(\.isFinite) }
    // The third class lies nowhere.
    #expect(lines.count == 2 && !lines[0].isEmpty && lines[1].isEmpty)
    #expect(lines[0].allSatisfy { abs($0 - 0.375) < 1e-12 })
  }

  @Test("show the samples of each class, and nothing for a class without any")
  func classes() {
    let figure = plane.figure("t", samples)
    #expect(figure.series.map(\.column) == ["class_0", "class_1", "class_2"])
    #expect(figure.series[0].x == [0.1, 0.5] && figure.series[0].y == [0.2, 0.6])
    #expect(figure.series[1].x.allSatisfy { $0.isNaN })
    #expect(figure.series[2].x == [0.3] && figure.series[0].style == .dots && figure.series[2].style == .markers)
  }
}

@Suite("Figures of lines")
struct LineFiguresTests {
  private let xs = [1.0, 2]
  private let ys = [1.0, 4]

  @Test("show the line after 1, 10 and 100 steps, as far as there are as many")
  func lines() throws {
    let model = LinearRegression(inputs: Matrix(xs.map { [$0] }), targets: ys, error: .squared)
    let path = try model.descent(from: [0, 0], rate: 0.1, steps: 10)
    let figure = LineFigures.lines(.squared, path, xs, ys)
    #expect(figure.title == "Squared error" && figure.series.map(\.label) == ["data", "step 1", "step 10"])
    #expect(figure.series[0].x == xs && figure.series[0].y == ys)
    // From 0 the gradient is −2 · (9 / 2, 5 / 2): w = 0.9 and b = 0.5 after a step.
    expectClose(figure.series[1].y, [1.4, 2.3])
    #expect(figure.series[1].x == [1, 2])
  }

  @Test("show the loss over the slope, with a kink where the line meets a point")
  func kink() throws {
    let figure = LineFigures.kink(xs, ys)
    let (loss, derivative) = (figure.panels[0], figure.panels[1])
    #expect(loss.series.map(\.label) == ["squared error", "absolute error"])
    #expect(loss.verticalLines.map(\.value) == [1, 2] && derivative.verticalLines.map(\.value) == [1, 2])
    #expect(Set(loss.verticalLines.map(\.label)).count == 1)
    // At slopes 0 and 3, residuals −1, −4 and 2, 2; a step of each point on both sides.
    let places = [0, 600]
    expectClose(places.map { loss.series[0].x[$0] }, [0, 3])
    expectClose(places.map { loss.series[0].y[$0] }, [8.5, 4])
    expectClose(places.map { loss.series[1].y[$0] }, [2.5, 2])
    expectClose(places.map { derivative.series[0].y[$0] }, [-9, 6])
    expectClose(places.map { derivative.series[1].y[$0] }, [-1.5, 1.5])
    // −1.5, and 1 and 2 more at the kinks.
    #expect(figure.caption.contains("at the lowest loss steps from -0.50 to 1.50, however"), "\(figure.caption)")
  }
}
