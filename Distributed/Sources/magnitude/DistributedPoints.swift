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

  /// How many neighbours the factor has for each point.
  private static let neighbourCount: Int32 = 24

  /// Deals points.
  ///
  /// - Parameter ring: whether they are passed round in any case.
  init(_ part: PointFile.Part, ring: Bool) throws {
    (own, dimension) = (part.count, part.dimension)
    count = Int(Ranks.sum(Double(part.count)))
    guard count <= Int(Int32.max) else {
      throw DistributedError("\(count) points are more than MPI counts in 32 bits: take at most \(Int32.max)")
    }
    let whole = 8 * Double(count) * Double(dimension)
    let share = Self.memory - Self.bytes(count: count, dimension: dimension)
    isReplicated = !ring && whole < share / 2
    guard share > 0 else {
      throw DistributedError(
        "\(count) points in \(dimension) dimensions take \(Int(Self.bytes(count: count, dimension: dimension) / 1e6)) MB "
          + "a rank, and \(Int(Self.memory / 1e6)) MB are there: take more ranks on more nodes")
    }
    guard let made = dm_points_make(part.rows, own, Int32(dimension), isReplicated ? 1 : 0) else {
      throw DistributedError("there is no memory for the points: take more ranks, or --ring")
    }
    points = made
    var distinct = [Double](repeating: 1, count: own)
    guard let found = dm_neighbours_find(made, Self.neighbourCount, &distinct) else {
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

  /// Four fifths of what the node has, for each of its ranks.
  private static var memory: Double {
    let ranks = ProcessInfo.processInfo.environment["OMPI_COMM_WORLD_LOCAL_SIZE"].flatMap { Double($0) } ?? 1
    return 0.8 * Double(ProcessInfo.processInfo.physicalMemory) / max(1, ranks)
  }

  /// Blocks in a ring, neighbours with their factor, and vectors.
  private static func bytes(count: Int, dimension: Int) -> Double {
    let own = Double(count) / Double(Ranks.count)
    return own * Double(dimension) * 8 * 6 + own * Double(neighbourCount) * 12 + Double(count) * 8 * 14
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
