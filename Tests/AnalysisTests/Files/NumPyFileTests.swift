import Analysis
import Foundation
import Testing

@testable import Files

@Suite("A file of NumPy's")
struct NumPyFileTests {
  private func read(_ header: String, _ numbers: [UInt8], version: UInt8 = 1) throws -> Matrix<Double> {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString).npy")
    defer { try? FileManager.default.removeItem(at: file) }
    let length = [UInt8(header.utf8.count & 255), UInt8(header.utf8.count >> 8)] + (version > 1 ? [0, 0] : [])
    let bytes = [0x93] + Array("NUMPY".utf8) + [version, 0] + length + Array(header.utf8) + numbers
    try Data(bytes).write(to: file)
    return try NumPyFile.table(contentsOf: file.path)
  }

  private func bytes(_ numbers: [Double]) -> [UInt8] {
    numbers.flatMap { number in withUnsafeBytes(of: number.bitPattern.littleEndian) { Array($0) } }
  }

  @Test("is read as numpy.save wrote it, row by row or column by column, in any version")
  func layouts() throws {
    let rows = Matrix([[1.5, 2, 3], [4, 5, -6e300]])
    let header = "{'descr': '<f8', 'fortran_order': False, 'shape': (2, 3), }\n"
    #expect(try read(header, bytes(rows.elements)) == rows)
    #expect(try read(header, bytes(rows.elements), version: 3) == rows)
    let turned = header.replacingOccurrences(of: "False", with: "True")
    #expect(try read(turned, bytes(rows.transposed().elements)) == rows)
    let line = header.replacingOccurrences(of: "(2, 3)", with: "(6,)")
    #expect(try read(line, bytes(rows.elements)) == Matrix(rows: 6, columns: 1, elements: rows.elements))
  }

  @Test("may hold singles and integers")
  func kinds() throws {
    let singles = [0.5, -2].flatMap { (x: Float) in
      withUnsafeBytes(of: x.bitPattern.littleEndian) { Array($0) }
    }
    #expect(try read("{'descr': '<f4', 'fortran_order': False, 'shape': (1, 2)}", singles) == Matrix([[0.5, -2]]))
    let whole: [UInt8] = [7, 0, 0, 0, 255, 255, 255, 255]
    #expect(try read("{'descr': '<i4', 'fortran_order': False, 'shape': (2, 1)}", whole) == Matrix([[7.0], [-1]]))
  }

  @Test("with an integer that double precision would round is refused, with its value and place")
  func largeIntegers() throws {
    func whole(_ numbers: [Int64]) -> [UInt8] {
      numbers.flatMap { number in withUnsafeBytes(of: number.littleEndian) { Array($0) } }
    }
    let header = "{'descr': '<i8', 'fortran_order': False, 'shape': (2, 3)}"
    let exact: [Int64] = [1 << 53, -(1 << 53), (1 << 53) + 2, .min, 1 << 62, -7]
    #expect(try read(header, whole(exact)).elements == exact.map(Double.init))
    for (order, place) in [("False", "row 1, column 1"), ("True", "row 0, column 2")] {
      for value: Int64 in [(1 << 53) + 1, -(1 << 53) - 1, .max] {
        var numbers = exact
        numbers[4] = value
        let error = #expect(throws: NumPyFileError.self) {
          try read(header.replacingOccurrences(of: "False", with: order), whole(numbers))
        }
        #expect(error?.reason.hasPrefix("\(value) in \(place)") == true, "\(String(describing: error))")
      }
    }
  }

  @Test("that is none says what is wrong")
  func errors() {
    for (header, numbers, reason) in [
      ("{'descr': '<c16', 'fortran_order': False, 'shape': (1,)}", 16, "of kind <c16"),
      ("{'descr': '<f8', 'fortran_order': False, 'shape': (2, 2)}", 31, "ends within its numbers"),
      ("{'descr': '<f8', 'fortran_order': False, 'shape': (1, 1, 1)}", 8, "one or two axes"),
      ("{'descr': '<f8', 'fortran_order': False, 'shape': (-1, 1)}", 8, "one or two axes"),
      ("{'descr': '<f8', 'shape': (1, 1)}", 8, "no fortran_order"),
      ("{'descr': '<f8', 'fortran_order': False, 'shape': (4000000000, 4000000000)}", 8, "would take"),
    ] {
      do {
        _ = try read(header, Array(repeating: 0, count: numbers))
        Issue.record("\(header) was read")
      } catch {
        #expect("\(error)".contains(reason), "\(error)")
      }
    }
    #expect(throws: NumPyFileError.self) { try NumPyFile.table(contentsOf: "/nowhere.npy") }
  }
}
