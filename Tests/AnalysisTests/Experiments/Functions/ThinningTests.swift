import Analysis
import Testing

@testable import Experiments
@testable import Reporting
@testable import Spaces

@Suite("Points that leave one by one")
struct ThinningTests {
  /// Points at 0, 1 and 3: with gaps g magnitude is 1 + Σ tanh(g / 2) at t = 1.
  private func line() throws -> Thinning {
    try Thinning(
      "line", FiniteMetricSpace(points: Matrix([[0.0], [1], [3]])), dilatedBy: 1, kept: 1, draws: 40, seed: 1)
  }

  @Test("go in the order of what they take, and leave what closed forms say")
  func order() throws {
    let line = try line()
    #expect(line.order.first == 1 && line.order.count == 2)
    expectClose(line.magnitudes, [2.223_711_3, 1.905_148_3, 1], relative: 1e-7)
    let figure = line.figure
    expectClose(figure.series[0].y, [1, 0.856_742_6, 0.449_698_4], relative: 1e-6)
    #expect(figure.series[0].x == [0, 1, 2])
    // The most missed of the three takes tanh 1.
    let band = try #require(figure.series[1].band)
    expectClose(
      [band.lower[1], band.upper[1], band.lower[2]], [0.657_512_8, 0.856_742_6, 0.449_698_4], relative: 1e-6)
  }

  @Test("are said to be as many as a share of the magnitude allows")
  func finding() throws {
    let said = try line().finding(share: 0.8).plain
    #expect(said.contains("1 of 3 points can leave"), "\(said)")
    #expect(said.contains("at random 0 to 1 (95 % of draws). After 2 updates the residual"), "\(said)")
  }

  @Test("show in the plane what each takes: the lonely one the most")
  func portrait() throws {
    let space = try FiniteMetricSpace(points: Matrix([[0.0, 0], [0.1, 0], [9, 9]]))
    let portrait = try #require(Thinning("three", space, dilatedBy: 1, kept: 2, draws: 0, seed: 1).portrait)
    #expect(portrait.series[0].x.last == 9)
    #expect(try line().portrait == nil)
  }
}
