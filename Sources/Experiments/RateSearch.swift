import Foundation

/// The search for the learning rate of each trial that is best on the validation samples.
///
/// A logarithmic grid is tried on a few seeds. Where the best rate stands at an end of the grid, the grid grows by a
/// step on that side until it does not, so that no choice is the grid's.
public struct RateSearch: Sendable {
  /// The factor between neighbouring rates, √10.
  public static let factor = 10.0.squareRoot()
  /// How far the grid may grow.
  public static let limits = 1e-5...1e3

  /// The seeds on which rates are tried.
  public let seeds: [UInt32]
  /// The rates that are tried in any case, increasing.
  public let rates: [Double]

  /// Makes a search.
  ///
  /// - Precondition: there is a seed and a rate, and the rates increase.
  public init(seeds: [UInt32], rates: [Double] = RateSearch.grid(from: -5, through: 0)) {
    precondition(!seeds.isEmpty && !rates.isEmpty, "\(seeds.count) seeds and \(rates.count) rates find nothing")
    precondition(zip(rates, rates.dropFirst()).allSatisfy(<), "the rates \(rates) do not increase")
    self.seeds = seeds
    self.rates = rates
  }

  /// The rates 10^(k/2) for k in a range, to three digits, such as 0.00316, 0.01, 0.0316.
  public static func grid(from first: Int, through last: Int) -> [Double] {
    (first...last).map { rounded(pow(10, Double($0) / 2)) }
  }

  /// What a rate came to.
  public struct Point: Sendable, Equatable {
    /// The rate.
    public let rate: Double
    /// The mean over the seeds of the best validation score; a training that diverged counts as 0.
    public let validation: Double
  }

  /// The rates of trials, and how good each was.
  public struct Result: Sendable, Equatable {
    /// The rates that were tried, increasing.
    public let points: [Point]
    /// The rate with the best validation score, the smallest of equal ones.
    public var best: Double {
      points.max { ($0.validation, -$0.rate) < ($1.validation, -$1.rate) }?.rate ?? .nan
    }
    /// Whether the best rate has a worse one on both sides.
    public var isInterior: Bool { best != points.first?.rate && best != points.last?.rate }
  }

  /// Finds the best rate for each trial, whatever its own rate and seed.
  public func results(for trials: [Trial], in sweep: Sweep) async throws -> [Result] {
    var grids = trials.map { _ in rates }
    while true {
      let tasks = zip(trials, grids).flatMap { trial, grid in
        grid.flatMap { rate in seeds.map { trial.with(seed: $0, rate: rate) } }
      }
      var outcomes = try await sweep.outcomes(of: tasks, label: "learning rates")[...]
      let results = grids.map { grid in
        Result(
          points: grid.map { rate in
            let values = outcomes.prefix(seeds.count).map { $0.divergedIn == nil ? $0.validation ?? 0 : 0 }
            outcomes = outcomes.dropFirst(seeds.count)
            return Point(rate: rate, validation: values.reduce(0, +) / Double(values.count))
          })
      }
      let grown = zip(grids, results).map { Self.grown($0, towards: $1) }
      if grown == grids { return results }
      grids = grown
    }
  }

  private static func grown(_ grid: [Double], towards result: Result) -> [Double] {
    if result.best == grid[0], limits.contains(grid[0] / factor) { return [rounded(grid[0] / factor)] + grid }
    if let last = grid.last, result.best == last, limits.contains(last * factor) {
      return grid + [rounded(last * factor)]
    }
    return grid
  }

  /// The nearest 10^(k/2) to three digits, so that grids that overlap have the same numbers.
  private static func rounded(_ rate: Double) -> Double {
    let power = pow(10, (2 * log10(rate)).rounded() / 2)
    return Double(NumberText.significant(power, digits: 3)) ?? power
  }
}
