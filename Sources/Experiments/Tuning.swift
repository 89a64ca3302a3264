import Files
import Foundation
import Learning
import Spaces

/// The search for the settings of each trial that are best on the validation samples.
///
/// Learning rates lie on a logarithmic grid, beside every given weight decay, schedule and variant of the loss; all
/// combinations are tried on a few seeds, which should be others than those that compare the losses. Where the best rate
/// stands at an end of its grid, the grid grows by a step on that side until it does not, so that no choice is the grid's.
public struct Tuning: Sendable {
  /// How far the grid of rates may grow.
  public static let limits = 1e-5...1e3

  /// The seeds on which settings are tried.
  public let seeds: [UInt32]
  /// The rates that are tried in any case, increasing.
  public let rates: [Double]
  /// The number of rates between 0.01 and 0.1, the upper end counted: a step multiplies by 10^(1/n).
  public let stepsPerDecade: Int
  /// The weight decays; none for the trial's own.
  public var weightDecays: [Double] = []
  /// The schedules of the rate; none for the trial's own.
  public var schedules: [LearningRateSchedule] = []
  /// The forms of a loss that are tried, such as one for each value of a parameter; at first the loss alone.
  public var variants: @Sendable (any Loss<Predictions>) -> [any Loss<Predictions>] = { [$0] }

  /// Makes a search over rates alone.
  ///
  /// - Precondition: there is a seed and a rate, the rates increase, and a decade has a step.
  public init(seeds: [UInt32], rates: [Double], stepsPerDecade: Int = 2) {
    precondition(!seeds.isEmpty && !rates.isEmpty, "\(seeds.count) seeds and \(rates.count) rates find nothing")
    precondition(zip(rates, rates.dropFirst()).allSatisfy(<), "the rates \(rates) do not increase")
    precondition(stepsPerDecade > 0, "a grid of \(stepsPerDecade) steps a decade is none")
    self.seeds = seeds
    self.rates = rates
    self.stepsPerDecade = stepsPerDecade
  }

  /// The seeds kept for tuning in every notebook, from 1,000,001 on: comparisons start at 1.
  public static func seeds(_ count: Int) -> [UInt32] { (0..<count).map { 1_000_001 + UInt32($0) } }

  /// The rates 10^(k/n) for k in a range and n steps a decade, to three digits, such as 0.00316, 0.01, 0.0316.
  public static func grid(from first: Int, through last: Int, stepsPerDecade: Int = 2) -> [Double] {
    (first...last).map { rate(at: $0, stepsPerDecade) }
  }

  /// The 10^(k/n) to three digits, so that grids that overlap have the same numbers.
  private static func rate(at place: Int, _ stepsPerDecade: Int) -> Double {
    let power = pow(10, Double(place) / Double(stepsPerDecade))
    return Double(NumberText.significant(power, digits: 3)) ?? power
  }

  /// A trial with one choice of settings, and how good it was.
  public struct Point: Sendable {
    /// The trial, with the settings that were tried.
    public let trial: Trial
    /// The mean over the seeds of the best validation score; a training that diverged has the worst value.
    public let validation: Double
    /// The learning rate.
    public var rate: Double { trial.rate }
  }

  /// What was tried for a trial.
  public struct Result: Sendable {
    /// Everything that was tried: for each combination of the other settings the rates, increasing.
    public let points: [Point]
    /// The number of trainings that it took: what a fair comparison has to give to every loss.
    public let budget: Int

    /// What had the best validation score; of equals the one with the smallest rate, and of those the first.
    public var best: Point {
      points.dropFirst().reduce(points[0]) { best, point in
        let isBetter =
          point.validation == best.validation
          ? point.rate < best.rate : point.trial.selection.prefers(point.validation, to: best.validation)
        return isBetter ? point : best
      }
    }

    /// Whether the best rate has a worse one on both sides.
    public var isInterior: Bool {
      let rates = points.map(\.rate)
      return best.rate != rates.min() && best.rate != rates.max()
    }
  }

  /// Finds the best settings for each trial, whatever its own rate and seed.
  ///
  /// - Throws: what ``Sweep/outcomes(of:label:)`` throws.
  public func results(for trials: [Trial], in sweep: Sweep) async throws -> [Result] {
    var grids = trials.map { _ in rates }
    while true {
      let candidates = zip(trials, grids).map { self.candidates(of: $0, rates: $1) }
      let tasks = candidates.flatMap { $0.flatMap { trial in seeds.map { trial.with(seed: $0) } } }
      var outcomes = try await sweep.outcomes(of: tasks, label: "tuning")[...]
      let results = candidates.map { candidates in
        Result(
          points: candidates.map { trial in
            defer { outcomes = outcomes.dropFirst(seeds.count) }
            return Point(trial: trial, validation: Self.mean(outcomes.prefix(seeds.count), trial.selection))
          }, budget: candidates.count * seeds.count)
      }
      let grown = zip(grids, results).map { self.grown($0, towards: $1.best.rate) }
      if grown == grids { return results }
      grids = grown
    }
  }

  /// The trial with every combination of settings, rates varying fastest.
  private func candidates(of trial: Trial, rates: [Double]) -> [Trial] {
    var candidates: [Trial] = []
    for loss in variants(trial.loss) {
      for schedule in schedules.isEmpty ? [trial.training.schedule] : schedules {
        for decay in weightDecays.isEmpty ? [trial.training.weightDecay] : weightDecays {
          for rate in rates {
            var candidate = trial
            candidate.loss = loss
            candidate.training.schedule = schedule
            candidate.training.weightDecay = decay
            candidate.rate = rate
            candidates.append(candidate)
          }
        }
      }
    }
    return candidates
  }

  private static func mean(_ outcomes: ArraySlice<Outcome>, _ score: Score) -> Double {
    let values = outcomes.map { $0.divergedIn == nil ? $0.validation ?? score.worst : score.worst }
    return values.reduce(0, +) / Double(values.count)
  }

  private func grown(_ grid: [Double], towards best: Double) -> [Double] {
    if best == grid[0], let below = neighbour(of: best, -1) { return [below] + grid }
    if best == grid[grid.count - 1], let above = neighbour(of: best, 1) { return grid + [above] }
    return grid
  }

  /// The rate a step away; `nil` beyond the limits.
  private func neighbour(of rate: Double, _ step: Int) -> Double? {
    guard Self.limits.contains(rate * pow(10, Double(step) / Double(stepsPerDecade))) else { return nil }
    return Self.rate(at: Int((log10(rate) * Double(stepsPerDecade)).rounded()) + step, stepsPerDecade)
  }
}
