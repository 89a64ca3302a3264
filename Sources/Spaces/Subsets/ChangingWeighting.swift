import CKernels
import CardinalityNumerics

/// The weighting of some points of a space at a dilation, kept up to date as points come and go.
///
/// The inverse V = Z⁻¹ of their similarities is kept. A new point with similarities z to the others and s = 1 − zᵀVz
/// borders it: with v = Vz and r = 1 − zᵀw the old weights change by −v r / s, its own is r / s, and magnitude grows by
/// r² / s. A point that goes takes w² / V[k, k] with it. Errors add up slowly: ``residual`` tells how far they have come.
/// What is lost where points are close together, and V large, is made good by a factorization (Bunch–Kaufman), as long as
/// weights are right to four digits.
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
  /// The largest |V[i, i]| since V was last made by a factorization: what an entry is rounded by is about ε of it.
  private var largest = 1.0

  /// The error of a weight beyond which it is not shown.
  private static let largestError = 1e-4
  /// Once the largest entry has shrunk by so much, what is left is made anew.
  private static let cancellation = 100.0

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
    var suffices = true
    for point in members where suffices { suffices = try border(by: point) }
    // One factorization of all, rather than one for each that follows.
    if !suffices { try factorize(members) }
  }

  /// Adds a point.
  ///
  /// - Throws: ``MetricSpaceError/invalidChoice(_:of:)`` for a point that is none of the space or in already,
  ///   ``MetricSpaceError/singularSimilarity(dilation:)`` where it coincides with one, or the matrix would have no inverse
  ///   for another reason, and ``MetricSpaceError/lostDigits(dilation:point:closest:)`` where points are so close together
  ///   that weights would be wrong; then nothing changes.
  /// - Complexity: O(k²); O(k³) where rounding would be felt, for a factorization.
  package mutating func add(_ point: Int) throws(MetricSpaceError) {
    if try !border(by: point) { try factorize(members + [point]) }
  }

  /// Borders the inverse by a point, and returns whether the digits suffice; else nothing changes.
  private mutating func border(by point: Int) throws(MetricSpaceError) -> Bool {
    guard (0..<space.count).contains(point), !members.contains(point) else {
      throw .invalidChoice(point, of: space.count)
    }
    let row = space.similarities(from: point, dilatedBy: dilation)
    let z = members.map { row[$0] }
    guard !z.contains(1) else { throw .singularSimilarity(dilation: dilation) }
    let v = inverse.map { ck_dot($0, z, z.count) }
    let pivot = 1 - ck_dot(z, v, z.count)
    let grown = inverse.indices.reduce(max(largest, 1 / abs(pivot))) {
      max($0, abs(inverse[$1][$1] + v[$1] * v[$1] / pivot))
    }
    guard abs(pivot) > rounding, Self.error(grown, count: members.count + 1) <= Self.largestError else { return false }
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
    largest = grown
    return true
  }

  /// What a pivot may consist of by rounding alone.
  private var rounding: Double { 64 * Double(members.count) * Double.ulpOfOne * largest }

  /// An estimate of the error of weights: roundings of Z are as likely up as down, and V magnifies them.
  private static func error(_ largest: Double, count: Int) -> Double {
    Double(count).squareRoot() * Double.ulpOfOne * largest
  }

  /// Makes the inverse for some points anew, by a factorization of their similarities.
  ///
  /// - Throws: what ``add(_:)`` throws; then nothing changes.
  /// - Complexity: O(k³).
  private mutating func factorize(_ points: [Int]) throws(MetricSpaceError) {
    for (place, point) in points.enumerated() {
      guard (0..<space.count).contains(point), !points[..<place].contains(point) else {
        throw .invalidChoice(point, of: space.count)
      }
    }
    let count = points.count
    var matrix = points.flatMap { point -> [Double] in
      let row = space.similarities(from: point, dilatedBy: dilation)
      return points.map { row[$0] }
    }
    let columns = matrix.withUnsafeMutableBufferPointer { matrix -> [[Double]]? in
      guard let start = matrix.baseAddress, count > 0 else { return [[]] }
      guard let factor = SymmetricIndefinite(start, count: count, stride: count) else { return nil }
      return (0...count).map { column -> [Double] in
        // The last one are the weights.
        var solution = (0..<count).map { column == count || $0 == column ? 1.0 : 0 }
        factor.solve(&solution)
        return solution
      }
    }
    guard let columns, let weights = columns.last else { throw .singularSimilarity(dilation: dilation) }
    let inverse = Array(columns.dropLast())
    let place = inverse.indices.max { abs(inverse[$0][$0]) < abs(inverse[$1][$1]) }
    let largest = place.map { abs(inverse[$0][$0]) } ?? 1
    guard Self.error(largest, count: count) <= Self.largestError else {
      throw refusal(of: points[place ?? 0], among: points)
    }
    (members, self.inverse, self.weights, self.largest) = (points, inverse, weights, max(1, largest))
    magnitude = compensatedSum(weights)
  }

  /// Why the weights are not known: points that are close together, or a matrix that has no inverse for another reason.
  private func refusal(of point: Int, among points: [Int]) -> MetricSpaceError {
    let distances = space.distances(from: point)
    let closest = points.reduce(Double.infinity) { $1 == point ? $0 : min($0, distances[$1]) }
    // A pair of points that far apart magnifies roundings by less than a million.
    return closest > 0 && dilation * closest < 1e-6
      ? .lostDigits(dilation: dilation, point: point, closest: closest) : .singularSimilarity(dilation: dilation)
  }

  /// Removes a point.
  ///
  /// - Throws: ``MetricSpaceError/invalidChoice(_:of:)`` for a point that is not in, and
  ///   ``MetricSpaceError/singularSimilarity(dilation:)`` where the matrix without it has no inverse, or
  ///   ``MetricSpaceError/lostDigits(dilation:point:closest:)``, as ``add(_:)``; then nothing changes.
  /// - Complexity: O(k²); O(k³) where rounding would be felt, for a factorization.
  package mutating func remove(_ point: Int) throws(MetricSpaceError) {
    guard let place = members.firstIndex(of: point) else { throw .invalidChoice(point, of: space.count) }
    let pivot = inverse[place][place]
    let left = inverse.indices.filter { $0 != place }.reduce(1) {
      max($0, abs(inverse[$1][$1] - inverse[$1][place] * inverse[$1][place] / pivot))
    }
    guard abs(pivot) > rounding, left * Self.cancellation >= largest else {
      return try factorize(members.filter { $0 != point })
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
