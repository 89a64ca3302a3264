import CKernels
import CardinalityNumerics

/// Products with the similarity matrix of points of the plane with city-block distances, in O(*n* log *n*): exact but for
/// rounding.
///
/// The points are halved by their first coordinate again and again. With a place m between two halves a pair across it has
/// exp(−t ‖x − y‖₁) = exp(−t (m − x₁)) exp(−t (y₁ − m)) exp(−t |x₂ − y₂|), so that one sweep upwards and one downwards by
/// the second coordinate, each with a decaying sum for either half, add up all pairs across, each pair at one place. No
/// exponent is positive, so that nothing overflows at any dilation.
///
/// Either direction of every level adds to sums of its own, in the same order: results do not depend on the number of
/// threads. Source: Langrené, Warin, Gruet, arXiv 2508.01864, of whose fast sums this is the divide and conquer.
struct QuadrantProduct: Sendable {
  /// The point at each place, by the first coordinate.
  private let order: [Int]
  /// The coordinates at each place.
  private let x: [Double]
  private let y: [Double]
  /// For blocks of 2, 4, 8, … places, the places of each block by the second coordinate.
  private let levels: [[Int32]]

  /// What two sweeps over every block come to: the sums of each place, up and down.
  private enum Width: Int {
    case products = 1
    case productsAndSlopes = 2
  }

  /// The points for which there is such a product.
  static func suits(_ space: FiniteMetricSpace) -> Bool {
    space.distance == .cityBlock && space.dimension == 2 && space.count > 1
  }

  /// The bytes of the order and of the sums.
  static func bytes(count: Int) -> Double {
    (4 * (log2(of: count) + 1) + 8 * (3 + 3 + 3 * 4)) * Double(count)
  }

  /// The seconds of a product.
  static func seconds(count: Int) -> Double { SolverTuning.sweptPoint * log2(of: count) * Double(count) }

  /// The error of an entry of the matrix, in roundings: one at every step of a sweep, which are as likely up as down.
  static func roundings(count: Int) -> Double { 4 + 4 * Double(count).squareRoot() }

  /// Sorts the points.
  ///
  /// - Precondition: coordinates of two dimensions.
  /// - Complexity: O(*n* log *n*) time and memory.
  init(_ points: PointSet) {
    let coordinates = points.kernel.coordinates
    func coordinate(_ k: Int, _ point: Int) -> Double { coordinates?[k * points.stride + point] ?? 0 }
    let order = (0..<points.count).sorted { (coordinate(0, $0), $0) < (coordinate(0, $1), $1) }
    let y = order.map { coordinate(1, $0) }
    var (levels, places) = ([[Int32]](), order.indices.map(Int32.init))
    var width = 2
    while width < 2 * points.count {
      places = Self.merged(places, blocks: width, by: y)
      levels.append(places)
      width *= 2
    }
    (self.order, x, self.y, self.levels) = (order, order.map { coordinate(0, $0) }, y, levels)
  }

  /// Merges the sorted halves of every block.
  private static func merged(_ places: [Int32], blocks width: Int, by y: [Double]) -> [Int32] {
    var merged = places
    for first in stride(from: 0, to: places.count, by: width) {
      let (middle, end) = (min(first + width / 2, places.count), min(first + width, places.count))
      var (one, other) = (first, middle)
      for place in first..<end {
        let takesOne = other == end || (one < middle && y[Int(places[one])] <= y[Int(places[other])])
        merged[place] = places[takesOne ? one : other]
        if takesOne { one += 1 } else { other += 1 }
      }
    }
    return merged
  }

  /// Z v, in the order of the points.
  ///
  /// - Complexity: O(*n* log *n*).
  func multiply(
    _ v: UnsafePointer<Double>, dilation t: Double, into product: UnsafeMutablePointer<Double>, threads: Int
  ) {
    sweep(v, dilation: t, .products, threads: threads) { sums, _ in product.update(from: sums, count: order.count) }
  }

  /// Z v and (d ∘ Z) v, in the order of the points.
  func productAndSlopes(
    _ v: UnsafePointer<Double>, dilation t: Double, threads: Int
  ) -> (product: [Double], slopes: [Double]) {
    var result: (product: [Double], slopes: [Double]) = ([], [])
    sweep(v, dilation: t, .productsAndSlopes, threads: threads) { sums, slopes in
      result = (
        Array(UnsafeBufferPointer(start: sums, count: order.count)),
        Array(UnsafeBufferPointer(start: slopes, count: order.count))
      )
    }
    return result
  }

  /// Adds up what the sweeps of all blocks come to, and lends it in the order of the points.
  private func sweep(
    _ v: UnsafePointer<Double>, dilation t: Double, _ width: Width, threads: Int,
    _ body: (UnsafePointer<Double>, UnsafePointer<Double>) -> Void
  ) {
    let count = order.count
    let length = width.rawValue * count
    Workspace().withBuffer(count: (2 + 1) * length + count) { buffer in
      let (values, results) = (buffer + 2 * length, buffer + 2 * length + count)
      buffer.update(repeating: 0, count: 2 * length)
      for (place, point) in order.enumerated() { values[place] = v[point] }
      for level in levels.indices {
        let blocks = (count + (2 << level) - 1) / (2 << level)
        let parts = min(blocks, SolverTuning.sweepParts)
        ParallelJobs.perform(2 * parts, threads: threads) { job in
          let sums = buffer + job % 2 * length
          let sweeps = Sweep(
            product: self, level: level, isUpward: job % 2 == 0, dilation: t, values: values, sums: sums,
            slopes: width == .products ? nil : sums + count)
          let part = job / 2
          sweeps.run(part * blocks / parts..<(part + 1) * blocks / parts)
        }
      }
      for (place, point) in order.enumerated() {
        results[point] = values[place] + buffer[place] + buffer[length + place]
        if width == .productsAndSlopes {
          results[count + point] = buffer[count + place] + buffer[length + count + place]
        }
      }
      body(results, results + (length - count))
    }
  }

  /// Sweeps in one direction over blocks of a level.
  private struct Sweep {
    let product: QuadrantProduct
    let level: Int
    let isUpward: Bool
    let dilation: Double
    let values: UnsafePointer<Double>
    let sums: UnsafeMutablePointer<Double>
    let slopes: UnsafeMutablePointer<Double>?

    func run(_ blocks: Range<Int>) {
      let (count, width) = (product.order.count, 2 << level)
      // Kernels reach up to whole vectors.
      let room = PointSet.stride(count: min(width, count))
      Workspace().withBuffer(count: 4 * room) { scratch in
        scratch.update(repeating: 0, count: 4 * room)
        product.levels[level].withUnsafeBufferPointer { places in
          for block in blocks {
            let (first, middle) = (block * width, block * width + width / 2)
            // The last block may have no second half.
            guard middle < count else { continue }
            run(UnsafeBufferPointer(rebasing: places[first..<min(first + width, count)]), middle: middle, scratch, room)
          }
        }
      }
    }

    /// Sweeps over a block; `scratch` has four times as much room as the block needs.
    private func run(
      _ places: UnsafeBufferPointer<Int32>, middle: Int, _ scratch: UnsafeMutablePointer<Double>, _ room: Int
    ) {
      let count = places.count
      let (gaps, reaches, decays, nears) = (scratch, scratch + room, scratch + 2 * room, scratch + 3 * room)
      func place(_ step: Int) -> Int { Int(places[isUpward ? step : count - 1 - step]) }
      var previous = product.y[place(0)]
      for step in 0..<count {
        let place = place(step)
        gaps[step] = abs(product.y[place] - previous)
        reaches[step] = abs(product.x[place] - product.x[middle])
        previous = product.y[place]
      }
      _ = ck_similarities(gaps, count, dilation, decays)
      _ = ck_similarities(reaches, count, dilation, nears)
      // What has been passed of the first half and of the second, and its slopes.
      withUnsafeTemporaryAllocation(of: Double.self, capacity: 4) { passed in
        passed.initialize(repeating: 0)
        for step in 0..<count {
          let place = place(step)
          let (own, other) = place < middle ? (0, 1) : (1, 0)
          let (decay, near, reach) = (decays[step], nears[step], reaches[step])
          if let slopes {
            for half in 0..<2 { passed[2 + half] = decay * (passed[2 + half] + gaps[step] * passed[half]) }
            slopes[place] += near * (passed[2 + other] + reach * decay * passed[other])
            passed[2 + own] += reach * near * values[place]
          }
          passed[0] *= decay
          passed[1] *= decay
          sums[place] += near * passed[other]
          passed[own] += near * values[place]
        }
      }
    }
  }

  private static func log2(of count: Int) -> Double { Double(Int.bitWidth - max(count - 1, 1).leadingZeroBitCount) }
}
