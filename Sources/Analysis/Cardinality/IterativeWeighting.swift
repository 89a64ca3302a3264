import CKernels

/// The weighting by conjugate gradients, preconditioned with the sparse inverse factor.
struct IterativeWeighting {
  let order: MaximinOrder
  let dilation: Double
  /// How many points each place of the order stands for.
  let multiplicity: [Double]
  /// Whether similarities are stored or recomputed for every product.
  let isStored: Bool
  let threads: Int
  /// The largest element of 1 − Z w that is accepted.
  let tolerance: Double
  /// The iterations after which to give up.
  let iterationLimit: Int

  /// The bytes that the solver works in.
  static func bytes(count: Int, dimension: Int, neighbours: Int, isStored: Bool) -> Int {
    let vectors = (dimension + 12) * PointSet.stride(count: count) * 8
    let stored = isStored ? PackedTriangle.elementCount(count) * 8 : 0
    return vectors + stored + SparseInverseFactor.bytes(count: count, neighbours: neighbours)
      + SimilarityProduct.bytes(count: count)
  }

  /// The iterations that take about as long as a factorization, after which that is the better way.
  static func iterationsOfFactorization(count: Int) -> Int { max(40, count / 36) }

  /// Solves from a guess, in the order's places.
  ///
  /// - Throws: ``MetricSpaceError/singularSimilarity(dilation:)`` where a local or the whole matrix turns out not to be
  ///   positive definite, ``MetricSpaceError/notConverged(dilation:residual:)``.
  func solve(near guess: [Double]?, in workspace: Workspace) throws(MetricSpaceError) -> SolverOutcome {
    guard let factor = SparseInverseFactor(order, dilation: dilation, threads: threads) else {
      throw .singularSimilarity(dilation: dilation)
    }
    return try order.space.withPointSet { (points) throws(MetricSpaceError) in
      guard isStored else {
        let product = SimilarityProduct(
          points: points, dilation: dilation, source: SimilarityProduct.recomputing(points), threads: threads)
        return try iterate(product, factor, near: guess, in: workspace)
      }
      let elements = PackedTriangle.elementCount(points.count)
      return try workspace.withBuffer(count: elements) { (packed) throws(MetricSpaceError) in
        guard let z = PackedSimilarity(points, dilation: dilation, into: packed, threads: threads) else {
          throw .singularSimilarity(dilation: dilation)
        }
        let product = SimilarityProduct(points: points, dilation: dilation, source: .stored(z), threads: threads)
        return try iterate(product, factor, near: guess, in: workspace)
      }
    }
  }

  private func iterate(
    _ product: SimilarityProduct, _ factor: SparseInverseFactor, near guess: [Double]?, in workspace: Workspace
  ) throws(MetricSpaceError) -> SolverOutcome {
    let stride = product.points.stride
    return try workspace.withBuffer(count: 4 * stride) { (buffer) throws(MetricSpaceError) in
      let (w, residual, corrected, p) = (buffer, buffer + stride, buffer + 2 * stride, buffer + 3 * stride)
      buffer.update(repeating: 0, count: 4 * stride)
      p.update(from: multiplicity, count: multiplicity.count)
      residual.update(repeating: 1, count: product.points.count)
      if let guess {
        w.update(from: guess, count: guess.count)
        product.multiply(w, into: corrected, in: workspace)
        ck_add_scaled(-1, corrected, residual, product.points.count)
      }
      let outcome = ConjugateGradients.solve(
        w, residual: residual, count: stride, tolerance: tolerance,
        limit: iterationLimit, in: workspace,
        multiply: { x, y in product.multiply(x, into: y, in: workspace) },
        precondition: { x, y in
          factor.multiply(x, into: y)
          (y + product.points.count).update(repeating: 0, count: stride - product.points.count)
        })
      let survey = product.survey(w, p, in: workspace)
      for i in 0..<product.points.count { residual[i] = 1 - survey.product[i] }
      factor.multiply(residual, into: corrected)
      var result = SolverOutcome(
        weights: Array(UnsafeBufferPointer(start: w, count: product.points.count)), survey: survey,
        amplification: product.amplification(of: w, in: workspace),
        bytes: Self.bytes(
          count: product.points.count, dimension: product.points.dimension, neighbours: order.neighbourCount,
          isStored: isStored))
      // With r = 1 − Z w the magnitude is Σ w + wᵀ r + rᵀ Z⁻¹ r, and the factor stands for Z⁻¹.
      result.correction = ck_dot(w, residual, product.points.count)
      result.remainder = abs(ck_dot(residual, corrected, product.points.count))
      result.iterations = outcome.iterations
      guard outcome.converged, result.residual <= 10 * tolerance else {
        throw .notConverged(dilation: dilation, residual: result.residual)
      }
      return result
    }
  }
}

extension SimilarityProduct {
  /// Where similarities come from when none are stored.
  static func recomputing(_ points: PointSet) -> Source { hasTiles(points) ? .tiles : .rows }
}
