import Analysis
import ArgumentParser

/// Which losses stand wrong labels? Differences to cross entropy against the share of labels that are made wrong.
///
///     swift run noise
///     swift run noise --losses cross_entropy,welsch_leclerc --majority 0.9
///     swift run noise --noisy training      # clean labels to choose by
@main
struct Noise: TrainingNotebook {
  static let configuration = CommandConfiguration(
    commandName: "noise",
    abstract: "Differences to cross entropy against the share of labels made wrong, in three regimes.")

  static var trainingDefaults: TrainingDefaults {
    .tuned("cross_entropy,magnitude,spread,generalized_cross_entropy", seeds: 10, majorities: [0.5])
  }

  @OptionGroup var training: TrainingOptions<Noise>
  @OptionGroup var protocolOptions: RegimeOptions
  @OptionGroup var output: OutputOptions

  @Option(help: ArgumentHelp("Shares of labels that are made wrong, with commas.", valueName: "shares"))
  var shares = QuickDefault(NumberList([0, 0.1, 0.2, 0.4]), quick: NumberList([0, 0.4]))

  @Option(help: ArgumentHelp("Which labels are wrong: training_and_validation or training.", valueName: "part"))
  var noisy = Trial.NoisyPart.trainingAndValidation

  func validate() throws {
    if let share = try shares.value(quick: output.quick).distinct(of: "--shares").first(where: { !($0 >= 0 && $0 <= 1) }
    ) {
      throw ValidationError("--shares has \(share): shares lie from 0 to 1")
    }
  }

  func run() async throws {
    var page = try openPage("Wrong labels")
    page.ask("Which losses stand wrong labels better than cross entropy, and does it remain when all is tuned?")
    let seeds = training.seeds(quick: output.quick)
    let majorities = training.majorities()
    let losses = try training.losses()
    let sweep = try training.sweep(output, regimes: protocolOptions.regimes)

    // A label is made wrong beyond those that the data draw anew, of test samples too.
    let drawnAnew = SyntheticData().flipShare.percentName
    for majority in majorities {
      var groups: [Regime: [(x: Double, scores: RegimeScores)]] = [:]
      var places: [(name: String, scores: [RegimeScores])] = []
      let name = "noise-\(majority.percentName)"
      for share in shares.value(quick: output.quick).numbers {
        var trials = try training.trials(losses, majority: majority, quick: output.quick)
        for index in trials.indices { (trials[index].noise, trials[index].noisyPart) = (share, noisy) }
        var all: [RegimeScores] = []
        for regime in protocolOptions.regimes {
          let scores = try await sweep.scores(of: trials, under: regime, seeds: seeds, quick: output.quick)
          all.append(scores)
          groups[regime, default: []].append((share, scores))
        }
        let percent = share.percentName
        places.append(("\(percent) %", all))
        page.show(
          all, "Majority \(majority.percentName) %, \(percent) % of labels made wrong", as: "\(name)-\(percent)",
          scores: [.macroF1, .macroROCAUC])
      }
      page.found(
        across: places,
        "Majority \(majority.percentName) %, by the share of labels made wrong beyond the data's \(drawnAnew) %",
        of: [.macroF1, .macroROCAUC])
      let panels = protocolOptions.regimes.flatMap { regime in
        [Score.macroF1, .macroROCAUC].map { score in
          SeedFigures.gains("\(regime)", x: "share of labels made wrong", groups[regime] ?? [], by: score)
        }
      }
      var figure = Figure(panels, columns: 2)
      figure.caption = """
        \(panels.first?.caption ?? "") Labels are made wrong in \(noisy.words), beyond the \(drawnAnew) % that the \
        data draw anew.
        """
      page.show(figure, as: name)
    }
    page.define(
      "made wrong",
      "a label in \(noisy.words) becomes any other class, with equal chances; the data draw \(drawnAnew) % of all "
        + "labels anew before, those of test samples too")
    page.defineProtocol()
    page.defineOutcomes()
    var settings = try training.settings(
      seeds: seeds, majorities: majorities, regimes: protocolOptions.regimes, quick: output.quick)
    settings["labels made wrong in"] = noisy.words
    settings["labels drawn anew"] = SyntheticData().flipShare
    try sweep.finish(&page, settings: settings)
  }
}

extension Trial.NoisyPart {
  /// The samples whose labels are made wrong.
  fileprivate var words: String {
    switch self {
    case .trainingAndValidation: "training and validation"
    case .training: "training alone"
    }
  }
}
