import Foundation

/// The weighting of points on a line, in closed form.
///
/// With the gaps g between neighbours each point has weight (tanh(t gₗ / 2) + tanh(t gᵣ / 2)) / 2, where tanh is 1 beyond
/// the ends, so that |tX| = 1 + Σ tanh(t g / 2).
/// Source: Leinster, Willerton, Geometriae Dedicata 164 (2013).
struct LineWeighting: Sendable {
  /// The points from left to right.
  private let order: [Int]
  private let gaps: [Double]

  /// Sorts the points of a space on a line; `nil` for other spaces of two points and more.
  ///
  /// - Complexity: O(*n* log *n*).
  init?(_ space: FiniteMetricSpace) {
    if space.count < 2 {
      order = Array(0..<space.count)
      gaps = []
      return
    }
    guard case .points(let coordinates, let distance) = space.geometry, coordinates.rows == 1,
      !distance.isDirectional
    else { return nil }
    let places = coordinates.elements
    let order = (0..<space.count).sorted { (places[$0], $0) < (places[$1], $1) }
    self.order = order
    gaps = zip(order, order.dropFirst()).map { places[$1] - places[$0] }
  }

  /// The weighting at dilation `t` of points that each stand for `multiplicity` of them.
  ///
  /// - Complexity: O(*n*).
  func solve(dilatedBy t: Double, multiplicity: [Double]) -> SolverOutcome {
    let halves = [1] + gaps.map { tanh(t * $0 / 2) } + [1]
    let sorted = order.indices.map { (halves[$0] + halves[$0 + 1]) / 2 }
    let survey = survey(sorted, order.map { multiplicity[$0] }, dilation: t)
    return SolverOutcome(
      weights: unsorted(sorted), survey: survey, amplification: sorted.reduce(0, +), bytes: order.count * 80)
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
