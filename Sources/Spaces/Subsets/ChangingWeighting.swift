import CKernels
import CardinalityNumerics

/// The weighting of some points of a space at a dilation, kept up to date as points come and go.
///
/// The inverse V = Z⁻¹ of their similarities is kept. A new point with similarities z to the others and s = 1 − zᵀVz
/// borders it: with v = Vz and r = 1 − zᵀw the old weights change by −v r / s, its own is r / s, and magnitude grows by
/// r² / s. A point that goes takes w² / V[k, k] with it. Errors add up slowly: ``residual`` tells how far they have come.
/// Source: bordering and Schur complement, as in Hager, SIAM Review 31 (1989).
package struct ChangingWeighting: Sendable {
  /// The space that points are taken from.
  package let space: FiniteMetricSpace
  /// The dilation t.
  package let dilation: Double
  /// The points that are in, in the order of ``weights``.
  package private(set) var members: [Int] = []
  /// Their weights: Z w = 1.
  package private(set) var weights: [Double] = []
  /// The magnitude Σ w.
  package private(set) var magnitude = 0.0
  private var inverse: [[Double]] = []

  /// Begins with some points.
  ///
  /// - Throws: ``MetricSpaceError/invalidDilation(_:)``, and what ``add(_:)`` throws.
  /// - Complexity: O(k³) time, k² numbers.
  package init(
    _ space: FiniteMetricSpace, members: [Int] = [], dilatedBy t: Double
  ) throws(MetricSpaceError) {
    try space.validate(dilation: t)
    try MemoryLimit.allow(
      8 * Double(members.count) * Double(members.count), for: "the inverse for \(members.count) points",
      formula: "8 k² bytes")
    self.space = space
    dilation = t
    for point in members { try add(point) }
  }

  /// Adds a point.
  ///
  /// - Throws: ``MetricSpaceError/invalidChoice(_:of:)`` for a point that is none of the space or in already, and
  ///   ``MetricSpaceError/singularSimilarity(dilation:)`` where it coincides with one, or the matrix would have no inverse
  ///   for another reason; then nothing changes.
  /// - Complexity: O(k²).
  package mutating func add(_ point: Int) throws(MetricSpaceError) {
    guard (0..<space.count).contains(point), !members.contains(point) else {
      throw .invalidChoice(point, of: space.count)
    }
    let row = space.similarities(from: point, dilatedBy: dilation)
    let z = members.map { row[$0] }
    let v = inverse.map { ck_dot($0, z, z.count) }
    let pivot = 1 - ck_dot(z, v, z.count)
    guard abs(pivot) > 64 * Double(members.count) * Double.ulpOfOne else {
      throw .singularSimilarity(dilation: dilation)
    }
    let lacking = 1 - ck_dot(z, weights, z.count)
    for i in inverse.indices {
      ck_add_scaled(v[i] / pivot, v, &inverse[i], v.count)
      inverse[i].append(-v[i] / pivot)
    }
    inverse.append(v.map { -$0 / pivot } + [1 / pivot])
    for i in weights.indices { weights[i] -= v[i] * lacking / pivot }
    weights.append(lacking / pivot)
    members.append(point)
    magnitude += lacking * lacking / pivot
  }

  /// Removes a point.
  ///
  /// - Throws: ``MetricSpaceError/invalidChoice(_:of:)`` for a point that is not in, and
  ///   ``MetricSpaceError/singularSimilarity(dilation:)`` where the matrix without it has no inverse; then nothing changes.
  /// - Complexity: O(k²).
  package mutating func remove(_ point: Int) throws(MetricSpaceError) {
    guard let place = members.firstIndex(of: point) else { throw .invalidChoice(point, of: space.count) }
    let pivot = inverse[place][place]
    guard abs(pivot) > 64 * Double(members.count) * Double.ulpOfOne else {
      throw .singularSimilarity(dilation: dilation)
    }
    var row = inverse.remove(at: place)
    let weight = weights.remove(at: place)
    members.remove(at: place)
    row.remove(at: place)
    for i in inverse.indices {
      inverse[i].remove(at: place)
      ck_add_scaled(-row[i] / pivot, row, &inverse[i], row.count)
      weights[i] -= row[i] * weight / pivot
    }
    magnitude -= weight * weight / pivot
  }

  /// What each point takes with it when it alone goes: w² / V[k, k], in the order of ``members``.
  ///
  /// - Complexity: O(k), where as many weightings would take O(k⁴).
  package var contributions: [Double] {
    weights.indices.map { weights[$0] * weights[$0] / inverse[$0][$0] }
  }

  /// ‖1 − Z w‖∞: how far rounding has come.
  ///
  /// - Complexity: O(k² · dimension).
  package var residual: Double {
    let product = space.subspace(members).similarityProducts([weights], dilatedBy: dilation)[0]
    return product.reduce(0) { max($0, abs(1 - $1)) }
  }
}
