import Analysis

/// The first epoch of a training of the paper's perceptron: 7000 training samples.
struct Epoch {
  /// What of the epoch is measured.
  enum Scope: String, CaseIterable {
    /// The steps alone.
    case training = "training alone"
    /// The steps, and every score on 3000 test samples.
    case evaluated = "with evaluation"
  }

  private let trainer: Trainer
  private let loss: any Loss<Predictions>
  private let train: LabelledFeatures<Float>
  private let test: LabelledFeatures<Float>
  private let network: Sequential<Float>
  private let random: TorchRandom

  init(loss: any Loss<Predictions>, batchSize: Int, scope: Scope) throws {
    trainer = try Trainer(epochs: 1, batchSize: batchSize)
    self.loss = loss
    let split = try SyntheticExperiment(trainer: trainer).split()
    train = LabelledFeatures(split.train)
    // A trainer always evaluates; one sample takes no time.
    test = LabelledFeatures(scope == .evaluated ? split.test : split.test.subset([0]))
    var random = TorchRandom(seed: 2_048)
    network = try NetworkDescription().network(features: 20, classes: split.train.classes, random: &random)
    self.random = random
  }

  /// Trains a fresh network for one epoch.
  func run() throws -> History {
    var network = network
    return try trainer.train(&network, loss: loss, data: (train: train, test: test), random: random)
  }
}
