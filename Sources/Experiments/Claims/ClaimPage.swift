import CardinalityNumerics
import Files
import Foundation
import Learning
import Reporting

extension Page {
  /// Shows the claims: what was found, the forest, the table, the tuned settings, and how it was decided.
  package mutating func show(_ report: ClaimReport) {
    ask(
      """
      Which claims about magnitude, spread and cross entropy hold: at the paper's settings, at a tuned rate, and where \
      every loss is tuned as well as the others?
      """)
    let small = report.rows.count { !$0.reservation.isEmpty }
    let less: Prose = small == 0 ? "" : " (\(small) of them by less than what matters)"
    found(
      """
      Of \(report.rows.count) claims \(report.count(.holds)) hold\(less), \(report.count(.fails)) fail, \
      \(report.count(.equivalent)) come to a difference too small to matter (within ±\(Comparison.smallestEffect)), \
      and \(report.count(.notToldApart)) are not told apart: more seeds may tell.
      """)
    for line in ClaimFindings.lines(report.rows) { found(Prose(stringLiteral: String(line.dropFirst(2)))) }
    for (name, figure) in report.figures { show(figure, as: name) }
    show(report.shown, as: "claims", csv: report.full)
    show(SeedTables.settings("What the first tuning chose, for every trial behind a claim", report.tuned), as: "tuned")
    if let ends = report.tuned.ends { say(ends) }
    if let tunings = report.tunings { show(tunings, as: "tunings") }
    show(report.families, as: "families")
    say(
      """
      With exact Wilcoxon tests instead of Student's \(report.dependingOnTest) of the \(report.countWithoutTuning) \
      differences whose intervals are over seeds or tables alone would be decided otherwise.
      """)
    for loss in Set(report.tuned.flatMap(\.scores).map(\.label)).sorted()
    where Naming.short(loss) != Naming.display(loss) {
      define(Naming.short(loss), "in pictures: \(Naming.display(loss))")
    }
    defineProtocol(
      intervals: """
        Student's, of 95 %, with the errors of the tests. Where nothing is tuned they are over seeds, where something is \
        over seeds and tuning: after several tunings the two are crossed random effects, after one the variance of \
        effects over tunings, pooled, is added. On real tables they are over tables, each tuned on its own
        """)
  }

  /// Defines regimes, seeds, intervals, tests and verdicts, as every page of the protocol has them.
  ///
  /// - Parameter intervals: what they hold; the seeds of the comparison alone unless given.
  package mutating func defineProtocol(
    intervals: Prose =
      "over evaluation seeds, where something is tuned for the settings of one tuning; `claims` adds what another changes"
  ) {
    define(
      "paper",
      "the paper's settings: plain descent at a rate of 0.01, batches of 32, no decay, the same rate throughout")
    define("tuned rate", "the rate alone is chosen: ten rates 10^(k/4) on one tuning seed, four on two, two on four")
    define(
      "fully tuned",
      "rate, weight decay (0, 10⁻⁴ … 10⁻²), schedule (constant, cosine) and the loss's own parameter, for cross entropy "
        + "label smoothing: 28 settings on one tuning seed, seven on two, three on four, the same number for every loss"
    )
    define(
      ClaimRow.tableRegime,
      "on each real table the rate alone is chosen, with the effort of full tuning: 28 rates 10^(k/4) on one tuning "
        + "seed, seven on two, three on four")
    define(
      "seeds",
      "tuning has seeds from 1,000,001 on, the same everywhere; comparisons have others, and pair by seed: the same "
        + "samples, initial weights and batches. The epoch is chosen on validation samples by the score that is compared "
        + "or, unless said otherwise, by macro F1; test samples are read once, but for the paper's rule, which reads them "
        + "after every epoch")
    define("intervals", intervals)
    define(
      "p",
      "two-sided paired t-test, corrected by Holm over the claims of a family, or the rows of the table; intervals are not"
    )
    define(
      "verdict",
      """
      *equivalent*: two one-sided tests show a difference within ±0.005, fixed beforehand; otherwise *holds* or *fails* \
      where p is below 0.05, with the sign that is claimed or not; otherwise *not told apart*
      """ as Prose)
  }
}
