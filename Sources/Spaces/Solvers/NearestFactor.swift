import CKernels

/// A sparse factor as ``SparseInverseFactor``, made in no time from similarities that are stored in single precision, for
/// points in random order.
///
/// The neighbours of a point are the nearest of those before it in each of sixteen residue classes of their places: in
/// random order about as good as the sixteen nearest, and found without sorting.
struct NearestFactor {
  /// The smallest variance that a point keeps beside its neighbours: about the smallest eigenvalue of Z.
  let smallestPivot: Double
  private let columns: SparseColumns

  /// Computes the factor; `nil` where two points are too close for what is stored.
  ///
  /// - Complexity: O(*n*²) time with a small constant, O(*n*) memory.
  init?(_ triangle: SinglePrecisionTriangle, stored: ck_stored, count: Int) {
    let (width, length) = (Int(CK_SINGLE_LANES), SinglePrecisionPoints.stride(count: count))
    var places = [Int32](repeating: 0, count: length * width)
    var entries = [Float](repeating: 0, count: length * width)
    var diagonal = [Double](repeating: 0, count: length)
    let least = stored == CK_COMPLEMENT ? SolverTuning.leastComplementPivot : SolverTuning.leastPivot
    var smallest = 1.0
    triangle.forEachGroup { first, _ in
      let found = places.withUnsafeMutableBufferPointer { places in
        entries.withUnsafeMutableBufferPointer { entries in
          diagonal.withUnsafeMutableBufferPointer { diagonal in
            ck_nearest_factor(
              triangle.start, stored, first, count, least, places.baseAddress.map { $0 + first * width },
              entries.baseAddress.map { $0 + first * width }, diagonal.baseAddress.map { $0 + first })
          }
        }
      }
      if !(found >= smallest) { smallest = found }
    }
    guard smallest >= least else { return nil }
    smallestPivot = smallest
    diagonal.removeLast(length - count)
    columns = SparseColumns(places: places, entries: entries, diagonal: diagonal, width: width)
  }

  /// y ← U Uᵀ x.
  func multiply(_ x: UnsafePointer<Double>, into y: UnsafeMutablePointer<Double>) { columns.multiply(x, into: y) }
}
