import Analysis
import ArgumentParser

/// Where each loss draws the line: three Gaussian classes in the plane, the largest 45 times the smallest.
///
///     swift run boundary
///     swift run boundary --losses focal:gamma=5,ldam:scale=3
@main
struct Boundary: TrainingNotebook {
  static let configuration = CommandConfiguration(
    commandName: "boundary", abstract: "Decision regions of losses for imbalanced classes in the plane.")

  static var trainingDefaults: TrainingDefaults {
    var defaults = TrainingDefaults.paper(
      losses: "cross_entropy,weighted_cross_entropy,focal,false_negative_rate,logit_adjusted,magnitude")
    (defaults.seed, defaults.epochs, defaults.learningRate, defaults.network) = (1, (100, 3), 0.1, "16")
    defaults.unused[.majority] = "the classes have 900, 90 and 20 samples"
    defaults.unused[.jobs] = "it trains one network after the other"
    return defaults
  }

  @OptionGroup var training: TrainingOptions<Boundary>
  @OptionGroup var output: OutputOptions

  private static let classes = GaussianClasses.imbalanced

  func validate() throws {
    guard training.seed < .max else {
      throw ValidationError(
        "--seed \(training.seed): the test samples have the next seed, and there is none; take a smaller")
    }
  }

  func run() async throws {
    var page = try openPage("Decision regions")
    var (draws, others) = (NumPyRandom(seed: training.seed), NumPyRandom(seed: training.seed + 1))
    let train = Self.classes.samples(Self.classes.counts, from: &draws)
    let test = Self.classes.samples([2000, 2000, 2000], from: &others)
    let data = (train: LabelledFeatures<Float>(train), test: LabelledFeatures<Float>(test))
    let trainer = try Trainer(training.settings(quick: output.quick))
    let plane = Plane(-3...5, cells: Plane.fine)
    let names = (0..<3).map { "class \($0)" }
    var panels: [Figure] = []
    var table = Table(
      "On as many test samples of each class",
      columns: ["loss", .number("accuracy")] + (0..<3).map { .number("recall_\($0)") })
    var unfound: [String] = []
    var rarest: [(name: String, recall: Double, accuracy: Double)] = []
    var histories: [History] = []
    for loss in try training.losses() {
      var random = TorchRandom(seed: training.seed)
      var network: Sequential<Float> = try training.network.network(features: 2, classes: 3, random: &random)
      let history = try trainer.train(&network, loss: loss, data: data, random: random)
      histories.append(history)
      // Of a training that diverged before anything was scored nothing can be shown.
      if history.epochs.isEmpty { continue }
      let recalls = history.epochs.last?.recallPerClass ?? [nil, nil, nil]
      rarest.append((Naming.display(loss.name), (recalls.last ?? nil) ?? 0, history.accuracy.last ?? .nan))
      if recalls.contains(0) { unfound.append(Naming.display(loss.name)) }
      table.add(
        [.text(loss.name), .number(history.accuracy.last, digits: 4)] + recalls.map { .number($0, digits: 3) })
      network.forward(plane.points.converted())
      let logits: Matrix<Double> = network.output.converted()
      panels.append(
        plane.regions(
          loss.name, classes: try logits.predictedClasses(), names: names, samples: train, scores: logits))
    }
    if let nothing = EveryTrainingDiverged(histories, rate: trainer.settings.learningRate) { throw nothing }
    let counts = Self.classes.counts
    let times = Double(counts.max() ?? 0) / Double(max(counts.min() ?? 1, 1))
    page.ask(
      "Where does each loss draw the line between classes of which one is \(times, significant: 2) times the other?")
    let sorted = rarest.sorted { $0.recall > $1.recall }.map {
      "\($0.name) \($0.recall, decimals: 2) (accuracy \($0.accuracy, decimals: 2))"
    }
    let rate = "the rate \(trainer.settings.learningRate, significant: 3), which is tuned for no loss"
    page.found(
      """
      Of the test samples of the rarest class each finds this share, after one training at \(rate): \
      \(sorted.joined(separator: ", ")). One training tells no two of them apart; `imbalance` compares losses for \
      imbalance at tuned rates.
      """)
    page.found(
      unfound.isEmpty
        ? "At this rate every loss finds some samples of every class."
        : "At this rate a class is never found by: \(unfound.joined(separator: ", ")).")
    var figure = Figure(panels, columns: 3)
    figure.caption = """
      Regions of the plane by the class that is predicted after training on \(counts.map(String.init).joined(separator: ", ")) \
      samples at \(rate). Dots and markers are training samples, \
      in the darker colour of their class: squares and triangles of the rare ones.
      """
    page.show(figure, as: "boundary")
    page.show(table, as: "boundary")
    page.define("recall", "share of a class's test samples that are found, after the last epoch")
    page.sayDivergence(of: histories)
    let settings: Settings = ["samples": "\(Self.classes.counts)"]
    try page.finish(settings: training.settings(of: settings, seeds: [training.seed], quick: output.quick))
    try histories.requireConvergence()
  }
}
