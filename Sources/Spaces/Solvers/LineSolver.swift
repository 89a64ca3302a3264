import CardinalityNumerics
import Foundation

extension Solver {
  /// The closed form for points on a line: O(*n* log *n*).
  package static let line = Solver(name: "line")
}

/// The weighting of points on a line, in closed form.
///
/// With the gaps g between neighbours each point has weight (tanh(t gₗ / 2) + tanh(t gᵣ / 2)) / 2, where tanh is 1 beyond
/// the ends, so that |tX| = 1 + Σ tanh(t g / 2).
/// Source: Leinster, Willerton, Geometriae Dedicata 164 (2013).
struct LineSolver: WeightingMethod {
  static let solver = Solver.line
  static let kind = MethodKind.closedForm
  static let isDecisive = true
  /// The points from left to right.
  private let order: [Int]
  private let gaps: [Double]
  private let multiplicity: [Double]

  static func suits(_ points: DistinctPoints) -> Suitability {
    points.space.isLine
      ? .yes(seconds: SolverTuning.linePoint * Double(points.count))
      : .no(reason: "the points have more coordinates than one, or a distance of their own")
  }

  static func bytes(for points: DistinctPoints) -> Double { Double(points.count) * 80 }

  /// Sorts the points.
  ///
  /// - Complexity: O(*n* log *n*).
  init(_ points: DistinctPoints) {
    multiplicity = points.multiplicity
    guard points.count > 1, case .points(let coordinates, _) = points.space.geometry else {
      order = Array(0..<points.count)
      gaps = []
      return
    }
    let places = coordinates.elements
    let order = (0..<points.count).sorted { (places[$0], $0) < (places[$1], $1) }
    self.order = order
    gaps = zip(order, order.dropFirst()).map { places[$1] - places[$0] }
  }

  func solve(_ request: WeightingRequest, in workspace: Workspace) -> SolverOutcome {
    let halves = [1] + gaps.map { tanh(request.dilation * $0 / 2) } + [1]
    let sorted = order.indices.map { (halves[$0] + halves[$0 + 1]) / 2 }
    let survey = survey(sorted, order.map { multiplicity[$0] }, dilation: request.dilation)
    return SolverOutcome(
      weights: unsorted(sorted), survey: survey, amplification: compensatedSum(sorted), bytes: Double(order.count) * 80)
  }

  /// The sums Σⱼ Z[i, j] over the distinct points, each counted as often as it stands there.
  ///
  /// - Complexity: O(*n*).
  func similaritySums(dilatedBy t: Double) -> [Double] {
    unsorted(sums(of: order.map { multiplicity[$0] }, dilation: t).product)
  }

  private func survey(_ w: [Double], _ p: [Double], dilation t: Double) -> SimilarityProduct.Survey {
    let (product, slopes) = sums(of: w, dilation: t)
    let (sums, sumSlopes) = sums(of: p, dilation: t)
    return .init(product: product, sums: sums, slopes: slopes, sumSlopes: sumSlopes).map(unsorted)
  }

  /// Z v and (d ∘ Z) v: sums over the points to the left, then over those to the right, each from the neighbour's.
  private func sums(of v: [Double], dilation t: Double) -> (product: [Double], slopes: [Double]) {
    var product = v
    var slopes = [Double](repeating: 0, count: v.count)
    func sweep(_ steps: some Sequence<(from: Int, to: Int, gap: Double)>) {
      var (passed, sloped) = (0.0, 0.0)
      for step in steps {
        let decay = exp(-t * step.gap)
        sloped = decay * (sloped + step.gap * (passed + v[step.from]))
        passed = decay * (passed + v[step.from])
        product[step.to] += passed
        slopes[step.to] += sloped
      }
    }
    sweep(gaps.indices.lazy.map { (from: $0, to: $0 + 1, gap: gaps[$0]) })
    sweep(gaps.indices.reversed().lazy.map { (from: $0 + 1, to: $0, gap: gaps[$0]) })
    return (product, slopes)
  }

  private func unsorted(_ sorted: [Double]) -> [Double] {
    var values = sorted
    for (place, point) in order.enumerated() { values[point] = sorted[place] }
    return values
  }
}
