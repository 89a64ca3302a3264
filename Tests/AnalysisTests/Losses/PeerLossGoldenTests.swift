import Analysis
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
}
