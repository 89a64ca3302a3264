import CardinalityNumerics
import Learning
import Reporting

extension SeedScores {
  /// What a comparison by seed found: the difference with its interval, or that the two are not told apart.
  public func finding(against baseline: SeedScores, by score: Score) -> Prose {
    let comparison = compared(with: baseline, by: score)
    let summary = comparison.summary
    let names: Prose = "\(Naming.display(label)) and \(Naming.display(baseline.label))"
    if zip(outcomes, baseline.outcomes).allSatisfy({ $0.epoch == nil && $1.epoch == nil }) {
      return "\(names) both diverged in the first epoch with every seed: there is nothing to compare."
    }
    if summary.count < 2 { return "\(names): one seed says nothing about chance." }
    guard let interval = summary.interval() else {
      return "\(names): a training diverged, so that the mean \(Naming.display(score.rawValue)) is not finite."
    }
    let numbers: Prose = """
      the difference in \(Naming.display(score.rawValue)) is \(summary.mean, decimals: 4) (95 % interval \
      \(interval.lowerBound, decimals: 4) to \(interval.upperBound, decimals: 4)) over \(summary.count) seeds
      """
    if interval.contains(0) { return "\(names) are not told apart: \(numbers)." }
    let verdict: Prose = summary.mean > 0 ? "above" : "below"
    return "\(Naming.display(label)) is \(verdict) \(Naming.display(baseline.label)): \(numbers)."
  }
}
