/// The differences of two things measured on the same seeds.
public struct PairedComparison: Sendable, Equatable {
  /// Mean, deviation and interval of the differences.
  public let summary: SampleSummary
  /// The exact signed-rank test of the differences.
  package let test: WilcoxonSignedRank
  /// The number of seeds on which the first is larger, and on which the second is.
  package let wins: (first: Int, second: Int)

  /// Compares values of the same seeds, in the same order.
  ///
  /// - Precondition: as many values as others, none of them NaN.
  public init(_ values: [Double], with others: [Double]) {
    precondition(values.count == others.count, "\(values.count) values do not pair with \(others.count)")
    let differences = zip(values, others).map { $0 - $1 }
    summary = SampleSummary(differences)
    test = WilcoxonSignedRank(differences)
    wins = (differences.count { $0 > 0 }, differences.count { $0 < 0 })
  }

  /// Whether two comparisons are equal.
  public static func == (one: PairedComparison, other: PairedComparison) -> Bool {
    one.summary == other.summary && one.test == other.test && one.wins == other.wins
  }
}
