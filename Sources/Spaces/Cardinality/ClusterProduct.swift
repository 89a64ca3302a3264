import CKernels

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

  /// The number of parts.
  private static let parts = 8
  /// Similarities across a gap of more than this, in units of one over the dilation, are left out: exp(−40) = 4 · 10⁻¹⁸.
  private static let reach = 40.0

  /// The bytes that clusters and their products work in, about, for points that fill space evenly.
  ///
  /// These have twice as many grid nodes as points; boxes that are nearly empty have grids of the same size.
  static func bytes(count: Int) -> Int {
    let coordinatesAndCharges = 3 + 3
    return (coordinatesAndCharges + 4 * parts) * 3 * count * 8
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
    workspace.withBuffer(count: Self.parts * length) { buffer in
      ParallelJobs.perform(Self.parts, threads: threads) { part in
        let sums = buffer + part * length
        sums.update(repeating: 0, count: length)
        for index in dealt[part] { block(clusters.blocks[index].kernel, sums) }
      }
      for part in 1..<Self.parts { ck_add_scaled(1, buffer + part * length, buffer, length) }
      result(buffer)
    }
  }

  /// The blocks of each part: one after the other goes to the part that has the least to do.
  private func deal() -> [[Int]] {
    var dealt = Array(repeating: [Int](), count: Self.parts)
    var work = Array(repeating: 0, count: Self.parts)
    for (index, block) in clusters.blocks.enumerated() where block.gap * dilation <= Self.reach {
      let part = work.indices.min { work[$0] < work[$1] } ?? 0
      dealt[part].append(index)
      work[part] += (block.kernel.last - block.kernel.first) * (block.kernel.to - block.kernel.from)
    }
    return dealt
  }
}
