import CKernels
import CardinalityNumerics

/// What a block between two far cubes is on their moments, for all offsets on the lattices of the levels.
///
/// The function exp(−t |x − y|) of a point of either cube is Σ K[α, β] T_α T_β with the coefficients of the polynomial
/// through its values at Chebyshev nodes. By turning both cubes in the same way an offset becomes one that falls and is
/// not negative: 16 in space for 316, so that few matrices stand for all pairs. Each has as many moments as it needs:
/// what it leaves out adds up to less than a tolerance.
struct FarBlocks {
  /// Which function of the distance d is expanded.
  enum Function {
    /// exp(−t d).
    case similarity
    /// d exp(−t d), minus its derivative by t.
    case slope
  }

  /// A matrix of the first moments.
  struct Block {
    let degree: Int
    let count: Int
    let elements: [Double]
  }

  /// The matrices by level and offset; `nil` where none is needed.
  private(set) var blocks: [Block?]
  private let moments: ChebyshevMoments

  /// Expands the function at a dilation.
  ///
  /// - Parameters:
  ///   - needed: which matrices are needed: for each level as many as there are ``offsets(_:)``.
  ///   - tolerance: what may be left out of a similarity, and of a slope where t = 1.
  init(
    _ function: Function, _ tree: CubeTree, _ moments: ChebyshevMoments, dilation: Double, needed: [Int],
    tolerance: Double, threads: Int
  ) {
    self.moments = moments
    let offsets = Self.offsets(tree.dimension)
    let near = needed.filter { number in
      let gap = offsets[number % offsets.count].reduce(0) { $0 + max(0, Double($1) - 1) * max(0, Double($1) - 1) }
      let side = tree.side(level: number / offsets.count)
      return gap.squareRoot() * side * dilation <= SolverTuning.clusterReach
    }
    let expansion = Expansion(function, moments, dilation: dilation)
    var found = [Block?](repeating: nil, count: near.count)
    let own = moments
    found.withUnsafeMutableBufferPointer { found in
      ParallelJobs.perform(near.count, threads: threads) { [found] index in
        let side = tree.side(level: near[index] / offsets.count)
        let all = expansion.matrix(side: side, offset: offsets[near[index] % offsets.count])
        let scale = function == .slope ? dilation : 1
        found[index] = Self.trimmed(all, own, tolerance: tolerance / scale)
      }
    }
    blocks = Array(repeating: nil, count: (needed.max() ?? 0) + 1)
    for (number, block) in zip(near, found) { blocks[number] = block }
  }

  /// The same with fewer moments.
  func trimmed(tolerance: Double) -> FarBlocks {
    var copy = self
    copy.blocks = blocks.map { $0.flatMap { Self.trimmed($0, moments, tolerance: tolerance) } }
    return copy
  }

  /// The largest total degree of a moment that is needed.
  var degree: Int { blocks.reduce(0) { max($0, $1?.degree ?? 0) } }

  /// The offsets of far cubes whose parents are near, falling.
  static func offsets(_ dimension: Int) -> [[Int]] {
    func falling(_ count: Int, from largest: Int) -> [[Int]] {
      count == 0 ? [[]] : (0...largest).flatMap { first in falling(count - 1, from: first).map { [first] + $0 } }
    }
    return falling(dimension, from: 3).filter { $0[0] > 1 }
  }

  /// The first moments of a matrix, as many as leave out no more than the tolerance; `nil` if that leaves none.
  private static func trimmed(_ block: Block, _ moments: ChebyshevMoments, tolerance: Double) -> Block? {
    let counts = (0...block.degree).map(moments.count(upTo:))
    // What the rows and columns of each degree come to, but for those of smaller degrees.
    var sizes = Array(repeating: 0.0, count: counts.count)
    let degrees = counts.indices.flatMap { degree in
      Array(repeating: degree, count: counts[degree] - (degree > 0 ? counts[degree - 1] : 0))
    }
    for i in 0..<block.count {
      for j in 0..<block.count { sizes[max(degrees[i], degrees[j])] += abs(block.elements[i * block.count + j]) }
    }
    var (degree, left) = (block.degree, 0.0)
    while degree >= 0, left + sizes[degree] <= tolerance {
      left += sizes[degree]
      degree -= 1
    }
    guard degree >= 0 else { return nil }
    let count = counts[degree]
    let rows = (0..<count).flatMap { block.elements[$0 * block.count..<$0 * block.count + count] }
    return Block(degree: degree, count: count, elements: rows)
  }
}

/// The coefficients of a function of the distance of points in two cubes of a level.
private struct Expansion {
  private let function: FarBlocks.Function
  private let moments: ChebyshevMoments
  private let dilation: Double
  private let transform: [Double]
  /// The same by one coordinate.
  private let line: [Double]
  /// Where the products of ``moments`` stand among all products of polynomials by each coordinate.
  private let kept: [Int]
  /// Coordinates of the nodes of a cube, by each coordinate.
  private let places: [[Double]]

  init(_ function: FarBlocks.Function, _ moments: ChebyshevMoments, dilation: Double) {
    self.function = function
    self.moments = moments
    self.dilation = dilation
    transform = moments.transform
    line = moments.nodes.coefficients.flatMap { $0 }
    kept = moments.degrees.map { $0.reduce(0) { $0 * (moments.degree + 1) + $1 } }
    let nodes = moments.nodes.nodes
    places = (0..<moments.dimension).map { k in
      let repeats = (k + 1..<moments.dimension).reduce(1) { product, _ in product * nodes.count }
      return (0..<repeats * (0...k).reduce(1) { product, _ in product * nodes.count }).map {
        nodes[$0 / repeats % nodes.count]
      }
    }
  }

  /// The coefficients for cubes with a side and an offset in sides.
  func matrix(side: Double, offset: [Int]) -> FarBlocks.Block {
    let (count, rows) = (places[0].count, moments.count(upTo: moments.degree))
    var values = Array(repeating: 0.0, count: count * count)
    var half = Array(repeating: 0.0, count: count * rows)
    var result = Array(repeating: 0.0, count: rows * rows)
    write(&values, side: side, offset: offset)
    transformRows(&values, into: &half)
    Double.multiply(
      transform, transposeA: false, half, transposeB: false, into: &result, rows: rows, columns: rows, inner: count,
      scale: 1, keeping: 0)
    return FarBlocks.Block(degree: moments.degree, count: rows, elements: result)
  }

  /// Takes the values of each row to coefficients, by one coordinate after the other, and keeps those of small degree.
  private func transformRows(_ values: UnsafeMutablePointer<Double>, into half: UnsafeMutablePointer<Double>) {
    let (count, nodes) = (places[0].count, moments.degree + 1)
    Workspace().withBuffer(count: 2 * count) { buffer in
      for i in 0..<count {
        var (from, to) = (values + i * count, buffer)
        for k in 0..<moments.dimension {
          // Each step puts the coordinate that it transforms last, so that they come round to their order.
          Double.multiply(
            from, transposeA: true, line, transposeB: true, into: to, rows: count / nodes, columns: nodes,
            inner: nodes, scale: 1, keeping: 0)
          (from, to) = (to, k % 2 == 0 ? buffer + count : buffer)
        }
        let row = half + i * kept.count
        for (place, coefficient) in kept.enumerated() { row[place] = from[coefficient] }
      }
    }
  }

  /// The values at all pairs of nodes.
  private func write(_ values: UnsafeMutablePointer<Double>, side: Double, offset: [Int]) {
    let count = places[0].count
    Workspace().withBuffer(count: count) { distances in
      for i in 0..<count {
        distances.update(repeating: 0, count: count)
        for (k, nodes) in places.enumerated() {
          let x = 2 * Double(offset[k]) + nodes[i]
          nodes.withUnsafeBufferPointer { nodes in
            for j in 0..<count { distances[j] += (x - nodes[j]) * (x - nodes[j]) }
          }
        }
        let row = values + i * count
        for j in 0..<count {
          distances[j] = distances[j].squareRoot() * side / 2
          row[j] = -dilation * distances[j]
        }
        ck_exponential(row, count)
        if function == .slope { for j in 0..<count { row[j] *= distances[j] } }
      }
    }
  }
}
