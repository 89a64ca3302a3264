import Analysis
import Testing

@testable import Learning

@Suite("The algebra of losses")
struct LossAlgebraTests {
  private let f = CardinalityLoss(.spread)
  private let g = CrossEntropy()
  private let batch = SeededBatch.predictions(7, classes: 3)

  @Test("adds, multiplies, divides and scales values")
  func values() throws {
    let (f0, g0) = try (f.value(of: batch), g.value(of: batch))
    #expect(try (f + g).value(of: batch) == f0 + g0)
    #expect(try (f * g).value(of: batch) == f0 * g0)
    #expect(try (f / g).value(of: batch) == f0 / g0)
    #expect(try (-3 * f).value(of: batch) == -3 * f0)
  }

  @Test("adds gradients, and follows the rules of products and quotients")
  func gradients() throws {
    let (f0, df) = try f.valueAndGradient(of: batch)
    let (g0, dg) = try g.valueAndGradient(of: batch)
    func expected(_ rule: (Double, Double) -> Double) -> [Double] { zip(df.elements, dg.elements).map(rule) }
    try expectGradient(of: f + g, expected { $0 + $1 })
    try expectGradient(of: f * g, expected { g0 * $0 + f0 * $1 })
    try expectGradient(of: f / g, expected { ($0 * g0 - f0 * $1) / (g0 * g0) })
    try expectGradient(of: -3 * f, expected { -3 * $0 + 0 * $1 })
  }

  @Test("takes a loss against itself: f + f = 2 f, f / f = 1 with no gradient")
  func itself() throws {
    let doubled = try (2 * f).valueAndGradient(of: batch)
    let sum = try (f + f).valueAndGradient(of: batch)
    #expect(sum.value == doubled.value && sum.gradient == doubled.gradient)
    let one = try (f / f).valueAndGradient(of: batch)
    #expect(one.value == 1)
    #expect(one.gradient.elements.allSatisfy { abs($0) < 1e-15 })
  }

  @Test("nests")
  func nesting() throws {
    let (f0, g0) = try (f.value(of: batch), g.value(of: batch))
    let nested = try (0.5 * (f + g) / (f * g)).value(of: batch)
    expectClose(nested, 0.5 * (f0 + g0) / (f0 * g0), relative: 1e-15)
  }

  @Test("names what it combines")
  func names() {
    #expect((f + g).name == "spread+cross_entropy")
    #expect((f * g).name == "spread*cross_entropy")
    #expect((f / g).name == "spread/cross_entropy")
    #expect((0.5 * f).name == "0.5*spread")
  }

  @Test("has no quotient by a loss that is 0, and names that loss")
  func zeroDenominator() throws {
    let perfect = SeededBatch.certain(4, classes: 3, right: true)
    #expect(throws: LossError.zeroDenominator("spread")) { try (g / f).value(of: perfect) }
    #expect(throws: LossError.zeroDenominator("spread")) { try (g / f).valueAndGradient(of: perfect) }
    #expect("\(LossError.zeroDenominator("spread"))".hasPrefix("the denominator spread is 0 for this batch"))
  }

  private func expectGradient(of loss: some Loss<Predictions>, _ expected: [Double]) throws {
    expectClose(try loss.valueAndGradient(of: batch).gradient.elements, expected, relative: 1e-14, "\(loss.name)")
  }
}
