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
    var table = Table(
      "Test scores over \(seeds.count) seeds",
      columns: ["majority", "features", "loss", .number("accuracy"), .number("f1_macro"), .number("collapsed")])
    for majority in majorities {
      for scaling in Trial.Scaling.allCases {
        var trials = try training.trials(losses, majority: majority, quick: output.quick)
        for index in trials.indices { trials[index].scaling = scaling }
        for one in try await sweep.scores(of: trials, seeds: seeds, label: "\(scaling.rawValue), \(majority)") {
          table.add([
            .text("\(majority)"), .text(scaling.rawValue), .text(one.label),
            .number(one.summary(of: .accuracy).mean, digits: 4), .number(one.summary(of: .macroF1).mean, digits: 4),
            .count(one.values(of: .balancedAccuracy).count { $0 < 0.15 }),
          ])
        }
      }
    }
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
        let label = "\(loss.name), \(scaling.rawValue)"
        let curves = [\ResidualReading.gradientNorm, \.distinct, \.saturated, \.accuracy]
        for (panel, curve) in zip(panels.indices, curves) {
          panels[panel].add(readings.map { $0[keyPath: curve] }, label: label)
        }
      }
    }
    panels[0].yAxis = .logarithmic
    page.show(Figure(panels, columns: 2), as: "collapse")
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
