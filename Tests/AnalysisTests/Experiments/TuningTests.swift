import Analysis
import Foundation
import Testing

@testable import Experiments
@testable import Glass
@testable import Learning
@testable import Reporting
@testable import Spaces

@Suite("Tuning")
struct TuningTests {
  @Test("tries as many settings of each loss, halves them over seeds of its own, and keeps the best of the last step")
  func rates() async throws {
    try await SmallTrials.withFolder { folder in
      let sweep = SmallTrials.sweep(folder)
      let tuning = Tuning(.tunedRate)
      let trials = try SmallTrials.trials("cross_entropy,magnitude", seeds: [1])
      let results = try await tuning.results(for: trials, in: sweep)
      for (trial, result) in zip(trials, results) {
        let rates = result.points.map(\.rate)
        #expect(rates.count == 10 && Set(rates).count == 10)
        #expect(result.budget == 10 + 4 + 2 * 2)
        #expect(result.points.allSatisfy { $0.trial.loss.key == trial.loss.key && $0.trial.training.weightDecay == 0 })
        #expect(rates.contains(result.best.rate) && result.best.validation > 0)
      }
      #expect(sweep.counts.computed == results.reduce(0) { $0 + $1.budget })
      // The same search takes what is kept, and comes to the same.
      let again = try await tuning.results(for: trials, in: SmallTrials.sweep(folder))
      #expect(again.map(\.best.rate) == results.map(\.best.rate))
    }
  }

  @Test("may choose decay, schedule and the loss's own parameter where all is tuned, with one budget for all losses")
  func everything() async throws {
    try await SmallTrials.withFolder { folder in
      let trials = try SmallTrials.trials("cross_entropy,magnitude,mean_squared_error", seeds: [1])
      let results = try await Tuning(.fullyTuned).results(for: trials, in: SmallTrials.sweep(folder))
      #expect(Set(results.map(\.budget)) == [28 + 7 + 2 * 3])
      #expect(results.allSatisfy { Set($0.points.map { "\($0.trial.training.schedule)" }) == ["constant", "cosine"] })
      #expect(results.allSatisfy { Set($0.points.map(\.trial.training.weightDecay)).count > 1 })
    }
  }

  @Test("leaves a trial alone in the paper's regime")
  func paper() async throws {
    try await SmallTrials.withFolder { folder in
      let sweep = SmallTrials.sweep(folder)
      let trials = try SmallTrials.trials("magnitude", seeds: [1])
      let result = try await Tuning(.paper).results(for: trials, in: sweep)[0]
      #expect(result.budget == 0 && result.best.rate == trials[0].rate && sweep.counts.computed == 0)
    }
  }

  @Test("has seeds of its own, which no comparison may have")
  func seeds() {
    #expect(Tuning.seeds(3) == [1_000_001, 1_000_002, 1_000_003])
  }

  @Test("is repeated on other seeds, all of them kept for tuning, and from other rates within the same range")
  func repetitions() {
    let seeds = (0..<5).map { Tuning.seeds(4, repetition: $0) }
    #expect(seeds.map { $0[0] } == [1_000_001, 1_000_051, 1_000_061, 1_000_071, 1_000_081])
    #expect(Set(seeds.joined()).count == 20 && Set(seeds.joined()).isSubset(of: Tuning.seeds(100)))
    let trial = Trial(.crossEntropy())
    for regime in [Regime.tunedRate, .fullyTuned] {
      let starts = (0..<5).map { Tuning(regime, repetition: $0).first(for: [trial]) }
      for (start, seeds) in zip(starts, seeds) {
        #expect(start.count == starts[0].count && start.allSatisfy { $0.seed == seeds[0] })
        #expect(start.allSatisfy { Tuning.limits.contains($0.rate) })
      }
      #expect(Set(starts.map { $0.map(\.rate) }).count == 5)
      // The first two, whose trials were kept before there were more.
      #expect(starts[0].prefix(5).map(\.rate) == [0.1, 0.316, 0.0316, 1, 0.01])
      #expect(starts[1].prefix(5).map(\.rate) == [0.178, 0.562, 0.0562, 1.78, 0.0178])
    }
  }

  @Test("knows the forms of a loss along its parameter, and leaves one with parameters of its own alone")
  func forms() throws {
    func forms(_ text: String) throws -> (losses: [String], place: Int) {
      let forms = OwnParameter.forms(of: try LossCatalogue.standard.losses(text)[0])
      return (forms.losses.map(\.name), forms.place)
    }
    #expect(try forms("cross_entropy").losses.count == 4 && forms("cross_entropy").place == 0)
    let magnitude = try forms("magnitude")
    #expect(magnitude.losses.count == 5 && magnitude.losses[magnitude.place] == "magnitude")
    #expect(try forms("0.5*magnitude+0.5*cross_entropy").losses.count == 3)
    #expect(try forms("magnitude(t=0.123)").losses == ["magnitude(t=0.123)"])
    #expect(try forms("mean_squared_error").losses.count == 1)
  }
}

@Suite("A search for settings")
struct TuningSearchTests {
  private func run(_ regime: Regime, limit: Int, _ score: (Trial) -> Double) -> TuningSearch {
    var search = TuningSearch(Trial(.crossEntropy()), regime: regime, limit: limit)
    while true {
      let places = search.next()
      if places.isEmpty { return search }
      for place in places { search.note(score(search.trial(at: place)), at: place) }
    }
  }

  @Test("has rates of 10^(k/4) to three digits")
  func grid() {
    #expect((-8 ... -4).map(TuningLattice.rate) == [0.01, 0.0178, 0.0316, 0.0562, 0.1])
  }

  @Test("finds a peak between and beyond the rates at which it begins", arguments: [0.0178, 0.0562, 0.178, 3.16, 10])
  func peaks(rate: Double) throws {
    let search = run(.tunedRate, limit: 10) { -abs(log10($0.rate / rate)) }
    let best = try #require(search.ranked.first)
    #expect(search.trial(at: best).rate == rate)
    #expect(search.tried.count == 10)
  }

  @Test("finds decay, schedule and smoothing together with the rate")
  func all() throws {
    let search = run(.fullyTuned, limit: 28) { trial in
      let decay = trial.training.weightDecay == 3.16e-3 ? 0 : -0.1
      let schedule = trial.training.schedule == .constant ? -0.1 : 0
      let form = trial.loss.name.contains("0.05") ? 0 : -0.1
      return -abs(log10(trial.rate / 0.178)) + decay + schedule + form
    }
    let best = search.trial(at: try #require(search.ranked.first))
    #expect(best.rate == 0.178 && best.training.weightDecay == 3.16e-3 && best.training.schedule != .constant)
    #expect(best.loss.name.contains("0.05"))
    #expect(Set(search.tried).count == 28)
  }

  @Test("finds a penalty beside the rate and leaves the schedule alone")
  func penalty() throws {
    var search = TuningSearch(Trial(.crossEntropy()), regime: .tunedRate, penalty: true, limit: 18)
    while case let places = search.next(), !places.isEmpty {
      for place in places {
        let trial = search.trial(at: place)
        #expect(trial.training.schedule == .constant)
        search.note(-abs(log10(trial.rate / 0.178)) - 10 * abs(trial.training.weightDecay - 3.16e-3), at: place)
      }
    }
    let best = search.trial(at: try #require(search.ranked.first))
    #expect(best.rate == 0.178 && best.training.weightDecay == 3.16e-3)
    #expect(Set(search.tried).count == 18)
  }

  @Test("prefers the smallest of equally good rates")
  func ties() throws {
    let search = run(.tunedRate, limit: 5) { _ in 0.5 }
    #expect(search.trial(at: try #require(search.ranked.first)).rate == 0.01)
  }

  @Test("begins lower for optimisers that take larger steps")
  func optimizers() throws {
    var trial = Trial(.crossEntropy())
    trial.training.optimizer = .adamW()
    var search = TuningSearch(trial, regime: .tunedRate, limit: 5)
    #expect(search.next().map(\.rate).max() == -6)
    trial.training.optimizer = .sgd(momentum: 0.9)
    search = TuningSearch(trial, regime: .tunedRate, limit: 5)
    #expect(search.next().map(\.rate).max() == -4)
  }
}
