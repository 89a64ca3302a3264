import Analysis
import Testing

@testable import Experiments
@testable import Glass
@testable import Learning
@testable import Reporting
@testable import Spaces

@Suite("A verdict")
struct VerdictTests {
  /// Thirty differences about a mean, with a deviation.
  private func differences(_ mean: Double, _ deviation: Double) -> [Double] {
    let steps = (0..<30).map { Double($0) - 14.5 }
    let scale = deviation / (steps.reduce(0) { $0 + $1 * $1 } / 29).squareRoot()
    return steps.map { mean + scale * $0 }
  }

  private func verdict(_ mean: Double, _ deviation: Double, _ expectation: ClaimedEffect = .above) -> Verdict {
    Comparison.conclusions(of: [Comparison(differences(mean, deviation), expectation: expectation)])[0].verdict
  }

  @Test("says that a claim holds or fails where there is a difference that matters")
  func differences() {
    #expect(verdict(0.02, 0.01) == .holds)
    #expect(verdict(-0.02, 0.01) == .fails)
    #expect(verdict(-0.02, 0.01, .below) == .holds)
    #expect(verdict(0.02, 0.01, .none) == .fails)
  }

  @Test("does not take a difference that was not shown for none")
  func open() {
    #expect(verdict(0.005, 0.03) == .notToldApart)
    #expect(verdict(0, 0.03, .none) == .notToldApart)
    #expect(verdict(0.005, 0.005, .none) == .fails)
  }

  @Test("calls what is shown to lie within ±0.005 equivalent, even where it is told from 0")
  func equivalent() {
    #expect(verdict(0.0001, 0.005) == .equivalent)
    #expect(verdict(0.002, 0.003) == .equivalent)
    let epochs = Comparison(differences(0.002, 0.003), bound: nil)
    #expect(Comparison.conclusions(of: [epochs])[0].verdict == .holds)
  }

  @Test("is corrected over its family")
  func families() {
    let one = Comparison(differences(0.0075, 0.0182))
    #expect(one.tests.pValue > 0.025 && one.tests.pValue < 0.05)
    #expect(Comparison.conclusions(of: [one])[0].verdict == .holds)
    let two = Comparison.conclusions(of: [one, Comparison(differences(0.0071, 0.0182))])
    #expect(two.map(\.verdict) == [.notToldApart, .notToldApart])
  }
}

@Suite("Claims")
struct ClaimTests {
  @Test("have sentences, sources and arms that differ, each once")
  func list() throws {
    let claims = try Claims().all
    #expect(claims.count > 50)
    for claim in claims {
      #expect(!claim.text.isEmpty && !claim.source.isEmpty)
      #expect(try claim.arms.0.key != claim.arms.1.key, "\(claim.text)")
    }
    let rows = try claims.map { "\($0.text) \(try $0.arms.0.key) \(try $0.arms.1.key) \($0.score?.rawValue ?? "")" }
    #expect(Set(rows).count == claims.count)
  }

  @Test("that are central, and those of the same losses, are tuned five times, and no others")
  func repeated() throws {
    let repeated = try Claims().all.filter { $0.tunings > 1 }
    #expect(repeated.allSatisfy { $0.tunings == 5 && $0.isTuned && $0.arms.0.seeds == $0.arms.1.seeds })
    // Magnitude and the half blend in two regimes and data sets, spread in two regimes.
    #expect(repeated.count { $0.regime != nil && $0.score == .macroF1 } == 10)
    // Of what is trained for these: magnitude's accuracy, and cross entropy's gain by full tuning, over itself and over
    // magnitude at its tuned rate.
    #expect(repeated.count { $0.score == .accuracy } == 4)
    #expect(repeated.count { $0.regime == nil } == 4)
    #expect(repeated.count == 18)
  }

  @Test("have other keys and the same data and seeds for each tuning")
  func arms() throws {
    let claim = try #require(try Claims().all.first { $0.tunings > 1 })
    let keys = try (0..<claim.tunings).flatMap { try claim.arms(ofTuning: $0).map { try $0.key } }
    #expect(Set(keys).count == 2 * claim.tunings)
    #expect(try keys.prefix(2) == [claim.arms.0.key, claim.arms.1.key])
    #expect((0..<claim.tunings).allSatisfy { claim.arms(ofTuning: $0)[0].data == claim.arms.0.data })
  }

  @Test("say of settings that were tuned otherwise than they are compared how they were")
  func otherwise() throws {
    let arms = try Claims().all.flatMap { [$0.arms.0, $0.arms.1] }
    for arm in arms { #expect(arm.isTunedOtherwise == arm.data.contains("(tuned "), "\(arm.data)") }
    let data = Set(arms.filter(\.isTunedOtherwise).map(\.data))
    #expect(data.contains("synthetic(majority=0.5); 300 epochs (tuned over 100)"), "\(data)")
    #expect(data.contains { $0.contains("SMOTE (tuned without it)") } && data.count == 3, "\(data)")
  }

  @Test("that hold by less than what matters say so")
  func reservations() {
    func row(_ effect: Double, _ verdict: Verdict) -> ClaimRow {
      ClaimRow(
        claim: "c", source: "s", data: "d", regime: "paper", effect: effect, lower: effect, upper: effect, seeds: 2,
        p: 0.01, verdict: verdict.rawValue, intervalOver: "seeds", tunings: 0, tuningDeviation: nil,
        pooledDeviation: nil)
    }
    #expect(row(0.004, .holds).reservation == ", less than what matters (0.005)")
    #expect(row(-0.004, .holds).reservation == row(0.004, .holds).reservation)
    #expect(row(0.005, .holds).reservation.isEmpty && row(0.004, .equivalent).reservation.isEmpty)
  }

  @Test("of the plain sum and the half blend compare one loss with itself")
  func sums() async throws {
    try await SmallTrials.withFolder { folder in
      var trials = try SmallTrials.trials("magnitude+cross_entropy,0.5*magnitude+0.5*cross_entropy", seeds: [1])
      (trials[0].rate, trials[1].rate) = (0.05, 0.1)
      let outcomes = try await SmallTrials.sweep(folder).outcomes(of: trials)
      #expect(outcomes[0].value(of: .macroF1) == outcomes[1].value(of: .macroF1))
    }
  }

  @Test("of warm-ups are binary logarithms of ratios of epochs")
  func warmUps() throws {
    func scores(_ epochs: [Int]) -> SeedScores {
      SeedScores(
        Trial(.crossEntropy()), epochs.map { Outcome(epoch: 1, validation: 0.5, warmUp: $0, test: [.macroF1: 0.5]) })
    }
    let claims = try Claims().warmUp
    let comparison = claims[0].comparison((scores([8, 4]), scores([2, 4])))
    #expect(comparison.differences == [2, 0] && comparison.bound == nil)
  }

  @Test("say nothing in the README that the page does not say")
  func quoted() throws {
    let package = PackageFolder.orCurrent
    let text = try String(contentsOf: package.appendingPathComponent("plots/claims/claims.csv"), encoding: .utf8)
    let table = text.split(separator: "\n").map(cells)
    let first = ["claim", "source", "data", "regime", "effect", "lower", "upper", "seeds", "p", "verdict"]
    try #require(
      table[0] == first + ["interval_over", "tunings", "tuning_deviation", "pooled_deviation"], "run `swift run claims`"
    )
    let rows = try table.dropFirst().map { cells in
      let numbers = cells[4...8].compactMap { Double($0) }
      try #require(cells.count == 14 && numbers.count == 5 && Verdict(rawValue: cells[9]) != nil, "\(cells)")
      return ClaimRow(
        claim: cells[0], source: cells[1], data: cells[2], regime: cells[3], effect: numbers[0], lower: numbers[1],
        upper: numbers[2], seeds: Int(numbers[3]), p: numbers[4], verdict: cells[9],
        intervalOver: cells[10], tunings: try #require(Int(cells[11])), tuningDeviation: Double(cells[12]),
        pooledDeviation: Double(cells[13]))
    }
    let readme = try String(contentsOf: package.appendingPathComponent("README.md"), encoding: .utf8)
    let block = try #require(readme.components(separatedBy: ClaimFindings.marks.first).dropFirst().first)
    let quoted = try #require(block.components(separatedBy: ClaimFindings.marks.last).first)
    let lines = quoted.split(separator: "\n").map(String.init)
    #expect(lines == ClaimFindings.lines(rows), "run `swift run claims`, and Scripts/quote-claims")
  }

  /// The cells of a line, of which some are quoted.
  private func cells(_ line: Substring) -> [String] {
    line.split(separator: "\"", omittingEmptySubsequences: false).enumerated().reduce(into: [""]) { cells, part in
      let pieces =
        part.offset % 2 == 1 ? [part.element] : part.element.split(separator: ",", omittingEmptySubsequences: false)
      cells[cells.count - 1] += pieces[0]
      cells += pieces.dropFirst().map(String.init)
    }
  }
}
