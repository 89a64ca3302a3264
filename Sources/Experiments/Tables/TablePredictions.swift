import CardinalityNumerics
import Files
import Foundation
import Learning
import Reporting

/// What a kept model predicts for the rows of a table.
package struct TablePredictions: Sendable {
  private let lines: [[String]]
  private let summaries: [(name: String, count: Int, mean: Double)]

  /// Takes a model's probabilities for a table.
  ///
  /// - Throws: ``MetricError`` where one is not a number.
  package init(_ model: TableModel, _ probabilities: Matrix<Double>, of table: DataTable) throws {
    let predicted = try probabilities.predictedClasses()
    let label = table.columns.first { $0.name == model.labelName }
    let header = ["row", "line", "label", "predicted"] + model.classNames.map { "p_\($0)" }
    lines =
      [header]
      + predicted.enumerated().map { row, place in
        ["\(row + 1)", "\(table.lines[row])", label?.text(row) ?? "", model.classNames[place]]
          + probabilities.row(row).map { NumberText.exact($0) }
      }
    summaries = model.classNames.enumerated().map { place, name in
      let rows = predicted.indices.filter { predicted[$0] == place }
      return (Naming.literal(name), rows.count, rows.reduce(0) { $0 + probabilities[$1, place] } / Double(rows.count))
    }
  }

  /// How many rows have each class, the commonest first.
  package var counts: String {
    summaries.filter { $0.count > 0 }.sorted { $0.count > $1.count }.map { "\($0.count) \($0.name)" }
      .joined(separator: ", ")
  }

  /// A row for each class.
  package var table: Table {
    var table = Table("Predicted classes", columns: ["class", .number("rows"), .number("mean probability")])
    for one in summaries {
      table.add([.text(one.name), .count(one.count), .number(one.count > 0 ? one.mean : nil, digits: 3)])
    }
    return table
  }

  fileprivate var csv: String { Page.csv(lines) }
}

extension Page {
  /// Writes `predictions.csv`: a row for each row of the table.
  ///
  /// - Throws: ``FileError``.
  package mutating func write(_ predictions: TablePredictions) throws(FileError) {
    try AtomicFile.write(predictions.csv, to: folder.appendingPathComponent("predictions.csv"))
    list("predictions.csv", "each row of the table: the predicted class and the probabilities")
  }

  /// Shows how the kept models are used, here and in Python.
  package mutating func sayHowToPredict(_ all: [TableScores]) {
    let model = all.modelFiles[0]
    say(
      "Each loss's model of the first split is kept: `swift run predict --model \(model) --data NEW.csv`. In Python, "
        + "`predict.py` gives the same probabilities:")
    say(Prose(stringLiteral: "```python\n\(TableModel.python)```"))
  }
}

extension [TableScores] {
  /// The name of the file of each one's model: labels that differ in signs alone, as `magnitude+spread` and
  /// `magnitude*spread` do, are told apart by a number.
  var modelFiles: [String] { map { "model-\(SafeText.fileName($0.label))" }.distinct.map { "\($0).safetensors" } }
}

extension Settings {
  /// What a model says of itself.
  package init(facts: [String: String]) {
    self.init()
    for (name, value) in facts.sorted(by: { $0.key < $1.key }) { self[name] = value }
  }
}

extension OutputOptions {
  /// Shows a table before the work begins, unless results are JSON or nothing is to be said.
  package func note(_ table: Table) throws {
    guard format == .text, !quiet else { return }
    try print(table.text)
  }
}
