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
  private var far: FarProduct
  /// The points in single precision, for rough products.
  private var rounded: SinglePrecisionPoints?

  init(clusters: PointClusters, dilation: Double, threads: Int) {
    self.clusters = clusters
    self.dilation = dilation
    self.threads = threads
    far = FarProduct(clusters, .similarity, dilation: dilation, threads: threads)
  }

  /// The bytes that clusters and their products work in, about, for points that fill space evenly.
  static func bytes(count: Int) -> Double {
    let coordinatesAndCharges = 3 + 4
    // Slots that are left empty, and cubes with fewer points than they may hold.
    let sums = Double((coordinatesAndCharges + 4 * parts(width: 4)) * 8) * 1.2
    let momentsAndTranslations = 200.0
    return (sums + momentsAndTranslations) * Double(count)
  }

  /// The same with fewer moments, and in single precision what is near.
  var rough: ClusterProduct {
    var product = self
    product.rounded = withPoints { SinglePrecisionPoints($0, dilation: dilation) }
    product.far = far.rough
    return product
  }

  /// y ← Z x, both in the order of the points.
  func multiply(_ x: UnsafePointer<Double>, into y: UnsafeMutablePointer<Double>, in workspace: Workspace) {
    withCharges(x, in: workspace) { charges in
      if let rounded {
        workspace.withSingles(count: clusters.count) { singles in
          ck_to_single(charges, singles, clusters.count)
          accumulate(1, in: workspace) { block, sums in
            rounded.withKernel { ck_single_block_product($0, block, singles, sums) }
          } result: { sums in
            far.add(charges, into: sums, in: workspace)
            write(sums, to: y)
          }
        }
      } else {
        withPoints { points in
          accumulate(1, in: workspace) { block, sums in
            ck_block_product(points.kernel, block, dilation, charges, sums)
          } result: { sums in
            far.add(charges, into: sums, in: workspace)
            write(sums, to: y)
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
    let slopes = FarProduct(clusters, .slope, dilation: dilation, threads: threads)
    withCharges(w, in: workspace) { w in
      withCharges(p, in: workspace) { p in
        withPoints { points in
          accumulate(4, in: workspace) { block, sums in
            let places = ck_survey_sums(
              product: sums, sums: sums + count, slopes: sums + 2 * count, sum_slopes: sums + 3 * count)
            ck_block_survey(points.kernel, block, dilation, w, p, places)
          } result: { sums in
            for (index, (product, charges)) in [(far, w), (far, p), (slopes, w), (slopes, p)].enumerated() {
              product.add(charges, into: sums + index * count, in: workspace)
              write(sums + index * count, to: &vectors[index])
            }
          }
        }
      }
    }
    return SimilarityProduct.Survey(
      product: vectors[0], sums: vectors[1], slopes: vectors[2], sumSlopes: vectors[3])
  }

  /// Calls `body` with the points' numbers in their slots.
  private func withCharges(
    _ x: UnsafePointer<Double>, in workspace: Workspace, _ body: (UnsafeMutablePointer<Double>) -> Void
  ) {
    workspace.withBuffer(count: clusters.count) { charges in
      clusters.tree.points.withUnsafeBufferPointer { points in
        for slot in points.indices { charges[slot] = points[slot] < 0 ? 0 : x[points[slot]] }
      }
      body(charges)
    }
  }

  /// Writes the sums in the order of the points.
  private func write(_ sums: UnsafePointer<Double>, to y: UnsafeMutablePointer<Double>) {
    clusters.tree.points.withUnsafeBufferPointer { points in
      for slot in points.indices where points[slot] >= 0 { y[points[slot]] = sums[slot] }
    }
  }

  private func withPoints<Result>(_ body: (PointSet) -> Result) -> Result { clusters.withPoints(body) }

  /// Deals the blocks within reach to the parts, each with `width` vectors of its own, and lends the sums of all parts.
  private func accumulate(
    _ width: Int, in workspace: Workspace, block: (ck_block, UnsafeMutablePointer<Double>) -> Void,
    result: (UnsafeMutablePointer<Double>) -> Void
  ) {
    let length = width * clusters.count
    let parts = Self.parts(width: width)
    let dealt = deal(to: parts)
    workspace.withBuffer(count: parts * length) { buffer in
      ParallelJobs.perform(parts, threads: threads) { part in
        let sums = buffer + part * length
        sums.update(repeating: 0, count: length)
        for index in dealt[part] { block(clusters.blocks[index].kernel, sums) }
      }
      for part in 1..<parts { ck_add_scaled(1, buffer + part * length, buffer, length) }
      result(buffer)
    }
  }

  /// The parts that blocks are dealt to where each has `width` vectors of sums: several take half as many, for memory.
  private static func parts(width: Int) -> Int { width > 1 ? SolverTuning.clusterParts / 2 : SolverTuning.clusterParts }

  /// The blocks of each part: one after the other goes to the part that has the least to do.
  private func deal(to parts: Int) -> [[Int]] {
    var dealt = Array(repeating: [Int](), count: parts)
    var work = Array(repeating: 0, count: parts)
    for (index, block) in clusters.blocks.enumerated() where block.gap * dilation <= SolverTuning.clusterReach {
      let part = work.indices.min { work[$0] < work[$1] } ?? 0
      dealt[part].append(index)
      work[part] += (block.kernel.last - block.kernel.first) * (block.kernel.to - block.kernel.from)
    }
    return dealt
  }
}
