import CardinalityNumerics

extension Solver {
  /// Conjugate gradients with a sparse inverse factor, on stored similarities: half a matrix.
  package static let conjugateGradients = Solver(name: "conjugate-gradients")
  /// Conjugate gradients with a sparse inverse factor, similarities recomputed for every product: O(*n*) memory; in the
  /// plane with city-block distances by quadrants, O(*n* log *n*) time and memory.
  public static let matrixFree = Solver(name: "matrix-free")
  /// The same with products by clusters of points: O(*n* log *n*) for each, right to six or seven digits.
  package static let clusters = Solver(name: "clusters")
}

/// Conjugate gradients on stored similarities.
struct ConjugateGradientSolver: WeightingMethod {
  static let solver = Solver.conjugateGradients
  static let kind = MethodKind.iteration
  private let iteration: PreconditionedIteration

  static func suits(_ points: DistinctPoints) -> Suitability {
    guard points.suitsIteration else { return .whenAsked }
    return .yes(
      seconds: points.preconditionerSeconds(neighbours: SolverTuning.neighbours(for: points.count)) + points.pairs
        * (points.similaritySeconds + SolverTuning.foreseenIterations * SolverTuning.storedProduct))
  }

  static func bytes(for points: DistinctPoints) -> Double {
    PreconditionedIteration.bytes(for: points, neighbours: SolverTuning.neighbours(for: points.count))
      + 8 * points.pairs + SimilarityProduct.bytes(count: points.count)
  }

  init(_ points: DistinctPoints) {
    iteration = PreconditionedIteration(points, neighbours: SolverTuning.neighbours(for: points.count))
  }

  func solve(_ request: WeightingRequest, in workspace: Workspace) throws(MetricSpaceError) -> SolverOutcome {
    let points = iteration.points
    return try iteration.order.space.withPointSet { (set) throws(MetricSpaceError) in
      let elements = PackedTriangle.elementCount(set.count)
      return try workspace.withBuffer(count: elements) { (packed) throws(MetricSpaceError) in
        guard let z = PackedSimilarity(set, dilation: request.dilation, into: packed, threads: points.threads) else {
          throw .singularSimilarity(dilation: request.dilation)
        }
        return try iteration.solve(
          request,
          SimilarityProduct(points: set, dilation: request.dilation, source: .stored(z), threads: points.threads),
          bytes: Self.bytes(for: points), in: workspace)
      }
    }
  }
}

/// Conjugate gradients that recompute similarities for every product.
struct MatrixFreeSolver: WeightingMethod {
  static let solver = Solver.matrixFree
  static let kind = MethodKind.iteration
  private let iteration: PreconditionedIteration
  private let quadrants: QuadrantProduct?

  static func suits(_ points: DistinctPoints) -> Suitability {
    guard points.suitsIteration else { return .whenAsked }
    let preconditioner = points.preconditionerSeconds(neighbours: neighbours(for: points))
    if QuadrantProduct.suits(points.space) {
      return .yes(
        seconds: preconditioner + SolverTuning.foreseenIterations * QuadrantProduct.seconds(count: points.count))
    }
    // Without tiles every product makes its rows anew.
    let hasTiles = points.space.withPointSet { SimilarityProduct.hasTiles($0) }
    let product =
      points.pairs * points.similaritySeconds
      * (hasTiles ? SolverTuning.tiledSimilarity : SolverTuning.remadeSimilarity)
    return .yes(seconds: preconditioner + (hasTiles ? 1 : 2) * SolverTuning.foreseenIterations * product)
  }

  static func bytes(for points: DistinctPoints) -> Double {
    PreconditionedIteration.bytes(for: points, neighbours: neighbours(for: points))
      + (QuadrantProduct.suits(points.space)
        ? QuadrantProduct.bytes(count: points.count) : SimilarityProduct.bytes(count: points.count))
  }

  /// The neighbours of a point in the sparse factor: fewer where a product is cheap.
  private static func neighbours(for points: DistinctPoints) -> Int {
    let most = SolverTuning.neighbours(for: points.count)
    return QuadrantProduct.suits(points.space) ? min(most, SolverTuning.neighboursOfClusters) : most
  }

  init(_ points: DistinctPoints) {
    let iteration = PreconditionedIteration(points, neighbours: Self.neighbours(for: points))
    let space = iteration.order.space
    quadrants = QuadrantProduct.suits(space) ? space.withPointSet { QuadrantProduct($0) } : nil
    self.iteration = iteration
  }

  func solve(_ request: WeightingRequest, in workspace: Workspace) throws(MetricSpaceError) -> SolverOutcome {
    let points = iteration.points
    return try iteration.order.space.withPointSet { (set) throws(MetricSpaceError) in
      let product = SimilarityProduct(
        points: set, dilation: request.dilation,
        source: quadrants.map { .quadrants($0) } ?? SimilarityProduct.recomputing(set), threads: points.threads)
      var outcome = try iteration.solve(request, product, bytes: Self.bytes(for: points), in: workspace)
      if quadrants != nil { outcome.entryRoundings = QuadrantProduct.roundings(count: points.count) }
      return outcome
    }
  }
}

/// Conjugate gradients with products by clusters.
struct ClusterSolver: WeightingMethod {
  static let solver = Solver.clusters
  static let kind = MethodKind.approximateIteration
  private let iteration: PreconditionedIteration
  private let clusters: PointClusters

  static func suits(_ points: DistinctPoints) -> Suitability {
    guard points.space.suitsBoxes else {
      return .no(reason: "clusters are made of Euclidean points with at most three coordinates")
    }
    return points.count < SolverTuning.fewestForClusters
      ? .whenAsked : .yes(seconds: SolverTuning.clusterPoint * Double(points.count))
  }

  static func bytes(for points: DistinctPoints) -> Double {
    PreconditionedIteration.bytes(for: points, neighbours: SolverTuning.neighboursOfClusters)
      + ClusterProduct.bytes(count: points.count)
  }

  init(_ points: DistinctPoints) {
    iteration = PreconditionedIteration(points, neighbours: SolverTuning.neighboursOfClusters)
    clusters = iteration.order.space.withPointSet { PointClusters($0) }
  }

  func solve(_ request: WeightingRequest, in workspace: Workspace) throws(MetricSpaceError) -> SolverOutcome {
    let points = iteration.points
    return try iteration.order.space.withPointSet { (set) throws(MetricSpaceError) in
      let blocks = ClusterProduct(clusters: clusters, dilation: request.dilation, threads: points.threads)
      let product = SimilarityProduct(
        points: set, dilation: request.dilation, source: .clusters(blocks), threads: points.threads)
      return try iteration.solve(request, product, bytes: Self.bytes(for: points), in: workspace)
    }
  }
}

extension DistinctPoints {
  /// Whether an iteration with the sparse inverse factor pays.
  var suitsIteration: Bool { isPositiveDefinite && count >= SolverTuning.fewestForIteration }

  /// The seconds of one similarity.
  var similaritySeconds: Double {
    let isPower = if case .minkowski = space.distance { true } else { space.distance == .angular }
    return SolverTuning.similarity + (isPower ? SolverTuning.powerDistance : 1) * Double(space.dimension)
      * SolverTuning.coordinate
  }

  /// The seconds of the order, the neighbours and one sparse factor.
  func preconditionerSeconds(neighbours: Int) -> Double {
    let neighbours = Double(neighbours)
    let factor = Double(count) * neighbours * neighbours * neighbours / 6 * 4 * SolverTuning.factorizationStep
    return factor
      + (space.suitsBoxSearch
        ? SolverTuning.boxedNeighbours * Double(count)
        : SolverTuning.neighbourPasses * pairs * Double(space.dimension) * SolverTuning.coordinate)
  }
}
