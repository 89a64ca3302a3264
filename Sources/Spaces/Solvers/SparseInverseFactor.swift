import CKernels
import CardinalityNumerics

/// An upper triangular U with U Uᵀ ≈ Z⁻¹ for a similarity matrix Z, with few entries in each column.
///
/// Column i is nonzero at i and at its nearest predecessors N in maximin order, where it is c / √cᵢ with c the column of i
/// in the inverse of Z restricted to N and i: the best of all such columns in Kullback–Leibler divergence. With all predecessors as neighbours U Uᵀ = Z⁻¹.
/// Source: Vecchia 1988; Schäfer, Katzfuss, Owhadi, SIAM J. Sci. Comput. 43 (2021).
struct SparseInverseFactor {
  private let columns: SparseColumns

  /// Computes the factor; `nil` where a restriction of Z is not positive definite in double precision.
  ///
  /// - Complexity: O(*n* · neighbours³) time, O(*n* · neighbours) memory.
  init?(_ order: MaximinOrder, dilation: Double, threads: Int) {
    let count = order.space.count
    var diagonal = [Double](repeating: 0, count: count)
    let entries = [Float](unsafeUninitializedCapacity: count * order.neighbourCount) { entries, filled in
      entries.initialize(repeating: 0)
      filled = entries.count
      diagonal.withUnsafeMutableBufferPointer { diagonal in
        let parts = min(count, SolverTuning.rowParts)
        ParallelJobs.perform(parts, threads: threads) { [entries, diagonal] part in
          let column = FactorColumn(order, dilation: dilation)
          for place in stride(from: part, to: count, by: parts) {
            let start = place * order.neighbourCount
            diagonal[place] = column.compute(place, into: entries.baseAddress.map { $0 + start })
          }
        }
      }
    }
    guard diagonal.allSatisfy({ $0 > 0 && $0.isFinite }) else { return nil }
    columns = SparseColumns(
      places: order.neighbours, entries: entries, diagonal: diagonal, width: order.neighbourCount)
  }

  /// The bytes that the factor and the neighbours take.
  static func bytes(count: Int, neighbours: Int) -> Double { Double(count) * Double(neighbours * 8 + 8) }

  /// y ← U Uᵀ x.
  func multiply(_ x: UnsafePointer<Double>, into y: UnsafeMutablePointer<Double>) { columns.multiply(x, into: y) }
}

/// The columns of an upper triangular U, of which each has as many places above the diagonal, or all where these are fewer.
struct SparseColumns {
  /// The places, `width` for each column.
  let places: [Int32]
  /// The entries there, in single precision, which does for a preconditioner.
  let entries: [Float]
  let diagonal: [Double]
  let width: Int

  /// y ← U Uᵀ x.
  func multiply(_ x: UnsafePointer<Double>, into y: UnsafeMutablePointer<Double>) {
    y.update(repeating: 0, count: diagonal.count)
    entries.withUnsafeBufferPointer { entries in
      places.withUnsafeBufferPointer { places in
        guard let values = entries.baseAddress, let places = places.baseAddress else { return }
        for i in diagonal.indices {
          let (row, used) = (i * width, min(i, width))
          let inner = diagonal[i] * x[i] + ck_gathered_dot(values + row, places + row, used, x)
          y[i] += diagonal[i] * inner
          ck_scatter(inner, values + row, places + row, used, y)
        }
      }
    }
  }
}

/// What one column of the factor is computed in.
private struct FactorColumn {
  let order: MaximinOrder
  let dilation: Double
  private let workspace = Workspace()

  init(_ order: MaximinOrder, dilation: Double) {
    self.order = order
    self.dilation = dilation
  }

  /// Writes the entries at the neighbours and returns the one on the diagonal; NaN if there is no Cholesky factor.
  ///
  /// The column of the inverse that belongs to the last point, divided by the root of its last element.
  func compute(_ place: Int, into entries: UnsafeMutablePointer<Float>?) -> Double {
    let count = min(place, order.neighbourCount) + 1
    let stride = PointSet.stride(count: count)
    return workspace.withBuffer(count: (count + 2) * stride) { z in
      let (row, column) = (z + count * stride, z + (count + 1) * stride)
      order.withNeighbourhood(place, in: workspace) { points in
        for i in 0..<count {
          _ = points.similarities(from: i, dilation: dilation, distances: row, into: z + i * stride)
          z[i * stride + i] = 1
        }
      }
      guard
        let factor = CholeskyFactor(
          replacing: z, count: count, stride: stride, smallestPivot: .leastNormalMagnitude)
      else { return .nan }
      column.update(repeating: 0, count: count)
      column[count - 1] = 1
      factor.solve(column)
      let root = column[count - 1].squareRoot()
      for i in 0..<count { column[i] /= root }
      if let entries { ck_to_single(column, entries, count - 1) }
      return root
    }
  }
}
