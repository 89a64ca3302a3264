import ArgumentParser
import Learning
import Spaces

/// The search for the settings of each trial that are best on the validation samples: the same effort for every loss.
///
/// Successive halving over seeds: many settings on few seeds, the best of them on more. It is preferred to a plain grid
/// of rates, decays, schedules and parameters because a grid fine enough not to hide a gain, with a factor of 10^¼
/// between rates, has hundreds of settings, most of them hopeless on any seed.
///
/// The seeds are kept for tuning and are the same in every notebook, so that a loss has one tuned setting for the same
/// data, objective and training. What was tried lies in `runs/` like every trial; a search goes on where it stopped.
package struct Tuning: Sendable {
  /// How far rates may go.
  package static let limits = 1e-5...1e3

  /// A step of the halving: the best so many settings, each on so many of the seeds.
  struct Rung: Sendable, Equatable {
    let settings: Int
    let seeds: Int
  }

  /// What is tuned.
  package let regime: Regime
  /// Whether weight decay is tuned beside the rate, within the same number of trials: the penalty of a linear model.
  let penalty: Bool
  /// Which of several searches for the same it is, 0 the first: each has other seeds and another start, so that one sees
  /// how much of a result is its chance.
  let repetition: Int
  /// The settings and seeds of each step; the first counts what is tried at all.
  let rungs: [Rung]

  /// Makes the search of a regime.
  ///
  /// - Parameters:
  ///   - penalty: whether weight decay is tuned beside the rate.
  ///   - repetition: 0, or up to 4 for a search on other seeds, and from other rates.
  ///   - effort: the regime that says how many trials are spent; its own unless given.
  ///   - quick: whether it is shortened to seconds.
  /// - Precondition: the repetition is one of 0 to 4.
  package init(
    _ regime: Regime, penalty: Bool = false, repetition: Int = 0, effort: Regime? = nil, quick: Bool = false
  ) {
    precondition((0...4).contains(repetition), "there are no seeds for repetition \(repetition)")
    (self.regime, self.penalty, self.repetition) = (regime, penalty, repetition)
    rungs =
      switch (effort ?? regime, quick) {
      case (.paper, _): []
      case (_, true): [Rung(settings: 2, seeds: 1)]
      case (.tunedRate, _): [Rung(settings: 10, seeds: 1), Rung(settings: 4, seeds: 2), Rung(settings: 2, seeds: 4)]
      case (.fullyTuned, _): [Rung(settings: 28, seeds: 1), Rung(settings: 7, seeds: 2), Rung(settings: 3, seeds: 4)]
      }
  }

  /// The seeds kept for tuning in every notebook, from 1,000,001 on: comparisons start at 1.
  ///
  /// The second half of the hundred that are kept is for searches that are repeated, ten for each.
  package static func seeds(_ count: Int, repetition: Int = 0) -> [UInt32] {
    let first = 1_000_001 + (repetition == 0 ? 0 : 40 + 10 * repetition)
    return (0..<count).map { UInt32(first + $0) }
  }

  /// Throws where seeds of a comparison are among the hundred that are kept for tuning.
  ///
  /// - Throws: `ValidationError`, which says where to begin instead.
  package static func checkApart(from first: Int, count: Int) throws {
    let kept = seeds(100).map(Int.init)
    guard let least = kept.first, let most = kept.last, first <= most, first + count > least else { return }
    throw ValidationError(
      "the seeds \(least) to \(most) are kept for tuning, and \(count) from --seed \(first) on are among them: "
        + "begin at --seed \(most + 1) or later, or at \(max(least - count, 0)) or earlier")
  }

  /// A trial with one choice of settings, and how good it was.
  package struct Point: Sendable {
    /// The trial, with the settings that were tried.
    package let trial: Trial
    /// The mean over the seeds of the best validation score; a training that diverged has the worst value.
    package let validation: Double
    /// The learning rate.
    package var rate: Double { trial.rate }
  }

  /// What was tried for a trial.
  package struct Result: Sendable {
    /// Everything that was tried, in order.
    package let points: [Point]
    /// What was best on the most seeds.
    package let best: Point
    /// The number of trainings that it took: the same for every loss of a comparison.
    package let budget: Int

    /// Whether the best rate has a smaller and a larger one among what was tried.
    package var isInterior: Bool { end == nil }

    /// The end of the rates that were tried at which the best stands; `nil` where it lies between others.
    var end: String? {
      let rates = points.map(\.rate)
      return best.rate == rates.min() ? "lowest" : best.rate == rates.max() ? "highest" : nil
    }
  }

  /// The trainings of a search: the same for every loss.
  var budget: Int {
    var (sum, seeds) = (0, 0)
    for rung in rungs { (sum, seeds) = (sum + rung.settings * (rung.seeds - seeds), rung.seeds) }
    return sum
  }

  /// What a search for each trial begins with; nothing where nothing is tuned.
  func first(for trials: [Trial]) -> [Trial] {
    guard let first = rungs.first else { return [] }
    return trials.flatMap { trial in
      let search = self.search(trial, limit: first.settings)
      return search.next().map { search.trial(at: $0).with(seed: Self.seeds(1, repetition: repetition)[0]) }
    }
  }

  /// Finds the best settings for each trial, whatever its own rate and seed; in the paper's regime its own.
  ///
  /// - Throws: what ``Sweep/outcomes(of:label:)`` throws.
  package func results(for trials: [Trial], in sweep: Sweep) async throws -> [Result] {
    guard let first = rungs.first else {
      return trials.map { trial in
        let own = Point(trial: trial, validation: .nan)
        return Result(points: [own], best: own, budget: 0)
      }
    }
    var searches = trials.map { search($0, limit: first.settings) }
    while true {
      let places = searches.map { $0.next() }
      if places.allSatisfy(\.isEmpty) { break }
      try await note(places, of: &searches, seeds: first.seeds, in: sweep)
    }
    var budgets = searches.map { $0.tried.count * first.seeds }
    var finalists = searches.map(\.ranked)
    var seeds = first.seeds
    for rung in rungs.dropFirst() {
      finalists = zip(searches, finalists).map { Array($0.rank($1).prefix(rung.settings)) }
      try await note(finalists, of: &searches, seeds: rung.seeds, in: sweep)
      for index in budgets.indices { budgets[index] += finalists[index].count * (rung.seeds - seeds) }
      seeds = rung.seeds
    }
    return searches.indices.map { index in
      let search = searches[index]
      func point(_ place: TuningSearch.Place) -> Point {
        Point(trial: search.trial(at: place), validation: search.score(at: place))
      }
      return Result(
        points: search.tried.map(point), best: point(search.rank(finalists[index])[0]), budget: budgets[index])
    }
  }

  private func search(_ trial: Trial, limit: Int) -> TuningSearch {
    TuningSearch(trial, regime: regime, penalty: penalty, repetition: repetition, limit: limit)
  }

  /// Trains places on the first seeds, and notes their mean validation scores.
  private func note(
    _ places: [[TuningSearch.Place]], of searches: inout [TuningSearch], seeds count: Int, in sweep: Sweep
  ) async throws {
    let seeds = Self.seeds(count, repetition: repetition)
    let tasks = zip(searches, places).flatMap { search, places in
      places.flatMap { place in seeds.map { search.trial(at: place).with(seed: $0) } }
    }
    var outcomes = try await sweep.outcomes(of: tasks, label: "\(regime)")[...]
    for index in searches.indices {
      for place in places[index] {
        let score = searches[index].trial(at: place).selection
        searches[index].note(Self.mean(outcomes.prefix(count), score), at: place)
        outcomes = outcomes.dropFirst(count)
      }
    }
  }

  private static func mean(_ outcomes: ArraySlice<Outcome>, _ score: Score) -> Double {
    let values = outcomes.map { $0.divergedIn == nil ? $0.validation ?? score.worst : score.worst }
    return values.reduce(0, +) / Double(values.count)
  }
}
