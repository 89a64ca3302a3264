import Analysis
import Foundation
import Testing

@testable import Experiments
@testable import Files
@testable import Learning

@Suite("A model of a table")
struct TableModelTests {
  private static let rows =
    ["size,colour,kind,y"]
    + (0..<60).map { row in
      "\(row % 9 == 4 ? "" : "\(Double(row * 7 % 23) / 4)"),\(["red", "blue", "\"dark, green\""][row % 3]),"
        + "\(row % 11 == 5 ? "?" : "k\(row % 4)"),\(["a", "b", "c d"][row * 5 % 13 % 3])"
    }

  private func table(_ rows: [String]) throws -> DataTable {
    var reading = DataTable.Reading()
    reading.label = "y"
    return try DataTable(TextTable(of: Array(rows.joined(separator: "\n").utf8), named: "f.csv"), reading)
  }

  private func reading(_ missing: MissingCells, network: NetworkDescription = NetworkDescription()) throws -> (
    TableReading, TableData
  ) {
    var choices = LabelledData.Choices()
    choices.missing = missing
    let data = TableData(try LabelledData(table(Self.rows), label: "y", choices: choices))
    var trial = Trial(.crossEntropy(), on: data)
    (trial.network, trial.rate, trial.training.epochs) = (network, 0.2, 5)
    return (try trial.reading(on: data), data)
  }

  private func withModel<Result>(_ model: TableModel, _ body: (String) throws -> Result) throws -> Result {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("model-\(UUID().uuidString).safetensors")
    defer { try? FileManager.default.removeItem(at: file) }
    try model.write(to: file)
    return try body(file.path)
  }

  @Test(
    "reads back as it was written, and predicts the test samples as in the comparison",
    arguments: [MissingCells.mean, .category])
  func written(missing: MissingCells) throws {
    let (reading, _) = try reading(missing)
    let model = try #require(reading.model)
    let again = try withModel(model) { file in try TableModel(contentsOf: file) }
    #expect(again == model)
    let all = try model.probabilities(of: table(Self.rows))
    for (index, row) in reading.rows.enumerated() {
      // A product of other rows may be added up in another order.
      #expect(largestDifference(Array(all.row(row)), Array(reading.probabilities.row(index))) < 1e-6)
    }
  }

  @Test("keeps a batch normalisation within its dense layers")
  func batchNorm() throws {
    let (reading, data) = try reading(
      .mean, network: NetworkDescription(hidden: [8, 4], dropout: 0.1, batchNorm: true))
    var trial = Trial(.crossEntropy(), on: data)
    (trial.network, trial.rate, trial.training.epochs) = (
      NetworkDescription(hidden: [8, 4], dropout: 0.1, batchNorm: true), 0.2, 5
    )
    trial.scaling = .raw
    let samples = try data.parts(seed: 1).test
    var network = try #require(try trial.trained(on: TrialData(for: trial)).network)
    network.enter(.evaluation)
    network.forward(samples.features.converted())
    let expected = Predictions(logits: network.output.converted(), labels: samples.labels).probabilities
    #expect(largestDifference(reading.probabilities.elements, expected.elements) < 1e-6)
  }

  @Test("takes columns in any order, and names those that are missing, unknown categories and texts for numbers")
  func newTables() throws {
    let model = try #require(try reading(.mean).0.model)
    let plain = try model.probabilities(of: table(["size,colour,kind,y", "1,red,k1,a"]))
    let turned = try model.probabilities(of: table(["y,other,kind,colour,size", "b,7,k1,red,1"]))
    #expect(largestDifference(plain.elements, turned.elements) < 1e-6)
    #expect(throws: TableError.missingColumn(file: "f.csv", name: "colour", columns: ["size", "kind", "y"])) {
      try model.probabilities(of: table(["size,kind,y", "1,k1,a"]))
    }
    let strange = try table(["size,colour,kind,y", "1,red,k1,a", "1,pink,k1,a"])
    #expect(
      throws: TableError.unknownCategory(
        file: "f.csv", line: 3, column: 2, name: "colour", value: "pink", known: ["blue", "dark, green", "red"])
    ) { try model.probabilities(of: strange) }
    let none = try model.probabilities(of: strange, unknown: .zero)
    #expect(largestDifference(Array(none.row(0)), plain.elements) < 1e-6)
    #expect(largestDifference(Array(none.row(1)), plain.elements) > 1e-4)
    #expect(throws: TableError.notNumeric(file: "f.csv", line: 2, column: 1, name: "size", value: "big")) {
      try model.probabilities(of: table(["size,colour,kind,y", "big,red,k1,a"]))
    }
  }

  @Test("is no file that was cut, or changed in any byte")
  func damaged() throws {
    let model = try #require(try reading(.mean).0.model)
    try withModel(model) { file in
      let bytes = try Data(contentsOf: URL(fileURLWithPath: file))
      for place in stride(from: 0, to: bytes.count, by: 53) {
        var changed = bytes
        changed[place] ^= 4
        try changed.write(to: URL(fileURLWithPath: file))
        #expect(throws: TableError.notModel(file: file)) { try TableModel(contentsOf: file) }
      }
    }
  }

  @Test("is no file that names a category twice or divides by nothing, though its checksum holds")
  func unsound() throws {
    let model = try #require(try reading(.mean).0.model)
    try withModel(model) { file in
      let contents = try #require(Safetensors(try WholeFile.bytes(of: file)))
      let text = try #require(contents.metadata["preprocessing"])
      for changed in [
        text.replacing("\"blue\"", with: "\"red\""), text.replacing(/"scale":[0-9.]+/, with: "\"scale\":0"),
      ] {
        #expect(changed != text)
        var other = contents
        other.metadata["preprocessing"] = changed
        try AtomicFile.write(try other.bytes(), to: URL(fileURLWithPath: file))
        #expect(throws: TableError.notModel(file: file)) { try TableModel(contentsOf: file) }
      }
    }
  }

  @Test(
    "is no file with fewer than two classes, or one class twice, though its checksum holds",
    arguments: [[], ["a"], ["a", "a"], ["a", "b", "a"]])
  func classes(names: [String]) throws {
    let model = try #require(try reading(.mean).0.model)
    try withModel(model) { file in
      var contents = try #require(Safetensors(try WholeFile.bytes(of: file)))
      contents.metadata["classes"] = String(decoding: try JSONEncoder().encode(names), as: UTF8.self)
      let last = try #require(contents.tensors.compactMap { Int($0.name.split(separator: ".")[1]) }.max())
      for place in contents.tensors.indices where contents.tensors[place].name.hasPrefix("layers.\(last).") {
        let tensor = contents.tensors[place]
        let shape = [names.count] + tensor.shape.dropFirst()
        contents.tensors[place] = Safetensors.Tensor(
          tensor.name, shape: shape, values: Array(tensor.values.prefix(shape.reduce(1, *))))
      }
      try AtomicFile.write(try contents.bytes(), to: URL(fileURLWithPath: file))
      #expect(throws: TableError.notModel(file: file)) { try TableModel(contentsOf: file) }
    }
  }

  @Test("names the row for which it has no finite probabilities")
  func undefined() throws {
    let model = try #require(try reading(.mean).0.model)
    #expect(throws: TableError.undefined(file: "f.csv", line: 2)) {
      try model.probabilities(of: table(["size,colour,kind,y", "1e308,red,k1,a"]))
    }
  }

  @Test(
    "predicts the same in Python, with safetensors and NumPy",
    .enabled(if: Python.hasSafetensors, "needs Python's safetensors and NumPy"),
    arguments: [MissingCells.mean, .category])
  func python(missing: MissingCells) throws {
    let model = try #require(try reading(missing).0.model)
    let swift = try model.probabilities(of: table(Self.rows))
    try withModel(model) { file in
      try withFile(Self.rows.joined(separator: "\n") + "\n") { csv in
        let script =
          TableModel.python + "\nimport sys\nnames, p = probabilities(sys.argv[1], sys.argv[2])\n"
          + "print(json.dumps([names, p.tolist()]))\n"
        let answer = try Python.run(script, [file, csv])
        let (names, rows) = try JSONDecoder().decode(Answer.self, from: Data(answer.utf8)).values
        #expect(names == model.classNames)
        #expect(largestDifference(swift.elements, rows.flatMap { $0 }) < 1e-6)
      }
    }
  }
}

/// A pair of names and rows, as Python prints it.
private struct Answer: Decodable {
  let values: ([String], [[Double]])

  init(from decoder: any Decoder) throws {
    var list = try decoder.unkeyedContainer()
    values = (try list.decode([String].self), try list.decode([[Double]].self))
  }
}
