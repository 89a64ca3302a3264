import CKernels
import CardinalityNumerics

/// The part of a product that comes from far cubes: moments of the leaves, of the wholes from their parts, from all cubes
/// to those far from them, and back to the parts and points.
struct FarProduct {
  private let clusters: PointClusters
  private let threads: Int
  private var blocks: FarBlocks
  /// The matrices in single precision, where that is enough.
  private var rounded: [[Float]?]?
  private var shift: [Double]
  private var degree: Int
  private var places: [Int32]

  init(_ clusters: PointClusters, _ function: FarBlocks.Function, dilation: Double, threads: Int) {
    self.clusters = clusters
    self.threads = threads
    blocks = FarBlocks(
      function, clusters.tree, clusters.moments, dilation: dilation, needed: clusters.farMatrices,
      tolerance: SolverTuning.momentTolerance, threads: threads)
    shift = clusters.moments.shift
    degree = clusters.moments.degree
    places = clusters.moments.places(upTo: degree)
  }

  /// The same by fewer moments, which are the first of each matrix, in single precision between far cubes.
  var rough: FarProduct {
    var product = self
    product.blocks = blocks.trimmed(tolerance: SolverTuning.roughMomentTolerance)
    product.rounded = product.blocks.blocks.map { $0?.elements.map(Float.init) }
    product.degree = product.blocks.degree
    product.places = clusters.moments.places(upTo: product.degree)
    let (all, fewer) = (count, product.count)
    product.shift = (0..<fewer).flatMap { shift[$0 * all..<$0 * all + fewer] }
    return product
  }

  private var count: Int { clusters.moments.count(upTo: degree) }

  /// Adds what numbers in the slots come to at those far from them.
  func add(_ x: UnsafePointer<Double>, into sums: UnsafeMutablePointer<Double>, in workspace: Workspace) {
    if clusters.far.isEmpty { return }
    let length = clusters.tree.nodes.count * count
    workspace.withBuffer(count: 2 * length) { buffer in
      let (moments, values) = (buffer, buffer + length)
      buffer.update(repeating: 0, count: 2 * length)
      collect(x, into: moments)
      forEachJob(clusters.far) { translations, translator, scratch in
        for run in Self.runs(translations) {
          let matrix = Int(translations[run.lowerBound].matrix)
          guard let block = blocks.blocks[matrix] else { continue }
          if let singles = rounded?[matrix] {
            translator.add(translations[run], by: singles, count: block.count, from: moments, to: values, in: scratch)
          } else {
            translator.add(
              translations[run], by: block.elements, count: block.count, from: moments, to: values, in: scratch)
          }
        }
      }
      distribute(values, into: sums)
    }
  }

  private func collect(_ x: UnsafePointer<Double>, into moments: UnsafeMutablePointer<Double>) {
    forEachLeaf { points, leaf, polynomials in
      let (slots, cube) = (clusters.tree.nodes[leaf].slots, clusters.tree.kernel(leaf))
      ck_add_moments(points, slots.lowerBound, slots.upperBound, cube, polynomials, x, moments + leaf * count)
    }
    for level in clusters.upward.reversed() {
      forEachJob(level) { translations, translator, scratch in
        translator.add(translations[...], by: shift, count: count, from: moments, to: moments, in: scratch)
      }
    }
  }

  private func distribute(_ values: UnsafeMutablePointer<Double>, into sums: UnsafeMutablePointer<Double>) {
    for level in clusters.upward {
      forEachJob(level) { translations, translator, scratch in
        translator.add(
          translations[...], by: shift, count: count, isReversed: true, from: values, to: values, in: scratch)
      }
    }
    forEachLeaf { points, leaf, polynomials in
      let (slots, cube) = (clusters.tree.nodes[leaf].slots, clusters.tree.kernel(leaf))
      ck_add_values(points, slots.lowerBound, slots.upperBound, cube, polynomials, values + leaf * count, sums)
    }
  }

  private func forEachLeaf(_ body: (ck_points, Int, ck_polynomials) -> Void) {
    clusters.withPoints { points in
      places.withUnsafeBufferPointer { places in
        let polynomials = ck_polynomials(places: places.baseAddress, degree: degree)
        ParallelJobs.perform(clusters.leaves.count, threads: threads) { index in
          body(points.kernel, clusters.leaves[index], polynomials)
        }
      }
    }
  }

  private func forEachJob(
    _ lists: [MomentTranslations], _ body: (MomentTranslations, MomentTranslator, Workspace) -> Void
  ) {
    let translator = MomentTranslator(moments: clusters.moments, stride: count)
    ParallelJobs.perform(lists.count, threads: threads) { body(lists[$0], translator, Workspace()) }
  }

  /// The stretches of translations by one matrix.
  private static func runs(_ translations: MomentTranslations) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    for (index, translation) in translations.enumerated() {
      if index > 0, translation.matrix == translations[index - 1].matrix {
        runs[runs.count - 1] = runs[runs.count - 1].lowerBound..<index + 1
      } else {
        runs.append(index..<index + 1)
      }
    }
    return runs
  }
}
