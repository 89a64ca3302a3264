import Foundation
import Testing

@testable import Analysis

@Suite("A sweep of trials")
struct SweepTests {
  private func trials(_ losses: String, seeds: [UInt32] = [1, 2]) throws -> [Trial] {
    try LossCatalogue.standard.losses(losses).flatMap { loss in
      seeds.map { seed in
        var trial = Trial(loss)
        trial.epochs = 2
        return trial.with(seed: seed, rate: 0.1)
      }
    }
  }

  private func withFile<Result>(_ body: (URL) async throws -> Result) async throws -> Result {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("sweep-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    return try await body(folder.appendingPathComponent("trials.csv"))
  }

  @Test("gives the same outcomes, and the same file, with one thread and with many")
  func threads() async throws {
    let trials = try trials("cross_entropy,magnitude,false_negative_rate,focal(gamma=1,alpha=balanced)")
    var files: [String] = []
    var outcomes: [[Outcome]] = []
    for threads in [1, 3] {
      try await withFile { file in
        let sweep = try Sweep(storedAt: file, threads: threads)
        outcomes.append(try await sweep.outcomes(of: trials))
        try sweep.finish()
        files.append(try String(contentsOf: file, encoding: .utf8))
      }
    }
    #expect(outcomes[0] == outcomes[1])
    #expect(files[0] == files[1])
    #expect(files[0].split(separator: "\n").count == 1 + trials.count)
  }

  @Test("goes on where it was stopped, past a row that was cut off")
  func resumes() async throws {
    let trials = try trials("cross_entropy,class_balanced(focal,beta=0.9)")
    try await withFile { file in
      let first = try Sweep(storedAt: file, threads: 1)
      let outcomes = try await first.outcomes(of: trials)
      let text = try String(contentsOf: file, encoding: .utf8)
      try String(text.dropLast(300)).write(to: file, atomically: true, encoding: .utf8)
      let second = try Sweep(storedAt: file, threads: 1)
      #expect(try await second.outcomes(of: trials) == outcomes)
      try second.finish()
      #expect(try String(contentsOf: file, encoding: .utf8) == text)
    }
  }

  @Test("pairs losses: the same weights and batches for the same seed, whatever is trained beside them")
  func pairs() async throws {
    try await withFile { file in
      let sweep = try Sweep(storedAt: file, threads: 2)
      let same = try await sweep.outcomes(of: trials("cross_entropy,focal:gamma=0", seeds: [4]))
      #expect(same[0].value(of: .accuracy) == same[1].value(of: .accuracy))
    }
  }

  @Test("keeps validation and test samples out of noise and resampling, and the training mean out of both")
  func data() throws {
    var trial = Trial(.crossEntropy())
    let clean = try TrialData(for: trial)
    #expect(clean.train.labels.count == 5600 && clean.validation.labels.count == 1400)
    #expect(clean.test.labels.count == 3000)
    trial.noise = 0.25
    trial.resampling = .oversampling
    let noisy = try TrialData(for: trial)
    #expect(noisy.test.labels == clean.test.labels)
    #expect(zip(noisy.validation.labels, clean.validation.labels).count { $0 != $1 } == 350)
    #expect(noisy.validation.features == clean.validation.features)
    #expect(Set(noisy.train.classCounts).count == 1)
    let mean = clean.train.features.elements.reduce(0) { $0 + Double($1) } / Double(clean.train.features.elements.count)
    #expect(abs(mean) < 1e-6)
  }

  @Test("reads the test samples once, at the epoch that validation chose, unless the paper's rule is wanted")
  func rules() async throws {
    try await withFile { file in
      var trials = try trials("cross_entropy", seeds: [1])
      trials[0].testReading = .everyEpoch
      let outcome = try await Sweep(storedAt: file).outcomes(of: trials)[0]
      let best = try #require(outcome.bestTestEpoch(of: .accuracy))
      #expect(try #require(outcome.value(of: .accuracy)) <= best)
      trials[0].testReading = .once
      let once = try await Sweep(storedAt: file).outcomes(of: trials)[0]
      #expect(once.bestTestEpoch(of: .accuracy) == nil)
      #expect(once.value(of: .accuracy) == outcome.value(of: .accuracy))
    }
  }

  @Test("finds a best rate with a worse one on both sides, growing its grid")
  func rates() async throws {
    try await withFile { file in
      let sweep = try Sweep(storedAt: file)
      let search = RateSearch(seeds: [1], rates: [0.001])
      let result = try await search.results(for: trials("cross_entropy", seeds: [1]), in: sweep)[0]
      #expect(result.isInterior)
      #expect(result.points.count >= 3)
      #expect(result.points.map(\.rate) == result.points.map(\.rate).sorted())
    }
  }
}

@Suite("Tables over seeds")
struct SeedTablesTests {
  private func scores(_ label: String, _ accuracies: [Double]) -> SeedScores {
    let outcomes = accuracies.compactMap { accuracy in
      let scores = ["\(accuracy)"] + Array(repeating: "0.5", count: 9)
      return Outcome(cells: ["1", "", "1", "0.5"] + scores + ["0.5 nan", "0.1 0.2"])
    }
    return SeedScores(Trial(.crossEntropy()), outcomes, label: label)
  }

  @Test("mark the best and everything not distinguishable from it")
  func best() {
    let base = (0..<8).map { 0.8 + 0.01 * Double($0) }
    let all = [
      scores("best", base), scores("close", base.enumerated().map { $1 + ($0 % 2 == 0 ? 0.004 : -0.005) }),
      scores("worse", base.map { $0 - 0.1 }),
    ]
    #expect(SeedTables.notDistinguishableFromBest(all, by: .accuracy) == [0, 1])
    let table = SeedTables.means("t", all, scores: [.accuracy]).shown
    #expect(table.rows.map { $0[2].isBest } == [true, true, false])
    #expect(table.notes[1].contains("8 seeds cannot give a p below 0.0078"))
  }

  @Test("say when so few seeds cannot reach 5 %")
  func reachable() {
    #expect(SeedTables.reachable(5, tests: 1).hasSuffix("this many seeds cannot reach 5 %."))
    #expect(!SeedTables.reachable(10, tests: 18).contains("cannot reach"))
  }

  @Test("count wins, and leave the baseline out")
  func differences() {
    let all = [scores("base", [0.5, 0.6, 0.7]), scores("other", [0.6, 0.7, 0.6])]
    let table = SeedTables.differences("t", all, to: all[0], scores: [.accuracy])
    #expect(table.rows.count == 1)
    #expect(table.rows[0][5] == .count(2) && table.rows[0][6] == .count(1))
  }
}
