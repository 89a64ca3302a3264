import Analysis
import Testing

@testable import Experiments
@testable import Reporting
@testable import Spaces

@Suite("Pages of propositions")
struct PropositionPagesTests {
  private func statement(_ margins: [Margin], scope: Statement.Scope = .all) -> Statement {
    Statement(
      name: "name", sentence: "magnitude is large", source: "Proposition 1", scope: scope,
      margins: { _ in margins })
  }

  private func line() async throws -> TracedSpace {
    try await TracedSpace("line", FiniteMetricSpace(points: Matrix([[0.0], [1], [3]])), steps: 21)
  }

  private func graph() async throws -> TracedSpace {
    try await TracedSpace("K₃,₂", FiniteMetricSpace(graph: GraphShape.k32.graph(count: 5)), steps: 81)
  }

  @Test("give the least margin with its error and dilation, and whether the statement holds")
  func table() async throws {
    let line = try await line()
    let all = [
      try Verified(statement([Margin(1, 0.5, error: 0.01), Margin(2, 0.25, error: 0.02)]), on: [line]),
      try Verified(statement([Margin(1, 0.5, error: 0.01), Margin(2, -0.25, error: 0.02)]), on: [line]),
      try Verified(statement([Margin(1, 0.005, error: 0.01), Margin(2, 0.5, error: 0.02)]), on: [line]),
      try Verified(statement([Margin(1, -1, error: 0.01), Margin(2, .nan, error: 0.02)]), on: [line]),
    ]
    let table = all.table
    #expect(table.texts[0] == ["magnitude is large", "name", "Proposition 1", "1", "0.25", "0.02", "2", "line", "yes"])
    #expect(table.texts[1].suffix(5) == ["-0.25", "0.02", "2", "line", "no, at 1 of 2"])
    #expect(table.texts[2].suffix(5) == ["0.005", "0.01", "1", "line", "yes, 1 of 2 within the error"])
    // What is not-a-number is the least of all, and holds nowhere.
    #expect(table.texts[3].suffix(5) == ["undefined", "0.02", "2", "line", "no, at 2 of 2"])
  }

  @Test("say that a statement on Euclidean spaces was not looked at on others, rather than that it holds")
  func scope() async throws {
    let margins = [Margin(1, 0.5, error: 0.01)]
    let (line, graph) = (try await line(), try await graph())
    let verified = [
      try Verified(statement(margins, scope: .definite), on: [graph]),
      try Verified(statement(margins, scope: .definite), on: [graph, line]),
    ]
    #expect(verified.table.texts[0].dropFirst(3) == ["0", "–", "–", "–", "–", "not looked at"])
    #expect(verified.table.texts[1][3] == "1" && verified.table.texts[1].suffix(2) == ["line", "yes"])
    #expect(verified.figure.series.map(\.y) == [[1.3], [1.3]])
  }

  @Test("name the space with the least margin, and the spaces that some statements alone are about")
  func named() async throws {
    let (line, graph) = (try await line(), try await graph())
    let distances = Statement(
      name: "name", sentence: "points are apart", source: "none", scope: .all,
      margins: { space in [Margin(1, space.farthest, error: 0), Margin(2, space.nearest, error: 0)] })
    // The farthest vertices of the graph are 2 apart, those of the line 3; the nearest of both 1: the first is named.
    #expect(try Verified(distances, on: [graph, line]).tightest == "K₃,₂")
    let far = Statement(
      name: "name", sentence: "points are far apart", source: "none", scope: .all,
      margins: { space in [Margin(1, -space.farthest, error: 0)] })
    #expect(try Verified(far, on: [graph, line]).tightest == "line")
    let said = """
      What is said where Z is positive definite was looked at on the 1 spaces of which that is known: line; all else \
      on all 2.
      """
    #expect([graph, line].definiteFinding.plain == said)
  }

  @Test("draw a row for each statement, with the least margin on each space beside its error")
  func figure() async throws {
    let (line, graph) = (try await line(), try await graph())
    let margins = [Margin(1, 0.5, error: 1e-9), Margin(2, 0.25, error: 1e-10)]
    let figure = [
      try Verified(statement(margins), on: [line, graph]),
      try Verified(statement([Margin(1, 1e-12, error: 1e-11)]), on: [line]),
      try Verified(statement([Margin(1, -0.1, error: 1e-11)]), on: [line]),
    ].figure
    #expect(figure.panels.isEmpty && figure.xAxis == .logarithmic && figure.yNames == ["name", "name", "name"])
    let shown = figure.series.map { "\($0.label): \($0.x)" }
    let expected = [
      "least margin on a space: [0.25, 0.25]", "its error: [1e-10, 1e-10]", "its error: [1e-11]",
      "margin within its error: [1e-11]", "its error: [1e-11]", "fails by: [0.1]",
    ]
    #expect(shown == expected)
    // The first statement stands at the top, and spaces that coincide stand beside each other.
    #expect(figure.series[0].y == [3.3, 3.3 - 0.2] && figure.series.last?.y == [1.3])
    #expect(figure.looks[0][1] == figure.looks[0][0] && figure.looks[0][3] != figure.looks[0][0])
  }

  @Test("say from where weights are positive, as a share of where it is proved")
  func thresholds() async throws {
    let (line, graph) = (try await line(), try await graph())
    #expect(
      [line].thresholdFinding.plain
        == "No weight of any of the 1 spaces is 0 or negative at a dilation that was looked at.")
    // log 2 of log 8.
    let said = """
      Weights are 0 or negative at some dilations of K₃,₂; the last of them becomes positive at 0.33 to 0.33 of the dilation \
      from which on it is proved.
      """
    #expect([line, graph].thresholdFinding.plain == said)
    let table = [line, graph].thresholdTable
    #expect(table.texts[0] == ["line", "3", "–", "1.386", "0"])
    #expect(table.texts[1] == ["K₃,₂", "5", "0.69314718", "2.079", "1"])
  }
}
