import CKernels

/// What moves between points and grids: numbers at the points to the grids that stand for them, and values back.
///
/// A source s, which is a point or a node of a smaller grid, has interpolation weights ℓᵢ(s) by each coordinate. A grid
/// gets Σₛ xₛ ℓᵢ(s) ℓⱼ(s) ℓₖ(s) in its node i, j, k, and a source gets Σᵢⱼₖ Y[i, j, k] ℓᵢ(s) ℓⱼ(s) ℓₖ(s) from values Y.
struct ClusterTransfer {
  let clusters: PointClusters
  let threads: Int

  /// The sources that are treated together.
  private static let chunk = 512

  private var degree: Int { PointClusters.degree }
  private var dimension: Int { clusters.tree.dimension }
  /// The number of products of weights by all coordinates but the last.
  private var width: Int { (1..<dimension).reduce(1) { product, _ in product * degree } }

  /// Fills the grids from the points, those of the smallest boxes first.
  ///
  /// - Parameter x: numbers in the slots, and 0 in the grids.
  func collect(_ x: UnsafeMutablePointer<Double>) {
    for level in clusters.tree.levels.reversed() {
      forEachChunk(level) { grid, sources, weights in
        for (s, source) in sources.enumerated() {
          for product in s * width..<(s + 1) * width { weights.products[product] *= x[source] }
        }
        Double.multiply(
          weights.products, transposeA: true, weights.last, transposeB: false, into: x + grid.lowerBound,
          rows: width, columns: degree, inner: sources.count, scale: 1, keeping: 1)
      }
    }
  }

  /// Adds what the grids' values are at the points to the values there, those of the largest boxes first.
  func distribute(_ y: UnsafeMutablePointer<Double>) {
    for level in clusters.tree.levels {
      forEachChunk(level) { grid, sources, weights in
        Double.multiply(
          weights.last, transposeA: false, y + grid.lowerBound, transposeB: true, into: weights.scratch,
          rows: sources.count, columns: width, inner: degree, scale: 1, keeping: 0)
        for (s, source) in sources.enumerated() {
          y[source] += ck_dot(weights.products + s * width, weights.scratch + s * width, width)
        }
      }
    }
  }

  /// The weights of a chunk of sources, a row for each.
  private struct Weights {
    /// By the last coordinate.
    let last: UnsafeMutablePointer<Double>
    /// Products of those by the others.
    let products: UnsafeMutablePointer<Double>
    /// Room for as many numbers.
    let scratch: UnsafeMutablePointer<Double>
  }

  /// Calls `body` with the sources of all grids of a level and their weights, grids side by side.
  private func forEachChunk(_ level: Range<Int>, _ body: (Range<Int>, Range<Int>, Weights) -> Void) {
    ParallelJobs.perform(level.count, threads: threads) { index in
      let node = level.lowerBound + index
      guard let grid = clusters.grid(node) else { return }
      let length = Self.chunk * (degree + 2 * width)
      Workspace().withBuffer(count: length) { buffer in
        let weights = Weights(
          last: buffer, products: buffer + Self.chunk * degree, scratch: buffer + Self.chunk * (degree + width))
        let sources = clusters.sources(node)
        for start in stride(from: sources.lowerBound, to: sources.upperBound, by: Self.chunk) {
          let chunk = start..<min(start + Self.chunk, sources.upperBound)
          write(weights, of: chunk, in: node)
          body(grid, chunk, weights)
        }
      }
    }
  }

  /// Multiplies the products so far by the weights of each coordinate in turn; those of the last stay apart.
  private func write(_ weights: Weights, of sources: Range<Int>, in node: Int) {
    weights.products.update(repeating: 1, count: sources.count * width)
    clusters.coordinates.elements.withUnsafeBufferPointer { coordinates in
      for k in 0..<dimension {
        let (lower, upper) = (clusters.tree.lower(node, k), clusters.tree.upper(node, k))
        let (middle, half) = (lower / 2 + upper / 2, upper / 2 - lower / 2)
        let repeats = (k + 2..<max(dimension, k + 2)).reduce(1) { product, _ in product * degree }
        for (s, source) in sources.enumerated() {
          let x = coordinates[k * clusters.count + source]
          let row = weights.last + s * degree
          clusters.chebyshev.writeWeights(at: half > 0 ? max(-1, min((x - middle) / half, 1)) : 0, to: row)
          if k == dimension - 1 { continue }
          for product in 0..<width { weights.products[s * width + product] *= row[product / repeats % degree] }
        }
      }
    }
  }
}
