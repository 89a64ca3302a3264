import CardinalityNumerics

/// How many results were computed for a page and how many were kept from earlier runs, and what both took.
///
///     page.note(TrialCounts(computed: 12, reused: 228, commits: ["abc1234"], secondsComputing: 31, secondsReading: 0.1))
package struct TrialCounts: Sendable, Codable, Equatable, CustomStringConvertible {
  /// Results of this run.
  package var computed: Int
  /// Results of earlier runs.
  package var reused: Int
  /// Of these, the ones that other sources computed: accepted because the user asked for it.
  package var ofOtherSources: Int
  /// The commits that computed what was reused.
  package var commits: Set<String>
  /// The time that computing took.
  package var secondsComputing: Double
  /// The time that reading earlier results took.
  package var secondsReading: Double
  /// What computing all of them takes one core, those of earlier runs too; `nil` where that is not known.
  package var secondsOfOneCore: Double?

  /// Counts results; none unless given.
  package init(
    computed: Int = 0, reused: Int = 0, ofOtherSources: Int = 0, commits: Set<String> = [],
    secondsComputing: Double = 0, secondsReading: Double = 0, secondsOfOneCore: Double? = nil
  ) {
    self.computed = computed
    self.reused = reused
    self.ofOtherSources = ofOtherSources
    self.commits = commits
    self.secondsComputing = secondsComputing
    self.secondsReading = secondsReading
    self.secondsOfOneCore = secondsOfOneCore
  }

  /// Counts the results of two sweeps together.
  package static func += (counts: inout TrialCounts, more: TrialCounts) {
    counts.computed += more.computed
    counts.reused += more.reused
    counts.ofOtherSources += more.ofOtherSources
    counts.commits.formUnion(more.commits)
    counts.secondsComputing += more.secondsComputing
    counts.secondsReading += more.secondsReading
    if let seconds = more.secondsOfOneCore { counts.secondsOfOneCore = (counts.secondsOfOneCore ?? 0) + seconds }
  }

  /// `240 reused (commit abc1234), 0 computed`.
  package var description: String {
    let places = commitList.isEmpty ? "" : " (\(commits.count == 1 ? "commit" : "commits") \(commitList))"
    return "\(reused) reused\(places), \(computed) computed"
  }

  /// What a page says of results that other sources computed; nil where there are none.
  var reservation: Prose? {
    guard ofOtherSources > 0 else { return nil }
    let places = commitList.isEmpty ? "" : " (commits \(commitList))"
    return """
      > **\(ofOtherSources) of \(reused + computed) results were computed by other sources**\(places) than those of this \
      page, and accepted as they are. `--fresh` computes all anew.
      """
  }

  /// What a page says of its cost: the minutes that two cores take for all results, computed now or before.
  var cost: Prose? {
    guard let seconds = secondsOfOneCore, seconds.isFinite else { return nil }
    let minutes = seconds / 120
    // One digit: more would differ from run to run.
    let unit = minutes < 10 ? 1.0 : minutes < 100 ? 10 : 100
    let rounded = NumberText.fixed((minutes / unit).rounded() * unit, digits: 0)
    let shown = minutes < 1 ? "less than a minute" : "about \(rounded) min"
    return "The \(reused + computed) trainings of this page take \(Prose(shown)) on two cores."
  }

  /// A plus sign behind a commit says that the sources differed from it.
  private var commitList: String {
    commits.map { $0.prefix(7) + ($0.hasSuffix("+") ? "+" : "") }.sorted().joined(separator: ", ")
  }

  /// Writes the commits in a stable order.
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(computed, forKey: .computed)
    try container.encode(reused, forKey: .reused)
    try container.encode(ofOtherSources, forKey: .ofOtherSources)
    try container.encode(commits.sorted(), forKey: .commits)
    try container.encode(secondsComputing, forKey: .secondsComputing)
    try container.encode(secondsReading, forKey: .secondsReading)
    try container.encodeIfPresent(secondsOfOneCore, forKey: .secondsOfOneCore)
  }
}
