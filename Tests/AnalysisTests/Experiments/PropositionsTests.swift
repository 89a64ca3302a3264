import Analysis
import Foundation
import Testing

@testable import Experiments

@Suite("Propositions on magnitude and spread")
struct PropositionsTests {
  @Test("find the dilation from which all weights of K₃,₂ are positive")
  func threshold() async throws {
    // With q = e^−t the weights are (1 − q) / (…) and (1 − 2q) / (…), positive where 2q < 1: from t = log 2 on.
    let graph = try FiniteMetricSpace(graph: GraphShape.k32.graph(count: 5))
    let traced = try await TracedSpace("K₃,₂", graph, steps: 81)
    expectClose(try #require(traced.positiveFrom), log(2.0), relative: 2e-9)
    expectClose(traced.dominance, log(8.0), relative: 1e-15)
    expectClose(traced.function.poles, [log(2.0) / 2], relative: 1e-11)
    #expect(!traced.isDefinite && (traced.nearest, traced.farthest) == (1, 2))
  }

  @Test("are all positive on a line at every dilation")
  func line() async throws {
    let space = try FiniteMetricSpace(points: Matrix([[0.0], [0.3], [1], [1.1]]))
    let traced = try await TracedSpace("line", space, steps: 41)
    #expect(traced.positiveFrom == nil && traced.positive.count == 41)
    for statement in Statement.all {
      let verified = try Verified(statement, on: [traced])
      #expect(verified.broken == 0 && !verified.all.isEmpty, "\(statement.name): \(verified.verdict)")
    }
  }

  @Test("would be seen to fail: what holds of Euclidean spaces alone does not of K₃,₂")
  func failure() async throws {
    let graph = try FiniteMetricSpace(graph: GraphShape.k32.graph(count: 5))
    let traced = try await TracedSpace("K₃,₂", graph, steps: 81)
    for statement in Statement.all
    where statement.scope == .definite && statement.name != "1 + 2 t · diameter − magnitude" {
      let forAll = Statement(
        name: statement.name, sentence: statement.sentence, source: statement.source, scope: .all,
        margins: { space in try statement.margins(space) })
      if statement.name.contains("without a point") { continue }
      let verified = try Verified(forAll, on: [traced])
      #expect(verified.broken > 0 && verified.verdict.hasPrefix("no"), "\(statement.name): \(verified.verdict)")
    }
  }

  @Test("count a margin that is not-a-number as broken")
  func undefined() {
    #expect(Margin(1, .nan, error: 1).isBroken && !Margin(1, .nan, error: 1).isCertain)
    #expect(Margin(1, -2, error: 1).isBroken && !Margin(1, -0.5, error: 1).isBroken)
    #expect(Margin(1, 2, error: 1).isCertain && !Margin(1, 0.5, error: 1).isCertain)
  }

  @Test("need two points that differ")
  func refusal() async throws {
    let point = try FiniteMetricSpace(points: Matrix([[1.0], [1]]))
    await #expect(throws: MetricSpaceError.emptySpace) { try await TracedSpace("point", point, steps: 5) }
  }
}
