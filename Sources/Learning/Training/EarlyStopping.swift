/// When a training ends before its last epoch, as a line of text: `f1_macro:patience=20`.
///
/// It ends once a score of the samples on which it is evaluated, the validation samples, has not become better for
/// `patience` epochs.
public struct EarlyStopping: Sendable, Equatable {
  /// The name of the score.
  package var score: String
  /// The number of epochs to wait for a better one, at least 1.
  package var patience: Int

  /// Names a score and the epochs to wait.
  public init(score: String, patience: Int) {
    self.score = score
    self.patience = patience
  }

  /// Whether a training ends after the epochs that it has.
  func ends<Record>(_ history: TrainingHistory<Record>) -> Bool {
    guard let score = Record.EpochScore(rawValue: score) else { return false }
    return history.epochs.count - (history.best(score)?.epoch ?? 0) >= patience
  }

  /// Throws unless the score is one of a record's.
  ///
  /// - Throws: ``TrainingError/unknownScore(_:known:)``.
  package func check<Record: TrainingRecord>(for type: Record.Type) throws(TrainingError) {
    guard Record.EpochScore(rawValue: score) == nil else { return }
    throw .unknownScore(score, known: Record.EpochScore.allCases.map(\.rawValue))
  }
}

extension EarlyStopping: SettingText {
  /// Reads a score and its patience.
  ///
  /// - Throws: ``SettingError``, which names the bad part and what is possible.
  public init(_ text: String) throws(SettingError) {
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    var reader = try SettingReader("early stopping", text, options: parts.count > 1 ? parts[1] : nil)
    guard let patience = try reader.count("patience"), !parts[0].isEmpty else {
      throw reader.error(text, "name a score and the epochs to wait, such as f1_macro:patience=20")
    }
    try reader.finish()
    self.init(score: String(parts[0]), patience: patience)
  }

  /// The text that reads back as the same rule.
  public var description: String { "\(score):patience=\(patience)" }
}
