/// What becomes of missing cells.
public enum MissingCells: String, Sendable, CaseIterable, Codable {
  /// They are an error, which names the first and counts them all.
  case refuse
  /// Rows with a missing cell are left out.
  case drop
  /// They take the mean of the training samples, or their commonest category.
  case mean
  /// As `mean` for numbers, and a category of its own for categories; whether a number was missing is a feature.
  case category
}
