import CKernels

/// The weighting by conjugate gradients, preconditioned with the sparse inverse factor.
struct IterativeWeighting {
  /// Where products with Z come from.
  enum Products {
    /// Stored similarities.
    case stored
    /// Similarities that are recomputed for every product.
    case recomputed
    /// Blocks between clusters of the points in their order.
    case clustered(PointClusters)
  }

  let order: MaximinOrder
  let dilation: Double
  /// How many points each place of the order stands for.
  let multiplicity: [Double]
  let products: Products
  let threads: Int
  /// The largest element of 1 − Z w that is aimed at; ten times as much is accepted.
  let tolerance: Double
  /// The estimated error of the weights that is accepted, relative to the largest.
  static let accuracy = 1e-9
  /// The iterations after which to give up.
  let iterationLimit: Int

  /// The bytes that one of the iterative solvers works in.
  static func bytes(by solver: Solver, count: Int, dimension: Int, neighbours: Int) -> Int {
    let vectors = (dimension + dimension / 2 + 14) * PointSet.stride(count: count) * 8
    // Points without coordinates are reordered in a second triangle of distances.
    let triangles = (solver == .conjugateGradients ? 1 : 0) + (dimension == 0 ? 1 : 0)
    return vectors + triangles * PackedTriangle.elementCount(count) * 8
      + SparseInverseFactor.bytes(count: count, neighbours: neighbours)
      + (solver == .clusters ? ClusterProduct.bytes(count: count) : SimilarityProduct.bytes(count: count))
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
      func product(_ source: SimilarityProduct.Source) -> SimilarityProduct {
        SimilarityProduct(points: points, dilation: dilation, source: source, threads: threads)
      }
      switch products {
      case .recomputed:
        return try iterate(product(SimilarityProduct.recomputing(points)), factor, near: guess, in: workspace)
      case .clustered(let clusters):
        let blocks = ClusterProduct(clusters: clusters, dilation: dilation, threads: threads)
        return try iterate(product(.clusters(blocks)), factor, near: guess, in: workspace)
      case .stored:
        let elements = PackedTriangle.elementCount(points.count)
        return try workspace.withBuffer(count: elements) { (packed) throws(MetricSpaceError) in
          guard let z = PackedSimilarity(points, dilation: dilation, into: packed, threads: threads) else {
            throw .singularSimilarity(dilation: dilation)
          }
          return try iterate(product(.stored(z)), factor, near: guess, in: workspace)
        }
      }
    }
  }

  private func iterate(
    _ product: SimilarityProduct, _ factor: SparseInverseFactor, near guess: [Double]?, in workspace: Workspace
  ) throws(MetricSpaceError) -> SolverOutcome {
    let stride = product.points.stride
    return try workspace.withBuffer(count: 3 * stride) { (buffer) throws(MetricSpaceError) in
      let (w, residual, p) = (buffer, buffer + stride, buffer + 2 * stride)
      buffer.update(repeating: 0, count: 3 * stride)
      p.update(from: multiplicity, count: multiplicity.count)
      residual.update(repeating: 1, count: product.points.count)
      // Where rough products mislead, exact ones go on from what was reached.
      let attempts = product.rough.map { [$0, nil] } ?? [nil]
      var iterations = 0
      var last = MetricSpaceError.singularSimilarity(dilation: dilation)
      for (attempt, rough) in attempts.enumerated() {
        let solved = gradients(product, rough, factor, in: workspace).solve(
          w, residual: residual, count: stride, tolerance: tolerance, limit: iterationLimit,
          startingAt: attempt == 0 ? guess : nil, in: workspace)
        iterations += solved.iterations
        if rough != nil, !solved.converged { continue }
        var outcome = outcome(w, residual, survey: product.survey(w, p, in: workspace), product, factor, in: workspace)
        outcome.iterations = iterations
        if outcome.residual <= 10 * tolerance {
          outcome.productErrors = product.sampledErrors(of: outcome.survey.product, for: w, in: workspace)
          return outcome
        }
        last = .notConverged(dilation: dilation, residual: outcome.residual)
      }
      throw last
    }
  }

  private var solver: Solver {
    switch products {
    case .stored: .conjugateGradients
    case .recomputed: .matrixFree
    case .clustered: .clusters
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
      multiply: map(product), roughly: rough.map(map), precondition: precondition, accuracy: Self.accuracy)
  }

  /// What a weighting comes to, with its residual written anew from the products.
  private func outcome(
    _ w: UnsafePointer<Double>, _ residual: UnsafeMutablePointer<Double>, survey: SimilarityProduct.Survey,
    _ product: SimilarityProduct, _ factor: SparseInverseFactor, in workspace: Workspace
  ) -> SolverOutcome {
    let points = product.points
    for i in 0..<points.count { residual[i] = 1 - survey.product[i] }
    var outcome = SolverOutcome(
      weights: Array(UnsafeBufferPointer(start: w, count: points.count)), survey: survey,
      // A factor of an error estimate needs no more digits.
      amplification: (product.rough ?? product).amplification(of: w, in: workspace),
      bytes: Self.bytes(
        by: solver, count: points.count, dimension: points.dimension, neighbours: order.neighbourCount))
    // With r = 1 − Z w the magnitude is Σ w + wᵀ r + rᵀ Z⁻¹ r, and the factor stands for Z⁻¹.
    outcome.correction = ck_dot(w, residual, points.count)
    workspace.withBuffer(count: points.stride) { corrected in
      factor.multiply(residual, into: corrected)
      outcome.remainder = abs(ck_dot(residual, corrected, points.count))
    }
    outcome.inverseNorm = OneNorm.estimate(
      productOfOnes: w, count: points.count, in: workspace, multiply: factor.multiply)
    return outcome
  }
}

extension SimilarityProduct {
  /// Where similarities come from when none are stored.
  static func recomputing(_ points: PointSet) -> Source { hasTiles(points) ? .tiles : .rows }
}
