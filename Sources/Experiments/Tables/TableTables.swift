import CardinalityNumerics
import Files
import Learning
import Reporting

/// Tables of losses compared on a table of data.
package enum TableTables {
  /// What each column of the file was taken for.
  package static func columns(_ table: DataTable, _ data: LabelledData) -> Table {
    var result = Table(
      "Columns of \(data.name), \(table.rows) rows",
      columns: [.number("place"), "column", "kind", "use", .number("distinct"), .number("missing"), "range"])
    let used = Set(data.features.map(\.place))
    for column in table.columns {
      let isLabel = column.name == data.labelName
      let kind = if case .numbers = column.values { "numeric" } else { "categorical" }
      result.add([
        .count(column.place), .text(Naming.literal(column.name)), .text(kind),
        .text(isLabel ? "class" : used.contains(column.place) ? "feature" : "left out"),
        .count(column.distinctCount), .count(column.missingCount), .text(column.range),
      ])
    }
    return result
  }

  /// For each class and loss precision, recall and F1 over the splits, and the gain in F1 over the first loss.
  package static func classes(_ all: [TableScores], of data: LabelledData, testRatio: Double) -> Table {
    var table = Table(
      "Each class",
      columns: ["class", .number("samples"), "loss"]
        + ["precision", "recall", "f1", "gain", "lower", "upper"].map { .number($0) })
    for (label, name) in data.classNames.enumerated() {
      let reference = all.first?.values(of: label) { $0.f1(of: $1) } ?? []
      for (place, one) in all.enumerated() {
        let f1 = one.values(of: label) { $0.f1(of: $1) }
        let both = zip(f1, reference).compactMap { mine, other in mine.flatMap { mine in other.map { (mine, $0) } } }
        let gain = ResampledComparison(both.map(\.0), with: both.map(\.1), testRatio: testRatio)
        let means = [
          one.values(of: label) { $0.precision(of: $1) }, one.values(of: label) { $0.recall(of: $1) }, f1,
        ].map(meanOfDefined)
        let differences =
          place == 0 || both.isEmpty
          ? [nil, nil, nil] : [gain.mean, gain.interval?.lowerBound, gain.interval?.upperBound]
        table.add(
          [.text(Naming.literal(name)), .count(data.classCounts[label]), .text(one.label)]
            + means.map { .number($0, digits: 3) } + differences.map { .difference($0, digits: 3) })
      }
    }
    table.notes = [
      "Means over the splits in which the class is tested; the precision of a class never predicted counts 0. Gain:"
        + " F1 minus that of \(all.first?.label ?? "") on the same splits, with a 95 % interval."
    ]
    return table
  }

  /// Scores, calibration, and how many classes each loss predicts at all.
  package static func summary(_ all: [TableScores]) throws -> Table {
    let scores: [Score] = [.macroF1, .balancedAccuracy, .accuracy, .macroAveragePrecision, .macroROCAUC]
    var table = Table(
      "Means over the splits",
      columns: ["loss", .number("rate")] + scores.map { .number($0.rawValue) }
        + ["ece", "brier", "classes_predicted"].map { .number($0) })
    for one in all {
      let pooled = one.pooled
      table.add(
        [.text(one.label), .significant(one.scores.rate, digits: 3)]
          + scores.map { .number(one.scores.summary(of: $0).mean, digits: 3) }
          + [
            .number(try Calibration(ofPredicted: pooled.probabilities, labels: pooled.labels).expectedError, digits: 3),
            .number(Calibration.brierScore(pooled.probabilities, labels: pooled.labels), digits: 3),
            .count(one.readings.map(one.predictedClasses).min()),
          ])
    }
    return table
  }
}

extension TableScores {
  /// How many classes a training predicts for at least one test sample.
  func predictedClasses(_ reading: TableReading) -> Int {
    (0..<reading.confusion.classCount).count { reading.confusion.predictions(of: $0) > 0 }
  }

  /// Whether, and how, the loss predicts fewer classes than are tested.
  package var collapse: Prose? {
    let tested = readings.map { reading in
      (0..<reading.confusion.classCount).count { reading.confusion.samples(of: $0) > 0 }
    }
    let predicted = readings.map(predictedClasses)
    let fewer = zip(predicted, tested).count { $0 < $1 }
    guard fewer > 0, let least = predicted.min(), let most = tested.max() else { return nil }
    return
      "**\(Naming.display(label)) predicts fewer classes than are tested** on \(fewer) of "
      + "\(readings.count) splits, at worst \(least) of \(most)."
  }
}

/// Pictures of losses compared on a table of data.
package enum TableFigures {
  /// A row for each loss but the first: the difference in a score on the same splits.
  package static func forest(_ all: [TableScores], by score: Score, testRatio: Double) -> Figure {
    let reference = all[0].scores.values(of: score)
    let rows = all.dropFirst().map { one in
      let comparison = ResampledComparison(one.scores.values(of: score), with: reference, testRatio: testRatio)
      return ForestRow(
        one.label, estimate: comparison.mean, interval: comparison.interval, dots: comparison.differences)
    }
    let x = "difference in \(Naming.display(score.rawValue)) to \(Naming.display(all[0].label))"
    var figure = Figure.forest("", x: x, rows: rows, reference: 0)
    figure.caption =
      "Paired differences over \(reference.count) splits: mean, 95 % interval of Nadeau and Bengio, a light dot a split. "
      + "Intervals are not corrected for their number, verdicts are."
    return figure
  }

  /// For each loss which share of each class was predicted as what, all splits together.
  package static func confusion(_ all: [TableScores], classes: [String]) -> Figure {
    let names = classes.enumerated().map { place, name in
      "\(Naming.literal(name.count > 14 ? name.prefix(13) + "…" : name)) \(place + 1)"
    }
    let panels = all.map { one in
      let shares = one.confusion.map { row in
        row.map { row.reduce(0, +) == 0 ? .nan : Double($0) / Double(row.reduce(0, +)) }
      }
      return Figure.confusion(
        one.label, shares: shares, names: names, columns: classes.indices.map { "\($0 + 1)" })
    }
    var figure = Figure(panels, columns: 2)
    figure.caption =
      "How many percent of each class, a row each, are predicted as which, by its number, on the test samples of all "
      + "splits. Before rounding each row with test samples comes to 100 %."
      + (classes.count > Figure.numberedClasses ? "" : " What is half a percent or less has no number.")
    return figure
  }

  /// For each loss how often what it predicts comes true, by the probability that it gives to it.
  package static func reliability(_ all: [TableScores]) throws -> Figure {
    var figure = Figure(
      try all.map { one in
        let pooled = one.pooled
        let calibration = try Calibration(ofPredicted: pooled.probabilities, labels: pooled.labels)
        return .reliability(
          one.label,
          bins: calibration.bins.map { ReliabilityBin(predicted: $0.predicted, observed: $0.observed, count: $0.count) }
        )
      }, columns: 2)
    figure.caption =
      "How often the predicted class is right, over the probability that it is given, in ten intervals, and the share of "
      + "all predictions that each holds. On the line predictions mean what they say. Test samples of all splits, in "
      + "several of which a sample may recur; upright bars are Wilson’s 95 % intervals, as if none did. No point "
      + "stands for fewer than \(ReliabilityBin.leastCount) predictions."
    return figure
  }

  /// For the rarest classes precision over recall, all splits together, a curve a loss; `nil` where the test samples
  /// are all of one class, and no curve is defined.
  package static func precisionRecall(_ all: [TableScores], of data: LabelledData, most: Int = 6) throws -> Figure? {
    let counts = data.classCounts
    let curves = try all.map { try RankingCurves(scores: $0.pooled.probabilities, labels: $0.pooled.labels) }
    let shown = counts.indices.sorted { (counts[$0], $0) < (counts[$1], $1) }
      .filter { curves[0].classes[$0].isDefined }.prefix(most)
    guard !shown.isEmpty else { return nil }
    let panels = shown.map { label in
      let tested = all[0].readings.reduce(0) { $0 + $1.labels.count { $0 == label } }
      let title = "\(Naming.literal(data.classNames[label])), tested \(tested) times"
      var figure = Figure(title, x: "recall", y: "precision")
      for (one, curve) in zip(all, curves) {
        let points = curve.classes[label].precisionRecallPoints ?? []
        figure.add(x: points.map(\.x), y: points.map(\.y), label: one.label)
      }
      (figure.xRange, figure.yRange) = (0...1, 0...1)
      return figure
    }
    var figure = Figure(panels, columns: 3)
    figure.caption =
      "Precision over recall of the rarest classes, a curve a loss. Predictions of all splits are pooled: a title says "
      + "how often samples of its class are tested, and the same sample may be in several splits."
    return figure
  }
}
