import CardinalityNumerics
import Foundation

extension Solver {
  /// Conjugate gradients without a preconditioner, on similarities that are stored in single precision: for points with
  /// many coordinates, whose distances are made by products of matrices, once for all dilations where they fit.
  package static let unpreconditioned = Solver(name: "unpreconditioned")
}

/// Conjugate gradients on similarities in single precision; residuals are confirmed in double precision.
///
/// With many coordinates few points are much closer than others, and the similarity matrix is well conditioned: an order
/// of the points and a sparse factor would take longer than the iterations that they save.
struct UnpreconditionedSolver: WeightingMethod {
  static let solver = Solver.unpreconditioned
  static let kind = MethodKind.iteration
  private let points: DistinctPoints
  private let distances: PairDistances
  /// The least distance between points that differ.
  private let least: Double

  static func suits(_ points: DistinctPoints) -> Suitability {
    guard points.space.distance == .euclidean, points.space.dimension > 0 else {
      return .no(reason: "it makes Euclidean distances from coordinates")
    }
    guard points.suitsIteration, points.space.dimension >= SolverTuning.fewestCoordinatesForStored else {
      return .whenAsked
    }
    let product = Double(points.space.dimension) * SolverTuning.factorizationStep
    return .yes(
      seconds: points.pairs
        * (product + 3 * SolverTuning.similarity + SolverTuning.foreseenPlainIterations
          * SolverTuning.storedSingleProduct))
  }

  static func bytes(for points: DistinctPoints) -> Double {
    let vectors = 20 * 8 * Double(points.count) + 4 * Double(SolverTuning.storedParts) * Double(points.count)
    return 4 * points.pairs + ProductDistances.bytes(for: points) + vectors
      + SimilarityProduct.bytes(count: points.count) + (storesDistances(points) ? 8 * points.pairs : 0)
  }

  /// Whether distances are kept between dilations: where they take but a part of the memory.
  private static func storesDistances(_ points: DistinctPoints) -> Bool {
    8 * points.pairs <= Double(points.memoryLimit) / 4
  }

  init(_ points: DistinctPoints) {
    self.points = points
    let products = ProductDistances(points.space)
    distances =
      Self.storesDistances(points) ? .stored(products.triangle(threads: points.threads)) : .products(products)
    least = distances.least(count: points.count, threads: points.threads)
  }

  func solve(_ request: WeightingRequest, in workspace: Workspace) throws(MetricSpaceError) -> SolverOutcome {
    try points.space.withPointSet { (set) throws(MetricSpaceError) in
      let elements = SinglePrecisionTriangle.elementCount(set.count)
      return try workspace.withBuffer(count: (elements + 1) / 2) { (buffer) throws(MetricSpaceError) in
        try buffer.withMemoryRebound(to: Float.self, capacity: elements) { (singles) throws(MetricSpaceError) in
          func product(_ source: SimilarityProduct.Source) -> SimilarityProduct {
            SimilarityProduct(points: set, dilation: request.dilation, source: source, threads: points.threads)
          }
          let triangle = SinglePrecisionTriangle(
            into: singles, count: set.count, dilation: request.dilation, distances, threads: points.threads)
          let iteration = WeightingIteration(
            product: product(.distances(distances)), rough: product(.roughTriangle(triangle)),
            multiplicity: points.multiplicity,
            precondition: { x, y in y.update(from: x, count: set.stride) },
            limit: request.hasAlternative ? iterationsOfAlternative : SolverTuning.mostIterations)
          var outcome = try iteration.solve(near: request.guess, in: workspace)
          outcome.bytes = Self.bytes(for: points)
          // Distances by products are right to some sixteen roundings.
          outcome.entryRoundings = 8
          // Directions that begin alike at near points never show the smallest eigenvalue: for a pair it is at most
          // 1 − exp(−t d), and in a row of near points down to half of that.
          let inverseNorm = max(outcome.inverseNorm ?? 0, -1 / expm1(-request.dilation * least))
          outcome.inverseNorm = inverseNorm
          outcome.remainder *= 2 * inverseNorm
          return outcome
        }
      }
    }
  }

  /// The iterations that take about as long as a factorization.
  private var iterationsOfAlternative: Int {
    let product = points.pairs * SolverTuning.storedSingleProduct
    return min(max(60, Int(points.factorizationSeconds / product)), SolverTuning.mostIterations)
  }
}
