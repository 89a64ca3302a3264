import CardinalityNumerics
import Foundation

/// A seeded search for a Euclidean space whose magnitude decreases as the space is enlarged.
///
/// Trials begin from random points in the plane and in more dimensions, some of them nearly coincident or on different
/// scales, and change one point at a time for as long as the `share` of some dilation does not grow. On a line
/// magnitude increases by a theorem, so there is nothing to search. Every trial has a random stream of its own, so that
/// the result does not depend on the number of threads.
package struct MonotonicitySearch: Sendable {
  /// What a trial came to.
  package struct Trial: Sendable {
    /// What signs leave of the derivative d|tX|/dt = Σ wᵢ wⱼ dᵢⱼ Zᵢⱼ: this sum over that of its absolute values.
    ///
    /// It is 1 where no weight is negative, and negative where magnitude decreases. Where magnitude hardly changes, both
    /// sums are small and their quotient is not: a plateau is not taken for a decrease.
    package let share: Double
    /// A bound of its error: what rounding and the residual of the weighting explain.
    package let error: Double
    /// The dilation at which it is smallest.
    package let dilation: Double
    /// The derivative of magnitude there.
    package let derivative: Double
    /// The points there, one a row.
    package let points: Matrix<Double>

    /// The number of coordinates of a point.
    package var dimension: Int { points.columns }
  }

  /// The numbers of coordinates that are searched.
  package static let dimensions = 2...5

  /// How many spaces to begin from.
  package let trials: Int
  /// How many changes to try on each.
  package let steps: Int
  /// The seed of the first trial; the others follow.
  package let seed: UInt32

  /// A trial with more would not end within a day.
  private static let mostSteps = 1_000_000

  /// Makes a search.
  ///
  /// - Throws: ``MetricSpaceError/emptySearch(trials:steps:)`` without a trial, or with a number of steps that is
  ///   negative or above a million,
  ///   ``MetricSpaceError/tooLarge(_:)`` where what the trials find does not fit into the memory.
  package init(trials: Int, steps: Int, seed: UInt32) throws(MetricSpaceError) {
    guard trials > 0, 0...Self.mostSteps ~= steps else { throw .emptySearch(trials: trials, steps: steps) }
    try MemoryLimit.allow(2_000 * Double(trials), for: "\(trials) trials", formula: "2000 bytes a trial")
    self.trials = trials
    self.steps = steps
    self.seed = seed
  }

  /// Searches, all cores at work, in the dimensions in turn.
  ///
  /// - Parameter found: called after every trial, from any thread.
  /// - Returns: what each trial came to.
  /// - Throws: ``MetricSpaceError``, `CancellationError`.
  package func run(found: @escaping @Sendable () -> Void = {}) async throws -> [Trial] {
    let workers = min(trials, ParallelJobs.cores)
    return try await withThrowingTaskGroup(of: [(Int, Trial)].self) { group in
      for worker in 0..<workers {
        group.addTask {
          try stride(from: worker, to: trials, by: workers).map { trial in
            try Task.checkCancellation()
            defer { found() }
            return (trial, try descend(trial))
          }
        }
      }
      return try await group.reduce(into: []) { $0 += $1 }.sorted { $0.0 < $1.0 }.map(\.1)
    }
  }

  private func descend(_ trial: Int) throws -> Trial {
    var random = NumPyRandom(seed: seed &+ UInt32(truncatingIfNeeded: trial))
    let dimension = Self.dimensions.lowerBound + trial % Self.dimensions.count
    var best = try Self.reading(of: start(dimension, &random))
    for step in 0..<steps {
      var points = best.points
      let point = random.integer(below: points.rows)
      let reach = pow(0.1, 3 * Double(step) / Double(max(steps, 1)))
      for k in 0..<points.columns { points[point, k] += reach * random.standardNormal() }
      let next = try Self.reading(of: points)
      if next.share <= best.share { best = next }
    }
    return best
  }

  /// Points on up to three scales at once: a cluster is a point to those far from it.
  private func start(_ dimension: Int, _ random: inout NumPyRandom) -> Matrix<Double> {
    let count = 3 + random.integer(below: 7)
    var points = Matrix<Double>(rows: count, columns: dimension)
    let size = pow(10, random.uniform(from: -1, to: 1))
    for point in 0..<count {
      let nearby = point > 0 && random.uniform() < 0.3 ? random.integer(below: point) : nil
      let scale = nearby == nil ? size : 0.1 * size * random.uniform()
      for k in 0..<dimension {
        points[point, k] = (nearby.map { points[$0, k] } ?? 0) + scale * random.standardNormal()
      }
    }
    return points
  }

  /// The smallest share of a space over some dilations.
  package static func reading(of points: Matrix<Double>) throws -> Trial {
    let solver = try WeightingSolver(FiniteMetricSpace(points: points), solver: .cholesky)
    let readings = try dilations.map { t in
      let weighting = try solver.solve(dilatedBy: t)
      let (share, size) = Self.share(weighting, points)
      let error = (weighting.magnitudeDerivativeErrorBound ?? .infinity) / size
      // What rounding decides is no finding, whatever it is.
      let isKnown = error < mostError
      return Trial(
        share: isKnown ? share : .infinity, error: isKnown ? error : .infinity, dilation: t,
        derivative: weighting.magnitudeDerivative, points: points)
    }
    return readings.dropFirst().reduce(readings[0]) { $1.share < $0.share ? $1 : $0 }
  }

  /// The sum of the pairs' contributions to the derivative over that of their absolute values, and the latter.
  private static func share(_ weighting: SolvedWeighting, _ points: Matrix<Double>) -> (share: Double, size: Double) {
    var (sum, size) = (0.0, 0.0)
    for i in 0..<points.rows {
      for j in 0..<i {
        let square = zip(points.row(i), points.row(j)).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }
        let distance = square.squareRoot()
        let part = 2 * weighting.weights[i] * weighting.weights[j] * distance * exp(-weighting.dilation * distance)
        sum += part
        size += abs(part)
      }
    }
    return (sum / size, size)
  }

  private static let dilations = [0.03, 0.1, 0.3, 1, 3, 10]
  private static let mostError = 1e-6
}
