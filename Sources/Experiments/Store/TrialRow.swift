import Foundation

/// A kept trial: its settings, what it depended on, and what it came to.
///
/// A row is one ``CheckedLine``: a line that was cut or changed anywhere is no row.
struct TrialRow: Sendable, Codable {
  let settings: TrialSettings
  /// The digest of samples that the settings do not decide.
  let samples: String
  /// The digest of the sources that computed it.
  let sources: String
  /// The commit of these sources, if there was one; with a plus sign if they differed from it.
  let commit: String?
  /// How long it took.
  let seconds: Double
  let outcome: Outcome

  /// What a trial is looked up by: the settings in JSON and the digest of the samples.
  struct Key: Hashable, Sendable {
    private let settings: String
    private let samples: String

    init(_ trial: Trial) throws {
      try self.init(TrialSettings(trial), samples: trial.data.digest)
    }

    init(_ settings: TrialSettings, samples: String) throws {
      self.settings = try settings.key
      self.samples = samples
    }
  }

  var key: Key {
    get throws { try Key(settings, samples: samples) }
  }

  /// The line, without a line feed.
  var line: String {
    get throws { try CheckedLine.text(of: self) }
  }

  /// Reads a line; `nil` unless it is whole.
  init?(line: some StringProtocol) {
    guard let row = CheckedLine.value(TrialRow.self, in: line) else { return nil }
    self = row
  }

  init(_ trial: Trial, _ outcome: Outcome, by sources: SourceStamp, seconds: Double) {
    settings = TrialSettings(trial)
    samples = trial.data.digest
    self.sources = sources.digest
    commit = sources.commit
    self.seconds = seconds
    self.outcome = outcome
  }
}
