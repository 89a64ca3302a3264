import Learning
import Reporting
import Spaces

/// The classes of a table whose magnitudes are compared, and how many points of each.
///
/// The magnitude of n points is at least 1, so over n at least 1/n: only equally many points are compared.
struct ComparedClasses {
  /// The classes, the largest first: as many of the largest and of the smallest.
  let shown: [Int]
  /// The points of each: as many as the smallest of those that are shown has.
  let points: Int
  /// How many classes have enough samples.
  let eligible: Int
  /// The samples that are enough: 10, or 2 where fewer than two classes have 10.
  let enough: Int

  /// Chooses among classes with so many samples.
  init(_ counts: [Int], most: Int, points limit: Int) {
    let enough = counts.count { $0 >= 10 } > 1 ? 10 : 2
    let order = counts.indices.filter { counts[$0] >= enough }.sorted { (counts[$0], $0) > (counts[$1], $1) }
    shown = order.count <= most ? order : Array(order.prefix(most / 2) + order.suffix(most - most / 2))
    points = min(shown.map { counts[$0] }.min() ?? limit, limit)
    (eligible, self.enough) = (order.count, enough)
  }

  /// Which they are, for a caption.
  var words: String {
    let largest = shown.count / 2
    let which =
      eligible == shown.count ? "All" : "The \(largest) largest and \(shown.count - largest) smallest of the"
    return "\(which) \(eligible) classes with \(enough) samples or more"
  }
}

extension TableData {
  /// The magnitude functions of classes, each over the number of its points: how different they are at each scale.
  ///
  /// - Parameters:
  ///   - most: the classes that are shown: the largest, and the smallest.
  ///   - points: the points of a class, at most, spread evenly over its rows: equally many of each.
  package func magnitudes(most: Int = 6, points limit: Int = 200) async throws -> Figure {
    let all = Array(0..<data.count)
    let preprocessing = Preprocessing(fitting: data.features, rows: all, missing: data.missing)
    let counts = data.classCounts
    let classes = ComparedClasses(counts, most: most, points: limit)
    var figure = Figure("", x: "dilation t", y: "magnitude over number of points")
    (figure.xAxis, figure.xColumn) = (.logarithmic, "t")
    for label in classes.shown {
      let own = all.filter { data.labels[$0] == label }
      let taken = (0..<classes.points).map { own[$0 * own.count / classes.points] }
      let space = try FiniteMetricSpace(points: preprocessing.features(of: data.features, rows: taken))
      let function = try await space.cardinalityFunction(over: dilations(from: 0.05, to: 20, count: 25))
      let curve = function.values(.magnitude).curve
      figure.add(
        x: curve.dilations, y: curve.values.map { $0 / Double(taken.count) },
        label: "\(Naming.literal(data.classNames[label])) (\(taken.count) of \(counts[label]))", style: .line)
    }
    figure.caption =
      "\(classes.words), standardised features. Of each \(classes.points) points are taken, spread evenly over its rows: "
      + "the magnitude of n points over n is at least 1/n, and with all samples classes would stand in the order of "
      + "their sizes. At 1 all points are as different as can be."
    return figure
  }
}
