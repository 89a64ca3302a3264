import CardinalityNumerics

/// The looks of points by numbers with a sign: blue circles above 0 and brown triangles below it, the larger and the
/// darker the farther from 0.
struct SignedColours {
  /// From the least to the greatest number, with 0 among them.
  let range: ClosedRange<Double>

  /// Covers some numbers; `nil` where none is finite and other than 0.
  init?(_ values: [Double]) {
    let finite = values.filter(\.isFinite)
    let (low, high) = (min(finite.min() ?? 0, 0), max(finite.max() ?? 0, 0))
    guard low < high else { return nil }
    range = low...high
  }

  private static let above = (light: "#8FC1E3", dark: "#003A6B")
  private static let below = (light: "#E9A95C", dark: "#6B2E00")

  /// The steps of gnuplot's palette: at 0 it jumps from one colour to the other, so that the least number has a sign.
  var palette: String {
    let reach = max(-range.lowerBound, range.upperBound)
    func step(_ value: Double, _ ends: (light: String, dark: String)) -> String {
      "\(NumberText.exact(value)) '\(Look.mixed(ends.light, ends.dark, share: abs(value) / reach))'"
    }
    let below = range.lowerBound < 0 ? [step(range.lowerBound, Self.below), step(0, Self.below)] : []
    let above = range.upperBound > 0 ? [step(0, Self.above), step(range.upperBound, Self.above)] : []
    return (below + above).joined(separator: ", ")
  }

  /// What the triangles are, for the bar at the side; empty where there are none.
  var meaning: String { range.lowerBound < 0 ? " (▼ below 0)" : "" }

  /// gnuplot's command for points, whose sizes grow with √|value| from one that can just be seen.
  ///
  /// - Parameters:
  ///   - data: the file with its columns of places.
  ///   - column: that of the values.
  static func points(_ data: String, column: Int, values: [Double]) -> String {
    let reach = values.filter(\.isFinite).reduce(Double.leastNormalMagnitude) { max($0, abs($1)) }
    let size = "((0.25 + 0.55 * sqrt(abs($\(column)) / \(NumberText.exact(reach)))) * dot)"
    return "\(data):\(size):($\(column) < 0 ? 11 : 7):\(column) with points pointtype variable pointsize variable "
      + "linecolor palette"
  }
}
