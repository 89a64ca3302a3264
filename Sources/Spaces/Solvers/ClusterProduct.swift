import CKernels
import CardinalityNumerics

/// Products with the similarity matrix of clustered points at a dilation, in O(*n* log *n*): right to six or seven digits
/// of the largest sum of absolute values that are added up.
///
/// The blocks are dealt to a fixed number of parts, whose sums are added in order: results do not depend on the number of
/// threads.
struct ClusterProduct {
  let clusters: PointClusters
  let dilation: Double
  let threads: Int
  /// The points and grids in single precision, for rough products.
  var rounded: SinglePrecisionPoints?

  /// The bytes that clusters and their products work in, about, for points that fill space evenly.
  ///
  /// These have twice as many grid nodes as points; boxes that are nearly empty have grids of the same size.
  static func bytes(count: Int) -> Double {
    let coordinatesAndCharges = 3 + 3
    return Double((coordinatesAndCharges + 4 * SolverTuning.clusterParts) * 3 * 8) * Double(count)
  }

  /// The same in single precision.
  var rough: ClusterProduct {
    var product = self
    product.rounded = withPoints { SinglePrecisionPoints($0, dilation: dilation) }
    return product
  }

  /// y ← Z x, both in the order of the points.
  func multiply(_ x: UnsafePointer<Double>, into y: UnsafeMutablePointer<Double>, in workspace: Workspace) {
    withCollected(x, in: workspace) { charges in
      if let rounded {
        workspace.withSingles(count: clusters.count) { singles in
          ck_to_single(charges, singles, clusters.count)
          accumulate(1, in: workspace) { block, sums in
            rounded.withKernel { ck_single_block_product($0, block, singles, sums) }
          } result: {
            write($0, to: y)
          }
        }
      } else {
        withPoints { points in
          accumulate(1, in: workspace) { block, sums in
            ck_block_product(points.kernel, block, dilation, charges, sums)
          } result: {
            write($0, to: y)
          }
        }
      }
    }
  }

  /// Z w, Z p, (d ∘ Z) w and (d ∘ Z) p in one pass.
  func survey(
    _ w: UnsafePointer<Double>, _ p: UnsafePointer<Double>, in workspace: Workspace
  ) -> SimilarityProduct.Survey {
    let count = clusters.count
    let points = clusters.tree.points.count { $0 >= 0 }
    var vectors = Array(repeating: Array(repeating: 0.0, count: points), count: 4)
    withCollected(w, in: workspace) { w in
      withCollected(p, in: workspace) { p in
        withPoints { points in
          accumulate(4, in: workspace) { block, sums in
            let places = ck_survey_sums(
              product: sums, sums: sums + count, slopes: sums + 2 * count, sum_slopes: sums + 3 * count)
            ck_block_survey(points.kernel, block, dilation, w, p, places)
          } result: { sums in
            for index in 0..<4 { write(sums + index * count, to: &vectors[index]) }
          }
        }
      }
    }
    return SimilarityProduct.Survey(
      product: vectors[0], sums: vectors[1], slopes: vectors[2], sumSlopes: vectors[3])
  }

  /// Calls `body` with the points' numbers in their slots and what they come to in the grids.
  private func withCollected(
    _ x: UnsafePointer<Double>, in workspace: Workspace, _ body: (UnsafeMutablePointer<Double>) -> Void
  ) {
    workspace.withBuffer(count: clusters.count) { charges in
      charges.update(repeating: 0, count: clusters.count)
      for (slot, point) in clusters.tree.points.enumerated() where point >= 0 { charges[slot] = x[point] }
      ClusterTransfer(clusters: clusters, threads: threads).collect(charges)
      body(charges)
    }
  }

  /// Adds the grids' values to the points', and writes these in their order.
  private func write(_ sums: UnsafeMutablePointer<Double>, to y: UnsafeMutablePointer<Double>) {
    ClusterTransfer(clusters: clusters, threads: threads).distribute(sums)
    for (slot, point) in clusters.tree.points.enumerated() where point >= 0 { y[point] = sums[slot] }
  }

  private func withPoints<Result>(_ body: (PointSet) -> Result) -> Result {
    clusters.coordinates.elements.withUnsafeBufferPointer {
      body(PointSet(coordinates: $0.baseAddress, count: clusters.count, dimension: clusters.tree.dimension))
    }
  }

  /// Deals the blocks within reach to the parts, each with `width` vectors of its own, and lends the sums of all parts.
  private func accumulate(
    _ width: Int, in workspace: Workspace, block: (ck_block, UnsafeMutablePointer<Double>) -> Void,
    result: (UnsafeMutablePointer<Double>) -> Void
  ) {
    let length = width * clusters.count
    let dealt = deal()
    workspace.withBuffer(count: SolverTuning.clusterParts * length) { buffer in
      ParallelJobs.perform(SolverTuning.clusterParts, threads: threads) { part in
        let sums = buffer + part * length
        sums.update(repeating: 0, count: length)
        for index in dealt[part] { block(clusters.blocks[index].kernel, sums) }
      }
      for part in 1..<SolverTuning.clusterParts { ck_add_scaled(1, buffer + part * length, buffer, length) }
      result(buffer)
    }
  }

  /// The blocks of each part: one after the other goes to the part that has the least to do.
  private func deal() -> [[Int]] {
    var dealt = Array(repeating: [Int](), count: SolverTuning.clusterParts)
    var work = Array(repeating: 0, count: SolverTuning.clusterParts)
    for (index, block) in clusters.blocks.enumerated() where block.gap * dilation <= SolverTuning.clusterReach {
      let part = work.indices.min { work[$0] < work[$1] } ?? 0
      dealt[part].append(index)
      work[part] += (block.kernel.last - block.kernel.first) * (block.kernel.to - block.kernel.from)
    }
    return dealt
  }
}

/// What moves between points and grids: numbers at the points to the grids that stand for them, and values back.
///
/// A source s, which is a point or a node of a smaller grid, has interpolation weights ℓᵢ(s) by each coordinate. A grid
/// gets Σₛ xₛ ℓᵢ(s) ℓⱼ(s) ℓₖ(s) in its node i, j, k, and a source gets Σᵢⱼₖ Y[i, j, k] ℓᵢ(s) ℓⱼ(s) ℓₖ(s) from values Y.
struct ClusterTransfer {
  let clusters: PointClusters
  let threads: Int

  private var degree: Int { SolverTuning.gridNodes }
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
      let length = SolverTuning.transferChunk * (degree + 2 * width)
      Workspace().withBuffer(count: length) { buffer in
        let weights = Weights(
          last: buffer, products: buffer + SolverTuning.transferChunk * degree,
          scratch: buffer + SolverTuning.transferChunk * (degree + width))
        let sources = clusters.sources(node)
        for start in stride(from: sources.lowerBound, to: sources.upperBound, by: SolverTuning.transferChunk) {
          let chunk = start..<min(start + SolverTuning.transferChunk, sources.upperBound)
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
