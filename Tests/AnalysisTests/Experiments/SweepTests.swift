import Analysis
import Foundation
import Testing

@testable import Experiments
@testable import Glass
@testable import Learning
@testable import Reporting
@testable import Spaces

@Suite("A sweep of trials")
struct SweepTests {
  @Test("gives the same outcomes, and publishes the same table, with one job and with many")
  func jobs() async throws {
    let trials = try SmallTrials.trials("cross_entropy,magnitude,false_negative_rate,focal(gamma=1,alpha=balanced)")
    var tables: [String] = []
    var outcomes: [[Outcome]] = []
    for jobs in [1, 3] {
      try await SmallTrials.withFolder { folder in
        let sweep = SmallTrials.sweep(folder, jobs: jobs)
        outcomes.append(try await sweep.outcomes(of: trials))
        tables.append(sweep.csv)
      }
    }
    #expect(outcomes[0].count == trials.count && outcomes[0] == outcomes[1])
    #expect(tables[0] == tables[1])
    #expect(tables[0].split(separator: "\n").count == 1 + trials.count)
    // A loss stands there with every parameter, and with commas in quotation marks.
    let key = try #require(trials.last?.loss.key)
    #expect(key.contains(",") && tables[0].contains(",\"\(key)\","), "\(tables[0])")
  }

  @Test("publishes a name from outside as text, which no spreadsheet takes for a formula")
  func formula() async throws {
    var trial = try #require(try SmallTrials.trials("cross_entropy", seeds: [1]).first)
    trial.data = SplitSamples(SmallTrials.samples(), name: "=1+1")
    try await SmallTrials.withFolder { [trial] folder in
      let sweep = SmallTrials.sweep(folder)
      _ = try await sweep.outcomes(of: [trial])
      let row = try #require(sweep.csv.split(separator: "\n").last)
      #expect(row.hasPrefix("'=1+1") || row.hasPrefix("\"'=1+1"), "\(row)")
    }
  }

  @Test("takes kept trials of the same sources, and computes those of others")
  func reuse() async throws {
    let trials = try SmallTrials.trials("cross_entropy,magnitude")
    try await SmallTrials.withFolder { folder in
      let first = SmallTrials.sweep(folder)
      let outcomes = try await first.outcomes(of: trials)
      #expect("\(first.counts)" == "0 reused, 4 computed")
      let again = SmallTrials.sweep(folder)
      #expect(try await again.outcomes(of: trials) == outcomes)
      #expect("\(again.counts)" == "4 reused (commit abc1234), 0 computed")
      #expect(again.csv == first.csv)
      let other = SmallTrials.sweep(folder, sources: "b")
      _ = try await other.outcomes(of: trials)
      #expect(other.counts.computed == 4 && other.counts.reused == 0)
      #expect(other.counts.secondsComputing > 0)
    }
  }

  @Test("accepts those of other sources when asked to, and says so; computes all anew when asked to")
  func accepted() async throws {
    let trials = try SmallTrials.trials("cross_entropy")
    try await SmallTrials.withFolder { folder in
      _ = try await SmallTrials.sweep(folder).outcomes(of: trials)
      let accepting = SmallTrials.sweep(folder, sources: "b", reuse: .anySources)
      _ = try await accepting.outcomes(of: trials)
      #expect(accepting.counts.reused == 2 && accepting.counts.ofOtherSources == 2 && accepting.counts.computed == 0)
      let fresh = SmallTrials.sweep(folder, reuse: .none)
      _ = try await fresh.outcomes(of: trials)
      _ = try await fresh.outcomes(of: trials)
      #expect(fresh.counts.reused == 0 && fresh.counts.computed == 2)
    }
  }

  @Test("computes a notebook's own loss anew when the notebook changes, and a loss of the package does not care")
  func own() async throws {
    let own = DifferentiableLoss("own") { logits, labels in -1 * logits.logSoftmax().picked(labels).mean() }
    var trials = try SmallTrials.trials("cross_entropy", seeds: [1])
    trials += trials.map { trial in
      var trial = trial
      trial.loss = own
      return trial
    }
    #expect(trials.map(\.loss.dependsOnNotebook) == [false, true])
    try await SmallTrials.withFolder { folder in
      _ = try await SmallTrials.sweep(folder).outcomes(of: trials)
      let stamps = SourceStamps(
        package: SourceStamp(digest: "a", commit: nil), notebook: SourceStamp(digest: "a-edited", commit: nil))
      let edited = Sweep(
        in: TrialStore(in: folder), reuse: .sameSources, on: LocalEngine(jobs: 1, stamps: stamps), stamps: stamps)
      _ = try await edited.outcomes(of: trials)
      #expect(edited.counts.reused == 1 && edited.counts.computed == 1)
    }
  }

  @Test("goes on where it was stopped, computes a row that was cut off, and deletes none of other seeds")
  func resumes() async throws {
    let trials = try SmallTrials.trials("cross_entropy,class_balanced(focal,beta=0.9)")
    try await SmallTrials.withFolder { folder in
      let outcomes = try await SmallTrials.sweep(folder, jobs: 1).outcomes(of: trials)
      let file = SmallTrials.file(folder)
      let text = try String(contentsOf: file, encoding: .utf8)
      try String(text.dropLast(300)).write(to: file, atomically: true, encoding: .utf8)
      let second = SmallTrials.sweep(folder)
      let last = try await second.outcomes(of: [trials[3]])
      #expect(last == [outcomes[3]])
      #expect(second.counts.computed == 1)
      let third = SmallTrials.sweep(folder)
      #expect(try await third.outcomes(of: trials) == outcomes)
      #expect(third.counts.reused == 4 && third.counts.computed == 0)
    }
  }

  @Test("foresees the time of many trainings before the first, with the ways to have less, and says nothing of a few")
  func foresight() throws {
    let engine = LocalEngine(jobs: 2, stamps: SmallTrials.stamps("a"))
    let trials = try SmallTrials.trials("cross_entropy")
    #expect(engine.foresight(of: 4, like: trials) == nil)
    #expect(engine.foresight(of: 0, like: []) == nil)
    let sentence = try #require(engine.foresight(of: 5_000_000, like: trials))
    #expect(
      sentence.hasPrefix("5000000 trainings, 2 at a time, will take about ") && sentence.contains("For less: --quick"))
  }

  @Test("runs a trial once that is asked for twice")
  func twice() async throws {
    let trials = try SmallTrials.trials("cross_entropy", seeds: [1])
    try await SmallTrials.withFolder { folder in
      let sweep = SmallTrials.sweep(folder)
      let outcomes = try await sweep.outcomes(of: trials + trials)
      #expect(outcomes.count == 2)
      #expect(sweep.counts.computed == 1)
    }
  }

  @Test("pairs losses: the same weights and batches for the same seed, whatever is trained beside them")
  func pairs() async throws {
    try await SmallTrials.withFolder { folder in
      let same = try await SmallTrials.sweep(folder).outcomes(
        of: SmallTrials.trials("cross_entropy,focal:gamma=0", seeds: [4]))
      let accuracy = try #require(same[0].value(of: .accuracy))
      #expect(accuracy == same[1].value(of: .accuracy))
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

  @Test("takes a network and an optimiser of one's own, keeps them apart, and says what they are")
  func ownParts() async throws {
    try await SmallTrials.withFolder { folder in
      let usual = try SmallTrials.trials("cross_entropy", seeds: [1])[0]
      var (narrow, same, still) = (usual, usual, usual)
      narrow.ownNetwork = SmallTrials.narrow
      same.network = NetworkDescription(hidden: [1])
      still.ownOptimizer = Own("still", StandingStill())
      let sweep = Sweep(
        in: TrialStore(in: folder), reuse: .sameSources,
        on: LocalEngine(jobs: 1, stamps: SmallTrials.stamps("a")), stamps: SmallTrials.stamps("a"))
      let outcomes = try await sweep.outcomes(of: [usual, narrow, same, still])
      let losses = outcomes.map { $0.value(of: .crossEntropy) ?? .nan }
      #expect(losses.count == 4 && losses[1] == losses[2] && losses[1] != losses[0] && losses[0] > 0)
      // What never moves is the same after every epoch.
      #expect(Set(outcomes[3].curve).count == 1 && Set(outcomes[0].curve).count > 1)
      #expect(sweep.csv.contains(",narrow,") && sweep.csv.contains(",still,"))
      #expect([usual, narrow, still].map(\.dependsOnNotebook) == [false, true, true])
    }
  }

  @Test("chooses the epoch by a score of one's own, and says what it came to, a smaller one being better if so said")
  func ownScore() async throws {
    try await SmallTrials.withFolder { folder in
      let usual = try SmallTrials.trials("cross_entropy", seeds: [1])[0]
      var (hits, errors, undefined) = (usual, usual, usual)
      hits.selection = .own(OwnScore("hits", "samples that are right") { Double($0.trace) })
      errors.selection = .own(
        OwnScore("errors", "samples that are wrong", isSmallerBetter: true) { Double($0.sum - $0.trace) })
      undefined.selection = .own(OwnScore("nothing", "no number") { _ in .nan })
      let outcomes = try await SmallTrials.sweep(folder).outcomes(of: [usual, hits, errors, undefined])
      // The share of hits is accuracy: both scores choose its best epoch, the first of equals.
      let best = outcomes[0].curve.firstIndex(of: try #require(outcomes[0].curve.max())).map { $0 + 1 }
      #expect(outcomes[1].epoch == best && outcomes[2].epoch == best)
      let counts = [1, 2].map { outcomes[$0].value(of: [usual, hits, errors][$0].selection) ?? .nan }
      let accuracy = try #require(outcomes[1].value(of: .accuracy))
      #expect(abs(counts[0] / (counts[0] + counts[1]) - accuracy) < 1e-12)
      #expect(outcomes[3].validation == -.infinity && outcomes[3].value(of: undefined.selection) == nil)
      #expect(outcomes[1].value(of: errors.selection) == nil)
    }
  }

  @Test("reads the test samples once, at the epoch that validation chose, unless the paper's rule is wanted")
  func rules() async throws {
    try await SmallTrials.withFolder { folder in
      var trials = try SmallTrials.trials("cross_entropy", seeds: [1])
      trials[0].testReading = .everyEpoch
      let outcome = try await SmallTrials.sweep(folder).outcomes(of: trials)[0]
      for score in Score.allCases {
        let chosen = try #require(outcome.value(of: score))
        let best = try #require(outcome.bestTestEpoch(of: score))
        #expect(best == chosen || score.prefers(best, to: chosen), "\(score)")
      }
      trials[0].testReading = .once
      let once = try await SmallTrials.sweep(folder).outcomes(of: trials)[0]
      #expect(once.bestTestEpoch(of: .accuracy) == nil)
      #expect(once.value(of: .accuracy) == outcome.value(of: .accuracy))
    }
  }
}

@Suite("Data of one's own")
struct DataSourceTests {
  @Test("are split by the seed into parts that share no sample and leave none out")
  func parts() throws {
    let data = SplitSamples(SmallTrials.samples())
    let parts = try data.parts(seed: 3)
    #expect([parts.train, parts.validation, parts.test].map(\.count) == [67, 17, 36])
    let rows = [parts.train, parts.validation, parts.test].flatMap { part in
      (0..<part.count).map { Array(part.features.row($0)) }
    }
    #expect(Set(rows).count == 120)
    #expect(try data.parts(seed: 3) == parts)
    #expect(try data.parts(seed: 4) != parts)
  }

  @Test("have a digest of every feature and label")
  func digests() {
    let samples = SmallTrials.samples()
    var features = samples.features
    features.elements[7] = features.elements[7].nextUp
    var labels = samples.labels
    labels[3] = 1
    let digests = [
      samples.digest, Samples(features: features, labels: samples.labels).digest,
      Samples(features: samples.features, labels: labels).digest,
      Samples(features: samples.features, labels: samples.labels, classes: 3).digest,
    ]
    #expect(Set(digests).count == 4)
    #expect(digests[0] == SmallTrials.samples().digest)
  }

  @Test("of the paper are the samples of its generator, with the split's own seed")
  func synthetic() throws {
    let parts = try SyntheticData(majority: 0.9).parts(seed: 7)
    let drawn = try SyntheticClassification(majority: 0.9, seed: 7).samples()
    let split = try drawn.split(testShare: 0.3, seed: 42)
    #expect(parts.test == split.test)
    #expect(SyntheticData(majority: 0.9).key == "synthetic(majority=0.9)")
    var clean = SyntheticData()
    clean.flipShare = 0
    #expect(clean.key == "synthetic(majority=0.5,flip=0)")
    #expect(try clean.parts(seed: 7) != SyntheticData().parts(seed: 7))
  }
}

/// An optimiser that does nothing.
private struct StandingStill: Optimizer {
  var state = OptimizerState<Float>()
  mutating func step(_ network: inout some Layer<Float>, learningRate: Double) {}
}

extension ConfusionMatrix {
  fileprivate var trace: Int { (0..<classCount).reduce(0) { $0 + self[$1, $1] } }
  fileprivate var sum: Int { (0..<classCount).flatMap { row in (0..<classCount).map { self[row, $0] } }.reduce(0, +) }
}
