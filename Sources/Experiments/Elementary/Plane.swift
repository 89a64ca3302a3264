import CardinalityNumerics
import Learning
import Reporting

/// A square window of the plane as the middles of a grid of cells, and pictures of what a classifier says about each of them.
package struct Plane: Sendable {
  /// The places of the grid along both axes.
  package let ticks: [Double]
  private let range: ClosedRange<Double>

  /// The cells a side of regions: in print each is narrower than the line that borders of regions have.
  package static let fine = 160

  /// Lays a grid over a square.
  ///
  /// - Precondition: at least two cells a side.
  package init(_ range: ClosedRange<Double>, cells: Int = 48) {
    precondition(cells > 1, "a grid of \(cells) cells a side")
    let width = range.upperBound - range.lowerBound
    self.range = range
    ticks = (0..<cells).map { range.lowerBound + width * (Double($0) + 0.5) / Double(cells) }
  }

  /// The points of the grid, a row each: those with the first x, then those with the second.
  package var points: Matrix<Double> { Matrix(ticks.flatMap { x in ticks.map { [x, $0] } }) }

  /// The regions of the classes that are predicted, with lines between them, below samples in the darker colours of
  /// their classes.
  ///
  /// - Parameters:
  ///   - classes: one for each of ``points``.
  ///   - scores: a row for each of ``points``, the largest of which is predicted, as logits and probabilities are: by
  ///     their lead over the others lines lie between the points; where they are not known, lines follow the cells.
  package func regions(
    _ title: String, classes: [Int], names: [String], samples: Samples, scores: Matrix<Double>? = nil
  ) -> Figure {
    var figure = figure(title, samples, names: names)
    figure.heatMap = HeatMap(x: ticks, y: ticks, classes: rows(classes), names: names)
    // Without lines regions are hard to tell apart in grey.
    for label in names.indices.dropFirst() {
      let values = rows(
        scores.map { Self.leads(of: label, in: $0) } ?? classes.map { $0 == label ? 0.5 : -0.5 })
      figure.addContours(HeatMap(x: ticks, y: ticks, values: values, label: ""), at: [0], label: "")
    }
    return figure
  }

  /// By how much the score of a class exceeds the largest of the others, for each row.
  private static func leads(of label: Int, in scores: Matrix<Double>) -> [Double] {
    (0..<scores.rows).map { row in
      let others = scores.row(row).enumerated().filter { $0.offset != label }.map(\.element)
      return scores[row, label] - (others.max() ?? 0)
    }
  }

  /// A field of probabilities, with lines along some of them, below samples.
  ///
  /// - Parameters:
  ///   - probabilities: one for each of ``points``.
  ///   - least: the smallest that there can be, where the colours begin.
  package func field(
    _ title: String, probabilities: [Double], label: String, contours: [Double], samples: Samples, least: Double = 0
  ) -> Figure {
    var figure = figure(title, samples)
    var map = HeatMap(x: ticks, y: ticks, values: rows(probabilities), label: label)
    map.range = least...1
    figure.heatMap = map
    figure.addContours(map, at: contours, label: "\(label) = \(contours.map(NumberText.exact).joined(separator: ", "))")
    return figure
  }

  /// The samples alone: dots of the first class, the markers of their class for the others.
  ///
  /// - Parameter names: of the classes; their numbers unless given.
  package func figure(_ title: String, _ samples: Samples, names: [String]? = nil) -> Figure {
    var figure = Figure(title, x: "first feature", y: "second feature")
    for label in 0..<samples.classes {
      let rows = samples.labels.indices.filter { samples.labels[$0] == label }
      // A curve without points is one that gnuplot warns of.
      let chosen = samples.features.rows(rows.isEmpty ? [0] : rows)
      figure.add(
        x: rows.isEmpty ? [.nan] : chosen.column(0), y: chosen.column(1),
        label: names?[label] ?? "class \(label)", style: label == 0 ? .dots : .markers, column: "class_\(label)")
    }
    (figure.xRange, figure.yRange, figure.aspect) = (range, range, 1)
    return figure
  }

  private func rows<Value>(_ values: [Value]) -> [[Value]] {
    precondition(values.count == ticks.count * ticks.count, "\(values.count) values for \(ticks.count)² points")
    return ticks.indices.map { y in ticks.indices.map { x in values[x * ticks.count + y] } }
  }
}
