import Analysis
import Foundation
import Testing

@testable import Files
@testable import Glass
@testable import Learning

@Suite("CSV names the place of")
struct CSVErrorTests {
  private func error(_ text: String) throws -> CSVError {
    try error(Array(text.utf8))
  }

  private func error(_ bytes: [UInt8]) throws -> CSVError {
    try #require(throws: CSVError.self) { try CSV().table(of: bytes, named: "f.csv") }
  }

  @Test("a missing file, and one that is a folder")
  func unreadable() throws {
    let missing = try #require(throws: CSVError.self) { try CSV().table(contentsOf: "/nowhere/points.csv") }
    #expect(missing.description.contains("/nowhere/points.csv: No such file or directory"))
    let folder = NSTemporaryDirectory()
    let directory = try #require(throws: CSVError.self) { try CSV().table(contentsOf: folder) }
    #expect(directory.description.contains("Is a directory"))
  }

  @Test("nothing to read", arguments: ["", "\n\n", "a,b\n", "# only a comment", "\u{feff}"])
  func empty(text: String) throws {
    #expect(try error(text) == .empty(file: "f.csv"))
  }

  @Test("a short and a long row, counting comments and blank lines")
  func ragged() throws {
    #expect(try error("a,b\n\n# c\n1,2\n3\n") == .ragged(file: "f.csv", line: 5, columns: 1, expected: 2))
    #expect(try error("1,2\n3,4,5\n") == .ragged(file: "f.csv", line: 2, columns: 3, expected: 2))
    #expect(try error("a,b\n1,2,3\n") == .ragged(file: "f.csv", line: 2, columns: 3, expected: 2))
    #expect(try error("1,2\n3,4,\n") == .ragged(file: "f.csv", line: 2, columns: 3, expected: 2))
  }

  @Test("an empty cell")
  func missing() throws {
    #expect(try error("1,2,3\n4,,6\n") == .missing(file: "f.csv", line: 2, column: 2))
    #expect(try error("1,2\n4, \r\n") == .missing(file: "f.csv", line: 2, column: 2))
    #expect(try error("1,2\n\"\",3\n") == .missing(file: "f.csv", line: 2, column: 1))
  }

  @Test("a cell that is no number")
  func notNumeric() throws {
    let error = try error("x,y\r\n1,2\r\n3,4O\r\n")
    #expect(error == .notNumeric(file: "f.csv", line: 3, column: 2, value: "4O"))
    #expect(error.description.hasPrefix("f.csv, line 3, column 2: \"4O\" is not a number"))
    #expect(try self.error("1;2\n1,5;2\n") == .notNumeric(file: "f.csv", line: 2, column: 1, value: "1,5"))
    #expect(try self.error("1,x\n1,2\n") == .notNumeric(file: "f.csv", line: 1, column: 2, value: "x"))
  }

  @Test("a cell that is not finite", arguments: ["nan", "NaN", "inf", "-Infinity", "1e999"])
  func notFinite(value: String) throws {
    #expect(try error("1,2\n3,\(value)\n") == .notFinite(file: "f.csv", line: 2, column: 2, value: value))
    #expect(try error("\(value),1\n") == .notFinite(file: "f.csv", line: 1, column: 1, value: value))
  }

  @Test(
    "a whole number that double precision rounds, where its column is read",
    arguments: ["9007199254740993", "-9007199254740993", "+0009007199254740995", "100000000000000000000001"])
  func rounded(value: String) throws {
    let table = try CSV().table(of: Array("1,2\n3,\(value)\n\(value),4\n".utf8), named: "f.csv")
    let second = CSVError.rounded(file: "f.csv", line: 2, column: 2, value: value)
    #expect(throws: second) { try table.requireExact(except: [0]) }
    #expect(throws: CSVError.rounded(file: "f.csv", line: 3, column: 1, value: value)) { try table.requireExact() }
    try table.requireExact(except: [0, 1])
    #expect(second.description.hasPrefix("f.csv, line 2, column 2: \"\(value)\" would be rounded to double precision"))
  }

  @Test(
    "no whole number that a double holds, nor one with a fraction or an exponent",
    arguments: [
      "9007199254740992", "-9007199254740994", "18446744073709551616", "10000000000000000000000", "9007199254740993.0",
      "9007199254740993e0", "9007199254740991", "0.1",
    ])
  func exact(value: String) throws {
    try CSV().table(of: Array("1,\(value)\n".utf8), named: "f.csv").requireExact()
  }

  @Test(
    "quotation marks that do not pair",
    arguments: ["1,2\n1,\"2\n", "1,2\n1,\"2\"3\n", "1,2\n1,\"2\"\"\n", "1 2\n1 \"2\"3\n", "1\t2\n1\t\"2\"3\n"])
  func quotes(text: String) throws {
    #expect(try error(text) == .quote(file: "f.csv", line: 2, column: 2))
  }

  @Test("UTF-16")
  func encoding() throws {
    #expect(try error([0xff, 0xfe, 0x31, 0, 0x0a, 0]) == .encoding(file: "f.csv"))
  }

  @Test("bytes that are no text, with control characters escaped and long values cut")
  func escaped() throws {
    let control = try error("1\n\u{1b}[2J\n").description
    #expect(!control.contains("\u{1b}"))
    #expect(try error([0x31, 0x0a, 0x80, 0x00, 0x0a]).description.contains("line 2, column 1"))
    #expect(try error("1\n" + String(repeating: "x", count: 10_000)).description.count < 250)
  }
}
