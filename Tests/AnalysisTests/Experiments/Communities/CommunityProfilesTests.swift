import Analysis
import Testing

@testable import Experiments
@testable import Reporting
@testable import Spaces

@Suite("Profiles of communities")
struct CommunityProfilesTests {
  /// Two kinds with similarity ½: a community that has as much of both, and one of as much of the first alone.
  private func profiles() throws -> CommunityProfiles {
    let text = "x,pair,single\n0,1,2\n0.6931471805599453,1,0\n"
    let table = try withFile(text) {
      try CommunityTable(contentsOf: $0, communities: 2, kinds: .coordinates(.euclidean))
    }
    return try CommunityProfiles(table, dilatedBy: 1, steps: 6)
  }

  @Test("say who has most kinds, how many count where they are alike, and how far all are from the most diverse shares")
  func findings() throws {
    let said = try profiles().findings.map(\.plain)
    try #require(said.count == 3)
    let kinds = """
      By the number of kinds pair comes first, with 2. Where alike kinds count less (t = 1, q = 1) the largest numbers of \
      kinds in effect are: pair with 1.33 of 2, single with 1.00 of 1.
      """
    #expect(said[0] == kinds)
    // All kinds have shares ¾ and ¼, their ordinariness is ⅞ and ⅝: exp(−¾ log ⅞ − ¼ log ⅝) = 1.2432; √(4/3) of each.
    #expect(
      said[1] == "The 2 communities are 1.08 distinct ones in effect, of 1.15 kinds each: 1.24 kinds in all (q = 1).")
    // Half of each kind has 2 / (1 + ½).
    let most = """
      No shares of these kinds are more diverse than 1.33, which 2 of 2 kinds attain for every q; all together reach 93 % \
      of it at q = 1.
      """
    #expect(said[2] == most)
  }

  @Test("have every measure of every community, and of all, at four orders")
  func measures() throws {
    let table = try profiles().measures
    #expect(
      table.columns.map(\.title)
        == [
          "community", "share", "order", "alpha", "normalised alpha", "beta", "normalised beta", "rho",
          "normalised rho",
          "gamma",
        ])
    #expect(table.texts.map { $0[2] } == Array(repeating: ["0", "1", "2", "∞"], count: 3).flatMap(\.self))
    #expect(table.texts[1] == ["pair", "0.500", "1", "2.667", "1.333", "0.5071", "1.014", "1.972", "0.986", "1.352"])
    #expect(table.texts[9].prefix(3) == ["all", "1.000", "1"] && table.texts[9].last == "1.243")
    #expect(table.texts[9][6] == "1.077")
  }

  @Test("are drawn over the order, with all together where they are kinds, and lines for the communities")
  func figure() throws {
    let figure = try profiles().figure
    #expect(figure.panels.count == 4)
    let (alike, apart) = (figure.panels[0], figure.panels[1])
    #expect(alike.series.map(\.label) == [Naming.literal("pair"), Naming.literal("single"), "all together"])
    #expect(alike.series.allSatisfy { $0.x == [0, 1, 2, 3, 4, 5] })
    expectClose(alike.series[0].y, Array(repeating: 4.0 / 3, count: 6))
    // Without regard to how alike they are ¾ and ¼ have exp of their entropy.
    expectClose(apart.series[0].y, Array(repeating: 2.0, count: 6))
    expectClose([apart.series[2].y[0], apart.series[2].y[1]], [2, 1.754_765], relative: 1e-6)
    #expect(figure.panels[2].series.count == 2 && figure.panels[2].yAxis == .linear)
    #expect(figure.panels[3].horizontalLines.map(\.value) == [2])
    expectClose([figure.panels[3].series[0].y[1]], [1.076_600], relative: 1e-6)
    // A colour is one community in every panel; of all together one curve has its colour, the other is thin and black.
    let colours = figure.looks.map { $0.map(\.colour) }
    #expect(colours[0] == colours[1] && colours[2] == Array(colours[0].prefix(2)))
    #expect(colours[3][0] == colours[0][2] && figure.looks[3][0].dash == "solid")
    #expect(figure.panels[3].series.map(\.style) == [.line, .contour])
  }

  @Test("call a class of animals what people call it, and keep its name for programs")
  func zoo() throws {
    let table = try CommunityTable.zoo()
    #expect(table.names.contains("mollusc.et.al") && table.names.count == 7)
    let said = try CommunityProfiles(table, dilatedBy: 0.5, steps: 2).findings[0].plain
    #expect(said.contains("molluscs and others with 2.51 of 10") && !said.contains("mollusc."), "\(said)")
  }
}
