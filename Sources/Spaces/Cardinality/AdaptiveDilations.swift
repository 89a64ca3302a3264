import Foundation

extension FiniteMetricSpace {
  /// Weightings at dilations that are chosen where magnitude bends.
  ///
  /// From a logarithmic range every interval whose middle lies off the straight line between its ends, in magnitude
  /// over log t, is halved again, until all are straight or there are `limit` dilations. Intervals beside a pole are
  /// halved down to a ten-thousandth of their dilation.
  /// - Parameters:
  ///   - range: the smallest and the largest dilation.
  ///   - tolerance: how far off is straight, as a share of the largest magnitude.
  ///   - limit: how many dilations at most, at least 9.
  ///   - solver: the only solver to try, or ``Solver/automatic``.
  ///   - found: called whenever a dilation is done, from any thread.
  /// - Returns: the dilations in increasing order, each with its weighting, or `nil` where the matrix is singular.
  /// - Throws: as ``weightings(over:solver:threads:found:)``.
  public func adaptiveWeightings(
    over range: ClosedRange<Double>, tolerance: Double = 0.005, limit: Int = 200, solver: Solver = .automatic,
    found: @escaping @Sendable () -> Void = {}
  ) async throws -> [(dilation: Double, weighting: SolvedWeighting?)] {
    let start = try dilations(from: range.lowerBound, to: range.upperBound, count: 9)
    var known = Array(zip(start, try await weightings(over: start, solver: solver, found: found)))
    var open = Array(0..<known.count - 1)
    while !open.isEmpty, known.count < limit {
      let chosen = open.prefix(limit - known.count)
      let middles = chosen.map { (known[$0].0 * known[$0 + 1].0).squareRoot() }
      let weightings = try await weightings(over: middles, solver: solver, found: found)
      let scale = known.compactMap { $0.1?.magnitude }.map(abs).max() ?? 1
      var bent: Set<Double> = []
      for (interval, (t, middle)) in zip(chosen, zip(middles, weightings)) {
        let ends = [known[interval].1, known[interval + 1].1].map { $0?.magnitude }
        let isWide = known[interval + 1].0 > known[interval].0 * (1 + Self.narrowest)
        if isWide, !Self.isStraight(ends, middle?.magnitude, within: tolerance * scale) { bent.insert(t) }
      }
      known += zip(middles, weightings)
      known.sort { $0.0 < $1.0 }
      open = known.indices.dropLast().filter { bent.contains(known[$0].0) || bent.contains(known[$0 + 1].0) }
    }
    return known.map { (dilation: $0.0, weighting: $0.1) }
  }

  /// The smallest interval that is halved, as a share of its dilation: a pole bends at every scale.
  private static var narrowest: Double { 1e-4 }

  private static func isStraight(_ ends: [Double?], _ middle: Double?, within tolerance: Double) -> Bool {
    guard let middle, let first = ends[0], let last = ends[1] else { return false }
    return abs(middle - (first + last) / 2) <= tolerance
  }
}
