import Analysis
import Foundation
import Testing

@testable import Experiments
@testable import Learning
@testable import Reporting

@Suite("Figures and tables of quantised autoencoders")
struct QuantizationFiguresTests {
  /// A method with one outcome a seed, whose search scored its first seven places.
  private func scores(
    _ name: String, errors: [Double], perplexity: Double = 4, dead: Int = 2,
    by score: (QuantizationLattice.Place) -> Double = { Double(abs($0.strength) + abs($0.rate + 10)) }
  ) throws -> QuantizationScores {
    let method = try #require(QuantizationMethod.all.first { $0.name == name })
    var search = LatticeSearch(QuantizationLattice(method, base: QuantizedTraining()), limit: 7)
    for place in search.next() { search.note(score(place), at: place) }
    let text = #"{"perplexity": \#(perplexity), "dead": \#(dead), "magnitude": 3, "spread": 2.5}"#
    let use = try JSONDecoder().decode(CodebookUse.self, from: Data(text.utf8))
    return QuantizationScores(
      search, outcomes: errors.map { QuantizationOutcome(validation: $0, error: $0, use: use) })
  }

  private let base = (0..<8).map { 0.05 + 0.001 * Double($0) }

  /// One method below the first in error, one above, and one about it.
  private func all() throws -> [QuantizationScores] {
    let places = base.indices
    let steps = places.map { 0.0001 * Double($0) }
    // Of either sign, so that the ranks of the positive ones come to 15 of 36.
    let about = [0.0001, -0.00024, 0.0003, -0.00048, 0.0005, -0.00072, 0.0007, -0.00096]
    return [
      try scores("gradient_codebook", errors: base),
      try scores("entropy_bonus", errors: places.map { base[$0] + 0.01 + steps[$0] }, perplexity: 6, dead: 1),
      try scores("restarts", errors: places.map { base[$0] - 0.01 - steps[$0] }, perplexity: 8, dead: 0),
      try scores(
        "magnitude_bonus", errors: places.map { base[$0] + about[$0] }),
    ]
  }

  @Test("say that less error is below the first method, and what is not told apart from it")
  func finding() throws {
    let said = QuantizationFigures.finding(try all()).plain
    #expect(said.hasPrefix("1000 × squared error, over 8 seeds: below gradient alone: restarts (−10.350, "), "\(said)")
    #expect(said.contains("; above: entropy bonus (+10.350, ") && said.contains("; not told apart: magnitude bonus ("))
    #expect(said.hasSuffix("Wilcoxon test tells at 5 % after Holm's correction over these 3 methods."), "\(said)")
  }

  @Test("say which methods tuning switches off, and test none of them")
  func switchedOff() throws {
    #expect(QuantizationFigures.switchedOff(try all()) == nil)
    let more = try all() + [scores("magnitude_divisor", errors: base)]
    let said = try #require(QuantizationFigures.switchedOff(more)).plain
    #expect(said.hasPrefix("Tuning switches off magnitude divisor (t = 1): there the error"), "\(said)")
    let finding = QuantizationFigures.finding(more).plain
    #expect(!finding.contains("divisor") && finding.hasSuffix("over these 3 methods."), "\(finding)")
    // Eight differences of one sign: 2 / 2⁸, times three.
    let p = QuantizationFigures.table(more, kMeans: 0.04).texts.map { $0[9] }
    #expect(p[0...2] == ["–", "0.023", "0.023"] && p[4] == "–", "\(p)")
  }

  @Test("draw the paired differences with their sign")
  func differences() throws {
    let figure = QuantizationFigures.differences(try all())
    #expect(figure.title == "Error against gradient alone" && figure.verticalLines.map(\.value) == [0])
    #expect(figure.yNames == ["magnitude_bonus", "restarts", "entropy_bonus"])
    expectClose(figure.series[1].x + figure.series[3].x, [10.35, -10.35])
    #expect(figure.series[0].x.count == 8)
  }

  @Test("give mean ± half an interval, the strength and what was tried of it")
  func table() throws {
    let table = QuantizationFigures.table(try all(), kMeans: 0.04)
    // Eight errors from 50 to 57: 2.3646 · 2.4495 / √8.
    #expect(
      table.texts[0] == [
        "gradient_codebook", "β = 0.25", "0.0025 to 25", "0.00316", "53.50 ± 2.05", "4.0 ± 0.0", "2.0 ± 0.0",
        "3.0 ± 0.0", "2.5 ± 0.0", "–",
      ])
    #expect(table.notes[0].contains("over 8 seeds") && table.notes[0].hasSuffix("1000 × error 40.00."))
    let outcomes = QuantizationFigures.outcomes(try all(), seeds: Array(11...18))
    #expect(outcomes.rows.count == 32)
    #expect(outcomes.texts[1] == ["gradient_codebook", "12", "0.051", "4", "2", "3", "2.5"])
  }

  @Test("name the method that uses most codes first")
  func use() throws {
    let said = QuantizationFigures.use(Array(try all().prefix(3))).plain
    let list = "restarts 8.0 ± 0.0 (0.0 dead), entropy bonus 6.0 ± 0.0 (1.0 dead), gradient alone 4.0 ± 0.0 (2.0 dead)."
    #expect(said.hasSuffix(": \(list)"), "\(said)")
    let clouds = QuantizationFigures.clouds(try all())
    #expect(clouds.series.count == 8 && clouds.series[2].x == Array(repeating: 8, count: 8))
    expectClose(clouds.series[4].x + clouds.series[4].y, [4, 0.0535])
  }

  @Test("show the least error of each strength, in units of where the search begins, and leave out what diverged")
  func strengths() throws {
    let one = try scores("restarts", errors: base) { place in
      place.strength == 4 ? .infinity : place.rate == -8 ? 0.5 : 1 + Double(place.strength)
    }
    let figure = QuantizationFigures.strengths([one])
    expectClose(figure.series[0].x, [0.01, 0.1, 1, 10])
    expectClose(figure.series[0].y, [-3, -1, 0.5, 3])
    let ends = try #require(figure.xRange)
    expectClose([ends.lowerBound, ends.upperBound], [0.01, 100])
  }

  @Test("say whose best settings stand at an end of what was tried, and of nobody else")
  func ends() throws {
    let inside = try scores("gradient_codebook", errors: base)
    #expect(
      QuantizationFigures.ends([inside]).plain.hasPrefix("The best strength and rate of every method stand inside"))
    let outside = try scores("restarts", errors: base) { -Double($0.strength) + Double(abs($0.rate + 10)) }
    let said = QuantizationFigures.ends([inside, outside]).plain
    #expect(
      said.hasPrefix("At an end of what was tried stand the best settings of restarts (threshold = 20, the largest):"))
    #expect(!said.contains("gradient"), "\(said)")
  }

  @Test("show as many codes as there may be in a picture that is no higher than wide")
  func codebooks() throws {
    let pixels: [Int] = (0..<1005 * 64).map { (31 * ($0 / 64) + 17 * ($0 % 64)) % 101 }
    let images = Matrix<Double>(rows: 1005, columns: 64, elements: pixels.map { Double($0) / 101 })
    let figure = try QuantizationFigures.codebooks(
      [], beside: KMeans(images, count: 1005, seed: 1), trainedOn: images, seed: 1)
    let aspects = figure.panels.compactMap { $0.aspect }
    #expect(aspects.count == 1 && aspects.allSatisfy { $0 <= 1.01 && $0 > 0.9 }, "\(aspects)")
  }
}
