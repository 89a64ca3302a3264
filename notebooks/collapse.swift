import Analysis
import ArgumentParser

/// Do magnitude and spread collapse without standardisation? Accuracy, gradient and distinct residuals, epoch by epoch.
///
///     swift run collapse
///     swift run collapse --seed 7 --seeds 10
@main
struct Collapse: TrainingNotebook {
  static let configuration = CommandConfiguration(
    commandName: "collapse", abstract: "Raw against standardised features, with what the loss sees.")

  static let trainingDefaults = TrainingDefaults.comparison(
    "cross_entropy,magnitude,spread", seeds: 5)

  @OptionGroup var training: TrainingOptions<Collapse>
  @OptionGroup var output: OutputOptions

  func run() async throws {
    var page = try openPage("Raw and standardised features")
    let seeds = training.seeds(quick: output.quick)
    let majorities = training.majorities()
    let losses = try training.losses()
    let sweep = try training.sweep(output)

    // How often a training comes to nothing: it finds one class, or hardly more.
    page.ask("Do magnitude and spread collapse when features are not standardised?")
    var collapsed = losses.map { (name: $0.name, raw: 0) }
    var table = Table(
      "Test scores over \(seeds.count) seeds",
      columns: ["majority", "features", "loss"]
        + ["accuracy", "f1_macro", "balanced_accuracy", "lowest balanced accuracy", "collapsed"].map { .number($0) })
    for majority in majorities {
      for scaling in Trial.Scaling.allCases {
        var trials = try training.trials(losses, majority: majority, quick: output.quick)
        for index in trials.indices { trials[index].scaling = scaling }
        let scores = try await sweep.scores(of: trials, seeds: seeds, label: "\(scaling.rawValue), \(majority)")
        for (index, one) in scores.enumerated() {
          let balanced = one.values(of: .balancedAccuracy)
          let failures = balanced.count { $0 < 0.15 }
          if scaling == .raw { collapsed[index].raw += failures }
          let means = [Score.accuracy, .macroF1, .balancedAccuracy].map { one.summary(of: $0).mean }
          let numbers = (means + [balanced.min() ?? .nan]).map { Cell.number($0, digits: 4) }
          table.add(
            [.text("\(majority)"), .text(scaling.name), .text(one.label)] + numbers + [.count(failures)])
        }
      }
    }
    let trainings = majorities.count * seeds.count
    let counts = collapsed.map { loss -> String in
      let interval = SampleShare(of: Double(loss.raw) / Double(trainings), among: trainings).interval
      return "\(loss.raw) of \(trainings) by \(Naming.display(loss.name)) (Wilson's 95 % interval "
        + "\(100 * interval.lowerBound, decimals: 0) to \(100 * interval.upperBound, decimals: 0) %)"
    }
    page.found(
      """
      Of the trainings on raw features these collapsed: \(counts.joined(separator: ", ")). A loss has \
      \(seeds.count) seeds, the same on each of \(majorities.count) data sets, so that its trainings are not wholly \
      independent.
      """)
    page.show(table, as: "collapse")

    // What the loss sees on the way, for the first seed.
    var panels = ["gradient norm", "distinct residuals", "saturated samples", "accuracy"].map {
      Figure($0, x: "epoch", y: $0)
    }
    for scaling in Trial.Scaling.allCases {
      for loss in losses {
        var trial = try training.trials([loss], majority: majorities[0], quick: output.quick)[0]
        trial.scaling = scaling
        let readings = try trial.with(seed: seeds[0], rate: trial.rate).residualReadings(samples: 256)
        let label = "\(loss.name), \(scaling.name)"
        let curves = [\ResidualReading.gradientNorm, \.distinct, \.saturated, \.accuracy]
        for (panel, curve) in zip(panels.indices, curves) {
          panels[panel].add(
            x: readings.indices.map { Double($0 + 1) }, y: readings.map { $0[keyPath: curve] }, label: label,
            style: scaling == .raw ? .lineAndMarkers : .line, column: nil, look: loss.name)
        }
      }
    }
    panels[0].yAxis = .logarithmic
    var figure = Figure(panels, columns: 2)
    figure.caption = """
      What a training sees epoch by epoch, of seed \(seeds[0]) and majority \(majorities[0]): colours and dashes are losses, \
      curves with markers raw features.
      """
    page.show(figure, as: "collapse")
    page.define(
      "collapsed", "number of seeds whose balanced accuracy on the test samples stays below 0.15; one class gives 0.1")
    page.define("gradient norm", "length of the gradient of the trained loss by the logits of 256 training samples")
    page.define(
      "distinct residuals", "magnitude of their residuals at t = 1: the effective number of different mistakes")
    page.define("saturated samples", "share of them whose largest probability exceeds 0.999")
    page.defineOutcomes()
    try sweep.finish(
      &page, settings: training.settings(seeds: seeds, majorities: majorities, quick: output.quick))
  }
}

extension Trial.Scaling {
  /// What the features are.
  fileprivate var name: String {
    switch self {
    case .standardized: "standardised"
    case .raw: "raw"
    }
  }
}
