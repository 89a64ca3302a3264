import CardinalityNumerics

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
    let count = points.count
    let iteration = WeightingIteration(
      product: product, multiplicity: multiplicity,
      precondition: { x, y in
        factor.multiply(x, into: y)
        (y + count).update(repeating: 0, count: product.points.stride - count)
      },
      limit: request.hasAlternative ? SolverTuning.iterationsOfFactorization(count: count) : SolverTuning.mostIterations
    )
    let guess = request.guess.map { guess in order.order.map { guess[$0] } }
    var outcome = try iteration.solve(near: guess, in: workspace)
    outcome.bytes = bytes
    outcome.inverseNorm = outcome.weights.withUnsafeBufferPointer { weights in
      weights.baseAddress.map {
        OneNorm.estimate(productOfOnes: $0, count: count, in: workspace, multiply: factor.multiply)
      }
    }
    return outcome.reordered(order.order)
  }
}
