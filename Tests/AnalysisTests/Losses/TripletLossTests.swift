import Analysis
import Foundation
import Testing

@testable import Learning

@Suite("Losses of triplets")
struct TripletLossTests {
  private func unit(_ rows: Int, seed: UInt32) -> Matrix<Double> {
    var layer = UnitRows<Double>()
    layer.forward(gaussian(rows, 4, seed: seed))
    return layer.output
  }

  private var batch: Triplets {
    Triplets(anchors: unit(5, seed: 1), positives: unit(5, seed: 2), negatives: unit(5, seed: 3))
  }

  @Test("have the gradients of central differences", arguments: GlassLoss.allCases)
  func gradients(kind: GlassLoss) throws {
    let loss = kind.loss(GlassSettings())
    let (_, gradient) = try loss.valueAndGradient(of: batch)
    let step = 1e-6
    let differences = try batch.vectors.elements.indices.map { index in
      var (above, below) = (batch.vectors, batch.vectors)
      above.elements[index] += step
      below.elements[index] -= step
      return try (loss.value(of: Triplets(vectors: above)) - loss.value(of: Triplets(vectors: below))) / (2 * step)
    }
    expectClose(gradient.elements, differences, relative: 1e-6)
  }

  @Test("are log 2 where positives and negatives are equally near")
  func indifferent() throws {
    let anchors = unit(3, seed: 1)
    let triplets = Triplets(anchors: anchors, positives: anchors, negatives: anchors)
    expectClose(try TripletLogistic().value(of: triplets), log(2))
  }

  @Test("do not overflow at a tiny temperature")
  func temperature() throws {
    let (value, gradient) = try TripletLogistic(temperature: 1e-6).valueAndGradient(of: batch)
    #expect(value.isFinite && gradient.elements.allSatisfy(\.isFinite))
  }

  @Test("divide by tanh(d/2) for a single triplet")
  func single() throws {
    let triplet = Triplets(anchors: Matrix([[1, 0]]), positives: Matrix([[1, 0]]), negatives: Matrix([[0, 1]]))
    for invariant in [CardinalityLoss.Invariant.magnitude, .spread] {
      let value = try TripletCardinality(invariant, of: .negatives).value(of: triplet)
      expectClose(value, tanh(2.0.squareRoot() / 2))
    }
  }

  @Test("fail with an explanation where negatives meet anchors, unless a floor bounds the denominator")
  func collapse() throws {
    let anchors = unit(4, seed: 1)
    let triplets = Triplets(anchors: anchors, positives: unit(4, seed: 2), negatives: anchors)
    for kind in [GlassLoss.divisionMagnitude, .divisionSpread] {
      var settings = GlassSettings()
      #expect(throws: LossError.self) { try kind.loss(settings).valueAndGradient(of: triplets) }
      settings.floor = 0.01
      let (value, gradient) = try kind.loss(settings).valueAndGradient(of: triplets)
      expectClose(value, try TripletLogistic().value(of: triplets) / 0.01)
      let isFinite = gradient.elements.allSatisfy { $0.isFinite }
      #expect(isFinite)
    }
  }

  @Test("are named after what they are")
  func names() {
    #expect(TripletLogistic().name == "original")
    #expect(TripletCardinality(.magnitude, of: .negatives).name == "magnitude_of_negatives")
    let spread = TripletCardinality(.spread, of: .positives, dilation: 2, floor: 0.1)
    #expect(spread.name == "spread_of_positives(t=2,floor=0.1)")
  }
}
