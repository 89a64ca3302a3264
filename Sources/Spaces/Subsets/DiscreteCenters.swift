import CardinalityNumerics

/// Centres that stand for all points: twice as many from level to level, until magnitude hardly grows.
///
/// The centres of a level are each the farthest from those before it, so that they lie at least as far apart as any point
/// is from the nearest of them. Where Z is positive definite no subset has more magnitude than all, and levels approach it
/// from below. That magnitude hardly grew says nothing of finer scales: in groups of points that lie far apart every
/// centre of a group is like the next one, for many levels.
/// Source: Andreeva, Ward, Skraba, Gao, Sarkar, arXiv 2409.04411, whose hierarchy halves the radius; doubling the number
/// instead makes levels as dear in any dimension.
package struct DiscreteCenters: Sendable, Equatable {
  /// Some centres.
  package struct Level: Sendable, Equatable {
    /// How many.
    package let count: Int
    /// How far a point can be from the nearest centre.
    package let radius: Double
    /// Their magnitude, as a space of its own.
    package let magnitude: Double
  }

  /// The centres; those of a level are its first ``Level/count``.
  package let points: [Int]
  /// The levels, coarse ones first.
  package let levels: [Level]
  /// Whether the last level has less than the share more that was asked for, or is all points.
  package let isSettled: Bool
}

extension FiniteMetricSpace {
  /// Approximates the magnitude by that of discrete centres.
  ///
  /// - Parameters:
  ///   - t: dilation, positive and finite.
  ///   - gain: the share by which a level's magnitude has to exceed that of the one before, or it is the last.
  ///   - start: the centres of the first level.
  ///   - most: the most centres.
  ///   - threads: how many threads to use; the cores' number unless given.
  ///   - observe: called with each level.
  /// - Throws: ``MetricSpaceError/emptySpace``, and the errors of ``WeightingSolver`` for a level.
  /// - Complexity: O(*n* k) distances for k centres, and weightings of k, k/2, k/4, … points.
  package func discreteCenters(
    dilatedBy t: Double, gain: Double = 0.01, from start: Int = 16, most: Int = .max, threads: Int? = nil,
    observe: (DiscreteCenters.Level) -> Void = { _ in }
  ) throws(MetricSpaceError) -> DiscreteCenters {
    precondition(start >= 1 && most >= 1, "\(start) to \(most) centres")
    try validate(dilation: t)
    guard count > 0 else { throw .emptySpace }
    var centers = FarthestFirst(self)
    var levels: [DiscreteCenters.Level] = []
    var size = min(start, most, count)
    while true {
      centers.extend(to: size)
      let solver = try WeightingSolver(subspace(centers.order), threads: threads)
      let level = DiscreteCenters.Level(
        count: size, radius: centers.radius, magnitude: try solver.solve(dilatedBy: t).magnitude)
      observe(level)
      let isSettled = levels.last.map { level.magnitude <= $0.magnitude * (1 + gain) } ?? false
      levels.append(level)
      if isSettled || size >= min(most, count) {
        return DiscreteCenters(points: centers.order, levels: levels, isSettled: isSettled || size == count)
      }
      size = min(2 * size, most, count)
    }
  }
}
