import CKernels

/// The similarity matrix of points at a dilation, its lower triangle packed row after row: n² / 2 numbers.
struct PackedSimilarity {
  let points: PointSet
  let dilation: Double
  private let elements: UnsafeMutablePointer<Double>

  /// The number of elements that the packed triangle of `count` points takes.
  static func elementCount(_ count: Int) -> Int {
    rowStart(count)
  }

  /// Computes the similarities into a buffer of `elementCount` numbers; `nil` if two points coincide.
  init?(_ points: PointSet, dilation: Double, into elements: UnsafeMutablePointer<Double>, in workspace: Workspace) {
    self.points = points
    self.dilation = dilation
    self.elements = elements
    let coincident = workspace.withBuffer(count: points.stride) { distances in
      (0..<points.count).reduce(0) { coincident, i in
        let row = elements + Self.rowStart(i)
        return coincident + points.similarities(from: i, dilation: dilation, distances: distances, into: row)
      }
    }
    if coincident > 0 { return nil }
  }

  /// The similarities of point `i` to the points before it.
  func row(_ i: Int) -> UnsafePointer<Double> { UnsafePointer(elements + Self.rowStart(i)) }

  /// y ← Z x.
  func multiply(_ x: UnsafePointer<Double>, into y: UnsafeMutablePointer<Double>) {
    for i in 0..<points.count {
      y[i] = x[i] + ck_symmetric_row(row(i), i, x, x[i], y)
    }
  }

  /// Where row `i` starts: every row before it is padded to whole vectors.
  ///
  /// Row k takes ⌈k / L⌉ L places, so that the L rows that end with a multiple of L take the same number.
  private static func rowStart(_ i: Int) -> Int {
    let lanes = CK_LANES
    guard i > 0 else { return 0 }
    let last = i - 1
    let whole = last / lanes
    return lanes * lanes * whole * (whole + 1) / 2 + (last - whole * lanes) * (whole + 1) * lanes
  }
}
