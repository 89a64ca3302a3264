/// What of a training is chosen for a loss before it is compared: every finding says in which regime it holds.
public enum Regime: String, Sendable, CaseIterable, CustomStringConvertible {
  /// Nothing: the trial's own settings, such as the paper's rate of 0.01.
  case paper
  /// The learning rate alone.
  case tunedRate = "tuned rate"
  /// Rate, weight decay, schedule, and the loss's own parameter where it has one.
  case fullyTuned = "fully tuned"

  /// The name in tables.
  public var description: String { rawValue }

  /// The name in names of files.
  package var fileName: String { rawValue.replacing(" ", with: "-") }
}
