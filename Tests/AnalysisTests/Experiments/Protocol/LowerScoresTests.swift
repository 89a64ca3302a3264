import Analysis
import Testing

@testable import Experiments
@testable import Learning
@testable import Reporting

/// What `swift run losses --objective cross_entropy` shows: less is better.
@Suite("A score of which less is better")
struct LowerScoresTests {
  private func scores(_ label: String, _ values: [Double?]) -> SeedScores {
    let outcomes = values.map { value in
      Outcome(epoch: 1, validation: 0.5, test: value.map { [Score.crossEntropy: $0] } ?? [:])
    }
    return SeedScores(Trial(.crossEntropy()), outcomes, label: label)
  }

  private func regime(_ others: [SeedScores]) -> RegimeScores {
    RegimeScores(regime: .paper, tuned: [], scores: [scores("focal", [0.5, 0.6, 0.7])] + others)
  }

  private func said(_ others: [SeedScores]) throws -> String {
    let folder = try TemporaryFolder()
    var page = try MadeScores.page(in: folder)
    page.found([regime(others)], "Here", by: .crossEntropy, of: [.crossEntropy])
    return try #require(page.plainFindings.first)
  }

  @Test("is gained by a loss that has less of it, in sentence and table")
  func gain() throws {
    let others = [scores("magnitude", [0.41, 0.5, 0.59]), scores("spread", [0.61, 0.7, 0.79])]
    let said = try said(others)
    #expect(
      said.contains(", magnitude (-0.1000, ") && said.contains(") gains; spread (0.1000, ")
        && said.hasSuffix(") falls behind."), "\(said)")
    let table = SeedTables.verdicts("t", [regime(others)], scores: [.crossEntropy])
    #expect(table.texts.map(\.last) == ["holds", "fails"])
  }

  @Test("is not gained by a loss whose training diverged, which counts as infinitely much")
  func diverged() throws {
    let said = try said([scores("magnitude", [0.5, nil, 0.7])])
    #expect(!said.contains(" gains"), "\(said)")
  }

  @Test("has its least mean in bold")
  func best() {
    let low = (0..<8).map { 0.5 + 0.01 * Double($0) }
    let all = [scores("low", low), scores("high", low.map { $0 + 0.1 })]
    #expect(SeedTables.notDistinguishableFromBest(all, by: .crossEntropy) == [0])
  }
}
