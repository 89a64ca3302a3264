import CardinalityNumerics
import Learning
import Reporting

extension Page {
  /// Shows gains by the size of classes: a picture for each score, a table, and a sentence for each loss and place.
  package mutating func show(_ all: [ClassGains], over baseline: String, as name: String) {
    for score in ClassGain.ClassScore.allCases {
      var figure = Figure(all.map { $0.panel(by: score, over: baseline) }, columns: 2)
      figure.caption = """
        Gain in \(Naming.display(score.rawValue)) over \(Naming.display(baseline)) on the classes with so many samples to \
        train on, with Student's 95 % bands over the seeds; classes of one size are averaged within a seed.
        """
      show(figure, as: "\(name)-\(score.rawValue)")
    }
    show(Self.gains(all), as: name)
    show(Self.tilts(all), as: "\(name)-tilt")
  }

  /// Says which losses gain more on the smallest classes than on the largest, by F1.
  package mutating func foundTilts(_ all: [ClassGains]) {
    let rows = Self.tiltRows(all).filter { $0.score == .f1 }
    for gains in all {
      let own = rows.filter { $0.place == gains.place && $0.regime == gains.regime }
      let parts = own.map { row in
        let small = gains.gains(of: row.loss, by: .f1).first
        let large = gains.gains(of: row.loss, by: .f1).last
        let interval = row.comparison.interval
        return """
          \(Naming.display(row.loss)) \(small?.comparison.effect, decimals: 3) on the smallest and \
          \(large?.comparison.effect, decimals: 3) on the largest, \(row.comparison.effect, decimals: 3) more \
          (\(interval.lowerBound, decimals: 3) to \(interval.upperBound, decimals: 3): \(row.verdict.ofDifference))
          """
      }
      if parts.isEmpty { continue }
      found(
        """
        \(gains.place), regime **\(gains.regime)**, gain in F1 by the size of the class: \(parts.joined(separator: "; ")).
        """)
    }
  }

  private struct TiltRow {
    let place: String
    let regime: Regime
    let loss: String
    let score: ClassGain.ClassScore
    let comparison: Comparison
    let p: Double
    let verdict: Verdict
  }

  /// The tilts of all losses; Holm's correction is over all of them by one score.
  private static func tiltRows(_ all: [ClassGains]) -> [TiltRow] {
    ClassGain.ClassScore.allCases.flatMap { score in
      let rows = all.flatMap { gains in
        gains.losses.compactMap { loss in gains.tilt(of: loss, by: score).map { (gains, loss, $0) } }
      }
      return zip(rows, Comparison.conclusions(of: rows.map(\.2))).map { row, conclusion in
        TiltRow(
          place: row.0.place, regime: row.0.regime, loss: row.1, score: score, comparison: row.2, p: conclusion.p,
          verdict: conclusion.verdict)
      }
    }
  }

  private static func tilts(_ all: [ClassGains]) -> Table {
    var table = Table(
      "Gain on the smallest classes minus gain on the largest",
      columns: ["data", "regime", "loss", "score"] + ["difference", "lower", "upper", "p"].map { .number($0) }
        + ["verdict"])
    for row in tiltRows(all) {
      table.add(
        [row.place, row.regime.rawValue, row.loss, row.score.rawValue].map { .text($0) } + cells(row.comparison)
          + [.significant(row.p, digits: 2), .text(row.verdict.ofDifference)])
    }
    table.notes = ["Paired by seed; Holm's correction over all rows of one score."]
    return table
  }

  private static func gains(_ all: [ClassGains]) -> Table {
    var table = Table(
      "Gain of each size of class",
      columns: ["data", "regime", "loss", "score"]
        + ["samples", "classes", "seeds", "gain", "lower", "upper"].map { .number($0) })
    for gains in all {
      for gain in gains.gains {
        table.add(
          [gains.place, gains.regime.rawValue, gain.loss, gain.score.rawValue].map { .text($0) }
            + [
              .number(gain.samples, digits: 0), .count(gain.classes), .count(gain.comparison.differences.count),
            ] + cells(gain.comparison))
      }
    }
    return table
  }

  private static func cells(_ comparison: Comparison) -> [Cell] {
    let interval = comparison.interval
    return [comparison.effect, interval.lowerBound, interval.upperBound].map { .difference($0, digits: 4) }
  }
}

extension ClassGains {
  /// The gain of each loss over the sizes of classes.
  fileprivate func panel(by score: ClassGain.ClassScore, over baseline: String) -> Figure {
    var figure = Figure(
      "\(place), \(regime)", x: "training samples of a class", y: "gain in \(Naming.display(score.rawValue))")
    for loss in losses {
      let own = gains(of: loss, by: score)
      figure.add(
        x: own.map(\.samples), y: own.map(\.comparison.effect), label: loss, style: .lineAndMarkers,
        band: .init(
          lower: own.map(\.comparison.interval.lowerBound), upper: own.map(\.comparison.interval.upperBound),
          meaning: SeedFigures.bandMeaning))
    }
    (figure.xAxis, figure.horizontalLines) = (.logarithmic, [.init(0)])
    return figure
  }
}
