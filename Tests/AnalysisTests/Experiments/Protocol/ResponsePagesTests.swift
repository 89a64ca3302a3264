import Analysis
import Testing

@testable import Experiments
@testable import Learning
@testable import Reporting

@Suite("Responses to a property")
struct ResponsePagesTests {
  private func response(
    _ value: Double, _ differences: [Double], of property: String = "wrong labels",
    over baseline: String = "cross_entropy"
  ) -> Response {
    Response(
      property: property, value: value,
      scores: MadeScores.compared([("magnitude", differences)], with: baseline))
  }

  private var responses: [Response] {
    [
      response(0.01, MadeScores.about(0.1)), response(0.1, MadeScores.about(-0.1)), response(0.3, MadeScores.untold),
      response(3, MadeScores.about(0.1), of: "classes"), response(10, MadeScores.about(0.2), of: "classes"),
    ]
  }

  private func page(_ responses: [Response]) throws -> Page {
    let folder = try TemporaryFolder()
    var page = try MadeScores.page(in: folder)
    page.show(responses, around: Trial(.crossEntropy()))
    return page
  }

  @Test("are said: where a loss gains, where it loses, and that elsewhere it is not told apart")
  func sentence() throws {
    let said = """
      **magnitude** against cross entropy: a gain is shown at wrong labels 0.01 = classes 3 (0.100, 0.075 to 0.125), classes 10 \
      (0.200, 0.175 to 0.225); it falls behind at wrong labels 0.1 (-0.100, -0.125 to -0.075); \
      at 1 of 4 places it is not told apart, with intervals of ±0.025 to ±0.063 (3 seeds).
      """
    #expect(try page(responses).plainFindings == [said])
  }

  @Test("name what they are compared with, whatever it is")
  func baseline() throws {
    let page = try page([response(0.01, MadeScores.untold, over: "focal"), response(0.1, [0, 0, 0], over: "focal")])
    let table = try #require(page.table(named: "appropriate"))
    let said = page.plainFindings + [table.caption] + table.notes
    for text in said { #expect(!text.contains("cross entropy"), "\(text)") }
    #expect(page.plainFindings[0].contains("focal"))
  }

  @Test("have a row for each value, with the sign of the gain and its verdict")
  func table() throws {
    let table = try #require(try page(responses).table(named: "appropriate"))
    // p = 0.00332 of four tests, for classes 3 are the same comparison, and one of them has a smaller p: times three.
    #expect(
      table.texts[0]
        == ["wrong labels", "0.01", "magnitude", "+0.1000", "+0.0752", "+0.1248", "0.01", "holds"])
    #expect(table.texts.map(\.last) == ["holds", "fails", "not told apart", "holds", "holds"])
    #expect(table.texts.map { $0[3] } == ["+0.1000", "-0.1000", "+0.0067", "+0.1000", "+0.2000"])
  }

  @Test("say of what tuning chose for which value it was, in the table and of rates at an end")
  func tuned() throws {
    let trial = Trial(.crossEntropy())
    let point = Tuning.Point(trial: trial, validation: 0.5)
    let result = Tuning.Result(points: [point], best: point, budget: 1)
    let made = MadeScores.compared([("magnitude", MadeScores.untold)], under: .fullyTuned)
    let scores = RegimeScores(regime: .fullyTuned, tuned: [result, result], scores: made.scores)
    let page = try page([Response(property: "classes", value: 3, scores: scores)])
    let table = try #require(page.table(named: "appropriate-tuned"))
    #expect(table.columns[1].title == "property and value")
    #expect(table.texts.map { $0[1] } == ["classes 3", "classes 3"])
    let said = page.items.compactMap { item -> String? in
      if case .text(let prose) = item { return prose.plain }
      return nil
    }
    #expect(said.last?.contains("cross entropy, classes 3, fully tuned (0.01, the lowest of 1)") == true, "\(said)")
    #expect(page.findings[0].ends(with: Page.oneTuning))
  }

  @Test("have a panel for each property, over a logarithmic axis where the values differ by a factor of 4")
  func figure() throws {
    let figure = try #require(try page(responses).figure(named: "appropriate"))
    #expect(figure.panels.map(\.title) == ["wrong labels", "classes"])
    #expect(figure.panels.map(\.xAxis) == [.logarithmic, .linear])
    #expect(figure.panels[0].series.map(\.label) == ["magnitude"] && figure.panels[0].series[0].x == [0.01, 0.1, 0.3])
    expectClose(figure.panels[0].series[0].y, [0.1, -0.1, 0.02 / 3])
    #expect(figure.caption.contains("Paired differences to cross entropy over 3 seeds"))
    let centre = """
      majority share 0.5, wrong labels 0, class separation 1, classes 10, samples 10000, batch size 32, 20 features, \
      100 epochs.
      """
    #expect(figure.caption.contains(centre), "\(figure.caption)")
    // A value of 0 has no logarithm.
    let zero = try page([response(0, MadeScores.untold), response(1, MadeScores.untold)])
    #expect(try #require(zero.figure(named: "appropriate")).panels[0].xAxis == .linear)
  }
}
