/// Data that no metric can be computed from.
public enum MetricError: Error, Equatable, CustomStringConvertible {
  /// The score of a sample for a class is NaN, so that it has no rank; both are counted from 0.
  case notANumber(row: Int, column: Int)

  /// What is wrong, where, and what to do.
  public var description: String {
    switch self {
    case .notANumber(let row, let column):
      "the score in row \(row), column \(column) is not a number: the training has probably diverged, "
        + "lower the learning rate"
    }
  }
}
