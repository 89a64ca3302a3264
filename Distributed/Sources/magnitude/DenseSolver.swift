import CDistributed
import Foundation

/// A space that is given by its distances, which need not be of negative type: an LU factorization by ScaLAPACK, the
/// matrix dealt to the ranks in blocks.
struct DenseSolver {
  let header: TableHeader
  /// A number that changes with every distance.
  let digest: UInt64
  private let data: Data
  private let file: String

  /// Opens an `.npy` file of n × n distances; each rank reads what it needs.
  init(_ file: String) throws {
    let (header, data) = try Ranks.together {
      (try TableHeader(npy: file), try Data(contentsOf: URL(fileURLWithPath: file), options: .alwaysMapped))
    }
    self.file = file
    (self.header, self.data) = (header, data)
    guard header.rows == header.columns, header.rows > 0 else {
      throw DistributedError(
        "\(file) has \(header.rows) rows and \(header.columns) columns: distances stand in a square")
    }
    digest = try data.withUnsafeBytes { bytes in
      var sum: UInt64 = 0
      // Every rank checks its rows.
      try Ranks.together {
        for i in stride(from: Ranks.own, to: header.rows, by: Ranks.count) {
          for j in 0..<header.rows {
            let (d, back) = (header.number(bytes, i, j), header.number(bytes, j, i))
            guard d >= 0, d.isFinite, i != j || d == 0 else {
              throw DistributedError("\(file) has \(d) as the distance of points \(i + 1) and \(j + 1)")
            }
            guard d == back else {
              throw DistributedError(
                "\(file) is not symmetric: points \(i + 1) and \(j + 1) have distances \(d) and \(back)")
            }
            sum &+= d.bitPattern &* (2 &* UInt64(i &* header.rows &+ j) &+ 1)
          }
        }
      }
      return dm_sum_of_bits(sum)
    }
  }

  /// Finds a weighting.
  ///
  /// - Throws: ``DistributedError``.
  func solve(dilation t: Double) throws -> FoundDilation {
    let start = ContinuousClock.now
    var result = dm_dense_result()
    let status = data.withUnsafeBytes { bytes in
      dm_dense(bytes.baseAddress?.advanced(by: header.offset), Int32(header.width), header.rows, t, &result)
    }
    let grid = "\(result.rows_of_ranks) × \(result.columns_of_ranks)"
    switch Int(status) {
    case DM_SINGULAR: throw DistributedError("at t = \(t) the similarity matrix is singular")
    case DM_NO_MEMORY:
      throw DistributedError("there is no memory for \(header.rows)² numbers over \(Ranks.count) ranks: take more")
    case DM_TOO_LARGE:
      let cells = Double(header.rows) * Double(header.rows)
      throw DistributedError(
        "a rank's part of \(header.rows)² numbers on \(grid) ranks is more than ScaLAPACK counts in 32 bits: take at "
          + "least \(Int((cells / Double(Int32.max)).rounded(.up)) + 1) ranks, in a number that has two factors alike")
    default: break
    }
    guard result.error <= 1e-6 * max(1, abs(result.magnitude)) else {
      throw DistributedError("at t = \(t) the similarity matrix is singular but for rounding")
    }
    return FoundDilation(
      dilation: t, magnitude: result.magnitude, errorEstimate: result.error, derivative: result.derivative,
      spread: result.spread, spreadDerivative: result.spread_derivative, residual: result.residual, iterations: nil,
      seconds: (.now - start) / .seconds(1), ranks: Ranks.count)
  }
}

extension TableHeader {
  /// A number of the file's bytes.
  fileprivate func number(_ bytes: UnsafeRawBufferPointer, _ row: Int, _ column: Int) -> Double {
    let place = offset + width * (row * columns + column)
    return width == 8
      ? bytes.loadUnaligned(fromByteOffset: place, as: Double.self)
      : Double(bytes.loadUnaligned(fromByteOffset: place, as: Float.self))
  }
}
