/// The batches of an epoch: every training glass once as an anchor, each with a positive and a negative partner.
///
/// The partners are drawn anew for every anchor, one of its class and one of the other, and every percentage of all
/// three is multiplied by a factor of its own from a Gaussian of mean 1.
struct GlassBatches {
  private let data: GlassData
  private let size: Int
  private let deviation: Double
  private let order: [Int]
  private var partners: NumPyRandom
  private var noise: NumPyRandom
  private var next = 0
  private var factors: [Float] = []

  /// The stacked anchors, positives and negatives of the latest batch, 3B × K.
  private(set) var input = Matrix<Float>(rows: 0, columns: 0)

  /// Begins an epoch.
  init(_ data: GlassData, _ settings: GlassSettings, epoch: Int) {
    self.data = data
    size = settings.batchSize
    deviation = settings.noise
    var random = TorchRandom(seed: settings.seed(of: .order, epoch: epoch))
    order = random.permutation(data.trainLabels.count)
    partners = NumPyRandom(seed: settings.seed(of: .partners, epoch: epoch))
    noise = NumPyRandom(seed: settings.seed(of: .noise, epoch: epoch))
  }

  /// Draws the next batch into ``input``.
  ///
  /// - Returns: whether there was one.
  mutating func draw() -> Bool {
    let count = min(size, order.count - next)
    guard count > 1 else { return false }
    input.reshape(rows: 3 * count, columns: data.train.columns)
    for row in 0..<count {
      let anchor = order[next + row]
      let (same, other) =
        data.trainLabels[anchor] ? (data.positives, data.negatives) : (data.negatives, data.positives)
      write(anchor, to: row)
      write(same[partners.integer(below: same.count)], to: count + row)
      write(other[partners.integer(below: other.count)], to: 2 * count + row)
    }
    next += count
    return true
  }

  private mutating func write(_ sample: Int, to row: Int) {
    let columns = input.columns
    factors.removeAll(keepingCapacity: true)
    for _ in 0..<columns { factors.append(Float(1 + deviation * noise.standardNormal())) }
    input.elements.withUnsafeMutableBufferPointer { rows in
      factors.withUnsafeBufferPointer { factors in
        guard let rows = rows.baseAddress, let factors = factors.baseAddress else { return }
        data.write(sample, times: factors, to: rows + row * columns)
      }
    }
  }
}
