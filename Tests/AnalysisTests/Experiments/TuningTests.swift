import Analysis
import Testing

@testable import Experiments
@testable import Glass
@testable import Learning
@testable import Reporting
@testable import Spaces

@Suite("Tuning")
struct TuningTests {
  @Test("finds a best rate with a worse one on both sides, growing its grid")
  func rates() async throws {
    try await SmallTrials.withFolder { folder in
      let sweep = SmallTrials.sweep(folder)
      let tuning = Tuning(seeds: [1], rates: [0.001])
      var trial = Trial(.crossEntropy())
      trial.training.epochs = 2
      let result = try await tuning.results(for: [trial], in: sweep)[0]
      let rates = result.points.map(\.rate)
      #expect(result.points.count >= 3)
      #expect(rates == rates.sorted() && Set(rates).count == rates.count)
      let best = try #require(result.points.max { $0.validation < $1.validation }).validation
      #expect(result.best.validation == best)
      #expect(result.isInterior)
      #expect(result.budget == rates.count && sweep.counts.computed == result.budget)
    }
  }

  @Test("has rates of 10^(k/2), or of 10^(k/4) where the step is half as long, which share numbers")
  func grids() {
    #expect(Tuning.grid(from: -5, through: 0) == [0.00316, 0.01, 0.0316, 0.1, 0.316, 1])
    let fine = Tuning.grid(from: -8, through: -4, stepsPerDecade: 4)
    #expect(fine == [0.01, 0.0178, 0.0316, 0.0562, 0.1])
  }

  @Test("tries every combination of rate, weight decay, schedule and form of the loss, with one budget for all")
  func combinations() async throws {
    try await SmallTrials.withFolder { folder in
      var tuning = Tuning(seeds: [7, 8], rates: [0.1, 0.2], stepsPerDecade: 4)
      // Nothing here may grow the grid: one rate more would show as another budget.
      tuning.variants = { [$0, .spread(), .magnitude(dilatedBy: 2)] }
      let trials = try SmallTrials.trials("cross_entropy,magnitude", seeds: [1])
      let results = try await tuning.results(for: trials, in: SmallTrials.sweep(folder))
      for (trial, result) in zip(trials, results) {
        let rates = Set(result.points.map(\.rate))
        #expect(result.points.count == 3 * rates.count && result.budget == 2 * result.points.count)
        #expect(Set(result.points.map(\.trial.loss.key)) == [trial.loss.key, "spread(t=1)", "magnitude(t=2,ridge=0)"])
        let choices = Set(result.points.map { "\($0.rate) \($0.trial.loss.key)" })
        #expect(choices.count == result.points.count)
        #expect(result.points.allSatisfy { $0.trial.seed == trial.seed })
      }
    }
  }

  @Test("prefers the smallest of equally good rates")
  func ties() throws {
    let trials = try SmallTrials.trials("magnitude", seeds: [1])
    let points = [(0.1, 0.5), (0.3, 0.7), (0.03, 0.7), (1, .nan)].map {
      Tuning.Point(trial: trials[0].with(seed: 1, rate: $0.0), validation: $0.1)
    }
    #expect(Tuning.Result(points: points, budget: 4).best.rate == 0.03)
  }

  @Test("takes the smaller of a score that is a loss")
  func losses() throws {
    let points = [(0.1, 0.5), (0.3, 0.7)].map { rate, value in
      var trial = Trial(.crossEntropy())
      (trial.rate, trial.selection) = (rate, .crossEntropy)
      return Tuning.Point(trial: trial, validation: value)
    }
    #expect(Tuning.Result(points: points, budget: 2).best.rate == 0.1)
  }

  @Test("has seeds of its own, which no comparison starts with")
  func seeds() {
    #expect(Tuning.seeds(3) == [1_000_001, 1_000_002, 1_000_003])
  }
}
