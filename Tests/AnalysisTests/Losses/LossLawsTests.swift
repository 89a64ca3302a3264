import Analysis
import Foundation
import Testing

@testable import Learning

@Suite("Every loss")
struct LossLawsTests {
  private static let counts = [500, 60, 20, 7]

  private func fitted(_ text: String) throws -> any Loss<Predictions> {
    try #require(try LossCatalogue.standard.losses(text).first).fitted(to: Self.counts)
  }

  private func logits(rows: Int, scale: Double, seed: UInt32) -> Matrix<Double> {
    var random = NumPyRandom(seed: seed)
    return Matrix(rows: rows, columns: 4, elements: random.standardNormals(4 * rows).map { scale * $0 })
  }

  @Test("has the gradient of its central differences", arguments: typedLosses)
  func gradient(text: String) throws {
    var loss = try fitted(text)
    let logits = logits(rows: 7, scale: 1.5, seed: 3)
    let labels = [0, 1, 2, 3, 0, 0, 1]
    loss.observe(Predictions(logits: logits, labels: labels))
    #expect(try GradientCheck.relativeError(of: loss, logits: logits, labels: labels) < 2e-7, "\(text)")
  }

  @Test("has no gradient that agrees with anything if it is not a number")
  func notANumber() {
    let error = GradientCheck.relativeError(of: [.nan, .nan], at: [1, 2]) { $0[0] * $0[1] }
    #expect(error.isNaN)
    let infinite = GradientCheck.relativeError(of: [.infinity, 0], at: [0, 2]) { $0[0] > 0 ? .infinity : 0 }
    #expect(infinite.isNaN)
    #expect(GradientCheck.relativeError(of: [1, 0], at: [1, 2]) { _ in 3 } == .infinity)
    #expect(GradientCheck.relativeError(of: [2, 1], at: [1, 2]) { $0[0] * $0[1] } < 1e-9)
  }

  @Test("is finite, with a finite gradient, at logits of ±800, right and wrong", arguments: typedLosses)
  func extremes(text: String) throws {
    var loss = try fitted(text)
    let rows = [[800.0, -800, -800, -800], [-800, 800, 0, 800], [0, 0, 0, 0], [800, 800, 800, 800]]
    for labels in [[0, 1, 2, 3], [1, 0, 2, 0], [0, 0, 0, 0]] {
      for count in 1...4 {
        let batch = Predictions(logits: Matrix(Array(rows[..<count])), labels: Array(labels[..<count]))
        loss.observe(batch)
        // A quotient of two perfect batches is 0/0, which it says.
        if text.contains("/") && count == 1 && labels[0] == 0 {
          #expect(throws: LossError.self) { try loss.value(of: batch) }
          continue
        }
        let (value, gradient) = try loss.valueAndGradient(of: batch)
        let isFinite = gradient.elements.allSatisfy(\.isFinite)
        #expect(value.isFinite && isFinite, "\(text): \(labels) \(count)")
      }
    }
  }

  @Test("is defined for a batch of one sample and of one class only", arguments: typedLosses)
  func smallBatches(text: String) throws {
    for labels in [[3], [2, 2, 2]] {
      var loss = try fitted(text)
      let batch = Predictions(logits: logits(rows: labels.count, scale: 2, seed: 8), labels: labels)
      loss.observe(batch)
      let (value, gradient) = try loss.valueAndGradient(of: batch)
      #expect(value >= 0 && value.isFinite)
      let isFinite = gradient.elements.allSatisfy(\.isFinite)
      #expect(isFinite)
    }
  }

  @Test("has a name that reads back as the same loss", arguments: typedLosses)
  func names(text: String) throws {
    let loss = try fitted(text)
    let again = try #require(try LossCatalogue.standard.losses(loss.name).first).fitted(to: Self.counts)
    #expect(again.name == loss.name)
    let batch = Predictions(logits: logits(rows: 5, scale: 1, seed: 1), labels: [0, 1, 2, 3, 3])
    #expect(try again.value(of: batch) == loss.value(of: batch))
  }

  @Test("gives its state back, and is the same with it", arguments: typedLosses)
  func state(text: String) throws {
    var loss = try fitted(text)
    loss.begin(epoch: 3)
    let batch = Predictions(logits: logits(rows: 6, scale: 1, seed: 2), labels: [0, 1, 2, 3, 3, 1])
    for _ in 0..<5 { loss.observe(batch) }
    var restored = try fitted(text)
    restored.state = loss.state
    #expect(try restored.value(of: batch) == loss.value(of: batch))
    let before = loss.state
    _ = try loss.value(of: batch)
    #expect(loss.state == before)
  }
}
