import CardinalityNumerics
import Foundation

/// A table of numbers in NumPy's `.npy` format: one or two axes of floating-point numbers or integers, 32 or 64 bits.
///
/// Source: NumPy's format specification, versions 1.0 to 3.0.
package enum NumPyFile {
  /// Reads a table; one axis becomes one column.
  ///
  /// - Parameter file: an `.npy` file, or `FILE.npz:NAME` for an array of an ``NumPyArchive``, whose only one needs no name.
  /// - Throws: ``NumPyFileError``, with the file and what is wrong; ``MemoryError`` before anything too large is read.
  package static func table(contentsOf file: String) throws -> Matrix<Double> {
    if let archive = NumPyArchive(file) { return try archive.table() }
    guard let handle = FileHandle(forReadingAtPath: file) else {
      throw NumPyFileError(file: file, reason: "it cannot be read")
    }
    defer { try? handle.close() }
    return try table(named: file) { try handle.read(upToCount: $0) ?? Data() }
  }

  /// Reads a table from the next bytes of something: `next` hands over as many as are asked for, or what is left.
  static func table(named file: String, _ next: (Int) throws -> Data) throws -> Matrix<Double> {
    func read(_ count: Int, _ what: String) throws -> Data {
      let data = try next(count)
      guard data.count == count else { throw NumPyFileError(file: file, reason: "it ends within \(what)") }
      return data
    }
    let start = [UInt8](try read(8, "its first eight bytes"))
    guard start.prefix(6) == [0x93] + Array("NUMPY".utf8), (1...3).contains(start[6]) else {
      throw NumPyFileError(file: file, reason: "it does not begin as an .npy file of version 1 to 3")
    }
    let length = try read(start[6] == 1 ? 2 : 4, "the length of its header").reversed().reduce(0) { $0 << 8 | Int($1) }
    guard length <= 65_536 else { throw NumPyFileError(file: file, reason: "its header has \(length) bytes") }
    let header = try NumPyHeader(String(decoding: try read(length, "its header"), as: UTF8.self), file: file)
    try MemoryLimit.check(
      Double(header.rows) * Double(header.columns) * Double(8 + header.width), for: "the table in \(file)",
      formula: "\(8 + header.width) bytes for each of \(header.rows) × \(header.columns) numbers")
    let data = try read(header.rows * header.columns * header.width, "its numbers")
    return try header.table(data, file: file)
  }
}

/// What is wrong with an `.npy` file.
package struct NumPyFileError: Error, Equatable, CustomStringConvertible {
  /// The file.
  package let file: String
  /// What is wrong.
  package let reason: String

  /// One sentence.
  package var description: String { "\(file) is no table of numbers: \(reason); save it by numpy.save" }
}

private struct NumPyHeader {
  let rows: Int
  let columns: Int
  /// The bytes of a number.
  let width: Int
  private let isInteger: Bool
  private let isColumnMajor: Bool

  /// Reads `{'descr': '<f8', 'fortran_order': False, 'shape': (3, 2), }`.
  init(_ text: String, file: String) throws {
    func value(_ key: String, _ pattern: String) throws -> String {
      guard let expression = try? Regex("['\"]\(key)['\"]\\s*:\\s*(\(pattern))"),
        let match = text.firstMatch(of: expression), let found = match.output[1].substring
      else { throw NumPyFileError(file: file, reason: "its header says no \(key): \(text.prefix(100))") }
      return String(found)
    }
    let kind = try value("descr", "['\"][^'\"]*['\"]").dropFirst().dropLast()
    guard ["<f8", "<f4", "<i8", "<i4"].contains(kind) else {
      throw NumPyFileError(file: file, reason: "its numbers are of kind \(kind), not <f8, <f4, <i8 or <i4")
    }
    width = kind.hasSuffix("8") ? 8 : 4
    isInteger = kind.contains("i")
    isColumnMajor = try value("fortran_order", "True|False") == "True"
    let shape = try value("shape", "\\([^)]*\\)").dropFirst().dropLast()
    let axes = shape.split(separator: ",").map { Int($0.trimmingCharacters(in: .whitespaces)) }
    guard (1...2).contains(axes.count), let rows = axes[0], let columns = axes.count == 2 ? axes[1] : 1, rows > 0,
      columns > 0
    else { throw NumPyFileError(file: file, reason: "its shape (\(shape)) is not that of numbers on one or two axes") }
    (self.rows, self.columns) = (rows, columns)
  }

  func table(_ data: Data, file: String) throws(NumPyFileError) -> Matrix<Double> {
    try checkIntegers(data, file: file)
    let numbers = data.withUnsafeBytes { bytes in
      (0..<rows * columns).map { index -> Double in
        switch (isInteger, width) {
        case (true, 8): Double(Int64(littleEndian: bytes.loadUnaligned(fromByteOffset: 8 * index, as: Int64.self)))
        case (true, _): Double(Int32(littleEndian: bytes.loadUnaligned(fromByteOffset: 4 * index, as: Int32.self)))
        case (false, 8):
          Double(bitPattern: UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: 8 * index, as: UInt64.self)))
        case (false, _):
          Double(
            Float(bitPattern: UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: 4 * index, as: UInt32.self))))
        }
      }
    }
    if isColumnMajor { return Matrix(rows: columns, columns: rows, elements: numbers).transposed() }
    return Matrix(rows: rows, columns: columns, elements: numbers)
  }

  /// Beyond 2⁵³ not every integer is a number in double precision: one that would be rounded is refused.
  private func checkIntegers(_ data: Data, file: String) throws(NumPyFileError) {
    guard isInteger, width == 8 else { return }
    let rounded = data.withUnsafeBytes { bytes in
      (0..<rows * columns).lazy.map { index in
        (index, Int64(littleEndian: bytes.loadUnaligned(fromByteOffset: 8 * index, as: Int64.self)))
      }.first { Double(exactly: $0.1) == nil }
    }
    guard let (index, value) = rounded else { return }
    let (row, column) = isColumnMajor ? (index % rows, index / rows) : (index / columns, index % columns)
    throw NumPyFileError(
      file: file,
      reason:
        "\(value) in row \(row), column \(column) (from 0) would be rounded to double precision: take a difference "
        + "to it, or convert by astype(float)")
  }
}
