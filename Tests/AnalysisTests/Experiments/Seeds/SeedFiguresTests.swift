import Analysis
import Testing

@testable import Experiments
@testable import Learning
@testable import Reporting

@Suite("Figures of gains and warm-ups")
struct GainFiguresTests {
  private func warmUps(_ label: String, _ epochs: [Int?]) -> SeedScores {
    let outcomes = epochs.map {
      Outcome(epoch: 1, validation: 0.5, divergedIn: $0 == nil ? 1 : nil, warmUp: $0, test: [:])
    }
    return SeedScores(Trial(.crossEntropy()), outcomes, label: label)
  }

  @Test("have a line for each loss but the first, through its paired differences, with their bands")
  func gains() throws {
    let points = [
      (x: 0.1, scores: MadeScores.compared([("magnitude", MadeScores.about(0.1)), ("spread", MadeScores.untold)])),
      (
        x: 0.4, scores: MadeScores.compared([("magnitude", MadeScores.about(-0.1)), ("spread", MadeScores.about(0.2))])
      ),
    ]
    let figure = SeedFigures.gains("noise", x: "share", points, by: .macroF1)
    #expect(figure.title == "macro F1, noise" && figure.yLabel == "difference to cross entropy")
    #expect(figure.horizontalLines.map(\.value) == [0])
    #expect(figure.series.map(\.label) == ["magnitude", "spread"])
    #expect(figure.series.allSatisfy { $0.x == [0.1, 0.4] })
    expectClose(figure.series[0].y, [0.1, -0.1])
    expectClose(figure.series[1].y, [0.02 / 3, 0.2])
    let band = try #require(figure.series[0].band)
    // 4.3027 · 0.01 / √3 to each side.
    expectClose(band.lower, [0.0751586, -0.1248414], relative: 1e-5)
    expectClose(band.upper, [0.1248414, -0.0751586], relative: 1e-5)
    #expect(figure.caption.hasPrefix("Paired differences to cross entropy over 3 seeds"))
    let rows = FigureData(figure).tidy.split(separator: "\n")
    #expect(rows.count == 5 && rows[1].hasPrefix("magnitude,0.1,") && rows[4].hasPrefix("spread,0.4,"), "\(rows)")
  }

  @Test("leave a training that never warmed up out of its median, and a loss that never did out of the figure")
  func warmUps() throws {
    let all = [
      warmUps("magnitude", [10, 20, 30, 15, 12, 18]), warmUps("focal", [nil, nil, nil]),
      warmUps("cross_entropy", [2, nil, 4]),
    ]
    let figure = SeedFigures.warmUps("t", all)
    #expect(figure.yNames == ["CE", "Mag."])
    // A multiple of five beyond the last, whose dot is not cut.
    #expect(figure.xRange == 0...35)
    // For each row its dots and its mean.
    #expect(figure.series.map(\.x) == [[10, 20, 30, 15, 12, 18], [16.5], [2, 4], [3]])
    // Of six the least and the greatest, of two none.
    let bands = try [1, 3].map { try #require(figure.series[$0].band) }
    #expect(bands.map(\.lower) == [[10], [3]] && bands.map(\.upper) == [[30], [3]])
    #expect(SeedTables.warmUps("t", all).texts.map { $0[2] } == ["16.5", "–", "3.0"])
  }
}
