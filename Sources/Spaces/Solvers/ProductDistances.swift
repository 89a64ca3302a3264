import CKernels
import CardinalityNumerics

/// The Euclidean distances of points with many coordinates, by products of matrices: d² = |x|² + |y|² − 2 x·y.
///
/// The points are moved to their mean first. Where the square is a small share of |x|² + |y|² digits cancel, and the
/// distance is computed from the differences of the coordinates as they were given: no distance has a relative error of
/// more than some 16 roundings.
struct ProductDistances: Sendable {
  let count: Int
  let dimension: Int
  /// The points as they were given, one a row.
  private let rows: [Double]
  /// The points less their mean, one a row.
  private let moved: [Double]
  /// The squares of the moved points' norms.
  private let squares: [Double]

  /// Copies and moves points that are given by coordinates.
  ///
  /// - Complexity: O(*n* · dimension) time and memory.
  init(_ space: FiniteMetricSpace) {
    let points = space.points
    (count, dimension) = (points.rows, points.columns)
    rows = points.elements
    var mean = Array(repeating: 0.0, count: points.columns)
    for (index, x) in rows.enumerated() { mean[index % points.columns] += x / Double(points.rows) }
    var moved = rows
    for index in moved.indices { moved[index] -= mean[index % points.columns] }
    self.moved = moved
    let dimension = points.columns
    squares = moved.withUnsafeBufferPointer { moved in
      (0..<points.rows).map { point in
        guard let start = moved.baseAddress.map({ $0 + point * dimension }) else { return 0 }
        return ck_dot(start, start, dimension)
      }
    }
  }

  /// The bytes of the copies.
  static func bytes(for points: DistinctPoints) -> Double {
    2 * 8 * Double(points.count) * Double(points.space.dimension)
  }

  /// Writes the distances between points of two ranges, a row of `stride` numbers for each of the first.
  func write(
    _ points: Range<Int>, _ others: Range<Int>, to distances: UnsafeMutablePointer<Double>, stride: Int
  ) {
    rows.withUnsafeBufferPointer { rows in
      moved.withUnsafeBufferPointer { moved in
        squares.withUnsafeBufferPointer { squares in
          guard let rows = rows.baseAddress, let moved = moved.baseAddress else { return }
          Double.multiplyByTransposed(
            moved + points.lowerBound * dimension, moved + others.lowerBound * dimension, into: distances,
            rows: points.count, columns: others.count, inner: dimension, stride: stride)
          let set = ck_moved_points(rows: rows, squares: squares.baseAddress, dimension: dimension)
          for (place, point) in points.enumerated() {
            let row = distances + place * stride
            ck_product_distances(set, point, others.lowerBound, others.count, SolverTuning.cancellation, row, row)
          }
        }
      }
    }
  }

  /// The packed triangle of all distances.
  func triangle(threads: Int) -> [Double] {
    LinearAlgebra.useOneThread()
    let elements = PackedTriangle.elementCount(count)
    return [Double](unsafeUninitializedCapacity: elements) { triangle, filled in
      filled = elements
      if let first = triangle.baseAddress { writeTriangle(to: first, threads: threads) }
    }
  }

  /// Writes the packed triangle of all distances.
  ///
  /// - Complexity: O(*n*² · dimension) time.
  func writeTriangle(to triangle: UnsafeMutablePointer<Double>, threads: Int) {
    let (height, width) = (SolverTuning.distanceRows, SolverTuning.distanceColumns)
    let blocks = (count + height - 1) / height
    // The last blocks have the longest rows: they begin.
    ParallelJobs.perform(blocks, threads: threads) { job in
      let first = (blocks - 1 - job) * height
      let points = first..<min(first + height, count)
      Workspace().withBuffer(count: height * width) { block in
        for start in stride(from: 0, to: points.upperBound, by: width) {
          let others = start..<min(start + width, points.upperBound)
          write(points, others, to: block, stride: width)
          for (place, point) in points.enumerated() where point > start {
            (triangle + PackedTriangle.rowStart(point) + start)
              .update(from: block + place * width, count: min(others.upperBound, point) - start)
          }
        }
      }
    }
  }
}

extension FiniteMetricSpace {
  /// The space with its distances stored where they are dear, for those who need them more than once.
  ///
  /// They are of Euclidean points with many coordinates, by products of matrices, if a quarter of the memory holds them.
  /// Else it is the space as it is.
  /// - Complexity: O(*n*² · dimension) time, as fast as matrices are multiplied; 4*n*² bytes.
  package func storingDearDistances(threads: Int = ParallelJobs.cores) -> FiniteMetricSpace {
    guard distance == .euclidean, dimension >= SolverTuning.fewestCoordinatesForStored, count > 1,
      4 * Double(count) * Double(count) <= Double(MemoryLimit.bytes) / 4
    else { return self }
    return FiniteMetricSpace(.distances(ProductDistances(self).triangle(threads: threads)), count: count)
  }
}

/// Where the distances of all pairs come from.
enum PairDistances: Sendable {
  /// Stored, their triangle packed.
  case stored([Double])
  /// Computed by products of matrices whenever they are asked for.
  case products(ProductDistances)

  /// Calls `body` with stretches of the distances of some points to those before them: point, first of the others, their
  /// number, distances.
  func forEachStretch(
    of points: Range<Int>, in workspace: Workspace, _ body: (Int, Int, Int, UnsafePointer<Double>) -> Void
  ) {
    switch self {
    case .stored(let triangle):
      triangle.withUnsafeBufferPointer { triangle in
        guard let first = triangle.baseAddress else { return }
        for point in points { body(point, 0, point, first + PackedTriangle.rowStart(point)) }
      }
    case .products(let products):
      let width = SolverTuning.distanceColumns
      workspace.withBuffer(count: points.count * width) { block in
        for start in stride(from: 0, to: points.upperBound, by: width) {
          let others = start..<min(start + width, points.upperBound)
          products.write(points, others, to: block, stride: width)
          for (place, point) in points.enumerated() where point > start {
            body(point, start, min(others.upperBound, point) - start, block + place * width)
          }
        }
      }
    }
  }

  /// The least distance of two points that differ; infinite where there is none.
  ///
  /// - Complexity: O(*n*²), and as much again as the distances take that are not stored.
  func least(count: Int, threads: Int) -> Double {
    let least = Locked(Double.infinity)
    let height = SolverTuning.distanceRows
    let blocks = (count + height - 1) / height
    ParallelJobs.perform(blocks, threads: threads) { job in
      let first = (blocks - 1 - job) * height
      var found = Double.infinity
      forEachStretch(of: first..<min(first + height, count), in: Workspace()) { _, _, length, distances in
        for other in 0..<length where distances[other] > 0 { found = min(found, distances[other]) }
      }
      least.withLock { $0 = min($0, found) }
    }
    return least.withLock { $0 }
  }
}
