import CardinalityNumerics
import Learning

/// A part of a trial that is written in a notebook, with what tells it from any other.
public struct Own<Value: Sendable>: Sendable {
  /// The name and every parameter, such as `residual(blocks=3)`: it stands in tables, and kept results are found by it
  /// and by the notebook's file.
  package let key: String
  /// What it is.
  package let value: Value

  /// Names a network's maker, or an optimiser.
  public init(_ key: String, _ value: Value) { (self.key, self.value) = (key, value) }
}

/// One training of an honest comparison: data, network, loss, optimiser, all from one seed.
///
/// Trials of the same seed share data, split, initial weights and batch order whatever their losses and rates, so that
/// their scores are paired. The samples are standardised by the training part. The epoch is chosen on the validation
/// samples; the test samples are read once, at that epoch.
public struct Trial: Sendable {
  /// How the features are scaled.
  package enum Scaling: String, Sendable, CaseIterable, Codable {
    /// To mean 0 and deviation 1 over the training samples.
    case standardized
    /// Not at all.
    case raw
  }

  /// Which labels ``noise`` makes wrong.
  package enum NoisyPart: String, Sendable, CaseIterable, Codable {
    /// Those to train on and those to choose by: nobody has clean ones.
    case trainingAndValidation = "training_and_validation"
    /// Those to train on alone.
    case training
  }

  /// When the test samples are read.
  package enum TestReading: String, Sendable, CaseIterable, Codable {
    /// Once, by the network of the epoch that is best on the validation samples.
    case once
    /// After every epoch too, to report the paper's best test epoch beside it.
    case everyEpoch = "every_epoch"
  }

  /// Where the samples come from.
  public var data: any DataSource
  /// The seed of the data or their split, the initial weights, the batch order, and of noise and resampling.
  public var seed: UInt32 = 1
  /// What is minimised.
  public var loss: any Loss<Predictions>
  /// The network.
  public var network = NetworkDescription()
  /// How a network of one's own is made, of a number of features and of classes, instead of ``network``.
  public var ownNetwork: Own<@Sendable (Int, Int, inout TorchRandom) throws -> Sequential<Float>>?
  /// An optimiser of one's own as it begins, instead of that of ``training`` and its weight decay.
  public var ownOptimizer: Own<any Optimizer<Float>>?
  /// Epochs, batches, optimiser and schedule.
  public var training = TrainingSettings()
  /// The share of training and validation labels that are replaced by another class, each as likely.
  package var noise = 0.0
  /// Which labels the noise makes wrong.
  package var noisyPart = NoisyPart.trainingAndValidation
  /// How the features are scaled.
  package var scaling = Scaling.standardized
  /// How the training samples are resampled.
  package var resampling = Resampling.none
  /// The score by which the epoch is chosen, and settings are tuned; one's own is read by its name too.
  public var selection = Score.macroF1
  /// When the test samples are read.
  package var testReading = TestReading.once

  /// Makes a trial with the paper's network and settings.
  public init(_ loss: any Loss<Predictions>, on data: any DataSource = SyntheticData()) {
    self.loss = loss
    self.data = data
  }

  /// The learning rate.
  package var rate: Double {
    get { training.learningRate }
    set { training.learningRate = newValue }
  }

  /// The score of one's own by which the epoch is chosen.
  var ownScore: OwnScore? {
    if case .own(let score) = selection { score } else { nil }
  }

  /// Whether a number may depend on code of the notebook.
  var dependsOnNotebook: Bool {
    loss.dependsOnNotebook || data.dependsOnNotebook || ownNetwork != nil || ownOptimizer != nil || ownScore != nil
  }

  /// The trial with another seed and rate.
  package func with(seed: UInt32, rate: Double) -> Trial {
    var trial = with(seed: seed)
    trial.rate = rate
    return trial
  }

  /// The trial with another seed.
  package func with(seed: UInt32) -> Trial {
    var trial = self
    trial.seed = seed
    return trial
  }
}

// How a trial is run.
extension Trial {
  /// The initial network, and the stream that orders its batches.
  func start(on data: TrialData) throws -> (network: Sequential<Float>, random: TorchRandom) {
    var random = TorchRandom(seed: seed)
    let (features, classes) = (data.train.features.columns, data.train.classCounts.count)
    let network =
      try ownNetwork?.value(features, classes, &random)
      ?? network.network(features: features, classes: classes, random: &random)
    return (network, random)
  }

  /// Trains and scores.
  func run(on data: TrialData) throws -> Outcome { try trained(on: data).outcome }

  /// Trains, scores, and keeps the network of the chosen epoch; there is none if the training diverged in its first.
  func trained(
    on data: TrialData
  ) throws -> (outcome: Outcome, network: Sequential<Float>?, loss: (any Loss<Predictions>)?) {
    let (initial, random) = try start(on: data)
    var network = initial
    let trainer = try Trainer(training)
    var best: (value: Double, epoch: Int, network: Sequential<Float>, loss: any Loss<Predictions>)?
    var tests: [EpochRecord] = []
    let history = try trainer.train(
      &network, loss: loss, data: (data.train, data.validation), random: random, optimizer: ownOptimizer?.value
    ) { history, network, loss in
      let value = history.epochs.last.flatMap(selection.value) ?? selection.worst
      if best.map({ selection.prefers(value, to: $0.value) }) ?? true {
        best = (value, history.epochs.count, network, loss)
      }
      if testReading == .everyEpoch, let test = try trainer.score(network, on: data.test, loss: loss) {
        tests.append(test)
      }
    }
    let test = try best.flatMap { try trainer.score($0.network, on: data.test, loss: $0.loss) }
    let outcome = Outcome(
      history: history, epoch: best?.epoch, selection: best?.value, by: selection, test: test, everyTest: tests)
    return (outcome, best?.network, best?.loss)
  }
}
