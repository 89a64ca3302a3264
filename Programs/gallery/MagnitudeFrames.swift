import CardinalityNumerics
import Files
import Foundation
import Spaces

/// The interactive figure's data: the weighting of points of the plane at several dilations.
///
/// `frames.csv` has a row for each point: its coordinates `x` and `y`, and its weight in columns named `w_at_` with t.
struct MagnitudeFrames {
  /// The dilations, increasing.
  let dilations: [Double]
  private let points: [(x: Double, y: Double)]
  /// For each dilation the weight of every point.
  private let weights: [[Double]]

  /// Reads a file.
  ///
  /// - Throws: ``CSVError``, ``MetricSpaceError``, and ``FileError/unreadable(path:message:)`` where the columns are others.
  init(contentsOf file: URL) throws {
    let table = try CSV(header: .present, delimiter: .comma).table(contentsOf: file.path)
    let names = table.columnNames ?? []
    let frames = names.dropFirst(2).map { Double($0.trimmingPrefix("w_at_")) }
    guard names.prefix(2) == ["x", "y"], !frames.isEmpty, !frames.contains(nil), table.values.rows > 0 else {
      throw FileError.unreadable(path: file.path, message: "its columns must be x, y, w_at_0.1, …")
    }
    dilations = frames.compactMap { $0 }
    points = (0..<table.values.rows).map { (table.values[$0, 0], table.values[$0, 1]) }
    weights = frames.indices.map { table.values.column($0 + 2) }
    let linkage = SingleLinkage(try FiniteMetricSpace(points: Matrix(points.map { [$0.x, $0.y] })))
    groups = dilations.map { linkage.groups(within: 1 / $0) }
  }

  /// How many groups there are at each dilation when points nearer than 1/t belong together.
  private let groups: [Int]

  /// The data as a script that sets one constant, for pages that are opened from the disk may load nothing else.
  var script: String {
    func list(_ numbers: [Double]) -> String {
      "[" + numbers.map { NumberText.significant($0, digits: 4) }.joined(separator: ",") + "]"
    }
    let magnitudes = weights.map { $0.reduce(0, +) }
    return """
      const magnitudeFrames = {
      t: \(list(dilations)),
      magnitude: \(list(magnitudes)),
      clusters: [\(groups.map(String.init).joined(separator: ","))],
      x: \(list(points.map(\.x))),
      y: \(list(points.map(\.y))),
      w: [
      \(weights.map(list).joined(separator: ",\n"))
      ]};

      """
  }

  /// Where the figure is drawn.
  static let html = """
    <section id="explore" aria-labelledby="explore-title" hidden>
    <h2 id="explore-title">Move t</h2>
    <p>As t falls, disks of radius 1/(2t) grow together, and magnitude counts what stays apart. A point's colour and \
    size are its weight; magnitude is the sum of all weights.</p>
    <label for="dilation">dilation t</label>
    <input id="dilation" type="range" min="0" value="0" step="1">
    <p id="reading" role="status"></p>
    <div class="pair"><div id="space"></div><div id="curve"></div></div>
    </section>
    """
}
