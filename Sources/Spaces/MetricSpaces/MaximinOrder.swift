import CKernels
import CardinalityNumerics
import Foundation

/// The points of a space from coarse to fine, each with its nearest predecessors: what the sparse factors of all its
/// similarity matrices share.
///
/// Every next point is the one farthest from those before it, so that each prefix of the order covers the space evenly.
/// Source: Schäfer, Katzfuss, Owhadi, SIAM J. Sci. Comput. 43 (2021).
struct MaximinOrder: Sendable {
  /// The points, in this order.
  let space: FiniteMetricSpace
  /// Which point of the original space stands at each place.
  let order: [Int]
  /// The largest number of predecessors that a point is given.
  let neighbourCount: Int
  /// The nearest predecessors of each place, nearest first; place i has min(i, ``neighbourCount``) of them, starting at
  /// i · ``neighbourCount``.
  let neighbours: [Int32]

  /// Orders a space and finds the nearest predecessors.
  ///
  /// - Complexity: O(*n* log *n*) time for points that trees of boxes suit, else O(*n*²), less than a product with the
  ///   similarity matrix takes; O(*n* · neighbours) memory.
  init(_ original: FiniteMetricSpace, neighbourCount: Int, threads: Int) {
    let hasBoxes = original.suitsBoxSearch
    let found = hasBoxes ? original.farthestFirstByBoxes() : original.farthestFirst()
    order = found.order
    space = original.subspace(order)
    self.neighbourCount = neighbourCount
    neighbours =
      hasBoxes
      ? space.nearestPredecessorsByBoxes(neighbourCount, gaps: found.gaps, threads: threads)
      : space.nearestPredecessors(neighbourCount, threads: threads)
  }

  /// Calls `body` with the neighbours of a place, nearest first, and the place itself as the last point.
  func withNeighbourhood(_ place: Int, in workspace: Workspace, _ body: (PointSet) -> Void) {
    let used = min(place, neighbourCount)
    let start = place * neighbourCount
    neighbours.withUnsafeBufferPointer { neighbours in
      space.withPointSet { points in
        points.withSubset(count: used + 1, { $0 < used ? Int(neighbours[start + $0]) : place }, in: workspace, body)
      }
    }
  }
}

extension FiniteMetricSpace {
  /// The nearest of the points before each one, nearest first, in rows of `limit`.
  func nearestPredecessors(_ limit: Int, threads: Int) -> [Int32] {
    [Int32](unsafeUninitializedCapacity: count * limit) { places, filled in
      places.initialize(repeating: 0)
      filled = count * limit
      guard let all = places.baseAddress else { return }
      withPointSet { points in
        let parts = min(count, SolverTuning.rowParts)
        ParallelJobs.perform(parts, threads: threads) { part in
          let workspace = Workspace()
          workspace.withBuffer(count: points.stride + limit) { row in
            for point in stride(from: part, to: count, by: parts) {
              points.distances(from: point, into: row)
              ck_smallest(row, point, limit, row + points.stride, all + point * limit)
            }
          }
        }
      }
    }
  }
}
