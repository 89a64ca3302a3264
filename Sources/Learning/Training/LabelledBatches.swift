import CKernels
import CardinalityNumerics

/// Samples in the precision of a network, to draw batches from.
public struct LabelledFeatures<Scalar: LinearAlgebraScalar>: Sendable {
  /// The features, one sample a row.
  package let features: Matrix<Scalar>
  /// The class of each sample.
  package let labels: [Int]
  /// The number of samples of each class.
  package let classCounts: [Int]

  /// Rounds samples to the network's precision.
  public init(_ samples: Samples) {
    features = samples.features.converted()
    labels = samples.labels
    classCounts = samples.classCounts
  }
}

/// The batches of a classifier's training: all samples, in an order that a stream decides.
///
/// The stream is drawn from exactly as a PyTorch data loader would: each epoch a shuffled pass over the training
/// samples, then a pass over the test samples.
struct LabelledBatches<Scalar: LinearAlgebraScalar>: BatchSource {
  private let samples: LabelledFeatures<Scalar>
  private let size: Int
  private let networkSeed: UInt64
  private var random: TorchRandom
  private var begun = 0
  private var order: [Int] = []
  private var place = 0

  private(set) var features = Matrix<Scalar>(rows: 0, columns: 0)
  private var labels: [Int] = []

  init(_ samples: LabelledFeatures<Scalar>, size: Int, random: TorchRandom) {
    self.samples = samples
    self.size = size
    self.random = random
    // From a copy of the stream: what a network draws leaves weights and batches as they are.
    var copy = random
    networkSeed = UInt64(copy.integer())
  }

  var classCounts: [Int] { samples.classCounts }
  var parts: Int { 1 }
  var emptyInput: Predictions { Predictions() }

  mutating func begin(epoch: Int) -> UInt32 {
    while begun < epoch - 1 {
      random.skipShuffledPass()
      random.sequentialPass()
      begun += 1
    }
    order = random.shuffledPass(count: samples.labels.count)
    random.sequentialPass()
    begun += 1
    place = 0
    return Self.mixed(networkSeed, epoch)
  }

  mutating func next(atLeast smallest: Int) -> Bool {
    let count = min(size, order.count - place)
    guard count > 0, count >= smallest else { return false }
    gather(order[place..<place + count])
    place += count
    askAhead()
    return true
  }

  func load(_ output: Matrix<Scalar>, into input: inout Predictions) -> Bool {
    input.load(output, rows: 0..<output.rows, labels: labels[...])
    return input.areFinite
  }

  /// Copies the samples with the given indices into the batch, keeping its storage.
  @specialized(where Scalar == Float)
  @specialized(where Scalar == Double)
  private mutating func gather(_ indices: ArraySlice<Int>) {
    let columns = samples.features.columns
    features.reshape(rows: indices.count, columns: columns)
    labels.removeAll(keepingCapacity: true)
    features.elements.withUnsafeMutableBufferPointer { rows in
      samples.features.elements.withUnsafeBufferPointer { features in
        guard let rows = rows.baseAddress, let features = features.baseAddress else { return }
        for (row, index) in indices.enumerated() {
          (rows + row * columns).update(from: features + index * columns, count: columns)
        }
      }
    }
    for index in indices { labels.append(samples.labels[index]) }
  }

  /// Asks the memory for the next batch while this one is worked on: its samples lie all over the table.
  private func askAhead() {
    let count = min(size, order.count - place)
    samples.features.elements.withUnsafeBytes { features in
      order.withUnsafeBufferPointer { order in
        guard count > 0, let indices = order.baseAddress, let rows = features.baseAddress else { return }
        ck_prefetch_rows(
          rows, samples.features.columns * MemoryLayout<Scalar>.stride, indices + place, min(count, Self.mostAhead))
      }
    }
  }

  /// More would drive out what the present batch needs.
  private static var mostAhead: Int { 256 }

  /// SplitMix64's finaliser: neighbouring seeds and epochs get unrelated streams.
  private static func mixed(_ seed: UInt64, _ epoch: Int) -> UInt32 {
    var z = seed &+ UInt64(truncatingIfNeeded: epoch) &* 0x9e37_79b9_7f4a_7c15
    z = (z ^ z >> 30) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ z >> 27) &* 0x94d0_49bb_1331_11eb
    return UInt32(truncatingIfNeeded: (z ^ z >> 31) >> 16)
  }
}
