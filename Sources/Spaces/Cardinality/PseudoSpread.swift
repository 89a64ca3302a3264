import CardinalityNumerics

/// The spread and its growth exponent as a random sample of the points foretells them, with standard errors.
///
/// Only the rows of sampled points are computed: with sᵢ = Σⱼ Z[i, j] over all points j, E₀ ≈ n · mean of 1 / sᵢ, and
/// the dimension d log E₀ / d log t ≈ t · mean of s′ᵢ / sᵢ² over mean of 1 / sᵢ, with s′ᵢ = Σⱼ d(i, j) Z[i, j]. A sample of
/// all points gives the spread itself, without an error.
/// Source: Dunne, arXiv 2408.14590; the errors by the delta method for a ratio, without replacement.
package struct PseudoSpread: Sendable, Equatable {
  /// The dilation t.
  package let dilation: Double
  /// The estimate of the spread E₀.
  package let spread: Double
  /// Its standard error.
  package let spreadError: Double
  /// The estimate of the spread dimension.
  package let dimension: Double
  /// Its standard error.
  package let dimensionError: Double
}

extension FiniteMetricSpace {
  /// Estimates spread and spread dimension at some dilations from as many points as `sample` has.
  ///
  /// The distances of a sampled point are computed once for all dilations.
  /// - Parameter sample: different points; where standard errors matter they are drawn at random.
  /// - Throws: ``MetricSpaceError/invalidDilation(_:)``, ``MetricSpaceError/invalidChoice(_:of:)`` for fewer than two
  ///   points, or for one that is none or comes twice; ``MetricSpaceError/tooLarge(_:)``.
  /// - Complexity: O(*n* m) time for each dilation and m sampled points, a row for each thread.
  package func pseudoSpread(
    ofSample sample: [Int], over dilations: [Double]
  ) throws(MetricSpaceError) -> [PseudoSpread] {
    for t in dilations { try validate(dilation: t) }
    guard sample.count > 1, Set(sample).count == sample.count, sample.allSatisfy((0..<count).contains) else {
      throw .invalidChoice(sample.count, of: count)
    }
    let (places, steps) = (sample.count, dilations.count)
    try MemoryLimit.allow(
      16 * Double(places) * Double(steps), for: "the rows of \(places) points at \(steps) dilations",
      formula: "16 bytes each")
    var rows = [(reciprocal: Double, slope: Double)](repeating: (0, 0), count: places * steps)
    rows.withUnsafeMutableBufferPointer { rows in
      ParallelJobs.perform(places, threads: ParallelJobs.cores) { [rows] place in
        let distances = distances(from: sample[place])
        for (step, t) in dilations.enumerated() {
          rows[step * places + place] = Self.reciprocalAndSlope(distances, dilation: t)
        }
      }
    }
    return dilations.enumerated().map { step, t in
      PseudoSpread(rows[step * places..<(step + 1) * places], of: count, dilation: t)
    }
  }

  /// 1 / s and s′ / s² of a point, from its distances to all.
  private static func reciprocalAndSlope(_ distances: [Double], dilation t: Double) -> (Double, Double) {
    var (sum, slope) = (0.0, 0.0)
    for (d, z) in zip(distances, similarities(distances, dilatedBy: t)) {
      sum += z
      // Infinitely far points have similarity 0 and no slope.
      if z > 0 { slope += d * z }
    }
    return (1 / sum, slope / (sum * sum))
  }
}

extension PseudoSpread {
  fileprivate init(_ rows: ArraySlice<(reciprocal: Double, slope: Double)>, of count: Int, dilation t: Double) {
    let (m, n) = (Double(rows.count), Double(count))
    let reciprocal = rows.reduce(0) { $0 + $1.reciprocal } / m
    let ratio = rows.reduce(0) { $0 + $1.slope } / m / reciprocal
    // What was not drawn is all that can surprise.
    let unseen = (1 - m / n) / (m * (m - 1))
    func error(_ deviation: ((reciprocal: Double, slope: Double)) -> Double) -> Double {
      (unseen * rows.reduce(0) { $0 + deviation($1) * deviation($1) }).squareRoot()
    }
    dilation = t
    spread = n * reciprocal
    spreadError = n * error { $0.reciprocal - reciprocal }
    dimension = t * ratio
    dimensionError = t * error { $0.slope - ratio * $0.reciprocal } / reciprocal
  }
}
