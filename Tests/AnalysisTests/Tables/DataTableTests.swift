import Analysis
import Foundation
import Testing

@testable import Files
@testable import Learning

@Suite("A table of one's own")
struct DataTableTests {
  private func table(_ text: String, _ change: (inout DataTable.Reading) -> Void = { _ in }) throws -> DataTable {
    var reading = DataTable.Reading()
    change(&reading)
    return try DataTable(TextTable(of: Array(text.utf8), named: "f.csv", delimiter: reading.delimiter), reading)
  }

  private func kinds(_ table: DataTable) -> [String] {
    table.columns.map { column in
      switch column.values {
      case .numbers(let numbers): "numbers \(numbers)"
      case .categories(let codes, let levels): "\(codes) of \(levels)"
      }
    }
  }

  @Test("finds the kind of each column, with separators, decimal commas, marks and line ends of all sorts")
  func kinds() throws {
    let expected = ["numbers [1.5, -2.0]", "[1, 0] of [\"a\", \"b c\"]"]
    for text in [
      "x,y\n1.5,b c\n-2,a\n", "x;y\n1,5;b c\n-2;a\n", "x\ty\r\n1.5\tb c\r\n-2\ta", "\u{feff}x,y\r1.5,b c\r-2,a\r",
      "\"x\",\"y\"\n\n\"1.5\",\"b c\"\n\n-2 , a \n", "x\ty\n1,5\tb c\n-2,0\ta\n",
    ] {
      let table = try table(text)
      #expect(table.columns.map(\.name) == ["x", "y"])
      #expect(kinds(table) == expected, "\(text)")
    }
    #expect(try table("1.5,b c\n-2,a\n").columns.map(\.name) == ["column_1", "column_2"])
  }

  @Test("refuses whole numbers that double precision rounds where they are learnt from, not where they are left out")
  func rounded() throws {
    let rows = (0..<8).map { "\(9_007_199_254_740_992 + $0),\($0 % 3),\($0 % 2 == 0 ? "a" : "b")" }
    let read = try table("id,x,y\n" + rows.joined(separator: "\n"))
    let refusal = TableError.rounded(file: "f.csv", line: 3, column: 1, name: "id", value: "9007199254740993")
    #expect(throws: refusal) { try LabelledData(read, label: "y") }
    #expect(refusal.description.contains("or say --categorical id or --drop id"))
    var choices = LabelledData.Choices()
    choices.drop = ["id"]
    #expect(try LabelledData(read, label: "y", choices: choices).features.map(\.name) == ["x"])
    choices = LabelledData.Choices()
    choices.groups = "id"
    #expect(throws: refusal) { try LabelledData(read, label: "y", choices: choices) }
    choices.categorical = ["id"]
    let named = try table("id,x,y\n" + rows.joined(separator: "\n")) { $0.categorical = ["id"] }
    #expect(try LabelledData(named, label: "y", choices: choices).groups == Array(0..<8))
  }

  @Test("keeps quoted separators, marks, line ends and blanks, and counts lines through them")
  func quoted() throws {
    let read = try table("x,y\n\"a,\"\"b\"\"\nc\",\" d \"\ne,f\n")
    #expect(read.columns[0].text(0) == "a,\"b\"\nc")
    #expect(read.columns[1].text(0) == " d ")
    #expect(read.lines == [2, 4])
  }

  @Test("takes the usual words for missing cells, and no others")
  func missing() throws {
    let read = try table("x,y,z\n1,?,none\nNA,b,-\n,NaN,0\n3,N/A,unknown\n")
    #expect(read.columns.map(\.missingCount) == [2, 3, 0])
  }

  @Test("sorts integer classes by size, whatever the label looks like")
  func labels() throws {
    let read = try table("x,y\n1,10\n2,9\n3,-1\n") { $0.label = "y" }
    #expect(kinds(read)[1] == "[2, 1, 0] of [\"-1\", \"9\", \"10\"]")
    #expect(try table("a,1\nb,2\n") { $0.label = "2" }.columns[1].text(0) == "1")
  }

  @Test("is named where one cell of a column of numbers is a text")
  func mixed() throws {
    let rows = (0..<40).map { $0 == 17 ? "1O,a" : "\($0),b" }
    let error = try #require(throws: TableError.self) { try table("x,y\n" + rows.joined(separator: "\n")) }
    #expect(
      error == .mixed(file: "f.csv", line: 19, column: 1, name: "x", value: "1O", texts: 1, cells: 40))
    #expect(try kinds(table("x,y\n" + rows.joined(separator: "\n")) { $0.categorical = ["x"] })[0].contains("1O"))
    // The error names --drop as a way out.
    #expect(try kinds(table("x,y\n" + rows.joined(separator: "\n")) { $0.dropped = ["x"] })[0].contains("1O"))
  }

  @Test("is refused where columns share a name, numbers are infinite or a column is not there")
  func refused() throws {
    #expect(throws: TableError.duplicateName(file: "f.csv", name: "x", first: 1, second: 2)) {
      try table("x,x\n1,2\n") { $0.header = .present }
    }
    #expect(throws: CSVError.notFinite(file: "f.csv", line: 3, column: 1, value: "inf")) {
      try table("x,y\n1,2\ninf,3\n")
    }
    #expect(throws: TableError.noColumn(file: "f.csv", name: "z", columns: ["x", "y"])) {
      try table("x,y\n1,2\n") { $0.label = "z" }
    }
  }

  @Test("reads what gzip packed, stored, fixed and dynamic blocks and several members, and finds every changed bit")
  func gzip() throws {
    let file = try CollectedTable.standard.file
    let bytes = Array(try Data(contentsOf: file))
    let contents = try Gzip.contents(of: bytes, limit: 1 << 20)
    let text = String(decoding: contents, as: UTF8.self)
    #expect(text.hasPrefix("mcg,gvh,") && text.hasSuffix("\n") && text.split(separator: "\n").count == 1485)
    // The empty text and "a" as gzip -n writes them, the latter in a block with fixed codes.
    let empty: [UInt8] = [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0]
    let letter: [UInt8] = [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 0x4b, 4, 0, 0x43, 0xbe, 0xb7, 0xe8, 1, 0, 0, 0]
    let stored: [UInt8] = [
      0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 1, 1, 0, 0xfe, 0xff, 0x61, 0x43, 0xbe, 0xb7, 0xe8, 1, 0, 0, 0,
    ]
    #expect(try Gzip.contents(of: empty, limit: 10) == [])
    #expect(try Gzip.contents(of: letter + stored + empty, limit: 10) == Array("aa".utf8))
    #expect(throws: Gzip.Failure.tooLarge) { try Gzip.contents(of: bytes, limit: 1000) }
    for place in stride(from: 10, to: bytes.count, by: 97) {
      var changed = bytes
      changed[place] ^= 1 << UInt8(place % 8)
      #expect(throws: Gzip.Failure.self) { try Gzip.contents(of: changed, limit: 1 << 20) }
      #expect(throws: Gzip.Failure.self) { try Gzip.contents(of: Array(bytes[..<place]), limit: 1 << 20) }
    }
  }
}
