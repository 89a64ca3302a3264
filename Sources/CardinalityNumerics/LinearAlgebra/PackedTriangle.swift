import CKernels

/// How the part of a symmetric matrix before its diagonal lies in memory: row after row, each padded to whole vectors.
package enum PackedTriangle {
  /// The number of elements that the triangle of a `count` × `count` matrix takes, about `count`² / 2.
  package static func elementCount(_ count: Int) -> Int { rowStart(count) }

  /// Where row `i` starts.
  ///
  /// Row k takes ⌈k / L⌉ L places for vectors of L lanes, so that the L rows that end with a multiple of L take the
  /// same number.
  package static func rowStart(_ i: Int) -> Int {
    let lanes = CK_LANES
    guard i > 0 else { return 0 }
    let last = i - 1
    let whole = last / lanes
    return lanes * lanes * whole * (whole + 1) / 2 + (last - whole * lanes) * (whole + 1) * lanes
  }
}
