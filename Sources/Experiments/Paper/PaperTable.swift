import Learning

/// What the paper prints, to stand beside what is computed here.
///
/// Source: O'Malley, arXiv 2601.04941 (2026), Tables 3, 4 and 6.
package struct PaperTable: Sendable {
  /// The share of the majority class of the table's data set.
  package let majority: Double
  private let cells: [Score: [Double]]

  /// The losses in the order of the paper's columns.
  private static let losses = ["magnitude", "spread", "cross_entropy", "mean_squared_error"]

  /// The paper's value of a score for a loss; `nil` where it prints none.
  package func value(of score: Score, for loss: String) -> Double? {
    Self.losses.firstIndex(of: loss).flatMap { cells[score]?[$0] }
  }

  /// Half of the samples in one class.
  package static let table3 = PaperTable(
    majority: 0.5,
    cells: [
      .accuracy: [0.9090, 0.8597, 0.8857, 0.5560],
      .macroROCAUC: [0.9860, 0.9769, 0.9839, 0.8086],
      .macroF1: [0.8481, 0.7646, 0.8097, 0.1530],
      .loss: [1.3300, 0.5584, 0.3710, 0.0538],
      .crossEntropy: [0.3338, 0.4705, 0.3710, 1.3751],
      .meanSquaredError: [0.0144, 0.0202, 0.0168, 0.0538],
    ])

  /// Nine tenths of the samples in one class.
  package static let table4 = PaperTable(
    majority: 0.9,
    cells: [
      .accuracy: [0.9557, 0.9143, 0.9440, 0.8923],
      .macroROCAUC: [0.9539, 0.9502, 0.9517, 0.8042],
      .macroF1: [0.6826, 0.2605, 0.6009, 0.1114],
      .loss: [0.7791, 0.2495, 0.2260, 0.0173],
      .crossEntropy: [0.2113, 0.3093, 0.2260, 0.4936],
      .meanSquaredError: [0.0072, 0.0113, 0.0091, 0.0173],
    ])

  /// Table 6: the average seconds of an epoch, on the author's machine.
  package static func secondsPerEpoch(of loss: String) -> Double? {
    let seconds = [0.4469, 0.4049, 0.4045, 0.4311]
    return losses.firstIndex(of: loss).map { seconds[$0] }
  }
}
