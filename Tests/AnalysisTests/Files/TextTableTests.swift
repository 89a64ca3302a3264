import Foundation
import Testing

@testable import Files

@Suite("Tables of words and numbers")
struct TextTableTests {
  @Test("are read with quotes, and refused where rows differ in length or quotes do not pair")
  func read() throws {
    func table(_ text: String) throws -> TextTable {
      try withFile(text) { try TextTable(contentsOf: $0) }
    }
    let plain = try table("loss,f1\r\n\"a, \"\"b\"\"\",0.5\n\nc,NaN\n")
    #expect(plain.columns == ["loss", "f1"] && plain.rows == [["a, \"b\"", "0.5"], ["c", "NaN"]])
    #expect(throws: CSVError.self) { try table("a,b\n1\n") }
    #expect(throws: CSVError.self) { try table("a,b\n\"1,2\n") }
    #expect(throws: CSVError.self) { try TextTable(contentsOf: "/no/such.csv") }
    #expect(try table("").rows.isEmpty)
  }
}
