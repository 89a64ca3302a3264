import CardinalityNumerics
import Learning
import Reporting

extension SeedScores {
  /// What a comparison by seed found: the difference with its interval, or that the two are not told apart.
  public func finding(against baseline: SeedScores, by score: Score) -> Prose {
    let comparison = compared(with: baseline, by: score)
    let summary = comparison.summary
    let names: Prose = "\(Naming.display(label)) and \(Naming.display(baseline.label))"
    guard let interval = summary.interval() else { return "\(names): one seed says nothing about chance." }
    let numbers: Prose = """
      the difference in \(Naming.display(score.rawValue)) is \(summary.mean, decimals: 4) (95 % interval \
      \(interval.lowerBound, decimals: 4) to \(interval.upperBound, decimals: 4)) over \(summary.count) seeds
      """
    if interval.contains(0) { return "\(names) are not told apart: \(numbers)." }
    let (more, less) = summary.mean > 0 ? (label, baseline.label) : (baseline.label, label)
    return "\(Naming.display(more)) is above \(Naming.display(less)): \(numbers)."
  }
}
