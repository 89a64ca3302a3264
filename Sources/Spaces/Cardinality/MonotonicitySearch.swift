import Foundation
import Numerics

/// A seeded search for a Euclidean space whose magnitude decreases as the space is enlarged.
///
/// Trials begin from random points, some of them nearly coincident or on different scales, and change one point at a
/// time for as long as the smallest relative slope of magnitude, over some dilations, becomes smaller. Every trial has a random stream
/// of its own, so that the result does not depend on the number of threads.
package struct MonotonicitySearch: Sendable {
  /// What a search found.
  package struct Finding: Sendable {
    /// The smallest relative slope of each trial.
    package let slopes: [Double]
    /// The smallest of all.
    package let slope: Double
    /// The derivative of magnitude there.
    package let derivative: Double
    /// A bound of its error.
    package let derivativeError: Double
    /// The dilation there.
    package let dilation: Double
    /// The points there, one a row.
    package let points: Matrix<Double>
  }

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

  /// Searches, all cores at work.
  ///
  /// - Parameter found: called after every trial, from any thread.
  /// - Throws: ``MetricSpaceError``, `CancellationError`.
  package func run(found: @escaping @Sendable () -> Void = {}) async throws -> Finding {
    let workers = min(trials, ParallelJobs.cores)
    let best = try await withThrowingTaskGroup(of: [(Int, Candidate)].self) { group in
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
    let smallest = best.dropFirst().reduce(best[0]) { $1.slope < $0.slope ? $1 : $0 }
    return Finding(
      slopes: best.map(\.slope), slope: smallest.slope, derivative: smallest.weighting.magnitudeDerivative,
      derivativeError: smallest.weighting.magnitudeDerivativeErrorBound ?? .infinity,
      dilation: smallest.weighting.dilation, points: smallest.points)
  }

  private struct Candidate: Sendable {
    let points: Matrix<Double>
    let weighting: SolvedWeighting
    let slope: Double
  }

  private func descend(_ trial: Int) throws -> Candidate {
    var random = NumPyRandom(seed: seed &+ UInt32(truncatingIfNeeded: trial))
    var best = try candidate(start(&random))
    for step in 0..<steps {
      var points = best.points
      let point = random.integer(below: points.rows)
      let reach = pow(0.1, 3 * Double(step) / Double(max(steps, 1)))
      for k in 0..<points.columns { points[point, k] += reach * random.standardNormal() }
      let next = try candidate(points)
      if next.slope < best.slope { best = next }
    }
    return best
  }

  /// Points on up to three scales at once: a cluster is a point to those far from it.
  private func start(_ random: inout NumPyRandom) -> Matrix<Double> {
    let count = 3 + random.integer(below: 7)
    let dimension = 1 + random.integer(below: 5)
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

  private func candidate(_ points: Matrix<Double>) throws -> Candidate {
    // A factor also on a line: the error bound needs its condition number.
    let solver = try WeightingSolver(FiniteMetricSpace(points: points), solver: .cholesky)
    let weightings = try Self.dilations.map { try solver.solve(dilatedBy: $0) }
    let slopes = weightings.map { Self.relativeSlope($0) }
    let best = slopes.indices.reduce(0) { slopes[$1] < slopes[$0] ? $1 : $0 }
    return Candidate(points: points, weighting: weightings[best], slope: slopes[best])
  }

  /// t · d|tX|/dt over the smaller of |tX| − 1 and n − |tX|; infinite where the space is almost one point or all of
  /// them, since rounding decides there.
  private static func relativeSlope(_ weighting: SolvedWeighting) -> Double {
    let room = min(weighting.magnitude - 1, Double(weighting.weights.count) - weighting.magnitude)
    return room > 1e-3 ? weighting.dilation * weighting.magnitudeDerivative / room : .infinity
  }

  private static let dilations = [0.03, 0.1, 0.3, 1, 3, 10]
}
