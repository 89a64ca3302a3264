import Analysis
import Testing

@testable import Learning

/// Reference values and gradients of triplets' losses, by automatic differentiation.
private struct TripletFixture: Decodable {
  struct Value: Decodable {
    let value: Double
    let anchor: [[Double]]
    let positive: [[Double]]
    let negative: [[Double]]

    enum CodingKeys: String, CodingKey {
      case value
      case anchor = "gradient_anchor"
      case positive = "gradient_positive"
      case negative = "gradient_negative"
    }
  }
  struct Embedding: Decodable {
    let anchor: [[Double]]
    let positive: [[Double]]
    let negative: [[Double]]
    let tau: Double
    let losses: [String: Value]
  }
  let embedding: Embedding
}

@Suite("Losses of triplets, against reference values and gradients")
struct TripletGoldenTests {
  @Test("agree in value and gradient", arguments: GlassLoss.paper)
  func values(loss: GlassLoss) throws {
    let reference = try fixture("losses.json", as: TripletFixture.self).embedding
    let expected = try #require(reference.losses[loss.rawValue])
    var settings = GlassSettings()
    settings.temperature = reference.tau
    let batch = Triplets(
      anchors: Matrix(reference.anchor), positives: Matrix(reference.positive), negatives: Matrix(reference.negative))
    let (value, gradient) = try loss.loss(settings).valueAndGradient(of: batch)
    expectClose(value, expected.value)
    expectClose(try loss.loss(settings).value(of: batch), value, relative: 1e-13)
    let rows = expected.anchor + expected.positive + expected.negative
    expectClose(gradient.elements, rows.flatMap { $0 }, relative: 1e-8)
  }
}
