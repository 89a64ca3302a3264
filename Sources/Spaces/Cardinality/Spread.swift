import CKernels
import CardinalityNumerics

extension FiniteMetricSpace {
  /// The spread E₀ of the space after every distance is multiplied by `t`: Σᵢ 1 / Σⱼ exp(−t · d(i, j)).
  ///
  /// Between 1 and the number of points, and increasing in `t`. Unlike magnitude it always exists, and it counts
  /// coincident points: repeating a point changes it. The empty space has spread 0.
  /// - Parameter t: dilation, in units of one over distance; positive and finite.
  /// - Throws: ``MetricSpaceError/invalidDilation(_:)``.
  /// - Complexity: O(*n*²) time, O(*n*) memory. Source: Willerton, arXiv 1209.2300.
  public func spread(dilatedBy t: Double) throws(MetricSpaceError) -> Double {
    try validate(dilation: t)
    return withPointSet { $0.spread(dilation: t, gradient: nil, in: Workspace()) }
  }

  /// The spread at dilation `t` and its gradient with respect to the points.
  ///
  /// Row i of the gradient is Σⱼ t (1/sᵢ² + 1/sⱼ²) Z[i, j] (xᵢ − xⱼ) / d(i, j) with sᵢ = Σⱼ Z[i, j]. A coincident pair
  /// contributes nothing.
  /// - Precondition: Euclidean points.
  /// - Complexity: O(*n*²) time and memory.
  public func spreadAndGradient(
    dilatedBy t: Double
  ) throws(MetricSpaceError) -> (spread: Double, gradient: Matrix<Double>) {
    try validate(dilation: t)
    return gradient { points, gradient in points.spread(dilation: t, gradient: gradient, in: Workspace()) }
  }

  /// Throws unless `t` is a dilation.
  func validate(dilation t: Double) throws(MetricSpaceError) {
    guard t > 0, t.isFinite else { throw .invalidDilation(t) }
  }

  /// A value of the points with its gradient, one row a point, from a function that writes the gradient in the layout
  /// of the coordinates.
  ///
  /// - Precondition: Euclidean points.
  func gradient<Failure: Error>(
    _ valueAndGradient: (PointSet, UnsafeMutablePointer<Double>?) throws(Failure) -> Double
  ) throws(Failure) -> (Double, Matrix<Double>) {
    precondition(distance == .euclidean, "gradients are for Euclidean points")
    return try withPointSet { (points) throws(Failure) in
      var gradient = Matrix<Double>(rows: points.dimension, columns: points.stride)
      let value = try gradient.elements.withUnsafeMutableBufferPointer { (buffer) throws(Failure) in
        try valueAndGradient(points, buffer.baseAddress)
      }
      return (value, gradient.transposed().rows(0..<count))
    }
  }
}

extension PointSet {
  /// The spread and, where `gradient` is given, its derivative by each coordinate, laid out as `coordinates`.
  package func spread(
    dilation t: Double, gradient: UnsafeMutablePointer<Double>?, accuracy: GradientAccuracy = .exact,
    in workspace: Workspace
  ) -> Double {
    if suits(accuracy), let gradient {
      return approximateSpread(dilation: t, gradient: gradient, in: workspace)
    }
    return workspace.withBuffer(count: stride) { sums in
      guard let gradient else {
        workspace.withBuffer(count: stride) { distances in
          sumSimilarities(into: sums, in: workspace) { i, z in
            _ = similarities(from: i, dilation: t, distances: distances, into: z)
          }
        }
        return reciprocalSum(sums)
      }
      return workspace.withBuffer(count: count * stride) { ratios in
        sumSimilarities(into: sums, in: workspace) { i, z in
          _ = ck_similarities_and_ratios(kernel, i, t, 1, z, ratios + i * stride)
        }
        let spread = reciprocalSum(sums)
        for i in 0..<count { sums[i] = 1 / (sums[i] * sums[i]) }
        for i in count..<stride { sums[i] = 0 }
        ck_pull_sums(kernel, count, t, sums, ratios, gradient)
        return spread
      }
    }
  }

  /// Writes sᵢ = Σⱼ Z[i, j], from rows of similarities to the points before each one.
  private func sumSimilarities(
    into sums: UnsafeMutablePointer<Double>, in workspace: Workspace, row: (Int, UnsafeMutablePointer<Double>) -> Void
  ) {
    workspace.withBuffer(count: stride) { z in
      for i in 0..<count {
        row(i, z)
        sums[i] = 1 + ck_add_and_sum(z, sums, i)
      }
    }
  }

  private func reciprocalSum(_ sums: UnsafePointer<Double>) -> Double {
    (0..<count).reduce(0) { $0 + 1 / sums[$1] }
  }
}
