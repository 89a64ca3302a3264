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

  private static let counts = [900, 90, 20]
  private static let centres = [(0.0, 0.0), (1.8, 0.6), (0.6, 1.9)]

  func run() async throws {
    var page = try openPage("Decision regions")
    let train = samples(Self.counts, seed: training.seed)
    let test = samples([2000, 2000, 2000], seed: training.seed &+ 1)
    let data = (train: LabelledFeatures<Float>(train), test: LabelledFeatures<Float>(test))
    let trainer = try Trainer(training.settings(quick: output.quick))
    var panels: [Figure] = []
    var table = Table(
      "On as many test samples of each class",
      columns: ["loss", .number("accuracy")] + (0..<3).map { .number("recall_\($0)") })
    var unfound: [String] = []
    for loss in try training.losses() {
      var random = TorchRandom(seed: training.seed)
      var network: Sequential<Float> = try training.network.network(features: 2, classes: 3, random: &random)
      let history = try trainer.train(&network, loss: loss, data: data, random: random)
      let recalls = history.epochs.last?.recallPerClass ?? [nil, nil, nil]
      if recalls.contains(0) { unfound.append(Naming.display(loss.name)) }
      table.add(
        [.text(loss.name), .number(history.accuracy.last, digits: 4)] + recalls.map { .number($0, digits: 3) })
      panels.append(try regions(of: &network, loss.name, train))
    }
    page.ask("Where does each loss draw the line between classes of which one is forty-five times the other?")
    page.found(
      unfound.isEmpty
        ? "Every loss finds some samples of every class."
        : "A class is never found by: \(unfound.joined(separator: ", ")).")
    var figure = Figure(panels, columns: 3)
    figure.caption = """
      Regions of the plane by the class that is predicted after training on 900, 90 and 20 samples. Dots and markers are \
      training samples, in the darker colour of their class: squares and triangles of the rare ones.
      """
    page.show(figure, as: "boundary")
    page.show(table, as: "boundary")
    page.define("recall", "share of a class's test samples that are found, after the last epoch")
    let settings: Settings = ["samples": "\(Self.counts)"]
    try page.finish(settings: training.settings(of: settings, seeds: [training.seed], quick: output.quick))
  }

  private func samples(_ counts: [Int], seed: UInt32) -> Samples {
    var random = NumPyRandom(seed: seed)
    var rows: [[Double]] = []
    var labels: [Int] = []
    for (label, count) in counts.enumerated() {
      for _ in 0..<count {
        rows.append([Self.centres[label].0 + random.standardNormal(), Self.centres[label].1 + random.standardNormal()])
        labels.append(label)
      }
    }
    return Samples(features: Matrix(rows), labels: labels, classes: counts.count)
  }

  private func regions(of network: inout Sequential<Float>, _ name: String, _ train: Samples) throws -> Figure {
    let ticks = (0..<48).map { -3 + 8 * Double($0) / 47 }
    let grid = Matrix(ticks.flatMap { x in ticks.map { [x, $0] } })
    network.forward(grid.converted())
    let classes = try network.output.predictedClasses()
    var figure = Figure(name, x: "first feature", y: "second feature")
    func add(_ points: Matrix<Double>, _ rows: [Int], _ label: String, _ style: Series.Style) {
      // A curve without points is one that gnuplot warns of.
      let chosen = points.rows(rows.isEmpty ? [0] : rows)
      let x = rows.isEmpty ? [Double.nan] : chosen.column(0)
      figure.add(x: x, y: chosen.column(1), label: "", style: style, column: label)
    }
    figure.heatMap = HeatMap(
      x: ticks, y: ticks, classes: ticks.indices.map { y in ticks.indices.map { x in classes[x * ticks.count + y] } },
      names: (0..<3).map { "class \($0)" })
    for label in 0..<3 {
      add(
        train.features, train.labels.indices.filter { train.labels[$0] == label }, "class_\(label)",
        label == 0 ? .dots : .markers)
    }
    figure.xRange = -3...5
    figure.yRange = -3...5
    figure.key = .hidden
    return figure
  }
}
