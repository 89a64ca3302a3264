import Learning

/// How a comparison on a table finds the settings of each loss: the same for all of them.
package struct TableSearch: Sendable, CustomStringConvertible {
  /// Where it looks.
  package enum Space: Sendable {
    /// Four rates, beginning with the paper's.
    case fewRates
    /// The common tuning, whose grid grows.
    case grid
  }

  private let space: Space
  private let isQuick: Bool

  /// The seeds on which settings are tried: none of those that compare.
  private var seeds: [UInt32] { Tuning.seeds(isQuick ? 1 : 2) }
  private var rates: [Double] { isQuick ? [0.01, 0.1] : [0.01, 0.0464, 0.215, 1] }

  /// Chooses where to look.
  package init(_ space: Space, quick: Bool) { (self.space, isQuick) = (space, quick) }

  /// What a reader has to know of it.
  package var description: String {
    space == .fewRates
      ? "the best of \(rates), by validation samples of \(seeds.count) other seeds"
      : "the best of ten rates 10^(k/4), by validation samples of up to four other seeds"
  }

  /// Whose best rate is the smallest or the largest of the few that are tried, in a sentence; `nil` if none is.
  package func reservation(_ chosen: [Trial]) -> String? {
    let ends = chosen.filter { space == .fewRates && ($0.rate == rates.first || $0.rate == rates.last) }
    guard !ends.isEmpty else { return nil }
    return
      "The best rate of \(ends.map(\.loss.name).joined(separator: ", ")) stands at an end of those that were tried: "
      + "a better one may lie beyond, which --tune looks for."
  }

  /// The trials with the settings that are best on the validation samples.
  ///
  /// - Throws: what ``Sweep/outcomes(of:label:)`` throws.
  package func best(of trials: [Trial], in sweep: Sweep) async throws -> [Trial] {
    switch space {
    case .fewRates: try await TableComparison.atBestRate(trials, of: rates, seeds: seeds, in: sweep)
    case .grid: try await sweep.tuned(trials, by: Tuning(.tunedRate, quick: isQuick))
    }
  }
}
