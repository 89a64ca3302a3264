import CKernels

/// The similarity matrix of points at a dilation, its lower triangle packed row after row: n² / 2 numbers.
struct PackedSimilarity {
  let points: PointSet
  let dilation: Double
  private let elements: UnsafeMutablePointer<Double>

  /// Computes the similarities into a buffer of a packed triangle; `nil` if two points coincide.
  init?(_ points: PointSet, dilation: Double, into elements: UnsafeMutablePointer<Double>, threads: Int) {
    self.points = points
    self.dilation = dilation
    self.elements = elements
    let parts = min(points.count, 64)
    var coincident = [Int](repeating: 0, count: parts)
    coincident.withUnsafeMutableBufferPointer { coincident in
      ParallelJobs.perform(parts, threads: threads) { [coincident] part in
        Workspace().withBuffer(count: points.stride) { distances in
          for i in stride(from: part, to: points.count, by: parts) {
            let row = elements + PackedTriangle.rowStart(i)
            coincident[part] += points.similarities(from: i, dilation: dilation, distances: distances, into: row)
          }
        }
      }
    }
    if coincident.contains(where: { $0 > 0 }) { return nil }
  }

  /// The similarities of point `i` to the points before it.
  func row(_ i: Int) -> UnsafePointer<Double> { UnsafePointer(elements + PackedTriangle.rowStart(i)) }

  /// y ← Z x.
  func multiply(_ x: UnsafePointer<Double>, into y: UnsafeMutablePointer<Double>) {
    for i in 0..<points.count {
      y[i] = x[i] + ck_symmetric_row(row(i), i, x, x[i], y)
    }
  }
}
