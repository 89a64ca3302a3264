import Analysis
import Foundation
import Testing

@testable import Files
@testable import Learning

@Suite("A table with classes")
struct LabelledDataTests {
  private func table(_ rows: [String]) throws -> DataTable {
    var reading = DataTable.Reading()
    reading.label = "y"
    return try DataTable(TextTable(of: Array(rows.joined(separator: "\n").utf8), named: "f.csv"), reading)
  }

  private func data(
    _ rows: [String], test: [String]? = nil, _ change: (inout LabelledData.Choices) -> Void = { _ in }
  ) throws -> LabelledData {
    var choices = LabelledData.Choices()
    change(&choices)
    return try LabelledData(table(rows), label: "y", choices: choices, test: test.map(table))
  }

  /// Forty rows of two classes, with a group of four rows, a time, and what should be left out.
  private var rows: [String] {
    ["x,constant,leak,id,group,day,y"]
      + (0..<40).map {
        "\($0 * $0 % 17),1,\($0 % 4 == 0 ? 5 : 6),name\($0),g\($0 / 4),\(100 - $0),\($0 % 4 == 0 ? "rare" : "common")"
      }
  }

  @Test("leaves out constant, leaking and identifying columns, and says so")
  func leftOut() throws {
    let data = try data(rows)
    #expect(data.features.map(\.name) == ["x", "group", "day"])
    #expect(data.notes.count == 3)
    for (note, word) in zip(data.notes, ["constant", "leak", "id"]) { #expect(note.contains("Column \(word) ")) }
    #expect(data.classNames == ["common", "rare"] && data.classCounts == [30, 10])
    #expect(try self.data(rows) { $0.categorical = ["id"] }.features.map(\.name).contains("id"))
  }

  @Test("keeps a group on one side")
  func groups() throws {
    let data = try data(rows) { $0.groups = "group" }
    let groups = try #require(data.groups)
    for seed: UInt32 in 1...20 {
      let parts = try data.parts(.groups(test: 0.3, validation: 0.2), seed: seed)
      let sides = [parts.train, parts.validation, parts.test].map { Set($0.map { groups[$0] }) }
      #expect(sides[0].isDisjoint(with: sides[1]) && sides[0].isDisjoint(with: sides[2]))
      #expect(sides[1].isDisjoint(with: sides[2]))
      #expect((parts.train + parts.validation + parts.test).sorted() == Array(0..<40))
    }
  }

  @Test("lets the past train and the future test, with equal times on one side")
  func time() throws {
    let data = try data(rows) { $0.time = "day" }
    let parts = try data.parts(.time(test: 0.3, validation: 0.2), seed: 1)
    #expect(parts.test == (0..<12).reversed())
    let other = try data.parts(.time(test: 0.3, validation: 0.2), seed: 9)
    #expect(parts == other)
    var equal = rows
    for row in 1...20 { equal[row] = equal[row].replacingOccurrences(of: ",\(101 - row),", with: ",90,") }
    let tied = try self.data(equal) { $0.time = "day" }
    let split = try tied.parts(.time(test: 0.3, validation: 0.2), seed: 1)
    #expect(Set(split.test) == Set(0..<20))
  }

  @Test("goes through every row once in as many seeds as folds, with the classes' shares")
  func folds() throws {
    let data = try data(rows)
    let tests = try (1...5).map { try data.parts(.folds(5, validation: 0.2), seed: UInt32($0)).test }
    #expect(tests.flatMap { $0 }.sorted() == Array(0..<40))
    for test in tests { #expect(test.count { data.labels[$0] == 1 } == 2) }
    #expect(try data.parts(.folds(5, validation: 0.2), seed: 6).test != tests[0])
  }

  @Test("tests on the rows of a test file, whose columns may stand in another order")
  func testFile() throws {
    let train = ["x,c,y"] + (0..<20).map { "\($0),\($0 % 3),\($0 % 2 == 0 ? "a" : "b")" }
    let data = try data(train, test: ["y,c,x", "a,0,100", "c,7,200"])
    let parts = try data.parts(.file(validation: 0.2), seed: 3)
    #expect(parts.test == [20, 21])
    #expect(data.features[0].text(20) == "100" && data.classNames == ["a", "b", "c"])
    #expect(
      try TableData(data, .file(validation: 0.2)).notes(seeds: [1]).contains { $0.contains("never predicted: c") })
    let missing = #expect(throws: TableError.self) { try self.data(train, test: ["y,x", "a,1"]) }
    #expect(missing == .missingColumn(file: "f.csv", name: "c", columns: ["y", "x"]))
  }

  @Test("trains on the only sample of a class, and never tests it")
  func single() throws {
    let data = try data(rows + ["3,1,7,last,g99,1,single"])
    #expect(data.notes.contains { $0.contains("single sample") && $0.contains("single.") })
    for seed: UInt32 in 1...10 {
      for plan in [SplitPlan.shares(test: 0.3, validation: 0.2), .folds(4, validation: 0.2)] {
        #expect(try data.parts(plan, seed: seed).train.contains(40))
      }
    }
  }

  @Test(
    "says that it is the validation share which takes no sample, where classes have one each beside the test samples")
  func noValidation() throws {
    let data = try data(["x,y", "1,a", "2,b", "3,a", "4,b"])
    let error = try #require(throws: SplitError.self) { try data.parts(.shares(test: 0.3, validation: 0.2), seed: 1) }
    #expect(error == .validation(.emptyTest(count: 0, testShare: 0.2)))
    #expect(error.description.hasPrefix("a validation share of 0.2 leaves none of 0 samples to choose an epoch by"))
  }

  @Test("refuses to leave out a column that another option names, by name or number")
  func contradiction() throws {
    for (column, option, change) in [
      ("y", "--label", { _ in }), ("7", "--label", { _ in }), ("x", "--categorical", { $0.categorical = ["1"] }),
      ("group", "--groups", { $0.groups = "group" }), ("day", "--time", { $0.time = "6" }),
    ] as [(String, String, (inout LabelledData.Choices) -> Void)] {
      let error = try #require(throws: TableError.self, "\(column)") {
        try data(rows) {
          change(&$0)
          $0.drop = [column]
        }
      }
      #expect(error.description.contains("which \(option) names too"), "\(error)")
    }
    #expect(try data(rows) { ($0.drop, $0.groups) = (["x", "id"], "group") }.count == 40)
  }

  @Test("names the first missing cell, the counts and the choices; each choice does what it says")
  func missing() throws {
    let holed =
      ["x,c,y"] + (0..<20).map { "\($0 == 3 ? "" : "\($0)"),\($0 % 5 == 0 ? "?" : "k\($0 % 2)"),\($0 % 3 == 0)" }
    let error = try #require(throws: TableError.self) { try data(holed) }
    #expect(error == .missingCells(file: "f.csv", line: 5, column: 1, name: "x", counts: ["x 1", "c 4"]))
    for choice in ["drop", "mean", "category"] { #expect(error.description.contains(choice)) }
    #expect(try data(holed) { $0.missing = .drop }.count == 15)
    let mean = try TableData(data(holed) { $0.missing = .mean }).prepared(seed: 1)
    #expect(mean.preprocessing.columns.map(\.levels) == [nil, ["k0", "k1"]])
    #expect(mean.preprocessing.columns.map(\.marksMissing) == [false, false])
    #expect(!mean.samples.train.features.elements.contains { !$0.isFinite })
    let category = try TableData(data(holed) { $0.missing = .category }).prepared(seed: 1)
    #expect(category.preprocessing.columns.map(\.levels) == [nil, ["k0", "k1"]])
    #expect(category.preprocessing.columns.map(\.marksMissing) == [true, true])
    for row in 0..<category.samples.test.count {
      #expect(category.samples.test.features.row(row).suffix(3).reduce(0, +) == 1)
    }
  }

  @Test("standardises by the training samples alone")
  func fitted() throws {
    let prepared = try TableData(data(rows)).prepared(seed: 4)
    let column = prepared.samples.train.features.column(0)
    #expect(abs(column.reduce(0, +)) < 1e-12)
    #expect(abs(column.reduce(0) { $0 + $1 * $1 } / Double(column.count) - 1) < 1e-12)
    #expect(abs(prepared.samples.test.features.column(0).reduce(0, +)) > 1e-3)
  }

  @Test("counts rows that stand on both sides")
  func copies() throws {
    let doubled = ["x,z,y"] + (0..<30).flatMap { row in Array(repeating: "\(row),\(row % 7),\(row % 2)", count: 2) }
    let notes = try TableData(data(doubled)).notes(seeds: [1])
    #expect(notes.contains { $0.contains("of 18 test samples") && $0.contains("0 of them another class") })
  }

  @Test("is refused without classes, features or a class for each row")
  func refused() throws {
    #expect(throws: TableError.oneClass(file: "f.csv", name: "y")) { try data(["x,y", "1,a", "2,a"]) }
    #expect(throws: TableError.notClasses(file: "f.csv", name: "y", values: 9, rows: 9)) {
      try data(["x,y"] + (1...9).map { "\($0),\($0)" })
    }
    #expect(throws: TableError.noFeatures(file: "f.csv")) { try data(["x,y", "1,a", "1,b", "1,a", "1,b"]) }
    #expect(throws: TableError.missingLabel(file: "f.csv", line: 3, column: 2, count: 1)) {
      try data(["x,y", "1,a", "2,", "3,b"])
    }
  }
}
