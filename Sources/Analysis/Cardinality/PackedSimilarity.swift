import CKernels

/// The similarity matrix of points at a dilation, its lower triangle packed row after row: n² / 2 numbers.
struct PackedSimilarity {
  let points: PointSet
  let dilation: Double
  private let elements: UnsafeMutablePointer<Double>

  /// Computes the similarities into a packed triangle; `nil` if two points coincide.
  init?(_ points: PointSet, dilation: Double, into elements: UnsafeMutablePointer<Double>, in workspace: Workspace) {
    self.points = points
    self.dilation = dilation
    self.elements = elements
    let coincident = workspace.withBuffer(count: points.stride) { distances in
      (0..<points.count).reduce(0) { coincident, i in
        let row = elements + PackedTriangle.rowStart(i)
        return coincident + points.similarities(from: i, dilation: dilation, distances: distances, into: row)
      }
    }
    if coincident > 0 { return nil }
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
