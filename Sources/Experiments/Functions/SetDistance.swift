import CardinalityNumerics
import Reporting
import Spaces

/// The magnitude distance of two sets of points over the dilation, and one set moving towards the other by its gradient.
package struct SetDistance: Sendable {
  private let names: (String, String)
  private let dilations: [Double]
  private let distances: [Double]
  /// The error of each distance, as the solver states it.
  private let errors: [Double]
  /// |tX| + |tY|: what the distance is of sets that are infinitely far apart.
  private let most: [Double]
  private let approach: Approach?

  /// One set on its way to the other.
  private struct Approach: Sendable {
    let dilation: Double
    let start: Matrix<Double>
    let aim: Matrix<Double>
    var points: Matrix<Double>
    /// The distance before the first step, after it, and so on.
    var distances: [Double]

    /// How many points have moved by more than a tenth of the length at which they begin to look alike.
    var movedCount: Int {
      (0..<points.rows).count { row in
        let squares = (0..<points.columns).map { column in
          let step = points[row, column] - start[row, column]
          return step * step
        }
        return squares.reduce(0, +).squareRoot() > 0.1 / dilation
      }
    }

    /// Whether one set came to the other, to a hundredth of the first distance, or from which step on it stood.
    var arrival: Prose {
      guard let first = distances.first, let last = distances.last, last > 0.01 * first else { return "it arrives" }
      let standing = distances.firstIndex { $0 - last <= 0.01 * (first - last) } ?? distances.count - 1
      return standing < distances.count - 1
        ? "it does not arrive, and from step \(standing) on it comes less than a hundredth of its way nearer"
        : "it has not arrived, and is still under way"
    }
  }

  /// Computes the distance at some dilations, and moves the first set at one of them where the distance has a gradient.
  ///
  /// - Parameters:
  ///   - steps: of the descent, each as long as still shortens the distance.
  ///   - t: the dilation of the descent; where the distance first is half of what it can be, unless given.
  /// - Throws: ``MetricSpaceError``, as ``FiniteMetricSpace/magnitudeDistance(to:dilatedBy:)``, and
  ///   ``MetricSpaceError/stepBeyondNumbers(dilation:)``.
  /// - Complexity: O((*m* + *n*)³) for each dilation and step.
  package init(
    _ first: (name: String, space: FiniteMetricSpace), _ second: (name: String, space: FiniteMetricSpace),
    over dilations: [Double], steps: Int, dilatedBy t: Double? = nil
  ) throws(MetricSpaceError) {
    names = (first.name, second.name)
    self.dilations = dilations
    var (distances, errors, most) = ([Double](), [Double](), [Double]())
    for t in dilations {
      let distance = try first.space.statedMagnitudeDistance(to: second.space, dilatedBy: t)
      distances.append(distance.value)
      errors.append(distance.error)
      most.append(try first.space.magnitude(dilatedBy: t) + second.space.magnitude(dilatedBy: t))
    }
    (self.distances, self.errors, self.most) = (distances, errors, most)
    let half = Self.half(distances, of: most).map { dilations[$0] }
    let isEuclidean = first.space.distance == .euclidean && second.space.distance == .euclidean
    approach =
      isEuclidean
      ? try Self.approach(
        first.space, second.space, steps: steps, dilatedBy: t ?? half ?? dilations[dilations.count - 1])
      : nil
  }

  /// The first place at which the distance is half of what it can be.
  private static func half(_ distances: [Double], of most: [Double]) -> Int? {
    distances.indices.first { distances[$0] >= most[$0] / 2 }
  }

  private static func approach(
    _ moving: FiniteMetricSpace, _ aim: FiniteMetricSpace, steps: Int, dilatedBy t: Double
  ) throws(MetricSpaceError) -> Approach {
    var length = 1 / (t * t)
    guard length.isNormal else { throw .stepBeyondNumbers(dilation: t) }
    var (distance, gradient) = try moving.magnitudeDistanceAndGradient(to: aim, dilatedBy: t)
    var approach = Approach(
      dilation: t, start: moving.points, aim: aim.points, points: moving.points, distances: [distance])
    func stepped(to points: Matrix<Double>) throws(MetricSpaceError) -> FiniteMetricSpace {
      do throws(MetricSpaceError) {
        return try FiniteMetricSpace(points: points)
      } catch .notFinite, .scale {
        throw .stepBeyondNumbers(dilation: t)
      }
    }
    for _ in 0..<steps {
      let (before, down) = (approach.points.elements, gradient.elements)
      var isShorter = false
      // Forty halvings are twelve digits: what is not shorter then is at a kink, or at rest.
      for _ in 0..<40 where !isShorter {
        let elements = zip(before, down).map { $0 - length * $1 }
        let points = Matrix(rows: gradient.rows, columns: gradient.columns, elements: elements)
        let next = try stepped(to: points).magnitudeDistanceAndGradient(to: aim, dilatedBy: t)
        isShorter = next.distance < distance
        if isShorter { (distance, gradient, approach.points) = (next.distance, next.gradient, points) }
        length *= isShorter ? 1.5 : 0.5
      }
      guard isShorter else { break }
      approach.distances.append(distance)
    }
    return approach
  }

  /// The distance over the dilation, its steps and the points on the way, as far as there are any.
  package func figures(spacing: DilationSpacing) -> [Figure] {
    var over = Figure("distance over the scale", x: "dilation t", y: "magnitude distance, sum")
    over.xAxis = spacing == .logarithmic ? .logarithmic : .linear
    over.yAxis = over.xAxis
    // What does not exceed its error is rounding.
    let shown = zip(distances, errors).map { $0 > $1 ? $0 : .nan }
    if shown.contains(where: \.isFinite) {
      over.add(x: dilations, y: shown, label: "2 |X ∪ Y| − |X| − |Y|", column: "distance")
    }
    over.add(x: dilations, y: most, label: "|X| + |Y|", column: "sum")
    over.add(x: dilations, y: errors, label: "", style: .dataOnly, column: "distance_error")
    guard let approach else { return [over] }
    var steps = Figure("one set moves", x: "step", y: "magnitude distance")
    steps.add(
      x: approach.distances.indices.map(Double.init), y: approach.distances, label: "2 |X ∪ Y| − |X| − |Y|",
      column: "distance_on_the_way")
    return [over, steps] + [portrait(approach)].compactMap(\.self)
  }

  private func portrait(_ approach: Approach) -> Figure? {
    guard approach.aim.columns == 2 else { return nil }
    var figure = Figure("before and after", x: "x₁", y: "x₂")
    figure.isMap = true
    func add(_ points: Matrix<Double>, _ label: String, _ style: Series.Style) {
      // The first hundred: more would hide one another.
      let rows = 0..<min(points.rows, 100)
      figure.add(
        x: rows.map { points[$0, 0] }, y: rows.map { points[$0, 1] }, label: label, style: style,
        column: "\(label) x₂")
    }
    add(approach.start, "\(names.0) at first", .dots)
    add(approach.aim, names.1, .markers)
    add(approach.points, "\(names.0) in the end", .markers)
    return figure
  }

  /// How exact the distances are: the largest share that an error is of its distance, or how many distances are none.
  package var exactness: Prose {
    let unknown = zip(distances, errors).count { $0 <= $1 }
    guard unknown == 0 else {
      return """
        At \(unknown) of \(dilations.count) dilations the distance does not exceed the error that the solver states: it is \
        not drawn there.
        """
    }
    let share = zip(distances, errors).map { $1 / $0 }.max()
    return "The error of a distance, as the solver states it, is at most \(share, significant: 1) of it."
  }

  /// From which scale the sets are told apart, and how near one came to the other.
  package var finding: Prose {
    let half = Self.half(distances, of: most).map { dilations[$0] }
    let apart: Prose =
      half.map { "is half of |X| + |Y| from t = \($0, significant: 3) on" }
      ?? "stays below half of |X| + |Y| up to t = \(dilations[dilations.count - 1], significant: 3)"
    guard let approach, let last = approach.distances.last else {
      return "\(names.0) and \(names.1): the magnitude distance \(apart)."
    }
    return """
      \(names.0) and \(names.1): the magnitude distance \(apart). By its gradient at \
      t = \(approach.dilation, significant: 3) the points of \(names.0) come from a distance of \
      \(approach.distances[0], significant: 4) to \(last, significant: 4) in \(approach.distances.count - 1) steps: \
      \(approach.arrival), and \(approach.movedCount) of \(approach.points.rows) points moved by more than 0.1 / t.
      """
  }
}
