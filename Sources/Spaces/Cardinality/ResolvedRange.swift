import CKernels
import Foundation

extension FiniteMetricSpace {
  /// Dilations from which the space looks like one point to those at which a share of its points is resolved.
  ///
  /// They are taken from the spread of the distinct points, which always exists and increases: it is 1.05 at the lower
  /// end and `share` of their number at the upper, to a few percent of the dilation. The search is between bounds that
  /// follow from the smallest and the largest distance, so that it ends for every space. Of more than 20,000 points it
  /// takes the spread that 2000 of them make likely.
  /// - Parameter share: between 0 and 1.
  /// - Throws: ``MetricSpaceError/emptySpace``, ``MetricSpaceError/invalidShare(_:)``.
  /// - Complexity: about 20 spreads, O(*n*) time each on a line and for many points, else O(*n*²); the smallest distance
  ///   takes O(*n* log *n*) for points of up to three coordinates, else O(*n*²).
  public func dilationRange(resolving share: Double = 0.95) throws(MetricSpaceError) -> ClosedRange<Double> {
    guard count > 0 else { throw .emptySpace }
    guard share > 0, share < 1 else { throw .invalidShare(share) }
    let points = subspace(CoincidentPoints(self).representatives)
    guard points.count > 1, let distances = points.distanceRange else { return 0.1...10 }
    // Row sums of Z lie between those of a space whose points are all as far apart as the closest, or the farthest.
    let others = Double(points.count - 1)
    func bound(_ target: Double, _ distance: Double) -> Double {
      let similarity = (Double(points.count) / target - 1) / others
      return -log(min(similarity, 1 - 1e-15)) / distance
    }
    let near = min(1.05, 1 + others / 2)
    let resolved = max(share * Double(points.count), near + 0.5 * (Double(points.count) - near) * share)
    let lower = points.dilation(
      ofSpread: near, within: bound(near, distances.upperBound)...bound(near, distances.lowerBound))
    let upper = points.dilation(
      ofSpread: resolved, within: bound(resolved, distances.upperBound)...bound(resolved, distances.lowerBound))
    return lower...max(upper, lower * 2)
  }

  /// The dilation at which magnitude reaches a share of the number of distinct points: the convergence scale.
  ///
  /// - Parameter share: between 0 and 1, above one point's.
  /// - Returns: the dilation, to a relative 1e-9, or `nil` where a share is less than one point or magnitude does not
  ///   reach it before every distance is 40 / t.
  /// - Throws: ``MetricSpaceError/invalidShare(_:)`` and the errors of ``WeightingSolver``.
  /// - Complexity: about ten weightings.
  /// Source: Limbeck, Andreeva, Sarkar, Rieck, arXiv 2311.16054.
  public func convergenceScale(share: Double = 0.95) throws(MetricSpaceError) -> Double? {
    guard share > 0, share < 1 else { throw .invalidShare(share) }
    let solver = try WeightingSolver(self)
    let distinct = solver.distinct.representatives
    let target = share * Double(distinct.count)
    guard target > 1, let distances = subspace(distinct).distanceRange else { return nil }
    var (low, high) = (1e-9 / distances.upperBound, 40 / distances.lowerBound)
    var t = (low * high).squareRoot()
    for _ in 0..<200 where high > low * (1 + 1e-9) {
      let weighting = try solver.solve(dilatedBy: t)
      if weighting.magnitude < target { low = t } else { high = t }
      // Newton's step for log magnitude over log t, unless it leaves the bracket.
      let step = t * exp(log(target / max(weighting.magnitude, 1e-9)) / weighting.magnitudeDimension)
      t = step > low && step < high ? step : (low * high).squareRoot()
      if abs(weighting.magnitude - target) < 1e-12 * target { return weighting.dilation }
    }
    return high < 40 / distances.lowerBound ? high : nil
  }

  /// The smallest distance of different points and the largest finite one; `nil` without two points.
  ///
  /// In place of the largest distance of many points in space it is the diagonal of the box around them.
  var distanceRange: ClosedRange<Double>? {
    if count < 2 { return nil }
    if case .points(let coordinates, let distance) = geometry, coordinates.rows == 1, !distance.isDirectional {
      let sorted = coordinates.elements.prefix(count).sorted()
      let gaps = zip(sorted.dropFirst(), sorted).map { $0 - $1 }.filter { $0 > 0 }
      guard let smallest = gaps.min() else { return nil }
      return smallest...(sorted[count - 1] - sorted[0])
    }
    if suitsBoxes, count > Self.mostForAllPairs,
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

  /// The number of points beyond which some stand for all.
  private static var mostForAllPairs: Int { 20_000 }

  private func dilation(ofSpread target: Double, within bounds: ClosedRange<Double>) -> Double {
    var (low, high) = (bounds.lowerBound, bounds.upperBound)
    let line = LineWeighting(self)
    let ones = Array(repeating: 1.0, count: count)
    while high > 1.05 * low {
      let t = (low * high).squareRoot()
      let sums = line?.solve(dilatedBy: t, multiplicity: ones).survey.sums ?? sampledSums(dilatedBy: t)
      let mean = sums.reduce(0) { $0 + 1 / $1 } / Double(sums.count)
      if mean * Double(count) < target { low = t } else { high = t }
    }
    return (low * high).squareRoot()
  }

  /// The row sums of the similarity matrix, of many points those of some at equal steps.
  private func sampledSums(dilatedBy t: Double) -> [Double] {
    if count <= Self.mostForAllPairs { return similaritySums(dilatedBy: t) }
    let samples = 2000
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
