import Analysis
import Testing

@testable import Experiments
@testable import Learning
@testable import Reporting

@Suite("What a comparison by seed finds")
struct SeedFindingTests {
  private func scores(_ loss: String, _ differences: [Double]) -> SeedScores {
    MadeScores.scores(loss, macroF1: zip(MadeScores.base, differences).map { $0 + $1 })
  }

  private var base: SeedScores { scores("cross_entropy", [0, 0, 0]) }

  @Test("names the winner of separated data, with the size of its gain")
  func above() {
    let said = scores("magnitude", MadeScores.about(0.1)).finding(against: base, by: .macroF1).plain
    let expected = """
      magnitude is above cross entropy: the difference in macro F1 is 0.1000 (95 % interval 0.0752 to 0.1248) over 3 seeds.
      """
    #expect(said == expected)
  }

  @Test("gives a difference the sign of its sentence where the baseline wins")
  func below() {
    let said = scores("magnitude", MadeScores.about(-0.1)).finding(against: base, by: .macroF1).plain
    #expect(
      said.hasPrefix("cross entropy is above magnitude") || said.hasPrefix("magnitude is below cross entropy"),
      "\(said)")
    #expect(said.contains("is above") != said.contains("is -0.1000"), "\(said)")
  }

  @Test("says not told apart where the interval holds 0, and nothing of a winner")
  func same() {
    let said = scores("magnitude", MadeScores.untold).finding(against: base, by: .macroF1).plain
    #expect(said.hasPrefix("magnitude and cross entropy are not told apart: the difference in macro F1 is 0.0067 ("))
    #expect(said.contains("-0.0558 to 0.0692") && !said.contains("above"), "\(said)")
  }

  @Test("says that one seed says nothing, and says so of no more than one")
  func oneSeed() {
    let one = MadeScores.scores("magnitude", macroF1: [0.9])
    let other = MadeScores.scores("cross_entropy", macroF1: [0.1])
    #expect(one.finding(against: other, by: .macroF1).plain.contains("one seed says nothing about chance"))
    // A training that diverged has an infinite cross entropy, and the mean of three seeds none that is finite.
    let losses = [0.5, nil, 0.6].map { value in
      Outcome(epoch: 1, validation: 0.5, test: value.map { [Score.crossEntropy: $0] } ?? [:])
    }
    let finite = (0..<3).map { Outcome(epoch: 1, validation: 0.5, test: [.crossEntropy: 0.5 + 0.1 * Double($0)]) }
    let said = SeedScores(Trial(.crossEntropy()), losses, label: "magnitude")
      .finding(against: SeedScores(Trial(.crossEntropy()), finite, label: "focal"), by: .crossEntropy).plain
    #expect(!said.contains("one seed"), "\(said)")
    #expect(!said.contains("is above"), "\(said)")
  }

  @Test("counts a training that diverged as the worst macro F1, and does not leave it out")
  func diverged() {
    let nothing = Outcome(epoch: nil, validation: nil, divergedIn: 1, test: [:])
    let outcomes = Array(scores("magnitude", [0, 0, 0]).outcomes.prefix(2)) + [nothing]
    let said = SeedScores(Trial(.crossEntropy()), outcomes, label: "magnitude").finding(against: base, by: .macroF1)
    // The differences are 0, 0 and −0.7.
    #expect(said.plain.contains("is -0.2333 (") && said.plain.contains("over 3 seeds"), "\(said.plain)")
  }
}

@Suite("Lists of what is above and below")
struct SeedListsTests {
  @Test("put each name where its sign and corrected p say, the largest difference first")
  func lists() {
    let zeros = Array(repeating: 0.0, count: 6)
    func comparison(_ mean: Double) -> PairedComparison {
      PairedComparison((0..<6).map { mean + 0.001 * Double($0) }, with: zeros)
    }
    let lists = SeedFindings.lists(
      ["focal", "magnitude", "spread", "poly"], [0.1, 0.2, -0.2, 0.3].map(comparison), p: [0.01, 0.049, 0.01, 0.05])
    #expect(lists.above.hasPrefix("magnitude (+0.2") && lists.above.contains("), focal (+0.1"))
    #expect(lists.below.hasPrefix("spread (−0.19") && !lists.below.contains("focal"))
    #expect(lists.same.hasPrefix("Poly-1 (+0.3"))
    let none = SeedFindings.lists(["focal"], [comparison(0.1)], p: [.nan])
    #expect(none.above == "none" && none.below == "none" && none.same.hasPrefix("focal"))
  }
}
