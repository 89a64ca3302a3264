import Analysis
import Foundation
import Testing

@testable import Learning

/// A loss that notes what a training tells it, and adjusts logits for decisions.
private struct Witness: SampleLoss {
  var state: [Double] = []
  var decisionOffsets: [Double]?

  var name: String { "witness" }
  var key: String { "witness" }

  mutating func begin(_ training: TrainingPlan) {
    state = [Double(training.classCounts.reduce(0, +)), Double(training.epochs), 0, 0]
    decisionOffsets = [1, 2, 3]
  }

  mutating func begin(epoch: Int) { state[2] = Double(epoch) }

  mutating func observe(_ input: Predictions) { state[3] += 1 }

  func value(of sample: Sample, scale: Double, gradient: UnsafeMutableBufferPointer<Double>) -> Double {
    for c in 0..<sample.classes { gradient[c] = 0 }
    return 1 + state.reduce(0, +)
  }
}

@Suite("A loss made of others")
struct CompositeLossTests {
  private static let composites: [any Loss<Predictions>] = [
    Witness() + .crossEntropy(), .crossEntropy() + Witness(), Witness() * .crossEntropy(), .crossEntropy() * Witness(),
    Witness() / .crossEntropy(), .crossEntropy() / Witness(), 2 * Witness(),
    Schedule.linear(from: 1, to: 3, over: 9) * Witness(), 2 * (Witness() + .spread()),
    Witness().blended(into: .crossEntropy(), by: .constant(0.5)),
    CrossEntropy().blended(into: Witness(), by: .linear(from: 0, to: 1, over: 9)),
    Witness().followed(by: .crossEntropy(), after: 20), CrossEntropy().followed(by: Witness(), after: 2),
    ClassWeightedLoss(Witness(), weights: .given([1, 2, 3])), .labelSmoothing(Witness()),
  ]
  private let batch = SeededBatch.predictions(6, classes: 3)

  @Test("tells them of the training, of epochs and of batches", arguments: composites.indices)
  func telling(index: Int) throws {
    var loss = try Self.composites[index].fitted(to: [900, 30, 7], epochs: 44)
    loss.begin(epoch: 5)
    for _ in 0..<3 { loss.observe(batch) }
    #expect(Array(loss.state.filter { [937, 44, 5, 3].contains($0) }.suffix(4)) == [937, 44, 5, 3], "\(loss.name)")
  }

  @Test("keeps their states", arguments: composites.indices)
  func state(index: Int) throws {
    var loss = try Self.composites[index].fitted(to: [900, 30, 7], epochs: 44)
    loss.begin(epoch: 5)
    loss.observe(batch)
    var restored = try Self.composites[index].fitted(to: [900, 30, 7], epochs: 44)
    #expect(restored.state != loss.state)
    restored.state = loss.state
    #expect(restored.state == loss.state)
    #expect(try restored.value(of: batch) == loss.value(of: batch))
  }

  @Test("decides as they do", arguments: composites.indices)
  func decisions(index: Int) throws {
    var loss = try Self.composites[index].fitted(to: [900, 30, 7], epochs: 44)
    loss.begin(epoch: 5)
    #expect(loss.decisionOffsets == [1, 2, 3], "\(loss.name)")
  }

  @Test("that adjusts logits adds to what they add")
  func postHoc() throws {
    let loss = try PostHocAdjustedLoss.postHoc(Witness()).fitted(to: [8, 1, 1])
    expectClose(loss.decisionOffsets ?? [], [1 - log(0.8), 2 - log(0.1), 3 - log(0.1)])
    let twice = try #require(LossCatalogue.standard.losses("post_hoc(post_hoc(focal),tau=2)").first)
    expectClose(try twice.fitted(to: [8, 2]).decisionOffsets ?? [], [-3 * log(0.8), -3 * log(0.2)])
  }

  @Test(
    "decides with half of a loss as with the loss",
    arguments: ["0.5*post_hoc(cross_entropy)", "post_hoc(focal)+magnitude", "magnitude*post_hoc(focal)"])
  func half(text: String) throws {
    let loss = try #require(LossCatalogue.standard.losses(text).first).fitted(to: [8, 2])
    expectClose(loss.decisionOffsets ?? [], [-log(0.8), -log(0.2)])
  }

  @Test(
    "is refused where they decide differently",
    arguments: [
      "post_hoc+post_hoc(tau=2)", "post_hoc*post_hoc(tau=2)", "post_hoc/post_hoc(tau=2)",
      "2*(post_hoc+(spread+post_hoc(tau=2)))", "blend(post_hoc,post_hoc(tau=2))",
    ])
  func differentDecisions(text: String) throws {
    let loss = try #require(LossCatalogue.standard.losses(text).first)
    let error = try #require(throws: LossError.self) { try loss.fitted(to: [8, 2]) }
    #expect(error.description.contains("adjust the combination instead"))
  }

  @Test("one after the other decides as the loss of the epoch")
  func succession() throws {
    var loss = try #require(LossCatalogue.standard.losses("then(post_hoc,post_hoc(tau=2),epochs=3)").first)
      .fitted(to: [8, 2])
    expectClose(loss.decisionOffsets ?? [], [-log(0.8), -log(0.2)])
    loss.begin(epoch: 4)
    expectClose(loss.decisionOffsets ?? [], [-2 * log(0.8), -2 * log(0.2)])
  }
}

@Suite("Label smoothing")
struct LabelSmoothingTests {
  private let batch = SeededBatch.predictions(8, classes: 4)

  @Test("of cross entropy is −Σ ỹ log p, with gradient p − ỹ")
  func crossEntropy() throws {
    let (value, gradient) = try LabelSmoothingLoss.labelSmoothing(smoothing: 0.2).valueAndGradient(of: batch)
    var expected = 0.0
    var slopes: [Double] = []
    for row in 0..<8 {
      for c in 0..<4 {
        let label = (c == batch.labels[row] ? 0.8 : 0) + 0.05
        expected -= label * batch.logProbabilities[row, c] / 8
        slopes.append((batch.probabilities[row, c] - label) / 8)
      }
    }
    expectClose(value, expected, relative: 1e-13)
    expectClose(gradient.elements, slopes, relative: 1e-13)
  }

  @Test("by 0 is the loss itself, by 1 the mean over all labels")
  func ends() throws {
    let none = try LabelSmoothingLoss.labelSmoothing(.focal(), smoothing: 0).value(of: batch)
    expectClose(none, try FocalLoss.focal().value(of: batch), relative: 1e-15)
    let all = try LabelSmoothingLoss.labelSmoothing(.focal(), smoothing: 1).value(of: batch)
    let means = try (0..<4).map { label in
      try FocalLoss.focal().value(of: Predictions(logits: batch.logits, labels: Array(repeating: label, count: 8)))
    }
    expectClose(all, means.reduce(0, +) / 4, relative: 1e-13)
  }
}
