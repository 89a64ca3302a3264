import Learning
import Reporting

/// How a comparison on a table finds the settings of each loss: the same for all of them.
package struct TableSearch: Sendable, CustomStringConvertible {
  /// Where it looks.
  package enum Space: Sendable {
    /// Four rates, beginning with the paper's.
    case fewRates
    /// The common tuning of rates, whose grid grows.
    case grid
    /// The same with as many trainings as tuning everything takes.
    case largeGrid
  }

  /// What a search chose.
  package struct Choice: Sendable {
    /// Each trial with the settings that are best on the validation samples.
    package let trials: [Trial]
    /// Of each, whether its rate is the smallest or the largest that was tried of it.
    package let isAtEnd: [Bool]

    /// The choices of two searches.
    package static func + (first: Choice, second: Choice) -> Choice {
      Choice(trials: first.trials + second.trials, isAtEnd: first.isAtEnd + second.isAtEnd)
    }
  }

  private let space: Space
  private let isQuick: Bool

  /// The seeds on which settings are tried: none of those that compare.
  private var seeds: [UInt32] { Tuning.seeds(isQuick ? 1 : 2) }
  private var rates: [Double] { isQuick ? [0.01, 0.1] : [0.01, 0.0464, 0.215, 1] }
  private func tuning(penalty: Bool) -> Tuning {
    Tuning(.tunedRate, penalty: penalty, effort: space == .largeGrid ? .fullyTuned : nil, quick: isQuick)
  }

  /// Chooses where to look.
  package init(_ space: Space, quick: Bool) { (self.space, isQuick) = (space, quick) }

  /// How many trainings choose the settings of a method.
  package var budget: Int { space == .fewRates ? rates.count * seeds.count : tuning(penalty: false).budget }

  /// What a reader has to know of it.
  package var description: String {
    if space == .fewRates { return "the best of \(rates), by validation samples of \(seeds.count) other seeds" }
    let rungs = tuning(penalty: false).rungs
    return
      "the best of \(rungs.first?.settings ?? 0) rates 10^(k/4), by validation samples of up to "
      + "\(rungs.last?.seeds ?? 0) other seeds"
  }

  /// Whose best rate is the smallest or the largest of those that were tried, in a sentence; `nil` if none is.
  package func reservation(_ chosen: Choice) -> String? {
    let ends = zip(chosen.trials, chosen.isAtEnd).filter(\.1).map { Naming.display($0.0.loss.name) }
    guard !ends.isEmpty else { return nil }
    let remedy = space == .fewRates ? ", which --tune looks for" : ""
    return
      "The best rate of \(ends.joined(separator: ", ")) stands at an end of those that were tried: a better one may lie "
      + "beyond\(remedy)."
  }

  /// The trials with the settings that are best on the validation samples.
  ///
  /// - Parameter penalty: whether the common tuning looks for a weight decay too, in as many trainings.
  /// - Throws: what ``Sweep/outcomes(of:label:)`` throws.
  package func best(of trials: [Trial], penalty: Bool = false, in sweep: Sweep) async throws -> Choice {
    switch space {
    case .fewRates:
      let best = try await TableComparison.atBestRate(trials, of: rates, seeds: seeds, in: sweep)
      return Choice(trials: best, isAtEnd: best.map { $0.rate == rates.first || $0.rate == rates.last })
    case .grid, .largeGrid:
      let results = try await tuning(penalty: penalty).results(for: trials, in: sweep)
      return Choice(trials: results.map(\.best.trial), isAtEnd: results.map { !$0.isInterior })
    }
  }
}
