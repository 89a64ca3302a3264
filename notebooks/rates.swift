import Analysis
import ArgumentParser

/// Is magnitude's gain more than a larger step? Scores against the learning rate, on a grid with factor 10^¼.
///
///     swift run rates                        # rates from 0.01 to 1.78, and the best of each, chosen on tuning seeds
///     swift run rates --losses focal,ldam    # any losses
@main
struct Rates: TrainingNotebook {
  static let configuration = CommandConfiguration(
    commandName: "rates", abstract: "Scores against learning rate, and each loss at its tuned rate.")

  static var trainingDefaults: TrainingDefaults { .tuned("cross_entropy,magnitude,spread", seeds: 10) }

  @OptionGroup var training: TrainingOptions<Rates>
  @OptionGroup var output: OutputOptions

  @Option(help: ArgumentHelp("Rates, with commas.", valueName: "rates"))
  var rates = QuickDefault(
    NumberList([0.01, 0.0178, 0.0316, 0.0562, 0.1, 0.178, 0.316, 0.562, 1, 1.78]), quick: NumberList([0.01, 0.1]))

  func validate() throws {
    guard try rates.value(quick: output.quick).distinct(of: "--rates").allSatisfy({ $0 > 0 }) else {
      throw ValidationError("--rates has a number that is not positive")
    }
  }

  func run() async throws {
    var page = try openPage("Learning rates")
    page.ask("Is magnitude's gain at the paper's rate more than a larger step?")
    let seeds = training.seeds(quick: output.quick)
    let majorities = training.majorities()
    let losses = try training.losses()
    let sweep = try training.sweep(output)
    let rates = rates.value(quick: output.quick).numbers.sorted()

    var panels: [Figure] = []
    for majority in majorities {
      let place = "Majority \(majority.percentName) %"
      let trials = try training.trials(losses, majority: majority, quick: output.quick)
      var groups: [(label: String, points: [(x: Double, scores: SeedScores)])] = []
      for trial in trials {
        let scores = try await sweep.scores(of: rates.map { trial.with(seed: 0, rate: $0) }, seeds: seeds)
        groups.append((trial.loss.name, scores.map { ($0.rate, $0) }))
      }
      var all: [RegimeScores] = []
      for regime in [Regime.paper, .tunedRate] {
        all.append(try await sweep.scores(of: trials, under: regime, seeds: seeds, quick: output.quick))
      }
      panels += [Score.accuracy, .macroF1].map { score in
        var figure = SeedFigures.lines(
          "\(score.rawValue), majority \(majority.percentName) %", x: "learning rate", groups, by: score)
        figure.xAxis = .logarithmic
        // The lowest and the highest rate off the frame, and what marks them too.
        if let first = rates.first, let last = rates.last { figure.xRange = Figure.ends(around: first, last) }
        figure.verticalLines = [.init(0.01, label: "the paper's rate")]
        figure.verticalLines += all[1].scores.map { .init($0.rate, label: "tuned: \($0.label)", look: $0.label) }
        return figure
      }
      page.found(all, place, of: [.accuracy, .macroF1])
      page.show(all, place, as: "rates-\(majority.percentName)", scores: [.accuracy, .macroF1])
    }
    var figure = Figure(panels, columns: 2)
    figure.caption =
      "Means over \(seeds.count) seeds with Student's 95 % bands; upright lines: the paper's rate, and those "
      + "chosen on tuning seeds, in the colours of their losses."
    page.show(figure, as: "rates")
    page.defineProtocol()
    page.defineOutcomes()
    try sweep.finish(
      &page,
      settings: training.settings(
        seeds: seeds, majorities: majorities, regimes: [.paper, .tunedRate], quick: output.quick))
  }
}
