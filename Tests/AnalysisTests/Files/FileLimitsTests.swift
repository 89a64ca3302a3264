import Analysis
import Foundation
import Testing

@testable import Files
@testable import Reporting

@Suite("A file that is too large")
struct FileLimitsTests {
  @Test("is refused at a line without an end, while it is read")
  func endless() throws {
    let error = try #require(throws: CSVError.self) { try CSV().table(contentsOf: "/dev/zero") }
    #expect(error == .longLine(file: "/dev/zero", line: 1, limit: 1 << 24))
    let glass = try #require(throws: SciGlassError.self) { try SciGlassDerivation(source: "/dev/zero") }
    #expect(glass == .table(.longLine(file: "/dev/zero", line: 1, limit: 1 << 24)))
  }

  @Test("is refused while it is read as a whole, and what cannot be read with the system's reason")
  func whole() throws {
    let reason = "it holds more than the 1 MB that may be read at once"
    #expect(throws: FileError.unreadable(path: "/dev/zero", message: reason)) {
      try WholeFile.bytes(of: "/dev/zero", limit: 1 << 20)
    }
    for (path, reason) in [("/", EISDIR), ("/nowhere/file", ENOENT)] {
      #expect(throws: FileError.unreadable(path: path, message: String(cString: strerror(reason)))) {
        try WholeFile.text(of: path)
      }
    }
    #expect(try WholeFile.bytes(of: "/dev/null").isEmpty)
    #expect(throws: FileError.self) { try TableModel(contentsOf: "/") }
    #expect(throws: FileError.self) { try RunRecord(contentsOf: URL(fileURLWithPath: "/")) }
  }

  @Test("is refused at the row that has no more memory")
  func tooManyNumbers() throws {
    var reader = CSV()
    // Two numbers, as many again while they move, and their line: 40 bytes a row.
    reader.memoryLimit = 400
    let row = "1,2\n"
    let fitting = try reader.table(of: Array(String(repeating: row, count: 11).utf8), named: "f")
    #expect(fitting.values.rows == 11)
    #expect(throws: CSVError.tooLarge(file: "f", line: 12, limit: 400)) {
      try reader.table(of: Array(String(repeating: row, count: 12).utf8), named: "f")
    }
  }

  @Test("has no checksum if it is a device, and the same one as its bytes if it is a file")
  func checksum() throws {
    #expect(try SHA256.hexadecimal(of: URL(fileURLWithPath: "/dev/zero")) == nil)
    let bytes = (0..<200_001).map { UInt8(truncatingIfNeeded: $0 &* $0 >> 3) }
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("checksum-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(bytes).write(to: file)
    #expect(try SHA256.hexadecimal(of: file) == SHA256.hexadecimal(bytes))
    var pieces = SHA256()
    for start in stride(from: 0, to: bytes.count, by: 61) { pieces.update(bytes[start..<min(start + 61, bytes.count)]) }
    #expect(pieces.finish() == SHA256.hexadecimal(bytes))
  }
}

@Suite("Numbers from files and options")
struct TypedNumbersTests {
  @Test("name the place of a vertex that is no whole number", arguments: ["-1", "0.5", "1e300", "9223372036854775808"])
  func vertices(text: String) throws {
    try withFile("from,to\n0,1\n1,\(text)\n") { (file: String) throws -> Void in
      let value = try #require(Double(text))
      #expect(throws: CSVError.notWhole(file: file, line: 3, column: 2, value: value)) {
        try WeightedGraph(edgesIn: file)
      }
    }
  }

  @Test("are lists of finite numbers")
  func lists() {
    #expect(NumberList(argument: "0.5,-2e3")?.numbers == [0.5, -2000])
    for text in ["", "1,", "nan", "1,inf", "0x10", "1e999", " 1", "1;2"] {
      #expect(NumberList(argument: text) == nil, "\(text)")
    }
  }
}
