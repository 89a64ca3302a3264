/// How many results were computed for a page and how many were kept from earlier runs, and what both took.
///
/// The stand-in for the type of the same name in Reporting.
public struct TrialCounts: Sendable, Equatable, CustomStringConvertible {
  /// Results of this run.
  public var computed = 0
  /// Results of earlier runs.
  public var reused = 0
  /// Of these, the ones that other sources computed.
  public var ofOtherSources = 0
  /// The commits that computed what was reused.
  public var commits: Set<String> = []
  /// The time that computing took.
  public var secondsComputing = 0.0
  /// The time that reading earlier results took.
  public var secondsReading = 0.0

  /// Counts nothing yet.
  public init() {}

  private var commitList: String { commits.sorted().joined(separator: ", ") }

  /// `240 reused (commit abc1234), 0 computed`.
  public var description: String {
    let places = commits.isEmpty ? "" : " (\(commits.count == 1 ? "commit" : "commits") \(commitList))"
    return "\(reused) reused\(places), \(computed) computed"
  }

  var reservation: String? {
    guard ofOtherSources > 0 else { return nil }
    return
      "> **\(ofOtherSources) of \(reused + computed) results were computed by other sources** (commits \(commitList)) "
      + "than those of this page, and accepted as they are. `--fresh` computes all anew."
  }
}
