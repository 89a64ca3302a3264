import Analysis
import Testing

@testable import Experiments
@testable import Reporting
@testable import Spaces

@Suite("Curves of subsets")
struct SubsetCurvesTests {
  /// Points at 0, 1 and 3: with gaps g magnitude is 1 + Σ tanh(g / 2) at t = 1.
  private func line(size: Int) throws -> SubsetCurves {
    try SubsetCurves(
      "line", FiniteMetricSpace(points: Matrix([[0.0], [1], [3]])), dilatedBy: 1, size: size, draws: 80, seed: 1)
  }

  @Test("hold the share of the magnitude that the first points of each choice have")
  func shares() throws {
    let figure = try line(size: 3).figure
    #expect(
      figure.series.map(\.label)
        == ["greedy by magnitude", "greedy by spread", "farthest first", "at random", "best of all"])
    // 1, 1 + tanh 1.5, and 1 + tanh 0.5 + tanh 1 of all.
    let shares = [0.449_698_4, 0.856_742_6, 1]
    for place in [0, 1, 2, 4] { expectClose(figure.series[place].y, shares, relative: 1e-6) }
    #expect(figure.series[0].x == [1, 2, 3] && figure.horizontalLines.map(\.value) == [1])
    let (random, band) = (figure.series[3], try #require(figure.series[3].band))
    expectClose(
      [random.y[0], random.y[2], band.lower[0], band.upper[2]], [0.449_698_4, 1, 0.449_698_4, 1], relative: 1e-6)
    // Of the three pairs the nearest holds 0.6575.
    expectClose([band.lower[1], band.upper[1]], [0.657_512_8, 0.856_742_6], relative: 1e-6)
    #expect(random.y[1] > 0.68 && random.y[1] < 0.84 && band.meaning == "95 % of 80 draws")
  }

  @Test("say how many points each choice takes, and what is certain of the greedy one")
  func finding() throws {
    let expected = """
      line: to hold 80 % of the magnitude of 3 points at t = 1, greedy choice by magnitude takes 2, by spread 2, farthest \
      first 2, at random 2 to 3 (95 % of draws). Certain is that greedy choice by magnitude has 63.2 % of the best that as \
      many points can have; it has least of it at k =
      """
    let said = try line(size: 3).finding(share: 0.8).plain
    #expect(said.hasPrefix(expected) && said.hasSuffix(", 100.00 %, and 100.00 % at k = 3."), "\(said)")
  }

  @Test("say with how many points the greedy choice is farthest from the best of all")
  func least() throws {
    // The middle is the third that is chosen; of four points the best are equally far apart.
    let points = Matrix([[0.0], [1], [1.5], [2], [3]])
    let curves = try SubsetCurves("line", FiniteMetricSpace(points: points), dilatedBy: 1, size: 5, draws: 0, seed: 1)
    let said = curves.finding(share: 0.5).plain
    #expect(said.hasSuffix("; it has least of it at k = 4, 98.15 %, and 100.00 % at k = 5."), "\(said)")
  }

  /// At t = ln 2 / 2 the similarities of K₃,₂, any five of the six vertices, are singular.
  @Test("have a gap where the points have no weighting though none is a repeat, and all points hold all")
  func gap() throws {
    let graph = try FiniteMetricSpace(graph: GraphShape.k33.graph(count: 6))
    let curves = try SubsetCurves(
      "k33", graph, dilatedBy: 0.346_573_590_279_972_64, size: 6, draws: 40, seed: 1)
    for place in [1, 2, 3] {
      let shares = curves.figure.series[place].y
      #expect(shares.count == 6 && shares[4].isNaN, "\(shares)")
      expectClose(shares[5], 1, relative: 1e-9)
    }
    let said = curves.finding(share: 0.9).plain
    #expect(said.contains("some first points have no weighting: there the curves have gaps."), "\(said)")
  }

  @Test("do not rise at a point at distance 0 from one before")
  func repeats() throws {
    let space = try FiniteMetricSpace(points: Matrix([[0.0, 0], [1, 0], [1, 0]]))
    let curves = try SubsetCurves("repeats", space, dilatedBy: 1, size: 3, draws: 0, seed: 1)
    let shares = curves.figure.series[2].y
    #expect(shares.count == 3 && shares[1] == shares[2])
    #expect(!curves.finding(share: 0.5).plain.contains("gaps"))
  }

  @Test("say that more points are needed than were chosen")
  func more() throws {
    let said = try line(size: 2).finding(share: 0.9).plain
    #expect(
      said.contains("by magnitude takes more than 2, by spread more than 2, farthest first more than 2"), "\(said)")
    #expect(said.contains("at random more than 2 (95 % of draws)"), "\(said)")
  }

  @Test("have a portrait in the plane alone, of all points and those that were chosen first")
  func portrait() throws {
    #expect(try line(size: 2).portrait == nil)
    let plane = try SubsetCurves(
      "plane", FiniteMetricSpace(points: Matrix([[0.0, 0], [1, 0], [0, 5]])), dilatedBy: 1, size: 2, draws: 0, seed: 1)
    let portrait = try #require(plane.portrait)
    #expect(portrait.series[0].x == [0, 1, 0] && portrait.series[0].y == [0, 0, 5])
    #expect(portrait.series[1].x == [0, 0] && portrait.series[1].y == [0, 5])
    // No line, so that nobody knows the best of all; no draws, so that none are said.
    let said = plane.finding(share: 0.5).plain
    #expect(plane.figure.series.count == 3 && said.contains("farthest first ") && !said.contains("random"), "\(said)")
  }
}
