import Analysis
import Foundation
import Testing

@testable import Learning

/// Reference values and gradients with respect to the logits, by complex steps.
private struct PeerFixture: Decodable {
  struct Value: Decodable {
    let value: Double
    let gradient: [[Double]]
  }
  let logits: [[Double]]
  let labels: [Int]
  let classCounts: [Int]
  let losses: [String: Value]

  enum CodingKeys: String, CodingKey {
    case logits, labels, losses
    case classCounts = "class_counts"
  }
}

@Suite("Losses for wrong labels and for imbalance, against reference values and gradients")
struct PeerLossGoldenTests {
  @Test("agree in value and gradient, all of them")
  func values() throws {
    let references = try fixture("peers.json", as: [PeerFixture].self)
    #expect(references.count == 2)
    for reference in references {
      let batch = Predictions(logits: Matrix(reference.logits), labels: reference.labels)
      #expect(reference.losses.count == 17)
      for (text, expected) in reference.losses {
        let loss = try #require(LossCatalogue.standard.losses(text).first).fitted(to: reference.classCounts)
        let (value, gradient) = try loss.valueAndGradient(of: batch)
        expectClose(value, expected.value, relative: 1e-12, "\(text)")
        let isFinite = gradient.elements.allSatisfy(\.isFinite)
        #expect(isFinite, "\(text)")
        expectClose(gradient.elements, expected.gradient.flatMap { $0 }, relative: 1e-12, "\(text)")
      }
    }
  }

  @Test(
    "of generalised logit adjustment are least where the logits are those of P(y|x) / π(y)",
    arguments: [0, 0.3, 0.7])
  func consistency(q: Double) throws {
    let (counts, shares) = ([50, 30, 20], [0.2, 0.5, 0.3])
    let loss = try GeneralizedLogitAdjustedLoss.generalizedLogitAdjusted(q: q).fitted(to: counts)
    // Minimised by the stated u ∝ P^(1/(1−q)): the logits are its logarithm less τ log π.
    let logits = zip(shares, counts).map { (log($0) - log(Double($1) / 100)) / (1 - q) }
    let batch = Predictions(logits: Matrix(Array(repeating: logits, count: 3)), labels: [0, 1, 2])
    let (_, gradient) = try loss.valueAndGradient(of: batch)
    for column in 0..<3 {
      let mean = (0..<3).reduce(0) { $0 + shares[$1] * gradient[$1, column] }
      #expect(abs(mean) < 1e-14, "q = \(q)")
    }
  }
}
