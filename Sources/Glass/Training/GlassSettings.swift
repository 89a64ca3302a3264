import Learning

/// The settings of the experiment on glass, all of which but the number of epochs tell one training from another.
public struct GlassSettings: Sendable, Equatable, Codable {
  /// The sizes of the network.
  package var size = GlassNetSize()
  /// The glass transition temperatures, in °C, that make a glass positive.
  package var interval = SciGlass.interval
  /// The number of anchors a step; a last batch of a single one, which has no variance, is left out.
  package var batchSize = 128
  /// The learning rate of Adam.
  package var learningRate = 1e-6
  /// The factor of L2 regularisation.
  package var decay = 1e-7
  /// The temperature τ of the original loss.
  package var temperature = 0.1
  /// The least denominator of the division losses, or `nil` for none.
  package var floor: Double?
  /// The deviation of the factors, of mean 1, by which the percentages are multiplied in training.
  package var noise = 0.1
  /// The seed of initial weights, batches, noise and dropout.
  package var seed: UInt32 = 2048

  /// The paper's settings.
  public init() {}

  /// How a network is trained for some epochs.
  func training(epochs: Int) -> TrainingSettings {
    var training = TrainingSettings()
    training.epochs = epochs
    training.batchSize = batchSize
    training.learningRate = learningRate
    training.optimizer = .adam()
    training.weightDecay = decay
    return training
  }

  /// Throws unless the settings train something, and fit into memory.
  ///
  /// - Throws: ``TrainingError``.
  func validate() throws(TrainingError) {
    guard batchSize > 1 else { throw .emptyBatch(batchSize) }
    try size.check(batchSize: batchSize)
    guard noise >= 0, noise.isFinite else { throw .invalidSetting("noise", noise) }
    // The losses' own range, which a wrong call of theirs would trap on.
    let range = Double.leastNormalMagnitude...1e6
    guard range.contains(temperature) else { throw .invalidSetting("temperature", temperature) }
    if let floor, !range.contains(floor) { throw .invalidSetting("floor", floor) }
  }

  /// The seed of a stream of an epoch's draws.
  ///
  /// Every epoch has streams of its own, so that a training that goes on from a checkpoint draws what it would have
  /// drawn without an interruption, and all losses see the same batches.
  func seed(of stream: GlassStream, epoch: Int) -> UInt32 {
    var z = UInt64(seed) << 32 | UInt64(UInt32(truncatingIfNeeded: epoch)) << 2 | stream.rawValue
    // SplitMix64's finaliser: neighbouring seeds and epochs get unrelated streams.
    z = (z ^ z >> 30) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ z >> 27) &* 0x94d0_49bb_1331_11eb
    return UInt32(truncatingIfNeeded: (z ^ z >> 31) >> 16)
  }
}

/// What an epoch draws.
enum GlassStream: UInt64 {
  /// The order of the anchors.
  case order
  /// The partners of the anchors.
  case partners
  /// The factors of the percentages.
  case noise
  /// The hidden units that are dropped.
  case dropout
}
