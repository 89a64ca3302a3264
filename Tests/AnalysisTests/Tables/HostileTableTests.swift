import Analysis
import Foundation
import Fuzzing
import Testing

@testable import Files
@testable import Learning

@Suite("Whatever a file holds, a table")
struct HostileTableTests {
  private func read(_ bytes: [UInt8]) throws -> DataTable {
    var reading = DataTable.Reading()
    reading.label = "2"
    return try DataTable(TextTable(of: bytes, named: "f.csv"), reading)
  }

  @Test("ends in a right result or a typed error that names the file, for 600 mutated inputs")
  func mutations() throws {
    let target = try #require(FuzzTarget.named("texts"))
    var (tables, errors) = (0, 0)
    for number in 0..<600 {
      let input = target.input(seed: 14, number: number)
      do {
        let table = try read(input)
        tables += 1
        #expect(table.columns.allSatisfy { $0.count == table.rows })
      } catch let error as CSVError {
        errors += 1
        #expect(error.description.hasPrefix("f.csv"))
      } catch let error as TableError {
        errors += 1
        #expect(error.description.hasPrefix("f.csv"))
      }
    }
    #expect(tables > 50 && errors > 50, "\(tables) tables, \(errors) errors")
  }

  @Test("loses no cell: what is written as CSV is read again as it was")
  func nothingIsLost() throws {
    let cells = ["=1+2", "a\"b", "x\ny", ",;\t", " pad ", "é𝟙", "@cmd", "-", "'", "0x10", "\r\n"]
    let text = "n,y\n" + cells.map { "\"\($0.replacingOccurrences(of: "\"", with: "\"\""))\",1" }.joined(separator: "\n")
    let table = try read(Array(text.utf8))
    #expect((0..<table.rows).map { table.columns[0].text($0) } == cells.map { $0 as String? })
  }

  @Test("names the place of ragged rows, marks without a partner, control characters and foreign encodings")
  func places() throws {
    let cases: [([UInt8], CSVError)] = [
      (Array("a,b\n1,2\n3\n".utf8), .ragged(file: "f.csv", line: 3, columns: 1, expected: 2)),
      (Array("a,b\n\"1\n\n2\",2,3\n".utf8), .ragged(file: "f.csv", line: 2, columns: 3, expected: 2)),
      (Array("a,b\n1,\"2\n3,4\n".utf8), .quote(file: "f.csv", line: 2, column: 2)),
      (Array("a,b\n1,\"2\"3\n".utf8), .quote(file: "f.csv", line: 2, column: 2)),
      (Array("a,b\n1,\0\n".utf8), .notText(file: "f.csv", line: 2, column: 2)),
      ([0x61, 0x2c, 0x62, 0x0a, 0xe9, 0x2c, 0x31, 0x0a], .notText(file: "f.csv", line: 2, column: 1)),
      ([0xff, 0xfe, 0x31, 0], .encoding(file: "f.csv")), ([], .empty(file: "f.csv")),
      ([0x1f, 0x8b, 8, 0, 0], .damaged(file: "f.csv")),
      (Array("a,b\n1,\"".utf8) + Array(repeating: 0x78, count: 2 << 20), .longCell(file: "f.csv", line: 2, column: 2, limit: 1 << 20)),
      (Array("a,b\n1,".utf8) + Array(repeating: 0x78, count: 2 << 20), .longCell(file: "f.csv", line: 2, column: 2, limit: 1 << 20)),
      (Array(repeating: UInt8(ascii: ","), count: 1_000_000), .manyColumns(file: "f.csv", line: 1, limit: 100_000)),
    ]
    for (bytes, expected) in cases {
      #expect(throws: expected, "\(expected)") { try read(bytes) }
    }
  }
}
