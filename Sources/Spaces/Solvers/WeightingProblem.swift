import CKernels
import CardinalityNumerics

/// The weighting of points at a dilation: the solution w of Z w = 1, with Z[i, j] = exp(−t d(i, j)).
///
/// Coincident points are merged, which changes no magnitude, and share the weight of their merged point equally. Other
/// points are never moved, and nothing is added to the diagonal but a `ridge` that the caller asks for; with a ridge
/// nothing is merged, so that programs which regularise instead can be imitated.
struct WeightingProblem {
  let points: PointSet
  let dilation: Double
  let ridge: Double

  /// Writes the weighting, padded by zeros, and, where `ratios` is given, Z[i, j] / d(i, j) for j < i into row i of it.
  ///
  /// A space whose distance is of negative type has a positive definite Z where points are distinct. When points are so close that rounding hides it,
  /// the attempts after the first merge those whose similarity is 1 up to accumulated rounding: that moves the
  /// magnitude by no more than rounding did.
  /// - Parameter inspect: called with the Cholesky factor of the points that were kept, while the weighting is theirs.
  /// - Complexity: O(n³) time, one n × n buffer.
  func solve(
    into weighting: UnsafeMutablePointer<Double>, ratios: UnsafeMutablePointer<Double>?, in workspace: Workspace,
    inspect: (CholeskyFactor) -> Void = { _ in }
  ) throws(MetricSpaceError) {
    let rounding = Double(points.count) * Double.ulpOfOne
    try workspace.withBuffer(count: points.count * points.stride) { (z) throws(MetricSpaceError) in
      for tolerance in [0, 64 * rounding, 4096 * rounding] {
        let coincident = fill(z, ratios: ratios, coincidentAt: 1 - tolerance, in: workspace)
        let merging = ridge == 0 && (coincident > 0 || tolerance > 0)
        let groups = merging ? CoincidentPoints(z, points, similarity: 1 - tolerance) : nil
        groups?.compress(z, stride: points.stride)
        let count = groups?.representatives.count ?? points.count
        if let factor = CholeskyFactor(replacing: z, count: count, stride: points.stride, smallestPivot: rounding) {
          weighting.update(repeating: 0, count: points.stride)
          weighting.update(repeating: 1, count: count)
          factor.solve(weighting)
          inspect(factor)
          groups?.expand(weighting)
          return
        }
        if ridge > 0 { break }
      }
      throw .singularSimilarity(dilation: dilation)
    }
  }

  /// Fills the lower triangle of Z, and the ratios; returns the number of pairs whose similarity is 1.
  private func fill(
    _ z: UnsafeMutablePointer<Double>, ratios: UnsafeMutablePointer<Double>?, coincidentAt: Double,
    in workspace: Workspace
  ) -> Int {
    let stride = points.stride
    return workspace.withBuffer(count: stride) { distances in
      var coincident = 0
      for i in 0..<points.count {
        let row = z + i * stride
        coincident +=
          ratios.map { ck_similarities_and_ratios(points.kernel, i, dilation, coincidentAt, row, $0 + i * stride) }
          ?? points.similarities(from: i, dilation: dilation, distances: distances, into: row)
        row[i] = 1 + ridge
      }
      return coincident
    }
  }
}
