import CKernels
import CardinalityNumerics

/// Products with the similarity matrix Z of points at a dilation.
///
/// Vectors have ``PointSet/stride`` numbers, of which those after the points are 0. The rows are dealt to a fixed
/// number of parts, whose sums are added in order: results do not depend on the number of threads.
struct SimilarityProduct {
  /// Where the similarities come from.
  enum Source {
    /// Recomputed in tiles by kernels that know the metric.
    case tiles
    /// Recomputed in tiles in single precision: right to about 2e-7, and as much again for every unit of t times the
    /// extent of the points.
    case roughTiles(SinglePrecisionPoints)
    /// Recomputed row after row, for every metric.
    case rows
    /// Recomputed from distances that are stored or made by products of matrices.
    case distances(PairDistances)
    /// Stored in single precision.
    case roughTriangle(SinglePrecisionTriangle)
    /// Stored, the triangle packed.
    case stored(PackedSimilarity)
    /// Never all of them: blocks of distant points are interpolated.
    case clusters(ClusterProduct)
    /// Never all of them: sums over quadrants of the plane, for city-block distances.
    case quadrants(QuadrantProduct)
  }

  /// What one pass over the similarities tells of a weighting w, with p the number of times each point counts.
  struct Survey {
    /// Z w.
    var product: [Double]
    /// Z p.
    var sums: [Double]
    /// (d ∘ Z) w with the elementwise product.
    var slopes: [Double]
    /// (d ∘ Z) p.
    var sumSlopes: [Double]

    /// The same with every part changed in the same way.
    func map(_ change: ([Double]) -> [Double]) -> Survey {
      Survey(product: change(product), sums: change(sums), slopes: change(slopes), sumSlopes: change(sumSlopes))
    }
  }

  let points: PointSet
  let dilation: Double
  let source: Source
  let threads: Int

  /// Where similarities come from when none are stored.
  static func recomputing(_ points: PointSet) -> Source { hasTiles(points) ? .tiles : .rows }

  /// Whether there are kernels that recompute the similarities in tiles.
  static func hasTiles(_ points: PointSet) -> Bool {
    points.triangle == nil && ck_has_product(points.kernel) != 0
  }

  /// The bytes of the parts' sums and scratch, at most.
  static func bytes(count: Int) -> Double {
    Double(SolverTuning.productParts * 6 * 8) * Double(PointSet.stride(count: count))
  }

  /// What each part is lent beside its sums: rows of distances and similarities, where these are made row by row, and
  /// what vectors of single precision reach over.
  private var scratchLength: Int {
    switch source {
    case .tiles, .roughTiles, .clusters: CK_SINGLE_LANES
    case .rows, .stored, .distances: 2 * points.stride
    case .roughTriangle, .quadrants: 0
    }
  }

  /// The product in single precision, if there are kernels for it.
  var rough: SimilarityProduct? {
    switch source {
    case .tiles: replaced(by: .roughTiles(SinglePrecisionPoints(points, dilation: dilation)))
    case .clusters(let product): replaced(by: .clusters(product.rough))
    case .roughTiles, .rows, .stored, .distances, .roughTriangle, .quadrants: nil
    }
  }

  private func replaced(by source: Source) -> SimilarityProduct {
    SimilarityProduct(points: points, dilation: dilation, source: source, threads: threads)
  }

  /// y ← Z x.
  func multiply(_ x: UnsafePointer<Double>, into y: UnsafeMutablePointer<Double>, in workspace: Workspace) {
    switch source {
    case .clusters(let product):
      product.multiply(x, into: y, in: workspace)
      (y + points.count).update(repeating: 0, count: points.stride - points.count)
    case .quadrants(let product):
      product.multiply(x, dilation: dilation, into: y, threads: threads)
      (y + points.count).update(repeating: 0, count: points.stride - points.count)
    case .roughTriangle(let triangle):
      triangle.multiply(x, into: y, threads: threads, in: workspace)
      (y + points.count).update(repeating: 0, count: points.stride - points.count)
    case .distances(let distances):
      accumulate(1, in: workspace) { rows, sums, scratch in
        let own = Workspace()
        distances.forEachStretch(of: rows, in: own) { i, start, length, distances in
          _ = ck_similarities(distances, length, dilation, scratch)
          sums[i] += ck_symmetric_row(scratch, length, x + start, x[i], sums + start)
        }
        for i in rows { sums[i] += x[i] }
      } result: {
        write($0, to: y)
      }
    case .roughTiles(let rounded): multiply(x, by: rounded, into: y, in: workspace)
    case .tiles:
      accumulate(1, in: workspace) { rows, sums, _ in
        ck_product(points.kernel, rows.lowerBound, padded(rows.upperBound), dilation, x, sums)
      } result: {
        write($0, to: y)
      }
    case .stored(let z):
      accumulate(1, in: workspace) { rows, sums, _ in
        for i in rows { sums[i] += x[i] + ck_symmetric_row(z.row(i), i, x, x[i], sums) }
      } result: {
        write($0, to: y)
      }
    case .rows:
      accumulate(1, in: workspace) { rows, sums, scratch in
        for i in rows {
          _ = points.similarities(from: i, dilation: dilation, distances: scratch, into: scratch)
          sums[i] += x[i] + ck_symmetric_row(scratch, i, x, x[i], sums)
        }
      } result: {
        write($0, to: y)
      }
    }
  }

  private func multiply(
    _ x: UnsafePointer<Double>, by rounded: SinglePrecisionPoints, into y: UnsafeMutablePointer<Double>,
    in workspace: Workspace
  ) {
    let length = SinglePrecisionPoints.stride(count: points.count)
    workspace.withSingles(count: length) { singles in
      singles.update(repeating: 0, count: length)
      ck_to_single(x, singles, points.count)
      // Vectors of single precision reach into the scratch that follows the sums.
      accumulate(1, in: workspace) { rows, sums, _ in
        let end = SinglePrecisionPoints.stride(count: rows.upperBound)
        rounded.withKernel { ck_single_product($0, rows.lowerBound, end, singles, sums) }
      } result: {
        write($0, to: y)
      }
    }
  }

  private func write(_ sums: UnsafePointer<Double>, to y: UnsafeMutablePointer<Double>) {
    y.update(from: sums, count: points.count)
    (y + points.count).update(repeating: 0, count: points.stride - points.count)
  }

  /// Z w, Z p, (d ∘ Z) w and (d ∘ Z) p in one pass.
  ///
  /// The vectors have ``PointSet/stride`` numbers, with zeros after the points.
  func survey(_ w: UnsafePointer<Double>, _ p: UnsafePointer<Double>, in workspace: Workspace) -> Survey {
    if case .clusters(let product) = source { return product.survey(w, p, in: workspace) }
    if case .quadrants(let product) = source {
      let weighted = product.productAndSlopes(w, dilation: dilation, threads: threads)
      let counted = product.productAndSlopes(p, dilation: dilation, threads: threads)
      return Survey(
        product: weighted.product, sums: counted.product, slopes: weighted.slopes, sumSlopes: counted.slopes)
    }
    var survey = Survey(product: [], sums: [], slopes: [], sumSlopes: [])
    let stride = points.stride
    accumulate(4, in: workspace) { rows, sums, scratch in
      let places = ck_survey_sums(
        product: sums, sums: sums + stride, slopes: sums + 2 * stride, sum_slopes: sums + 3 * stride)
      switch source {
      case .tiles, .roughTiles:
        return ck_survey(points.kernel, rows.lowerBound, padded(rows.upperBound), dilation, w, p, places)
      case .distances(let distances):
        distances.forEachStretch(of: rows, in: Workspace()) { i, start, length, distances in
          _ = ck_similarities(distances, length, dilation, scratch)
          ck_survey_row(scratch, distances, length, i - start, w + start, p + start, places.moved(by: start))
        }
        for i in rows { places.addDiagonal(i, w, p) }
        return
      case .rows, .stored, .clusters, .roughTriangle, .quadrants: break
      }
      for i in rows {
        let d = points.distances(from: i, storedOrIn: scratch)
        ck_survey_row(similarities(i, d, in: scratch + stride), d, i, i, w, p, places)
        places.addDiagonal(i, w, p)
      }
    } result: { sums in
      func part(_ index: Int) -> [Double] {
        Array(UnsafeBufferPointer(start: sums + index * stride, count: points.count))
      }
      survey = Survey(product: part(0), sums: part(1), slopes: part(2), sumSlopes: part(3))
    }
    return survey
  }

  /// What is known of errors of products.
  struct Errors {
    /// The largest of a row of Z w.
    var row = 0.0
    /// What those of Z w come to in magnitude.
    var magnitude = 0.0
    /// What those of Z p come to in spread.
    var spread = 0.0
  }

  /// The errors of products by clusters, from some hundred rows that are computed again without them: the largest of
  /// these rows, and an estimate of what all come to in wᵀ Z w and in Σ p / Z p, their mean with six of its standard
  /// errors.
  func sampledErrors(
    of survey: Survey, for w: UnsafePointer<Double>, _ p: UnsafePointer<Double>, in workspace: Workspace
  ) -> Errors {
    guard case .clusters = source else { return Errors() }
    return workspace.withBuffer(count: points.stride) { row in
      let samples = min(points.count, SolverTuning.sampledRows)
      var errors = Errors()
      var (magnitudes, spreads) = ([Double](), [Double]())
      for sample in 0..<samples {
        let i = sample * points.count / samples
        points.allDistances(from: i, into: row)
        _ = ck_similarities(row, points.count, dilation, row)
        let error = ck_dot(row, w, points.count) - survey.product[i]
        errors.row = max(errors.row, abs(error))
        magnitudes.append(w[i] * error)
        let sum = survey.sums[i]
        spreads.append(p[i] * (ck_dot(row, p, points.count) - sum) / (sum * sum))
      }
      errors.magnitude = Self.total(magnitudes, of: points.count)
      errors.spread = Self.total(spreads, of: points.count)
      return errors
    }
  }

  /// What `count` terms come to at most, as far as a sample of them tells.
  private static func total(_ terms: [Double], of count: Int) -> Double {
    let mean = terms.reduce(0, +) / Double(terms.count)
    let variance = terms.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(max(terms.count - 1, 1))
    return (abs(mean) + 6 * (variance / Double(terms.count)).squareRoot()) * Double(count)
  }

  /// The similarities of point `i` to those before it, from their distances `d` where they are not stored.
  private func similarities(
    _ i: Int, _ d: UnsafePointer<Double>, in row: UnsafeMutablePointer<Double>
  ) -> UnsafePointer<Double> {
    if case .stored(let z) = source { return z.row(i) }
    _ = ck_similarities(d, i, dilation, row)
    return UnsafePointer(row)
  }

  private func padded(_ row: Int) -> Int { PointSet.stride(count: row) }

  /// Deals blocks of rows to the parts, each with `width` vectors of its own, and lends the sums of all parts.
  private func accumulate(
    _ width: Int, in workspace: Workspace,
    rows: (Range<Int>, UnsafeMutablePointer<Double>, UnsafeMutablePointer<Double>) -> Void,
    result: (UnsafeMutablePointer<Double>) -> Void
  ) {
    let length = width * points.stride
    let blocks = (points.count + SolverTuning.productRows - 1) / SolverTuning.productRows
    let parts = max(1, min(SolverTuning.productParts, blocks / 2))
    let partLength = length + scratchLength
    workspace.withBuffer(count: parts * partLength) { buffer in
      ParallelJobs.perform(parts, threads: threads) { part in
        let sums = buffer + part * partLength
        sums.update(repeating: 0, count: length)
        for block in 0..<blocks where Self.part(of: block, among: parts) == part {
          let first = block * SolverTuning.productRows
          rows(first..<min(first + SolverTuning.productRows, points.count), sums, sums + length)
        }
      }
      for part in 1..<max(parts, 1) { ck_add_scaled(1, buffer + part * partLength, buffer, length) }
      result(buffer)
    }
  }

  /// Rows grow longer: dealing forwards and backwards in turn gives every part as much.
  static func part(of block: Int, among parts: Int) -> Int {
    let place = block % (2 * parts)
    return place < parts ? place : 2 * parts - 1 - place
  }
}

extension ck_survey_sums {
  /// The sums for points from `start` on.
  fileprivate func moved(by start: Int) -> ck_survey_sums {
    ck_survey_sums(
      product: product + start, sums: sums + start, slopes: slopes + start, sum_slopes: sum_slopes + start)
  }

  /// Adds what point `i` is to itself.
  fileprivate func addDiagonal(_ i: Int, _ w: UnsafePointer<Double>, _ p: UnsafePointer<Double>) {
    product[i] += w[i]
    sums[i] += p[i]
  }
}
