import CKernels
import CardinalityNumerics
import Foundation

extension FiniteMetricSpace {
  /// Dilations from which the space looks like one point to those at which a share of its points is resolved.
  ///
  /// They are taken from the spread of the distinct points, which always exists and increases: it is 1.05 at the lower
  /// end and `share` of their number at the upper, to a few percent of the dilation. The search is between bounds that
  /// follow from the smallest and the largest distance, so that it ends for every space. Of more than 20,000 points it
  /// takes the spread that 2000 of them make likely.
  /// - Parameter share: between 0 and 1.
  /// - Throws: ``MetricSpaceError/emptySpace``, ``MetricSpaceError/invalidShare(_:)``,
  ///   ``MetricSpaceError/endlessSearch(steps:lower:upper:)``.
  /// - Complexity: about 20 spreads, O(*n*) time each on a line and for many points, else O(*n*²); the smallest distance
  ///   takes O(*n* log *n*) for points of up to three coordinates, else O(*n*²).
  public func dilationRange(resolving share: Double = 0.95) throws(MetricSpaceError) -> ClosedRange<Double> {
    guard count > 0 else { throw .emptySpace }
    guard share > 0, share < 1 else { throw .invalidShare(share) }
    let points = subspace(CoincidentPoints(self).representatives).storingDearDistances()
    guard points.count > 1, let distances = points.distanceRange else { return 0.1...10 }
    // Row sums of Z lie between those of a space whose points are all as far apart as the closest, or the farthest.
    let others = Double(points.count - 1)
    func bound(_ target: Double, _ distance: Double) -> Double {
      let similarity = (Double(points.count) / target - 1) / others
      return min(-log(min(similarity, 1 - 1e-15)) / distance, Self.largestDilation)
    }
    let near = min(SolverTuning.unresolvedSpread, 1 + others / 2)
    let resolved = max(share * Double(points.count), near + 0.5 * (Double(points.count) - near) * share)
    let lower = try points.dilation(
      ofSpread: near, within: bound(near, distances.upperBound)...bound(near, distances.lowerBound))
    let upper = try points.dilation(
      ofSpread: resolved, within: bound(resolved, distances.upperBound)...bound(resolved, distances.lowerBound))
    return lower...min(max(upper, lower * 2), .greatestFiniteMagnitude)
  }

  /// The dilation at which magnitude reaches a share of the number of distinct points: the convergence scale.
  ///
  /// - Parameter share: between 0 and 1, above one point's.
  /// - Returns: the dilation, to a relative 1e-9, or `nil` where a share is less than one point or magnitude does not
  ///   reach it before every distance is 40 / t.
  /// - Throws: ``MetricSpaceError/invalidShare(_:)``, ``MetricSpaceError/endlessSearch(steps:lower:upper:)`` and the errors of
  ///   ``WeightingSolver``.
  /// - Complexity: about ten weightings.
  /// Source: Limbeck, Andreeva, Sarkar, Rieck, arXiv 2311.16054.
  public func convergenceScale(share: Double = 0.95) throws(MetricSpaceError) -> Double? {
    guard share > 0, share < 1 else { throw .invalidShare(share) }
    let solver = try WeightingSolver(self)
    let distinct = solver.distinct.representatives
    let target = share * Double(distinct.count)
    guard target > 1, let distances = subspace(distinct).storingDearDistances().distanceRange
    else { return nil }
    let end = min(SolverTuning.resolvedReach / distances.lowerBound, Self.largestDilation)
    var (low, high) = (SolverTuning.unresolvedReach / distances.upperBound, end)
    var t = geometricMean(low, high)
    var steps = 0
    while high > low * (1 + SolverTuning.scaleAccuracy) {
      steps += 1
      if steps > SolverTuning.mostSearchSteps { throw .endlessSearch(steps: steps - 1, lower: low, upper: high) }
      let weighting = try solver.solve(dilatedBy: t)
      if weighting.magnitude < target { low = t } else { high = t }
      // Newton's step for log magnitude over log t, unless it leaves the bracket.
      let step =
        t * exp(log(target / max(weighting.magnitude, SolverTuning.leastMagnitude)) / weighting.magnitudeDimension)
      t = step > low && step < high ? step : geometricMean(low, high)
      if abs(weighting.magnitude - target) < SolverTuning.targetAccuracy * target { return weighting.dilation }
    }
    return high < end ? high : nil
  }

  /// The smallest distance of different points and the largest finite one; `nil` without two points.
  ///
  /// In place of the largest distance of many points in space it is the diagonal of the box around them.
  var distanceRange: ClosedRange<Double>? {
    if count < 2 { return nil }
    if isLine, case .points(let coordinates, _) = geometry {
      let sorted = coordinates.elements.prefix(count).sorted()
      let gaps = zip(sorted.dropFirst(), sorted).map { $0 - $1 }.filter { $0 > 0 }
      guard let smallest = gaps.min() else { return nil }
      return smallest...(sorted[count - 1] - sorted[0])
    }
    if suitsBoxes, count > SolverTuning.mostForAllPairs,
      let least = farthestFirstByBoxes().gaps.dropFirst().last(where: { $0 > 0 })
    {
      return least...withPointSet { BoxTree($0, leafCount: count).diagonal }
    }
    return withPointSet { points in
      Workspace().withBuffer(count: points.stride) { row in
        var (smallest, largest) = (Double.infinity, 0.0)
        for i in 0..<count {
          points.distances(from: i, into: row)
          for j in 0..<i where row[j] > 0 && row[j].isFinite {
            smallest = min(smallest, row[j])
            largest = max(largest, row[j])
          }
        }
        return largest > 0 ? smallest...largest : nil
      }
    }
  }

  /// Dilations beyond this would overflow when they are doubled or divided by distances.
  private static var largestDilation: Double { 1e300 }

  private func dilation(
    ofSpread target: Double, within bounds: ClosedRange<Double>
  ) throws(MetricSpaceError) -> Double {
    var (low, high) = (bounds.lowerBound, bounds.upperBound)
    let ones = Array(repeating: 1.0, count: count)
    let line = isLine ? LineSolver(DistinctPoints(self, multiplicity: ones, threads: 1)) : nil
    var steps = 0
    while high > SolverTuning.rangeAccuracy * low {
      steps += 1
      if steps > SolverTuning.mostSearchSteps { throw .endlessSearch(steps: steps - 1, lower: low, upper: high) }
      let t = geometricMean(low, high)
      let sums = line?.similaritySums(dilatedBy: t) ?? sampledSums(dilatedBy: t)
      let mean = sums.reduce(0) { $0 + 1 / $1 } / Double(sums.count)
      if mean * Double(count) < target { low = t } else { high = t }
    }
    return geometricMean(low, high)
  }

  /// The row sums of the similarity matrix, of many points those of some at equal steps.
  private func sampledSums(dilatedBy t: Double) -> [Double] {
    if count <= SolverTuning.mostForAllPairs { return similaritySums(dilatedBy: t) }
    let samples = SolverTuning.sampledPoints
    var sums = Array(repeating: 0.0, count: samples)
    sums.withUnsafeMutableBufferPointer { sums in
      withPointSet { points in
        ParallelJobs.perform(samples, threads: ParallelJobs.cores) { [sums] sample in
          Workspace().withBuffer(count: points.stride) { row in
            points.allDistances(from: sample * count / samples, into: row)
            _ = ck_similarities(row, count, t, row)
            sums[sample] = ck_sum(row, count)
          }
        }
      }
    }
    return sums
  }

  /// The row sums of the similarity matrix.
  func similaritySums(dilatedBy t: Double) -> [Double] {
    withPointSet { points in
      SimilarityProduct(
        points: points, dilation: t, source: SimilarityProduct.recomputing(points), threads: ParallelJobs.cores
      ).multiply(Array(repeating: 1.0, count: count))
    }
  }
}
