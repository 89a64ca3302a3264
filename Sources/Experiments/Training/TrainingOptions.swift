import ArgumentParser
import Foundation
import Learning

/// The options of notebooks that train networks: the same words everywhere, with the notebook's own defaults.
///
/// What a notebook has no use for is not in its help, and is refused with a sentence.
public struct TrainingOptions<Owner: TrainingNotebook>: ParsableArguments, Sendable {
  @Option(
    name: .customLong("losses"), parsing: .unconditional,
    help: help(.losses, "Losses, with commas; `swift run losses --list` shows all", "names"))
  var lossNames: String?

  @Option(
    name: .customLong("majority"), parsing: .unconditional,
    help: help(.majority, "Shares of the first of ten classes, with commas", "shares"), transform: OptionText.shares)
  var shares: [Double]?

  @Option(
    name: .customLong("network"), parsing: .unconditional,
    help: help(.network, "Units of the hidden layers, such as 64,32:dropout=0.1", "layers"),
    transform: OptionText.setting)
  var networkDescription: NetworkDescription?

  @Option(
    parsing: .unconditional, help: help(.optimizer, "Optimiser: sgd:momentum=0.9, adam, adamw", "name"),
    transform: OptionText.setting)
  var optimizer: OptimizerSettings?

  @Option(
    parsing: .unconditional, help: help(.learningRate, "Learning rate", "rate"), transform: OptionText.positive)
  var learningRate: Double?

  @Option(
    parsing: .unconditional,
    help: help(.schedule, "How the rate changes: constant, cosine, step(30), warmup(5)+cosine", "schedule"),
    transform: OptionText.setting)
  var schedule: LearningRateSchedule?

  @Option(
    parsing: .unconditional, help: help(.weightDecay, "Factor of weight decay", "factor"),
    transform: OptionText.notNegative)
  var weightDecay: Double?

  @Option(
    parsing: .unconditional,
    help: help(.clipping, "Largest norm of a step's gradients; larger ones are scaled down", "norm"),
    transform: OptionText.positive)
  var clipping: Double?

  @Option(
    parsing: .unconditional,
    help: help(
      .earlyStopping, "End where a validation score is no better for some epochs: f1_macro:patience=20", "rule"),
    transform: OptionText.setting)
  var earlyStopping: EarlyStopping?

  @Option(
    parsing: .unconditional, help: help(.batch, "Samples a step", "count"),
    transform: { try OptionText.count($0, "samples", most: 1_000_000_000) })
  var batch: Int?

  @Option(
    parsing: .unconditional, help: help(.epochs, "Passes over the training samples", "count"),
    transform: { try OptionText.count($0, "epochs", most: 10_000_000) })
  var epochs: Int?

  @Option(
    name: .customLong("seed"), parsing: .unconditional,
    help: help(.seed, "The first seed, of data, initial weights and order of batches", "seed"),
    transform: OptionText.seed)
  var firstSeed: UInt32?

  @Option(
    name: .customLong("seeds"), parsing: .unconditional,
    help: help(.seeds, "Number of seeds from the first on", "count"),
    transform: { try OptionText.count($0, "seeds", most: 100_000) })
  var seedCount: Int?

  @Option(
    name: .customLong("jobs"), parsing: .unconditional,
    help: help(.jobs, "Trainings at a time; results do not depend on it", "count"),
    transform: { try OptionText.count($0, "jobs", most: 1024) })
  var jobCount: Int?

  @Flag(help: help(.fresh, "Compute everything anew, whatever is kept in runs/"))
  var fresh = false

  @Flag(help: help(.reuse, "Accept kept results of other sources; the page says so"))
  var reuse = false

  @OptionGroup var engine: EngineOptions<Owner>

  /// Makes the options as none of them is typed.
  public init() {}

  private static func help(_ option: TrainingOption, _ abstract: String, _ value: String? = nil) -> ArgumentHelp {
    let defaults = Owner.trainingDefaults
    let standard =
      switch option {
      case .epochs: "\(defaults.epochs.full), or \(defaults.epochs.quick) with --quick"
      case .seeds: "\(defaults.seeds), or 2 with --quick"
      case .jobs: "one a core"
      case .clipping, .earlyStopping: "none"
      case .fresh, .reuse, .engine: ""
      default: defaults.text[option.rawValue] ?? ""
      }
    return ArgumentHelp(
      "\(abstract)\(standard.isEmpty ? "" : " (default: \(standard))").", valueName: value,
      visibility: defaults.unused[option] == nil ? .default : .hidden)
  }

  private var typed: [TrainingOption: Bool] {
    [
      .losses: lossNames != nil, .majority: shares != nil, .network: networkDescription != nil,
      .optimizer: optimizer != nil, .learningRate: learningRate != nil, .schedule: schedule != nil,
      .weightDecay: weightDecay != nil, .clipping: clipping != nil, .earlyStopping: earlyStopping != nil,
      .batch: batch != nil, .epochs: epochs != nil, .seed: firstSeed != nil,
      .seeds: seedCount != nil, .jobs: jobCount != nil, .fresh: fresh, .reuse: reuse,
      .engine: engine.isTyped,
    ]
  }

  /// Refuses what the notebook cannot use, before it begins to work.
  public func validate() throws {
    let defaults = Owner.trainingDefaults
    for option in TrainingOption.allCases where typed[option] == true {
      guard let reason = defaults.unused[option] else { continue }
      throw ValidationError("--\(option.rawValue) changes nothing here: \(reason)")
    }
    if fresh && reuse { throw ValidationError("--fresh and --reuse contradict each other: choose one") }
    if fresh && engine.engine != .local {
      throw ValidationError(
        "--fresh computes anew, and --engine \(engine.engine) goes on with what an earlier run handed over: leave one "
          + "out, or name another folder by --out")
    }
    if let shares, shares.count > 1, !defaults.takesSeveralMajorities {
      throw ValidationError("--majority has \(shares.count) shares, and one data set is shown: give one")
    }
    if let earlyStopping {
      do { try earlyStopping.check(for: EpochRecord.self) } catch {
        throw ValidationError("--early-stopping: \(error)")
      }
    }
    if let seedCount, seedCount < defaults.leastSeeds {
      throw ValidationError(
        "--seeds \(seedCount): losses are compared by differences, which need at least \(defaults.leastSeeds) seeds: "
          + "take more")
    }
    let (first, count) = (Int(firstSeed ?? defaults.seed), seedCount ?? defaults.seeds)
    if defaults.unused[.engine] == nil { try Tuning.checkApart(from: first, count: count) }
    try OptionText.checkSeeds(count, from: seed)
  }
}

extension TrainingOptions {
  /// The losses asked for.
  ///
  /// - Parameters:
  ///   - standard: those of a shortened run, where they are others than the notebook's.
  ///   - catalogue: the losses that can be asked for.
  /// - Throws: ``LossSyntaxError``, which points at the bad character; and an error if they are too few to compare, or
  ///   one of them is there twice.
  public func losses(
    quick standard: String? = nil, from catalogue: LossCatalogue = .standard
  ) throws -> [any Loss<Predictions>] {
    let defaults = Owner.trainingDefaults
    let losses = try catalogue.losses(lossNames ?? standard ?? defaults.losses)
    guard losses.count >= defaults.leastLosses else {
      throw ValidationError(
        "--losses names \(losses.count), and at least \(defaults.leastLosses) are compared: add one, such as "
          + (losses.first?.name == "cross_entropy" ? "magnitude" : "cross_entropy"))
    }
    var seen: Set<String> = []
    for loss in losses where !seen.insert(loss.key).inserted {
      throw ValidationError("--losses names \(loss.name) twice: name each loss once")
    }
    return losses
  }

  /// Refuses every option of training, for a notebook that another option makes train nothing.
  package func refuse(beside other: String) throws {
    guard let option = TrainingOption.allCases.first(where: { typed[$0] == true }) else { return }
    throw ValidationError("--\(option.rawValue) changes nothing beside \(other): leave one of them out")
  }

  /// The shares of the majority class.
  package func majorities(quick: [Double]? = nil) -> [Double] { shares ?? quick ?? Owner.trainingDefaults.majorities }

  /// The first seed.
  package var seed: UInt32 { firstSeed ?? Owner.trainingDefaults.seed }

  /// Whether the number of seeds is typed.
  package var hasSeeds: Bool { seedCount != nil }

  /// The seeds.
  public func seeds(quick: Bool) -> [UInt32] {
    (0..<UInt32(seedCount ?? (quick ? 2 : Owner.trainingDefaults.seeds))).map { seed + $0 }
  }

  /// The network.
  ///
  /// - Throws: ``SettingError`` if the notebook's own is none.
  package var network: NetworkDescription {
    get throws { try networkDescription ?? NetworkDescription(Owner.trainingDefaults.network) }
  }

  /// How many trainings run at a time.
  package var jobs: Int { jobCount ?? ProcessInfo.processInfo.activeProcessorCount }

  /// How networks are trained.
  ///
  /// - Parameter size: the batch size, where the notebook chooses it.
  /// - Throws: ``SettingError`` if the notebook's own optimiser is none.
  package func settings(quick: Bool, batch size: Int? = nil) throws -> TrainingSettings {
    let standard = Owner.trainingDefaults.epochs
    var settings = TrainingSettings()
    settings.epochs = epochs ?? (quick ? standard.quick : standard.full)
    if let size = size ?? batch { settings.batchSize = size }
    settings.learningRate = learningRate ?? Owner.trainingDefaults.learningRate
    settings.optimizer = try optimizer ?? OptimizerSettings(Owner.trainingDefaults.optimizer)
    if let schedule { settings.schedule = schedule }
    if let weightDecay { settings.weightDecay = weightDecay }
    (settings.clipping, settings.earlyStopping) = (clipping, earlyStopping)
    return settings
  }

  /// The paper's experiment with these settings.
  ///
  /// - Throws: ``TrainingError``.
  public func experiment(quick: Bool) throws -> SyntheticExperiment {
    try SyntheticExperiment(
      majority: majorities()[0], seed: seed, network: try network, trainer: Trainer(settings(quick: quick)), jobs: jobs)
  }

  /// A trial for each loss, on any data, with these settings.
  public func trials(_ losses: [any Loss<Predictions>], on data: any DataSource, quick: Bool) throws -> [Trial] {
    let (network, settings) = (try network, try settings(quick: quick))
    return losses.map { loss in
      var trial = Trial(loss, on: data)
      trial.seed = seed
      trial.network = network
      trial.training = settings
      return trial
    }
  }

  /// A trial for each loss on the synthetic data.
  package func trials(_ losses: [any Loss<Predictions>], majority: Double, quick: Bool) throws -> [Trial] {
    try trials(losses, on: SyntheticData(majority: majority), quick: quick)
  }

  /// Refuses what every regime of a comparison tunes, and so passes over.
  private func checkTuned(_ regimes: [Regime]) throws {
    if regimes.contains(.paper) { return }
    let tuned = [TrainingOption.learningRate] + (regimes.contains(.tunedRate) ? [] : [.weightDecay, .schedule])
    for option in tuned where typed[option] == true {
      throw ValidationError(
        "--\(option.rawValue) changes nothing: it is tuned in \(regimes.map(\.rawValue).joined(separator: " and ")); leave "
          + "it out, or compare in another regime too")
    }
  }

  /// A sweep that keeps its trials in `runs/`, on the engine that was asked for.
  ///
  /// - Parameter regimes: in which the trials are compared.
  /// - Throws: where the engine's programs are missing, with what brings them; where an option is tuned in every regime.
  public func sweep(_ output: OutputOptions, regimes: [Regime] = [.paper]) throws -> Sweep {
    try checkTuned(regimes)
    let stamps = SourceStamps.current()
    return Sweep(
      in: TrialStore(in: output.runs.appendingPathComponent("trials")),
      reuse: fresh ? .none : reuse ? .anySources : .sameSources,
      on: try engine.engine(jobs: jobCount, runs: output.runs, stamps: stamps), stamps: stamps)
  }
}
