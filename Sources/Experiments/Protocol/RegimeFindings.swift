import CardinalityNumerics
import Learning
import Reporting

extension [RegimeScores] {
  /// What a score says of each loss but the first, regime by regime.
  ///
  /// - Parameter scores: those of the table that stands on the page: Holm's correction is over all of it, lest sentence
  ///   and table disagree.
  /// - Precondition: the score is one of them.
  fileprivate func decided(by score: Score, of scores: [Score]) -> [[RegimeVerdict]] {
    precondition(scores.contains(score), "\(score) is none of the scores of the table")
    return verdicts(by: scores).map { rows in rows.filter { $0.score == score } }
  }
}

extension Verdict {
  /// What a loss does, or several do.
  fileprivate var verbs: (one: String, several: String) {
    switch self {
    case .holds: ("gains", "gain")
    case .fails: ("falls behind", "fall behind")
    case .equivalent: ("is equivalent", "are equivalent")
    case .notToldApart: ("is not told apart", "are not told apart")
    }
  }

  /// The order in which sentences say them.
  fileprivate static let said: [Verdict] = [.holds, .fails, .equivalent, .notToldApart]
}

extension Page {
  /// What the first finding of a page ends with that holds for one tuning.
  static let oneTuning: Prose =
    " Tuned findings of this page are for one tuning: `claims` counts the tuning's chance too."

  /// Says what was found in a regime; the first time that something is tuned, that another tuning may come to another
  /// verdict.
  mutating func found(_ finding: Prose, in regime: Regime) {
    let isSaid = findings.contains { $0.ends(with: Self.oneTuning) }
    found(regime == .paper || isSaid ? finding : finding + Self.oneTuning)
  }

  /// Says of each regime which losses gain over the first, which fall behind, and which are not told apart from it; of
  /// more than four losses how many do, and which does most: the others stand in the table.
  ///
  /// - Parameter scores: those of the table that stands below: Holm's correction is over all of it.
  /// - Precondition: the score is one of them.
  package mutating func found(
    _ all: [RegimeScores], _ place: String, by score: Score = .macroF1, of scores: [Score] = .compared
  ) {
    for (regime, decided) in zip(all, all.decided(by: score, of: scores)) {
      sayVoid(decided, of: regime, place)
      let parts = Verdict.said.compactMap { verdict -> String? in
        let losses = decided.filter { $0.verdict == verdict && !$0.comparison.isVoid }
        if losses.isEmpty { return nil }
        let names = losses.map { one in
          "\(Naming.display(one.loss.label)) (\(one.comparison.effect, decimals: 4), "
            + "\(one.comparison.interval.lowerBound, decimals: 4) to \(one.comparison.interval.upperBound, decimals: 4))"
        }
        let verb = names.count == 1 ? verdict.verbs.one : verdict.verbs.several
        guard decided.count > 4, names.count > 2 else { return "\(names.joined(separator: ", ")) \(verb)" }
        let most = losses.indices.max { abs(losses[$0].comparison.effect) < abs(losses[$1].comparison.effect) } ?? 0
        let leader = [.holds, .fails].contains(verdict) ? ", most \(names[most])" : ""
        return "\(names.count) of \(decided.count) losses \(verb)\(leader)"
      }
      if parts.isEmpty { continue }
      found(
        """
        \(place), **\(regime.regime)**: in \(Naming.display(score.rawValue)) against \
        \(Naming.display(regime.scores[0].label)), \(parts.joined(separator: "; ")).
        """, in: regime.regime)
    }
  }

  /// Says of each regime, and each loss, at which of several places it gains over the first, falls behind, or is not told
  /// apart from it; the numbers stand in the tables.
  ///
  /// - Parameters:
  ///   - places: their names with the same regimes and losses at each.
  ///   - scores: those of the table of a place: Holm's correction is over all of it.
  /// - Precondition: the score is one of them.
  package mutating func found(
    across places: [(name: String, scores: [RegimeScores])], _ title: String, by score: Score = .macroF1,
    of scores: [Score]
  ) {
    let decided = places.map { (name: $0.name, scores: $0.scores, regimes: $0.scores.decided(by: score, of: scores)) }
    for (index, regime) in (places.first?.scores ?? []).enumerated() {
      for place in decided { sayVoid(place.regimes[index], of: place.scores[index], place.name) }
      let losses = regime.scores.dropFirst().enumerated().compactMap { place, loss -> String? in
        let parts = Verdict.said.compactMap { verdict -> String? in
          let names = decided.filter {
            $0.regimes[index][place].verdict == verdict && !$0.regimes[index][place].comparison.isVoid
          }.map(\.name)
          return names.isEmpty ? nil : "\(verdict.verbs.one) at \(names.joined(separator: ", "))"
        }
        return parts.isEmpty ? nil : "\(Naming.display(loss.label)) \(parts.joined(separator: " and "))"
      }
      if losses.isEmpty { continue }
      found(
        """
        \(title), **\(regime.regime)**: in \(Naming.display(score.rawValue)) against \
        \(Naming.display(regime.scores[0].label)), \(losses.joined(separator: "; ")).
        """, in: regime.regime)
    }
  }

  /// Says of each regime at which values of a parameter the losses of some kinds gain over the first, fall behind, or are
  /// not told apart from it.
  ///
  /// - Parameters:
  ///   - kinds: their names with the values and the losses that have them, by their places among all.
  ///   - scores: those of the table that stands below: Holm's correction is over all of it.
  /// - Precondition: the score is one of them, and no place is that of the first loss.
  package mutating func found(
    _ all: [RegimeScores], _ title: String, along kinds: [(name: String, losses: [(value: String, place: Int)])],
    by score: Score = .macroF1, of scores: [Score]
  ) {
    for (regime, decided) in zip(all, all.decided(by: score, of: scores)) {
      let parts = kinds.map { kind in
        let verdicts = Verdict.said.compactMap { verdict -> String? in
          let values = kind.losses.filter { decided[$0.place - 1].verdict == verdict }.map(\.value)
          return values.isEmpty ? nil : "\(verdict.verbs.one) at \(values.joined(separator: ", "))"
        }
        return "\(kind.name) \(verdicts.joined(separator: " and "))"
      }
      found(
        """
        \(title), **\(regime.regime)**: in \(Naming.display(score.rawValue)) against \
        \(Naming.display(regime.scores[0].label)), \(parts.joined(separator: "; ")).
        """, in: regime.regime)
    }
  }

  /// Says which losses came to nothing beside a first that came to nothing too.
  private mutating func sayVoid(_ decided: [RegimeVerdict], of regime: RegimeScores, _ place: String) {
    let void = decided.filter(\.comparison.isVoid).map(\.loss)
    if void.isEmpty { return }
    let all = [regime.scores[0]] + void
    let rates = Set(all.map(\.rate)).sorted().map { NumberText.significant($0, digits: 3) }.joined(separator: ", ")
    found(
      """
      \(place), **\(regime.regime)**: \(all.map { Naming.display($0.label) }.joined(separator: ", ")) diverged in the first \
      epoch with every seed, at the learning rate \(rates): there is nothing to compare them by.
      """)
  }
}
