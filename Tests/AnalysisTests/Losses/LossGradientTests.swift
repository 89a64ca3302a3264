import Analysis
import Testing

@testable import Learning

@Suite("Every loss")
struct LossGradientTests {
  static let losses: [any Loss<Predictions>] = [
    .magnitude(), .magnitude(dilatedBy: 3), .magnitude(ridge: 0.01), .spread(), .spread(dilatedBy: 0.2),
    .crossEntropy(), .meanSquaredError(), .magnitude() / .crossEntropy() + 2 * (.spread() * .meanSquaredError()),
  ]

  @Test("has a gradient by the logits that agrees with central differences", arguments: losses.indices, [1, 7, 20])
  func differences(index: Int, samples: Int) throws {
    let loss = Self.losses[index]
    let logits = SeededBatch.logits(samples, classes: 4)
    let labels = SeededBatch.labels(samples, classes: 4)
    let (value, gradient) = try loss.valueAndGradient(of: Predictions(logits: logits, labels: labels))
    let differences = try centralDifferences(
      of: { try loss.value(of: Predictions(logits: $0, labels: labels)) }, at: logits)
    expectClose(gradient.elements, differences, relative: 1e-8, "\(loss.name)")
    expectClose(try loss.value(of: Predictions(logits: logits, labels: labels)), value, relative: 1e-13)
  }

  @Test("has the same numbers in a workspace that other batches have used", arguments: losses.indices)
  func usedWorkspace(index: Int) throws {
    let loss = Self.losses[index]
    let workspace = Workspace()
    for samples in [20, 3, 9] {
      let batch = SeededBatch.predictions(samples, classes: 5)
      // What was there before is overwritten.
      var gradient = Matrix(rows: samples, columns: 5, repeating: Double.nan)
      let value = try loss.value(of: batch, gradient: &gradient, in: workspace)
      let fresh = try loss.valueAndGradient(of: batch)
      #expect(value == fresh.value && gradient == fresh.gradient, "\(loss.name)")
    }
  }

  @Test("has a gradient that does not raise all logits of a sample together", arguments: losses.indices)
  func rows(index: Int) throws {
    let gradient = try Self.losses[index].valueAndGradient(of: SeededBatch.predictions(12, classes: 6)).gradient
    for row in 0..<12 { #expect(abs(gradient.row(row).reduce(0, +)) < 1e-15) }
  }

  @Test("does not depend on the order of the samples", arguments: losses.indices)
  func permutation(index: Int) throws {
    let loss = Self.losses[index]
    let (logits, labels) = (SeededBatch.logits(11, classes: 4), SeededBatch.labels(11, classes: 4))
    var random = NumPyRandom(seed: 4)
    let order = random.permutation(11)
    let straight = try loss.valueAndGradient(of: Predictions(logits: logits, labels: labels))
    let shuffled = try loss.valueAndGradient(
      of: Predictions(logits: logits.rows(order), labels: order.map { labels[$0] }))
    expectClose(shuffled.value, straight.value, relative: 1e-13)
    expectClose(shuffled.gradient.elements, straight.gradient.rows(order).elements, relative: 1e-12)
  }
}

@Suite("The paper's losses")
struct CertainPredictionsTests {
  @Test("are 0 for a perfect batch, with no gradient", arguments: [1, 8, 33])
  func perfect(samples: Int) throws {
    for loss in SyntheticExperiment.losses {
      let (value, gradient) = try loss.valueAndGradient(of: SeededBatch.certain(samples, classes: 3, right: true))
      #expect(abs(value) < 1e-14, "\(loss.name)")
      #expect(gradient.elements.allSatisfy { $0 == 0 }, "\(loss.name)")
    }
  }

  @Test("are finite for logits of ±800 that are all wrong", arguments: [1, 8, 33])
  func wrong(samples: Int) throws {
    let batch = SeededBatch.certain(samples, classes: 3, right: false)
    for loss in SyntheticExperiment.losses {
      let (value, gradient) = try loss.valueAndGradient(of: batch)
      #expect(value > 0 && value.isFinite, "\(loss.name)")
      #expect(gradient.elements.allSatisfy { $0.isFinite }, "\(loss.name)")
    }
    expectClose(try CrossEntropy().value(of: batch), 1_600, relative: 1e-15)
    expectClose(try MeanSquaredError().value(of: batch), 2.0 / 3, relative: 1e-15)
  }
}
