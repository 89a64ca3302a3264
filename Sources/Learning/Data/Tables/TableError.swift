import Files

/// Why a table cannot be trained on, or what a model does not find in one; lines and columns count from 1.
public enum TableError: Error, Equatable, Sendable, CustomStringConvertible {
  /// No column has the name, or the number.
  case noColumn(file: String, name: String, columns: [String])
  /// Two columns have one name.
  case duplicateName(file: String, name: String, first: Int, second: Int)
  /// A few cells of a column of numbers are texts.
  case mixed(file: String, line: Int, column: Int, name: String, value: String, texts: Int, cells: Int)
  /// A whole number that double precision rounds, in a column that is read.
  case rounded(file: String, line: Int, column: Int, name: String, value: String)
  /// The class of a row is missing.
  case missingLabel(file: String, line: Int, column: Int, count: Int)
  /// There is one class or none.
  case oneClass(file: String, name: String)
  /// The label has about as many values as there are rows.
  case notClasses(file: String, name: String, values: Int, rows: Int)
  /// Cells are missing, and nobody has said what to do.
  case missingCells(file: String, line: Int, column: Int, name: String, counts: [String])
  /// No column is left to learn from.
  case noFeatures(file: String)
  /// A column is to be left out that an option asks something of.
  case droppedColumn(file: String, name: String, option: String)
  /// Too few rows are left.
  case fewRows(file: String, rows: Int, needed: Int)
  /// A split leaves a side without rows.
  case emptySide(String)
  /// A column that a model reads is not in a table.
  case missingColumn(file: String, name: String, columns: [String])
  /// A category that a model has not seen.
  case unknownCategory(file: String, line: Int, column: Int, name: String, value: String, known: [String])
  /// A text where a model reads a number.
  case notNumeric(file: String, line: Int, column: Int, name: String, value: String)
  /// A row for which a model's probabilities are no finite numbers.
  case undefined(file: String, line: Int)
  /// A file is no model, or was changed.
  case notModel(file: String)

  /// Where what is wrong, and what to do.
  public var description: String {
    switch self {
    case .noColumn(let file, let name, let columns):
      "\(file): there is no column \(Self.quoted(name)): choose one of \(Self.list(columns))"
    case .duplicateName(let file, let name, let first, let second):
      "\(file): columns \(first) and \(second) are both called \(Self.quoted(name)): rename one"
    case .mixed(let file, let line, let column, let name, let value, let texts, let cells):
      "\(file), line \(line), column \(column): \(Self.quoted(value)) is not a number, as all but \(texts) of \(cells)"
        + " cells of \(Self.quoted(name)) are: correct it, or say --categorical \(name) or --drop \(name)"
    case .missingLabel(let file, let line, let column, let count):
      "\(file), line \(line), column \(column): the class is missing, as in \(count) row(s): fill it or remove the row"
    case .oneClass(let file, let name):
      "\(file): \(Self.quoted(name)) has fewer than two classes: choose another --label"
    case .notClasses(let file, let name, let values, let rows):
      "\(file): \(Self.quoted(name)) has \(values) different values in \(rows) rows, and classes are few:"
        + " choose another --label, or group its values"
    case .missingCells(let file, let line, let column, let name, let counts):
      "\(file), line \(line), column \(column): a cell of \(Self.quoted(name)) is missing; missing are"
        + " \(Self.list(counts)). Choose --missing drop (leave out such rows), mean (the training samples' mean, or"
        + " commonest category) or category (that, and whether it is missing as a feature)"
    case .noFeatures(let file):
      "\(file): no column is left to learn from: drop fewer, or check the separator"
    case .droppedColumn(let file, let name, let option):
      "\(file): --drop leaves out \(Self.quoted(name)), which \(option) names too: take it out of one of them"
    case .fewRows(let file, let rows, let needed):
      "\(file): \(rows) row(s) are left, and at least \(needed) are needed: give more"
    case .emptySide(let why): why
    case .missingColumn, .unknownCategory, .notNumeric, .undefined, .notModel, .rounded: modelDescription
    }
  }

  private var modelDescription: String {
    switch self {
    case .missingColumn(let file, let name, let columns):
      "\(file): the model reads a column \(Self.quoted(name)), and there are \(Self.list(columns)): add or rename it"
    case .unknownCategory(let file, let line, let column, let name, let value, let known):
      "\(file), line \(line), column \(column): the model does not know \(Self.quoted(value)) of \(Self.quoted(name)),"
        + " only \(Self.list(known)): correct it, or say --unknown zero to read it as none of these"
    case .notNumeric(let file, let line, let column, let name, let value):
      "\(file), line \(line), column \(column): \(Self.quoted(value)) is not a number, which the model reads from"
        + " \(Self.quoted(name)): correct it"
    case .rounded(let file, let line, let column, let name, let value):
      "\(file), line \(line), column \(column): \(Self.quoted(value)) would be rounded to double precision: take a difference"
        + " to it, or say --categorical \(name) or --drop \(name)"
    case .undefined(let file, let line):
      "\(file), line \(line): the model gives no finite probabilities here: correct a number that lies far from those it"
        + " was trained on, or choose a model whose training did not diverge"
    case .notModel(let file):
      "\(file): this is no model that `compare` wrote, or it was changed: choose a model-<loss>.safetensors"
    default: ""
    }
  }

  private static func quoted(_ text: String) -> String {
    String(reflecting: String(text.prefix(40))) + (text.count > 40 ? "…" : "")
  }

  private static func list(_ texts: [String]) -> String {
    texts.prefix(12).map { String(SafeText.plain($0).prefix(40)) }.joined(separator: ", ")
      + (texts.count > 12 ? ", … (\(texts.count) in all)" : "")
  }
}
