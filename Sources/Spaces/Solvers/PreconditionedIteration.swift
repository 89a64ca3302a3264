import CKernels

/// Conjugate gradients, preconditioned with the sparse inverse factor, on whatever products.
struct PreconditionedIteration: Sendable {
  let points: DistinctPoints
  let order: MaximinOrder
  /// How many points each place of the order stands for.
  private let multiplicity: [Double]

  init(_ points: DistinctPoints, neighbours: Int) {
    self.points = points
    let order = MaximinOrder(points.space, neighbourCount: neighbours, threads: points.threads)
    self.order = order
    multiplicity = order.order.map { points.multiplicity[$0] }
  }

  /// The bytes of vectors, order and factor.
  static func bytes(for points: DistinctPoints, neighbours: Int) -> Double {
    let dimension = points.space.dimension
    let vectors = Double(dimension + dimension / 2 + 14) * Double(PointSet.stride(count: points.count)) * 8
    // Points without coordinates are reordered in a second triangle of distances.
    return vectors + (dimension == 0 ? 8 * points.pairs : 0)
      + SparseInverseFactor.bytes(count: points.count, neighbours: neighbours)
  }

  /// Solves from a guess by products in the order's places.
  ///
  /// - Throws: ``MetricSpaceError/singularSimilarity(dilation:)`` where a local or the whole matrix turns out not to be
  ///   positive definite, ``MetricSpaceError/notConverged(dilation:residual:)``.
  func solve(
    _ request: WeightingRequest, _ product: SimilarityProduct, bytes: Double, in workspace: Workspace
  ) throws(MetricSpaceError) -> SolverOutcome {
    guard let factor = SparseInverseFactor(order, dilation: request.dilation, threads: points.threads) else {
      throw .singularSimilarity(dilation: request.dilation)
    }
    let limit =
      request.hasAlternative ? Tuning.iterationsOfFactorization(count: points.count) : Tuning.mostIterations
    var outcome = try iterate(request, product, factor, limit: limit, in: workspace)
    outcome.bytes = bytes
    return outcome.reordered(order.order)
  }

  private func iterate(
    _ request: WeightingRequest, _ product: SimilarityProduct, _ factor: SparseInverseFactor, limit: Int,
    in workspace: Workspace
  ) throws(MetricSpaceError) -> SolverOutcome {
    let stride = product.points.stride
    let guess = request.guess.map { guess in order.order.map { guess[$0] } }
    return try workspace.withBuffer(count: 3 * stride) { (buffer) throws(MetricSpaceError) in
      let (w, residual, p) = (buffer, buffer + stride, buffer + 2 * stride)
      buffer.update(repeating: 0, count: 3 * stride)
      p.update(from: multiplicity, count: multiplicity.count)
      residual.update(repeating: 1, count: product.points.count)
      // Where rough products mislead, exact ones go on from what was reached.
      let attempts = product.rough.map { [$0, nil] } ?? [nil]
      var iterations = 0
      var last = MetricSpaceError.singularSimilarity(dilation: request.dilation)
      for (attempt, rough) in attempts.enumerated() {
        let solved = gradients(product, rough, factor, in: workspace).solve(
          w, residual: residual, count: stride, tolerance: Tuning.iterationTolerance, limit: limit,
          startingAt: attempt == 0 ? guess : nil, in: workspace)
        iterations += solved.iterations
        if rough != nil, !solved.converged { continue }
        var outcome = outcome(w, residual, survey: product.survey(w, p, in: workspace), product, factor, in: workspace)
        outcome.iterations = iterations
        if outcome.residual <= 10 * Tuning.iterationTolerance {
          outcome.productErrors = product.sampledErrors(of: outcome.survey, for: w, p, in: workspace)
          return outcome
        }
        last = .notConverged(dilation: request.dilation, residual: outcome.residual)
      }
      throw last
    }
  }

  private func gradients(
    _ product: SimilarityProduct, _ rough: SimilarityProduct?, _ factor: SparseInverseFactor, in workspace: Workspace
  ) -> ConjugateGradients {
    let (count, stride) = (product.points.count, product.points.stride)
    func map(_ product: SimilarityProduct) -> ConjugateGradients.Map {
      { x, y in product.multiply(x, into: y, in: workspace) }
    }
    let precondition: ConjugateGradients.Map = { x, y in
      factor.multiply(x, into: y)
      (y + count).update(repeating: 0, count: stride - count)
    }
    return ConjugateGradients(
      multiply: map(product), roughly: rough.map(map), precondition: precondition, accuracy: Tuning.weightAccuracy)
  }

  /// What a weighting comes to, with its residual written anew from the products.
  private func outcome(
    _ w: UnsafePointer<Double>, _ residual: UnsafeMutablePointer<Double>, survey: SimilarityProduct.Survey,
    _ product: SimilarityProduct, _ factor: SparseInverseFactor, in workspace: Workspace
  ) -> SolverOutcome {
    let count = product.points.count
    for i in 0..<count { residual[i] = 1 - survey.product[i] }
    var outcome = SolverOutcome(
      weights: Array(UnsafeBufferPointer(start: w, count: count)), survey: survey,
      // A factor of an error estimate needs no more digits.
      amplification: (product.rough ?? product).amplification(of: w, in: workspace), bytes: 0)
    // With r = 1 − Z w the magnitude is Σ w + wᵀ r + rᵀ Z⁻¹ r, and the factor stands for Z⁻¹.
    outcome.correction = ck_dot(w, residual, count)
    workspace.withBuffer(count: product.points.stride) { corrected in
      factor.multiply(residual, into: corrected)
      outcome.remainder = abs(ck_dot(residual, corrected, count))
    }
    outcome.inverseNorm = OneNorm.estimate(
      productOfOnes: w, count: count, in: workspace, multiply: factor.multiply)
    return outcome
  }
}
