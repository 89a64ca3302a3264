import CardinalityNumerics
import Learning
import Reporting

/// Pictures of losses compared over seeds.
public enum SeedFigures {
  /// What bands are, for the legend.
  package static let bandMeaning = "95 % interval"

  /// A row for each loss but the baseline: its paired difference with Student's 95 % interval, and a dot a seed.
  public static func differences(
    _ title: String, _ all: [SeedScores], to baseline: SeedScores, by score: Score,
    _ rule: SeedScores.Rule = .validation
  ) -> Figure {
    let reference = baseline.values(of: score, by: rule)
    let rows = all.filter { $0.label != baseline.label }.map { one in
      let summary = one.compared(with: baseline, by: score, rule).summary
      let dots = zip(one.values(of: score, by: rule), reference).map { $0 - $1 }
      return ForestRow(one.label, estimate: summary.mean, interval: summary.interval(), dots: dots)
    }
    return .forest(title, x: "difference to \(baseline.label.replacing("_", with: " "))", rows: rows, reference: 0)
  }

  /// Lines over a number such as the rate, the noise or the dilation, with Student's 95 % bands.
  ///
  /// - Parameter groups: the scores at each x, a group for each line.
  package static func lines(
    _ title: String, x: String, _ groups: [(label: String, points: [(x: Double, scores: SeedScores)])], by score: Score
  ) -> Figure {
    var figure = Figure(title, x: x, y: score.rawValue)
    for group in groups {
      let summaries = group.points.map { $0.scores.summary(of: score) }
      let intervals = summaries.map { $0.interval() ?? $0.mean...$0.mean }
      figure.add(
        x: group.points.map(\.x), y: summaries.map(\.mean), label: group.label, style: .lineAndMarkers,
        band: .init(lower: intervals.map(\.lowerBound), upper: intervals.map(\.upperBound), meaning: bandMeaning))
    }
    return figure
  }

  /// Lines of paired differences to the first loss over a number such as a share of wrong labels, with 95 % bands.
  package static func gains(
    _ title: String, x: String, _ points: [(x: Double, scores: RegimeScores)], by score: Score
  ) -> Figure {
    let losses = points.first?.scores.scores.map(\.label) ?? []
    let baseline = Naming.display(losses.first ?? "")
    var figure = Figure("\(Naming.display(score.rawValue)), \(title)", x: x, y: "difference to \(baseline)")
    for index in losses.indices.dropFirst() {
      let comparisons = points.map { SeedTables.comparison($0.scores.scores[index], $0.scores.scores[0], score) }
      figure.add(
        x: points.map(\.x), y: comparisons.map(\.effect), label: losses[index], style: .lineAndMarkers,
        band: .init(
          lower: comparisons.map(\.interval.lowerBound), upper: comparisons.map(\.interval.upperBound),
          meaning: bandMeaning))
    }
    figure.horizontalLines = [.init(0)]
    figure.focus(around: 0)
    figure.caption = """
      Paired differences to \(baseline) over \(points.first?.scores.scores.first?.outcomes.count ?? 0) seeds, with \
      Student's 95 % bands, which are not corrected for their number as verdicts are. A curve that would flatten all others \
      leaves its panel; arrows have its numbers, of neighbouring points the least and the greatest.
      """
    return figure
  }

  /// A row for each loss: the median epochs of its warm-up with its 95 % interval, and a dot a seed.
  ///
  /// The median as in ``SeedTables/warmUps(_:_:)``: a few slow seeds would move a mean.
  package static func warmUps(_ title: String, _ all: [SeedScores]) -> Figure {
    let rows = all.compactMap { one in
      one.warmUps.median.map { median in
        var row = ForestRow(
          Naming.short(one.label), estimate: median, interval: one.warmUps.medianInterval(), dots: one.warmUps)
        row.look = one.label
        return row
      }
    }
    var figure = Figure.forest(title, x: "epochs", rows: rows)
    // From 0 to a multiple of five, so that no dot is cut in half.
    figure.xRange = 0...5 * ((rows.flatMap(\.dots).max() ?? 1) / 5).rounded(.down) + 5
    return figure
  }

  /// Mean accuracy on the validation samples, epoch by epoch.
  package static func curves(_ title: String, _ all: [SeedScores]) -> Figure {
    var figure = Figure(title, x: "epoch", y: "validation accuracy")
    for one in all { figure.add(one.meanCurve, label: one.label) }
    return figure
  }
}
