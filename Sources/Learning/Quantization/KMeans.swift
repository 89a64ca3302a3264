import CardinalityNumerics

/// k-means by Lloyd's iteration: centres move to the means of the points that are nearest to them, until none moves.
///
/// A centre that no point is nearest to goes to the point that is farthest from its own.
/// Source: Lloyd, IEEE Trans. Inf. Theory 28 (1982); start by Arthur and Vassilvitskii, k-means++, SODA 2007.
package struct KMeans: Sendable, Equatable {
  /// The centres, a row each.
  package private(set) var centres: Matrix<Double>
  /// The nearest centre of each point.
  package private(set) var assignments: [Int] = []
  /// The mean over points and coordinates of the squared difference to the nearest centre.
  package private(set) var error = Double.nan
  /// How often the centres moved.
  package private(set) var iterations = 0

  /// Finds `count` centres from a seeded start: each next centre is a point, drawn with probability in proportion to
  /// its squared distance to the nearest centre so far.
  ///
  /// - Precondition: as many points as centres, of which there is one.
  /// - Complexity: O(points · centres · dimension) an iteration.
  package init(_ points: Matrix<Double>, count: Int, seed: UInt32, limit: Int = 100) {
    precondition(count > 0 && points.rows >= count, "\(count) centres of \(points.rows) points")
    var random = NumPyRandom(seed: seed)
    var chosen = [random.integer(below: points.rows)]
    var distances = [Double](repeating: .infinity, count: points.rows)
    while chosen.count < count {
      let last = points.row(chosen[chosen.count - 1])
      for row in 0..<points.rows { distances[row] = min(distances[row], Self.square(points.row(row), last)) }
      // Where all points are centres already, any will do.
      var left = random.uniform() * distances.reduce(0, +)
      chosen.append(
        distances.firstIndex {
          left -= $0
          return left < 0
        } ?? random.integer(below: points.rows))
    }
    self.init(points, from: points.rows(chosen), limit: limit)
  }

  /// Moves centres from the given ones on.
  ///
  /// - Precondition: centres have as many coordinates as points.
  package init(_ points: Matrix<Double>, from centres: Matrix<Double>, limit: Int = 100) {
    precondition(centres.columns == points.columns, "\(centres.columns) coordinates for \(points.columns)")
    self.centres = centres
    var nearest = NearestCodes()
    nearest.assign(points, to: centres)
    while iterations < limit {
      move(points, nearest.assignments)
      iterations += 1
      let before = nearest.assignments
      nearest.assign(points, to: self.centres)
      if nearest.assignments == before { break }
    }
    assignments = nearest.assignments
    error = Self.error(of: points, self.centres, assignments)
  }

  /// The mean over points and coordinates of the squared difference to the nearest of some centres.
  package static func error(of points: Matrix<Double>, centres: Matrix<Double>) -> Double {
    var nearest = NearestCodes()
    nearest.assign(points, to: centres)
    return error(of: points, centres, nearest.assignments)
  }

  private static func error(of points: Matrix<Double>, _ centres: Matrix<Double>, _ assignments: [Int]) -> Double {
    let sum = assignments.indices.reduce(0) { $0 + square(points.row($1), centres.row(assignments[$1])) }
    return sum / Double(points.elements.count)
  }

  private mutating func move(_ points: Matrix<Double>, _ assignments: [Int]) {
    let columns = points.columns
    var counts = [Int](repeating: 0, count: centres.rows)
    var sums = Matrix<Double>(rows: centres.rows, columns: columns)
    for (row, code) in assignments.enumerated() {
      counts[code] += 1
      for k in 0..<columns { sums.elements[code * columns + k] += points.elements[row * columns + k] }
    }
    let before = centres
    for (code, count) in counts.enumerated() where count > 0 {
      for k in 0..<columns { centres.elements[code * columns + k] = sums.elements[code * columns + k] / Double(count) }
    }
    fill(counts.indices.filter { counts[$0] == 0 }, points, assignments, before)
  }

  /// Puts centres without points where points are farthest from theirs.
  private mutating func fill(
    _ empty: [Int], _ points: Matrix<Double>, _ assignments: [Int], _ before: Matrix<Double>
  ) {
    if empty.isEmpty { return }
    let distances = assignments.indices.map { Self.square(points.row($0), before.row(assignments[$0])) }
    let farthest = distances.indices.sorted { distances[$0] > distances[$1] }
    for (code, row) in zip(empty, farthest) {
      centres.elements.replaceSubrange(code * points.columns..<(code + 1) * points.columns, with: points.row(row))
    }
  }

  private static func square(_ a: ArraySlice<Double>, _ b: ArraySlice<Double>) -> Double {
    zip(a, b).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }
  }
}
