import CardinalityNumerics
import Files
import Foundation
import Learning
import Reporting

extension TableData {
  /// Test samples for each training sample, where every seed draws others; 0 where the test samples stay.
  package func testRatio(seed: UInt32) throws -> Double {
    let rows = try data.parts(plan, seed: seed)
    return plan.isFixed ? 0 : Double(rows.test.count) / Double(rows.train.count)
  }
}

extension Page {
  /// Says which loss is better by how much on a table, or that it is not told apart, and what to beware of.
  package mutating func found(_ all: [TableScores], by score: Score = .macroF1, testRatio: Double) {
    let reference = all[0]
    let name = Naming.display(score.rawValue)
    let others = all.dropFirst().map { one in
      (
        one,
        ResampledComparison(
          one.scores.values(of: score), with: reference.scores.values(of: score), testRatio: testRatio)
      )
    }
    let corrected = Holm.adjusted(others.map(\.1.pValue))
    let baseline = reference.scores.summary(of: score).mean
    found(
      "\(Naming.display(reference.label)) reaches \(name) \(baseline, decimals: 3) over "
        + "\(reference.readings.count) splits."
    )
    for ((one, comparison), p) in zip(others, corrected).sorted(by: { $0.0.1.mean > $1.0.1.mean }) {
      let size: Prose = "\(abs(comparison.mean), decimals: 3)"
      let interval: Prose =
        comparison.interval.map {
          "95 % interval \($0.lowerBound, decimals: 3) to \($0.upperBound, decimals: 3), Holm’s p \(p, significant: 2)"
        }
        ?? "one split, no interval"
      let label = Naming.display(one.label)
      if p < 0.05 {
        found(
          "**\(label) is \(comparison.mean > 0 ? "above" : "below") \(Naming.display(reference.label)) by \(size)** "
            + "(\(interval))."
        )
      } else {
        found(
          "\(label) is not told apart from \(Naming.display(reference.label)): difference "
            + "\(comparison.mean, decimals: 3) (\(interval))."
        )
      }
    }
    for collapse in all.compactMap(\.collapse) { found(collapse) }
  }

  /// Defines what a comparison on a table shows.
  package mutating func defineTableScores() {
    for score in Outcome.scores { define(score.rawValue, score.definition) }
    define(
      "ece",
      "expected calibration error: mean |probability of the predicted class − share that is right| over ten intervals")
    define("brier", "mean over the samples of Σ (pₖ − yₖ)² over the classes, from 0 to 2")
    define("classes_predicted", "classes that are predicted for at least one test sample, on the worst split")
    define(
      "interval",
      "Student’s for splits whose training samples overlap: variance (1/J + test/training samples) s² for J splits "
        + "(Nadeau and Bengio, 2003); p by the same, corrected by Holm over the losses. No interval covers "
        + "tuning, whose splits share rows with these"
    )
    define("difference", "on the same split, from the same initial weights and batches")
  }

  /// Writes `predictions.csv`, `scores.csv`, and for each loss `model-<loss>.safetensors`, of the first seed.
  ///
  /// - Throws: ``FileError``, and errors of the encoder.
  package mutating func write(_ all: [TableScores], on table: TableData, seeds: [UInt32]) throws {
    var lines = [["row", "line", "loss", "label", "predicted"] + table.data.classNames.map { "p_\($0)" }]
    for (one, file) in zip(all, all.modelFiles) {
      guard let reading = one.readings.first else { continue }
      lines += try reading.lines(loss: one.label, of: table.data)
      try reading.model?.write(to: folder.appendingPathComponent(file))
      if reading.model != nil { list(file, "the trained network, for `predict`") }
    }
    try AtomicFile.write(Self.csv(lines), to: folder.appendingPathComponent("predictions.csv"))
    var scores = [["loss", "rate", "seed", "score", "value"]]
    for one in all {
      for (seed, reading) in zip(seeds, one.readings) {
        scores += Outcome.scores.map { score in
          let value = reading.outcome.value(of: score).map { "\($0)" } ?? ""
          return [one.label, NumberText.exact(one.scores.rate), "\(seed)", score.rawValue, value]
        }
      }
    }
    try AtomicFile.write(Self.csv(scores), to: folder.appendingPathComponent("scores.csv"))
    try AtomicFile.write(TableModel.python, to: folder.appendingPathComponent("predict.py"))
    list("predictions.csv", "each test sample of the first split: its class, the predicted one and the probabilities")
    list("scores.csv", "every score of every split")
    list("predict.py", "the same probabilities in Python")
  }

  /// Rows of texts as CSV; a negative number is no formula.
  package static func csv(_ rows: [[String]]) -> String {
    func isNumber(_ text: String) -> Bool { text.wholeMatch(of: /-?\d+(?:\.\d+)?(?:e[+-]?\d+)?/) != nil }
    let lines = rows.map { row in row.map { isNumber($0) ? $0 : SafeText.csv($0) }.joined(separator: ",") }
    return lines.joined(separator: "\n") + "\n"
  }
}

extension TableReading {
  /// A row for each test sample.
  func lines(loss: String, of data: LabelledData) throws -> [[String]] {
    let predicted = try probabilities.predictedClasses()
    return rows.indices.map { index in
      [
        "\(rows[index] + 1)", "\(data.lines[rows[index]])", loss, data.classNames[labels[index]],
        data.classNames[predicted[index]],
      ]
        + probabilities.row(index).map { NumberText.exact($0) }
    }
  }
}
