import CKernels
import CardinalityNumerics

/// Points in single precision, multiplied by a dilation, for products that need few digits and many times.
///
/// Each coordinate is taken from the middle of its range, or from a point of the set, and multiplied by the dilation before
/// it is rounded, so that neither a common offset nor the unit of distance costs digits.
struct SinglePrecisionPoints {
  private let coordinates: [Float]
  private let shape: ck_single_points

  /// - Parameter origin: the point near which the others keep their digits.
  init(_ points: PointSet, dilation: Double, origin: Int? = nil) {
    let stride = Self.stride(count: points.count)
    var coordinates = [Float](repeating: 0, count: stride * points.dimension)
    for k in 0..<points.dimension {
      let row = UnsafeBufferPointer(start: points.coordinates.map { $0 + k * points.stride }, count: points.count)
      let middle = origin.map { row[$0] } ?? (row.min() ?? 0) / 2 + (row.max() ?? 0) / 2
      for (j, x) in row.enumerated() { coordinates[k * stride + j] = Float((x - middle) * dilation) }
    }
    self.coordinates = coordinates
    shape = ck_single_points(
      coordinates: nil, stride: stride, dimension: points.dimension, metric: points.kernel.metric)
  }

  /// The length of a vector of `count` points: their number, rounded up to whole vectors of single precision.
  static func stride(count: Int) -> Int {
    let lanes = CK_SINGLE_LANES
    return (count + lanes - 1) / lanes * lanes
  }

  /// The points as the kernel takes them.
  func withKernel(_ body: (ck_single_points) -> Void) {
    coordinates.withUnsafeBufferPointer { buffer in
      var points = shape
      points.coordinates = buffer.baseAddress
      body(points)
    }
  }
}

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
    let parts = min(points.count, SolverTuning.rowParts)
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
