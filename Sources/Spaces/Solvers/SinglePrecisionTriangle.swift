import CKernels
import CardinalityNumerics

/// The similarities of all pairs in single precision, stored: n² / 2 numbers, for rough products.
///
/// Rows are taken in groups of a vector's length; those of a group are as long as the last of them, with zeros on and
/// after the diagonal.
struct SinglePrecisionTriangle {
  private let elements: UnsafeMutablePointer<Float>
  let count: Int

  private static var lanes: Int { Int(CK_SINGLE_LANES) }

  /// The numbers that `count` points take.
  static func elementCount(_ count: Int) -> Int { groupStart((count + lanes - 1) / lanes) }

  private static func groupStart(_ group: Int) -> Int { lanes * lanes * group * (group + 1) / 2 }

  /// Fills the triangle.
  init(
    into elements: UnsafeMutablePointer<Float>, count: Int, dilation: Double, _ distances: PairDistances, threads: Int
  ) {
    self.elements = elements
    self.count = count
    let blocks = (count + SolverTuning.distanceRows - 1) / SolverTuning.distanceRows
    ParallelJobs.perform(blocks, threads: threads) { job in
      // The last blocks have the longest rows: they begin.
      let first = (blocks - 1 - job) * SolverTuning.distanceRows
      let points = first..<min(first + SolverTuning.distanceRows, count)
      let end = (points.upperBound + Self.lanes - 1) / Self.lanes * Self.lanes
      (elements + Self.rowStart(first)).update(repeating: 0, count: Self.rowStart(end) - Self.rowStart(first))
      distances.forEachStretch(of: points, in: Workspace()) { point, start, length, distances in
        ck_to_single_similarities(distances, length, dilation, elements + Self.rowStart(point) + start)
      }
    }
  }

  /// Fills the triangle from Euclidean points in single precision, and another with z / d of each pair, 0 for one at
  /// distance 0.
  init(
    _ points: SinglePrecisionPoints, stored: ck_stored, into elements: UnsafeMutablePointer<Float>,
    ratios: UnsafeMutablePointer<Float>, count: Int
  ) {
    self.elements = elements
    self.count = count
    points.withKernel { kernel in
      forEachGroup { first, start in
        ck_single_rows(kernel, stored, first, count, elements + start, ratios + start)
      }
    }
  }

  /// The first point of each group of rows, and where these start.
  func forEachGroup(_ body: (_ first: Int, _ start: Int) -> Void) { Self.forEachGroup(of: count, body) }

  /// The same for a triangle of `count` points.
  static func forEachGroup(of count: Int, _ body: (_ first: Int, _ start: Int) -> Void) {
    for group in 0..<(count + lanes - 1) / lanes { body(group * lanes, groupStart(group)) }
  }

  /// The stored numbers as kernels take them.
  var start: UnsafePointer<Float> { UnsafePointer(elements) }

  private static func rowStart(_ point: Int) -> Int {
    let group = point / lanes
    return groupStart(group) + (point - group * lanes) * (group + 1) * lanes
  }

  /// y ← Z x: groups are dealt to a fixed number of parts, whose sums are added in order.
  func multiply(
    _ x: UnsafePointer<Double>, into y: UnsafeMutablePointer<Double>, threads: Int, in workspace: Workspace
  ) {
    let groups = (count + Self.lanes - 1) / Self.lanes
    let length = groups * Self.lanes
    let parts = max(1, min(SolverTuning.storedParts, groups / 2))
    workspace.withSingles(count: (parts + 1) * length) { singles in
      let sums = singles + length
      singles.update(repeating: 0, count: (parts + 1) * length)
      ck_to_single(x, singles, count)
      ParallelJobs.perform(parts, threads: threads) { part in
        for group in 0..<groups where SimilarityProduct.part(of: group, among: parts) == part {
          ck_stored_product(
            elements + Self.groupStart(group), group * Self.lanes, singles, sums + part * length)
        }
      }
      y.update(from: x, count: count)
      for part in 0..<parts { ck_add_singles(sums + part * length, y, count) }
    }
  }
}
