import Analysis
import Foundation
import Testing

@testable import Files
@testable import Glass
@testable import Learning

@Suite("CSV")
struct CSVTests {
  private func table(_ text: String, _ csv: CSV = CSV()) throws -> NumericTable {
    try csv.table(of: Array(text.utf8), named: "text")
  }

  @Test(
    "finds out the delimiter",
    arguments: [
      "1,2.5\n-3,4e1\n", "1;2.5\n-3;4e1", "1\t2.5\n-3\t4e1", "1   2.5\n  -3 \t 4e1  \n", " 1 , 2.5\n-3 ,4e1 ",
      "\"1\" 2.5\n-3 \"4e1\" ",
    ])
  func delimiters(text: String) throws {
    #expect(try table(text) == NumericTable(columnNames: nil, values: Matrix([[1, 2.5], [-3, 40]])))
  }

  @Test("takes a line of names for a header, and a row of numbers for a row")
  func header() throws {
    let named = try table("x,\"the, \"\"y\"\"\"\n1,2\n")
    #expect(named.columnNames == ["x", "the, \"y\""])
    #expect(named.values == Matrix([[1, 2]]))
    #expect(try table("1,2\n3,4\n").columnNames == nil)
    #expect(try table(",a\n0,1\n").columnNames == ["", "a"])
  }

  @Test("takes the first line for what it is told")
  func toldHeader() throws {
    let years = try table("1990,2000\n1,2\n", CSV(header: .present))
    #expect(years.columnNames == ["1990", "2000"])
    #expect(years.values == Matrix([[1, 2]]))
    let error = try #require(throws: CSVError.self) { try table("a,b\n1,2\n", CSV(header: .absent)) }
    #expect(error == .notNumeric(file: "text", line: 1, column: 1, value: "a"))
  }

  @Test("uses the delimiter it is told")
  func toldDelimiter() throws {
    #expect(try table("1 2\n3 4", CSV(delimiter: .whitespace)).values == Matrix([[1, 2], [3, 4]]))
    #expect(throws: CSVError.notNumeric(file: "text", line: 1, column: 1, value: "1;2")) {
      try table("1;2\n", CSV(header: .absent, delimiter: .comma))
    }
    #expect(throws: CSVError.missing(file: "text", line: 1, column: 2)) {
      try table("1\t\t2\n", CSV(delimiter: .tab))
    }
  }

  @Test("skips a byte order mark, comments and blank lines, and takes CRLF and a missing last line end")
  func decorations() throws {
    let text = "\u{feff}# made by hand\r\n\r\na;b\r\n1;2\r\n  # more\r\n \t\r\n\"3\" ; \"4\"\r\n5;6"
    let result = try table(text)
    #expect(result.columnNames == ["a", "b"])
    #expect(result.values == Matrix([[1, 2], [3, 4], [5, 6]]))
  }

  @Test("reads a single column")
  func singleColumn() throws {
    #expect(try table("value\n1\n2\n") == NumericTable(columnNames: ["value"], values: Matrix([[1], [2]])))
  }

  @Test("reads the same however the file is cut into pieces", arguments: [1, 2, 3, 7, 64, 4096])
  func pieces(chunk: Int) throws {
    var random = NumPyRandom(seed: 2)
    let values = Matrix(rows: 50, columns: 3, elements: random.standardNormals(150))
    let rows = (0..<50).map { values.row($0).map { "\($0)" }.joined(separator: ",") }
    let text = "\u{feff}a,b,c\r\n" + rows.joined(separator: "\r\n")
    try withFile(Array(text.utf8)) { file in
      let read = try CSV().table(contentsOf: file, chunk: chunk)
      #expect(read == NumericTable(columnNames: ["a", "b", "c"], values: values))
    }
  }
}

/// Calls a function with the path of a file of the given bytes, which is removed afterwards.
func withFile<T>(_ bytes: [UInt8], _ body: (String) throws -> T) throws -> T {
  let file = FileManager.default.temporaryDirectory.appendingPathComponent("analysis-\(UUID().uuidString).csv")
  try Data(bytes).write(to: file)
  defer { try? FileManager.default.removeItem(at: file) }
  return try body(file.path)
}
