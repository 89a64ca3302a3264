import CDistributed
import Foundation

/// Euclidean points whose rows are dealt to the ranks, with what all dilations share.
final class DistributedPoints {
  let count: Int
  let dimension: Int
  /// Whether every rank keeps all coordinates; else they are passed round.
  let isReplicated: Bool
  /// 1 for a point that differs from all before it in the order of the factor, else 0.
  let different: [Double]
  /// A number that changes with every coordinate, whatever the number of ranks.
  let digest: UInt64
  private let own: Int
  private let points: OpaquePointer
  private let neighbours: OpaquePointer

  /// Deals points.
  ///
  /// - Throws: ``DistributedError``, on all ranks.
  init(_ part: PointFile.Part, _ layout: PointLayout) throws {
    (own, dimension) = (part.count, part.dimension)
    count = Int(Ranks.sum(Double(part.count)))
    let widest = Int(Ranks.largest(Double(part.count)))
    isReplicated = try layout.isReplicated(count: count, widest: widest, dimension: dimension)
    guard let made = dm_points_make(part.rows, own, Int32(dimension), isReplicated ? 1 : 0) else {
      throw DistributedError("there is no memory for the points: take more ranks, or --ring")
    }
    points = made
    var distinct = [Double](repeating: 1, count: own)
    guard let found = dm_neighbours_find(made, Int32(PointLayout.neighbourCount), &distinct) else {
      throw DistributedError("there is no memory for the neighbours of the points: take more ranks")
    }
    neighbours = found
    different = Ranks.gather(distinct, total: count)
    digest = Self.digest(part.rows, first: dm_points_first(made) * part.dimension)
  }

  deinit {
    dm_neighbours_free(neighbours)
    dm_points_free(points)
  }

  /// Z x.
  func product(_ x: [Double], dilation t: Double) -> [Double] {
    var rows = [Double](repeating: 0, count: own)
    dm_product(points, t, x, &rows)
    return Ranks.gather(rows, total: count)
  }

  /// Z x, (d ∘ Z) x, Z 1 and (d ∘ Z) 1.
  func survey(_ x: [Double], dilation t: Double) -> [[Double]] {
    var rows = [Double](repeating: 0, count: 4 * own)
    dm_survey(points, t, x, &rows)
    return (0..<4).map { Ranks.gather(Array(rows[$0 * own..<($0 + 1) * own]), total: count) }
  }

  /// Makes the factor of a dilation.
  func factorize(dilation t: Double) { dm_factor(points, neighbours, t, different) }

  /// U Uᵀ x, about Z⁻¹ x.
  func precondition(_ x: [Double]) -> [Double] {
    [Double](unsafeUninitializedCapacity: count) { y, filled in
      y.initialize(repeating: 0)
      filled = count
      dm_precondition(points, neighbours, x, y.baseAddress)
    }
  }

  private static func digest(_ rows: [Double], first: Int) -> UInt64 {
    var sum: UInt64 = 0
    for (place, value) in rows.enumerated() {
      var bits = value.bitPattern ^ (UInt64(first + place) &* 0x9E37_79B9_7F4A_7C15)
      bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
      bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
      sum &+= bits ^ (bits >> 31)
    }
    return dm_sum_of_bits(sum)
  }
}
