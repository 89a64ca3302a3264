extension PointSet {
  /// Calls `body` with a copy of `count` points, of which `original` gives the places among these.
  ///
  /// - Complexity: O(count · dimension), O(count²) for points given by their distances.
  func withSubset(
    count: Int, _ original: (Int) -> Int, in workspace: Workspace, _ body: (PointSet) -> Void
  ) {
    if let triangle {
      workspace.withBuffer(count: PackedTriangle.elementCount(count)) { copy in
        for i in 0..<count {
          let start = PackedTriangle.rowStart(i)
          for j in 0..<i {
            let (a, b) = (original(i), original(j))
            copy[start + j] = triangle[PackedTriangle.rowStart(max(a, b)) + min(a, b)]
          }
        }
        body(PointSet(triangle: copy, count: count))
      }
    } else {
      let copyStride = Self.stride(count: count)
      workspace.withBuffer(count: dimension * copyStride) { copy in
        copy.update(repeating: 0, count: dimension * copyStride)
        for k in 0..<dimension {
          for j in 0..<count { copy[k * copyStride + j] = kernel.coordinates[k * stride + original(j)] }
        }
        body(PointSet(coordinates: copy, count: count, like: self))
      }
    }
  }
}
