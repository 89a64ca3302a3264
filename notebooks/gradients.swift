import Analysis
import ArgumentParser
import Foundation

/// Analytic against numerical gradients, from linear regression to every loss of the catalogue, and descent by them.
///
///     swift run gradients
///     swift run gradients --seed 7
@main
struct Gradients: Notebook {
  static let configuration = CommandConfiguration(
    commandName: "gradients",
    abstract: "The largest relative error of every gradient, and gradient descent on toy data.")

  @OptionGroup var output: OutputOptions

  @Option(help: "Seed of the toy data and of the logits.")
  var seed: UInt32 = 1

  /// A model of one input: its loss over the points, and the derivatives by slope and intercept.
  private struct Toy {
    let name: String
    let loss: @Sendable (_ predicted: Double, _ y: Double) -> Double
    let slope: @Sendable (_ predicted: Double, _ y: Double) -> Double
  }

  private static let toys = [
    Toy(name: "linear regression, squared error", loss: { 0.5 * ($0 - $1) * ($0 - $1) }, slope: { $0 - $1 }),
    Toy(name: "linear regression, absolute error", loss: { abs($0 - $1) }, slope: { $0 > $1 ? 1 : -1 }),
    Toy(
      name: "logistic regression", loss: { log(1 + exp($0)) - ($1 > 0 ? $0 : 0) },
      slope: { 1 / (1 + exp(-$0)) - ($1 > 0 ? 1 : 0) }),
  ]

  func run() async throws {
    var page = try openPage("Gradients")
    var table = Table("Largest relative error of the gradient", columns: ["function", .number("relative_error")])
    var figure = Figure("Gradient descent on 60 points", x: "step", y: "loss over its first value")
    figure.yAxis = .logarithmic

    // Toy data: y = 2x − 1 and noise.
    var random = NumPyRandom(seed: seed)
    let xs = random.standardNormals(60)
    let ys = xs.map { 2 * $0 - 1 + 0.3 * random.standardNormal() }
    for toy in Self.toys {
      let value = { (p: [Double]) in zip(xs, ys).reduce(0) { $0 + toy.loss(p[0] * $1.0 + p[1], $1.1) } / 60 }
      let gradient = { (p: [Double]) -> [Double] in
        let slopes = zip(xs, ys).map { toy.slope(p[0] * $0 + p[1], $1) }
        return [zip(slopes, xs).reduce(0) { $0 + $1.0 * $1.1 } / 60, slopes.reduce(0, +) / 60]
      }
      let start = [0.1, 0.2]
      table.add([
        .text(toy.name),
        .significant(GradientCheck.relativeError(of: gradient(start), at: start, function: value), digits: 2),
      ])
      var point = start
      let curve = (0..<200).map { _ in
        defer { for (index, slope) in gradient(point).enumerated() { point[index] -= 0.1 * slope } }
        return value(point) / value(start)
      }
      figure.add(curve, label: toy.name)
    }

    // Every loss of the catalogue, on ten classes as in the paper.
    let labels = (0..<32).map { _ in random.integer(below: 10) }
    let logits = Matrix(rows: 32, columns: 10, elements: random.standardNormals(320))
    for entry in LossCatalogue.standard.entries {
      var loss = try LossCatalogue.standard.losses(entry.name)[0].fitted(to: [4500] + Array(repeating: 250, count: 9))
      loss.observe(Predictions(logits: logits, labels: labels))
      let error = try GradientCheck.relativeError(of: loss, logits: logits, labels: labels)
      table.add([.text("\(entry.name) by the logits"), .significant(error, digits: 2)])
      guard ["magnitude", "cross_entropy"].contains(entry.name) else { continue }
      figure.add(try descent(of: loss, from: logits, labels), label: "\(entry.name), by its logits")
    }
    page.show(table, as: "gradients")
    page.show(figure, as: "gradients")
    page.say(
      "An absolute error has a kink where the line meets a point; descent with a fixed rate keeps jumping over it.")
    page.define(
      "relative_error", "largest |analytic − central difference| over the largest central difference, h = 1e-5")
    try page.finish(settings: ["seed": seed, "points": 60, "batch size": 32, "classes": 10, "rate of the toys": 0.1])
  }

  private func descent(
    of loss: any Loss<Predictions>, from start: Matrix<Double>, _ labels: [Int]
  ) throws -> [Double] {
    var logits = start
    var values: [Double] = []
    for _ in 0..<200 {
      let (value, gradient) = try loss.valueAndGradient(of: Predictions(logits: logits, labels: labels))
      values.append(value)
      for index in logits.elements.indices { logits.elements[index] -= gradient.elements[index] }
    }
    return values.map { $0 / values[0] }
  }
}
