import CardinalityNumerics
import Files
import Foundation

/// A trained classifier of tables with all that it needs: how columns become features, the network, the classes.
///
/// It is kept in the safetensors format: `layers.0.weight` (outputs × inputs) and `layers.0.bias` of each dense layer in
/// single precision, with rectifiers between them; the header's metadata hold `preprocessing` and `classes` in JSON.
package struct TableModel: Sendable, Equatable {
  /// What becomes of a category that was not among the training samples.
  package enum UnknownCategory: String, Sendable, CaseIterable {
    /// It is an error that names it.
    case refuse
    /// It is none of the known ones: 0 in all of their features.
    case zero
  }

  /// How columns become features.
  package let preprocessing: Preprocessing
  /// The classes, in the order of the network's outputs.
  package let classNames: [String]
  /// The name of the column of classes.
  package let labelName: String
  /// What was trained: the loss and its settings, to be read by people.
  package let facts: [String: String]
  private let layers: [Dense<Float>]

  private static let format = "cardinality-table-1"

  /// Takes a network of dense layers, rectifiers, dropout and batch normalisation, the last of which goes into the dense
  /// layer before it.
  ///
  /// - Parameter offsets: what the loss adds to the logits before the largest decides; it goes into the last biases.
  /// - Precondition: the network has no other layers.
  package init(
    _ network: Sequential<Float>, offsets: [Double]? = nil, preprocessing: Preprocessing, classNames: [String],
    labelName: String, facts: [String: String] = [:]
  ) {
    var layers: [Dense<Float>] = []
    for layer in network.layers {
      switch layer {
      case let dense as Dense<Float>: layers.append(dense)
      case let norm as BatchNorm<Float>: layers.append(layers.removeLast().followed(by: norm))
      case is ReLU<Float>, is Dropout<Float>: break
      default: preconditionFailure("a model of a table cannot keep a layer of type \(type(of: layer))")
      }
    }
    if let offsets, let last = layers.popLast() {
      let biases = zip(last.biases.value.elements, offsets).map { $0 + Float($1) }
      layers.append(Dense(weights: last.weights.value, biases: biases))
    }
    self.layers = layers
    self.preprocessing = preprocessing
    self.classNames = classNames
    self.labelName = labelName
    self.facts = facts
  }

  /// The probability of each class for each row of a table, whose columns may stand in any order.
  ///
  /// - Throws: ``TableError``, which names what is missing, not known, or has no finite probability; `MemoryError`.
  package func probabilities(
    of table: DataTable, unknown: UnknownCategory = .refuse
  ) throws -> Matrix<Double> {
    let columns = try preprocessing.columns.map { try column(of: table, for: $0, unknown) }
    let features = try preprocessing.features(of: columns, rows: Array(0..<table.rows))
    let probabilities = probabilities(features)
    if let place = probabilities.elements.firstIndex(where: { !$0.isFinite }) {
      throw TableError.undefined(file: table.file, line: table.lines[place / probabilities.columns])
    }
    return probabilities
  }

  /// Reads a table for the model: only what it takes for numbers has to be numbers.
  ///
  /// - Throws: ``CSVError`` and ``TableError``.
  package func table(contentsOf file: String) throws -> DataTable {
    let texts = try TextTable(contentsOf: file)
    let numeric = Set(preprocessing.columns.filter { $0.levels == nil }.map(\.name))
    var reading = DataTable.Reading()
    reading.header = .present
    reading.categorical = (0..<texts.columns).map { texts.text(row: 0, column: $0) }.filter {
      !numeric.contains($0) && !$0.isEmpty
    }
    return try DataTable(texts, reading)
  }

  /// The probability of each class for each row of features.
  package func probabilities(_ features: Matrix<Double>) -> Matrix<Double> {
    var values: Matrix<Float> = features.converted()
    for (place, layer) in layers.enumerated() {
      var layer = layer
      if place > 0 { for index in values.elements.indices { values.elements[index] = max(values.elements[index], 0) } }
      layer.forward(values)
      values = layer.output
    }
    return Predictions(logits: values.converted(), labels: Array(repeating: 0, count: values.rows)).probabilities
  }

  private func column(
    of table: DataTable, for known: Preprocessing.Column, _ unknown: UnknownCategory
  ) throws -> DataColumn {
    guard let found = table.columns.first(where: { $0.name == known.name }) else {
      throw TableError.missingColumn(file: table.file, name: known.name, columns: table.columns.map(\.name))
    }
    try found.requireExact()
    let cells = known.levels == nil ? try numbers(found, known, table) : Self.categories(found)
    let canMiss = known.levels == nil ? known.fill != nil : known.fillLevel != nil || known.marksMissing
    if !canMiss, let row = (0..<cells.count).first(where: cells.isMissing) {
      throw CSVError.missing(file: table.file, line: table.lines[row], column: found.place)
    }
    if unknown == .refuse, let levels = known.levels, case .categories(let codes, let texts) = cells.values {
      let strange = Set(texts).subtracting(levels)
      if let row = codes.firstIndex(where: { $0 >= 0 && strange.contains(texts[Int($0)]) }) {
        throw TableError.unknownCategory(
          file: table.file, line: table.lines[row], column: found.place, name: known.name,
          value: texts[Int(codes[row])], known: levels)
      }
    }
    return cells
  }

  private func numbers(
    _ column: DataColumn, _ known: Preprocessing.Column, _ table: DataTable
  ) throws(TableError) -> DataColumn {
    guard case .categories(let codes, let levels) = column.values else { return column }
    guard let row = codes.firstIndex(where: { $0 >= 0 }) else {
      return DataColumn(name: column.name, place: column.place, values: .numbers(codes.map { _ in .nan }))
    }
    throw .notNumeric(
      file: table.file, line: table.lines[row], column: column.place, name: known.name, value: levels[Int(codes[row])])
  }

  /// A column of numbers as the texts of categories.
  private static func categories(_ column: DataColumn) -> DataColumn {
    guard case .numbers = column.values else { return column }
    let texts = (0..<column.count).map(column.text)
    let levels = Set(texts.compactMap { $0 }).sorted()
    let places = Dictionary(uniqueKeysWithValues: levels.enumerated().map { ($1, Int32($0)) })
    return DataColumn(
      name: column.name, place: column.place,
      values: .categories(texts.map { $0.flatMap { places[$0] } ?? -1 }, levels: levels))
  }
}

// In files.
extension TableModel {
  /// Writes the model.
  ///
  /// - Throws: ``FileError``.
  package func write(to file: URL) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    func json(_ value: some Encodable) throws -> String { String(decoding: try encoder.encode(value), as: UTF8.self) }
    let metadata = [
      "format": Self.format, "preprocessing": try json(preprocessing), "classes": try json(classNames),
      "label": labelName, "facts": try json(facts),
    ]
    let tensors = layers.enumerated().flatMap { place, layer in
      let weights = layer.weights.value
      return [
        Safetensors.Tensor("layers.\(place).weight", shape: [weights.rows, weights.columns], values: weights.elements),
        Safetensors.Tensor("layers.\(place).bias", shape: [weights.rows], values: layer.biases.value.elements),
      ]
    }
    try AtomicFile.write(try Safetensors(metadata: metadata, tensors: tensors).bytes(), to: file)
  }

  /// Reads a model.
  ///
  /// - Throws: ``TableError/notModel(file:)`` for anything that is not exactly as it was written; ``FileError`` where the
  ///   file cannot be read, or is too large.
  package init(contentsOf file: String) throws {
    let bytes = try WholeFile.bytes(of: file)
    guard let contents = Safetensors(bytes), contents.metadata["format"] == Self.format,
      let label = contents.metadata["label"], let preprocessing: Preprocessing = Self.value("preprocessing", contents),
      preprocessing.columns.allSatisfy(\.isSound),
      let classes: [String] = Self.value("classes", contents), classes.count > 1, Set(classes).count == classes.count,
      let facts: [String: String] = Self.value("facts", contents),
      let layers = Self.layers(contents), layers.last?.weights.value.rows == classes.count,
      layers.first?.weights.value.columns == preprocessing.width
    else { throw TableError.notModel(file: file) }
    self.preprocessing = preprocessing
    classNames = classes
    labelName = label
    self.facts = facts
    self.layers = layers
  }

  private static func value<Value: Decodable>(_ name: String, _ contents: Safetensors) -> Value? {
    contents.metadata[name].flatMap { try? JSONDecoder().decode(Value.self, from: Data($0.utf8)) }
  }

  private static func layers(_ contents: Safetensors) -> [Dense<Float>]? {
    let tensors = Dictionary(contents.tensors.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    var layers: [Dense<Float>] = []
    while let weight = tensors["layers.\(layers.count).weight"], let bias = tensors["layers.\(layers.count).bias"] {
      guard weight.shape.count == 2, bias.values.count == weight.shape[0],
        layers.last.map({ $0.weights.value.rows == weight.shape[1] }) ?? true
      else { return nil }
      let weights = Matrix(rows: weight.shape[0], columns: weight.shape[1], elements: weight.values)
      layers.append(Dense(weights: weights, biases: bias.values))
    }
    return 2 * layers.count == tensors.count && !layers.isEmpty ? layers : nil
  }

  /// Two models are equal if they predict the same from the same.
  public static func == (one: TableModel, other: TableModel) -> Bool {
    one.preprocessing == other.preprocessing && one.classNames == other.classNames && one.labelName == other.labelName
      && one.facts == other.facts && one.layers.map(\.weights.value) == other.layers.map(\.weights.value)
      && one.layers.map(\.biases.value) == other.layers.map(\.biases.value)
  }
}

extension Dense<Float> {
  /// The layer with a batch normalisation behind it, as it acts in evaluation.
  fileprivate func followed(by norm: BatchNorm<Float>) -> Dense<Float> {
    var weights = self.weights.value
    var biases = self.biases.value.elements
    for row in biases.indices {
      let factor = norm.scale.value.elements[row] / (norm.runningVariances[row] + BatchNorm<Float>.epsilon).squareRoot()
      for column in 0..<weights.columns { weights[row, column] *= factor }
      biases[row] = (biases[row] - norm.runningMeans[row]) * factor + norm.shift.value.elements[row]
    }
    return Dense(weights: weights, biases: biases)
  }
}

extension TableModel {
  /// The same in Python, with `safetensors` and NumPy alone: a function from the files of a model and a table with
  /// commas to the classes and their probabilities.
  package static let python = #"""
    import csv
    import json

    import numpy as np
    from safetensors import safe_open


    def probabilities(model, table):
        with safe_open(model, framework="numpy") as file:
            facts = file.metadata()
            weights = {name: file.get_tensor(name) for name in file.keys()}
        missing = {"", "?", "NA", "N/A", "#N/A", "NaN", "nan", "null", "NULL"}
        features = []
        for row in csv.DictReader(open(table, encoding="utf-8-sig", newline="")):
            values = []
            for column in json.loads(facts["preprocessing"])["columns"]:
                cell = row[column["name"]].strip()
                gone = cell in missing
                if "levels" in column:
                    cell = column.get("fillLevel") if gone else cell
                    values += [float(cell == level) for level in column["levels"]]
                else:
                    number = column["fill"] if gone else float(cell)
                    values.append((number - column["mean"]) / column["scale"])
                if column["marksMissing"]:
                    values.append(float(gone))
            features.append(values)
        x = np.array(features, dtype=np.float32)
        for layer in range(len(weights) // 2):
            x = x if layer == 0 else np.maximum(x, 0)
            x = x @ weights[f"layers.{layer}.weight"].T + weights[f"layers.{layer}.bias"]
        x = np.exp((x - x.max(axis=1, keepdims=True)).astype(np.float64))
        return json.loads(facts["classes"]), x / x.sum(axis=1, keepdims=True)

    """#
}
