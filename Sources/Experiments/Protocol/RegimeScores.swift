import ArgumentParser
import CardinalityNumerics
import Files
import Learning
import Reporting

/// Losses compared in a regime: the settings that were chosen on tuning seeds, and the scores on others.
package struct RegimeScores: Sendable {
  /// What was tuned.
  package let regime: Regime
  /// What was tried for each trial.
  package let tuned: [Tuning.Result]
  /// The scores of each trial over the seeds of the comparison, under the name of its own loss.
  package let scores: [SeedScores]
  /// The data and what else the training differs in, where a page has several.
  var data: String?

  /// Those of some losses, under other names.
  package func part(_ places: [Int], named names: [String]) -> RegimeScores {
    let chosen = zip(places, names).map { place, name in
      var one = self.scores[place]
      one.label = name
      return one
    }
    return RegimeScores(regime: regime, tuned: [], scores: chosen, data: data)
  }

  /// Throws where a training diverged so early that there is nothing to compare: a score whose worst value is infinite
  /// has no mean then.
  ///
  /// - Throws: `ValidationError`, which names the loss and ways out.
  package func check(_ score: Score) throws {
    for one in scores where !one.values(of: score).allSatisfy(\.isFinite) {
      throw ValidationError(
        "\(one.label) diverges and has no \(score.rawValue) to compare: leave it out of --losses, or take a smaller "
          + "--learning-rate or another --objective")
    }
  }
}

extension Sweep {
  /// The scores of each trial over seeds, after tuning in a regime.
  ///
  /// - Parameters:
  ///   - trials: whose rate, decay, schedule and form of the loss are chosen as the regime says.
  ///   - seeds: the seeds of the comparison.
  ///   - quick: whether the search is shortened to seconds.
  /// - Precondition: no seed of the comparison is kept for tuning.
  package func scores(
    of trials: [Trial], under regime: Regime, seeds: [UInt32], quick: Bool = false
  ) async throws -> RegimeScores {
    let kept = Set(Tuning.seeds(100))
    precondition(kept.isDisjoint(with: seeds), "the seeds \(seeds) are kept for tuning")
    let tuning = Tuning(regime, quick: quick)
    let first = tuning.first(for: trials)
    if try lacks(first) { foresee(trials.count * (tuning.budget + seeds.count), like: first) }
    let tuned = try await tuning.results(for: trials, in: self)
    var scores = try await scores(of: tuned.map(\.best.trial), seeds: seeds, label: "\(regime)")
    for index in scores.indices { scores[index].label = trials[index].loss.name }
    // A search may end before its budget does: what comes next is foreseen by itself.
    foresee(0, like: [])
    return RegimeScores(regime: regime, tuned: tuned, scores: scores)
  }
}

extension Sweep {
  /// Trials with the settings that a search chose for them, and which of the chosen rates stand at an end.
  ///
  /// - Throws: what ``outcomes(of:label:)`` throws.
  package func tuned(_ trials: [Trial], by tuning: Tuning) async throws -> (trials: [Trial], ends: Prose) {
    let results = try await tuning.results(for: trials, in: self)
    return (
      results.map(\.best.trial), Tuning.ends(zip(trials.map { Naming.display($0.loss.name) }, results).map { ($0, $1) })
    )
  }
}

extension SeedTables {
  /// A row for each loss and regime: the one setting that tuning chose for it.
  ///
  /// - Parameter places: what the column is called that says of which data they are, where a page has several.
  package static func settings(_ caption: String, _ all: [RegimeScores], places: String = "data") -> Table {
    let differ = all.contains { $0.data != nil }
    var table = Table(
      caption,
      columns: ["loss"] + (differ ? [Table.Column(places)] : []) + [
        "regime", .number("rate"), .number("weight_decay"), "schedule", "form", .number("validation"),
        .number("tried"), .number("trainings"),
      ])
    for regime in all where regime.regime != .paper {
      for (result, scores) in zip(regime.tuned, regime.scores) {
        let trial = result.best.trial
        let data = differ ? [Cell.text(regime.data ?? "")] : []
        table.add(
          [.text(scores.label)] + data + [
            .text(regime.regime.rawValue), .significant(trial.rate, digits: 3),
            .significant(trial.training.weightDecay, digits: 3), .text("\(trial.training.schedule)"),
            .text(trial.loss.name == scores.label ? "" : trial.loss.name), .number(result.best.validation, digits: 4),
            .count(result.points.count), .count(result.budget),
          ])
      }
    }
    table.notes = [
      "Chosen on tuning seeds (from 1,000,001), which are others than those of the comparison: settings tried, and "
        + "trainings that it took."
    ]
    return table
  }
}

extension [RegimeScores] {
  /// Which chosen rates stand at an end of those that were tried; `nil` where nothing is tuned.
  package var ends: Prose? {
    let tuned = filter { $0.regime != .paper }
    if tuned.isEmpty { return nil }
    return Tuning.ends(
      tuned.flatMap { regime in
        zip(regime.scores, regime.tuned).map { scores, result in
          let place = [regime.data, "\(regime.regime)"].compactMap(\.self).joined(separator: ", ")
          return ("\(Naming.display(scores.label)), \(place)", result)
        }
      })
  }
}

extension Tuning {
  /// Which chosen rates stand at an end of those that were tried: a better one may lie beyond.
  static func ends(_ results: [(name: String, result: Result)]) -> Prose {
    let ends = results.compactMap { name, result in
      result.end.map {
        "\(name) (\(NumberText.significant(result.best.rate, digits: 3)), the \($0) of \(Set(result.points.map(\.rate)).count))"
      }
    }
    if ends.isEmpty { return "Every rate that was chosen lies between others that were tried." }
    return "At an end of the rates that were tried stand \(ends.joined(separator: "; ")): a better one may lie beyond."
  }
}
