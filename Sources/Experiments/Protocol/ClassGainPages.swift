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
        train on, with Student's 95 % bands over the seeds; classes of one size are averaged within a seed. \
        Bands are not corrected for their number, verdicts are.
        """
      show(figure, as: "\(name)-\(score.rawValue)")
    }
    show(Self.gains(all, over: baseline), as: name)
    show(Self.tilts(all), as: "\(name)-tilt")
  }

  /// Says which losses gain more on the smallest classes than on the largest, by F1, beside the baseline's F1 there: a
  /// loss cannot lose more than that.
  package mutating func foundTilts(_ all: [ClassGains], over baseline: String) {
    let rows = Self.tiltRows(all).filter { $0.score == .f1 }
    for gains in all {
      let own = rows.filter { $0.place == gains.place && $0.regime == gains.regime }
      guard let first = own.first else { continue }
      let levels = gains.gains(of: first.loss, by: .f1).map(\.baseline)
      let parts = own.map { $0.sentence(in: gains) }.joined(separator: "; ")
      found(
        """
        \(gains.place), regime **\(gains.regime)**, gain in F1 over \(Naming.display(baseline)), whose F1 is \
        \(levels.first, decimals: 3) on the smallest classes and \(levels.last, decimals: 3) on the largest: \(parts).
        """, in: gains.regime)
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

    /// The gains at both ends, whether the loss finds nothing there, and what their difference says.
    func sentence(in all: ClassGains) -> String {
      let gains = all.gains(of: loss, by: score)
      func end(_ gain: ClassGain?, _ name: String) -> String {
        let floor = gain?.isAtFloor == true ? ", the floor, for its own is 0 there with every seed," : ""
        return "\(gain?.comparison.effect, decimals: 3) on the \(name)\(floor)"
      }
      let interval = comparison.interval
      let difference = """
        \(comparison.effect, decimals: 3) more (\(interval.lowerBound, decimals: 3) to \
        \(interval.upperBound, decimals: 3): \(verdict.ofDifference))
        """
      let ends = "\(end(gains.first, "smallest")) and \(end(gains.last, "largest"))"
      return "\(Naming.display(loss)) \(ends), \(difference)"
    }
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

  private static func gains(_ all: [ClassGains], over baseline: String) -> Table {
    var table = Table(
      "Gain of each size of class",
      columns: ["data", "regime", "loss", "score"]
        + ["samples", "classes", "seeds", "baseline", "gain", "lower", "upper"].map { .number($0) } + ["at floor"])
    for gains in all {
      for gain in gains.gains {
        let names = [gains.place, gains.regime.rawValue, gain.loss, gain.score.rawValue].map { Cell.text($0) }
        let counts: [Cell] = [
          .number(gain.samples, digits: 0), .count(gain.classes), .count(gain.comparison.differences.count),
          .number(gain.baseline, digits: 4),
        ]
        table.add(names + counts + cells(gain.comparison) + [.text(gain.isAtFloor ? "yes" : "")])
      }
    }
    table.notes = [
      "Baseline: the score of \(Naming.display(baseline)) on these classes, of which no loss can lose more. At floor: the "
        + "loss's own score is 0 there with every seed, so that its gain is as low as it can be."
    ]
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
