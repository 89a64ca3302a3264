import CardinalityNumerics
import Learning

/// The batches of an epoch: every training glass once as an anchor, each with a positive and a negative partner.
///
/// The partners are drawn anew for every anchor, one of its class and one of the other, and every percentage of all
/// three is multiplied by a factor of its own from a Gaussian of mean 1.
struct GlassBatches: BatchSource {
  private let data: GlassData
  private let settings: GlassSettings
  private var order: [Int] = []
  private var partners = NumPyRandom(seed: 0)
  private var noise = NumPyRandom(seed: 0)
  private var place = 0
  private var factors: [Float] = []

  /// The stacked anchors, positives and negatives of the latest batch, 3B × K.
  private(set) var features = Matrix<Float>(rows: 0, columns: 0)

  init(_ data: GlassData, _ settings: GlassSettings) {
    self.data = data
    self.settings = settings
  }

  var classCounts: [Int] { [data.negatives.count, data.positives.count] }
  var parts: Int { 3 }
  var emptyInput: Triplets { Triplets(vectors: Matrix(rows: 3, columns: 1)) }

  mutating func begin(epoch: Int) -> UInt32 {
    var random = TorchRandom(seed: settings.seed(of: .order, epoch: epoch))
    order = random.permutation(data.trainLabels.count)
    partners = NumPyRandom(seed: settings.seed(of: .partners, epoch: epoch))
    noise = NumPyRandom(seed: settings.seed(of: .noise, epoch: epoch))
    place = 0
    return settings.seed(of: .dropout, epoch: epoch)
  }

  mutating func next(atLeast smallest: Int) -> Bool {
    let count = min(settings.batchSize, order.count - place)
    guard count >= smallest else { return false }
    features.reshape(rows: 3 * count, columns: data.train.columns)
    for row in 0..<count {
      let anchor = order[place + row]
      let (same, other) =
        data.trainLabels[anchor] ? (data.positives, data.negatives) : (data.negatives, data.positives)
      write(anchor, to: row)
      write(same[partners.integer(below: same.count)], to: count + row)
      write(other[partners.integer(below: other.count)], to: 2 * count + row)
    }
    place += count
    return true
  }

  func load(_ output: Matrix<Float>, into input: inout Triplets) -> Bool {
    input.load(output)
    return true
  }

  private mutating func write(_ sample: Int, to row: Int) {
    let columns = features.columns
    factors.removeAll(keepingCapacity: true)
    for _ in 0..<columns { factors.append(Float(1 + settings.noise * noise.standardNormal())) }
    features.elements.withUnsafeMutableBufferPointer { rows in
      factors.withUnsafeBufferPointer { factors in
        guard let rows = rows.baseAddress, let factors = factors.baseAddress else { return }
        data.write(sample, times: factors, to: rows + row * columns)
      }
    }
  }
}
