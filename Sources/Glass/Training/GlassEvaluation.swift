import CardinalityNumerics
import Learning

/// Scores glasses by their vectors' nearness to the centres of the positive and of the negative training glasses.
struct GlassEvaluation: Sendable {
  /// The means of the vectors of the positive and of the negative training glasses.
  let centres: (positive: [Double], negative: [Double])

  /// The number of glasses that a network is given at once.
  private static let chunk = 512

  /// Takes given centres.
  init(positive: [Double], negative: [Double]) { centres = (positive, negative) }

  /// Finds the centres with the network as it is.
  init(_ network: inout Sequential<Float>, _ data: GlassData) {
    var sums: [[Double]] = [[], []]
    Self.forEachVector(of: data.train, by: &network) { sample, vector in
      if sums[0].isEmpty { sums = Array(repeating: Array(repeating: 0, count: vector.count), count: 2) }
      let side = data.trainLabels[sample] ? 0 : 1
      for k in vector.indices { sums[side][k] += Double(vector[k]) }
    }
    centres = (
      sums[0].map { $0 / Double(data.positives.count) }, sums[1].map { $0 / Double(data.negatives.count) }
    )
  }

  /// The products c₊·f and c₋·f of each glass.
  func products(of glasses: Matrix<Float>, by network: inout Sequential<Float>) -> [(
    positive: Double, negative: Double
  )] {
    var products: [(positive: Double, negative: Double)] = []
    products.reserveCapacity(glasses.rows)
    Self.forEachVector(of: glasses, by: &network) { _, vector in
      var (positive, negative) = (0.0, 0.0)
      for k in vector.indices {
        positive += centres.positive[k] * Double(vector[k])
        negative += centres.negative[k] * Double(vector[k])
      }
      products.append((positive, negative))
    }
    return products
  }

  /// The paper's score of two products.
  static func ratio(_ product: (positive: Double, negative: Double)) -> Double {
    (product.positive - product.negative) / (product.positive + product.negative + 1e-8)
  }

  /// The state of a training whose network and mean loss are given.
  static func epoch(
    of network: inout Sequential<Float>, on data: GlassData, trainingLoss: Double
  ) throws(MetricError) -> GlassEpoch {
    let products = GlassEvaluation(&network, data).products(of: data.validation, by: &network)
    let ratios = products.map(ratio)
    let novel = ratios.indices.filter { data.novel[$0] }
    return GlassEpoch(
      trainingLoss: trainingLoss,
      ratio: try GlassScores(scores: ratios, positives: data.validationLabels),
      difference: try GlassScores(
        scores: products.map { $0.positive - $0.negative }, positives: data.validationLabels),
      novel: novel.isEmpty
        ? nil : try GlassScores(scores: novel.map { ratios[$0] }, positives: novel.map { data.validationLabels[$0] }),
      negativeDenominators: products.count { $0.positive + $0.negative + 1e-8 < 0 })
  }

  /// Calls `body` with the number and the vector of each glass.
  private static func forEachVector(
    of glasses: Matrix<Float>, by network: inout Sequential<Float>, _ body: (Int, UnsafeBufferPointer<Float>) -> Void
  ) {
    network.enter(.evaluation)
    for start in stride(from: 0, to: glasses.rows, by: chunk) {
      let rows = start..<min(start + chunk, glasses.rows)
      network.forward(glasses.rows(rows))
      network.output.elements.withUnsafeBufferPointer { vectors in
        let columns = vectors.count / rows.count
        for (index, sample) in rows.enumerated() {
          body(sample, UnsafeBufferPointer(rebasing: vectors[index * columns..<(index + 1) * columns]))
        }
      }
    }
  }
}
