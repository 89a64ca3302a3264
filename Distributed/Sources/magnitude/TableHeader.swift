import Foundation

/// Where the numbers of a table lie in a file, and what kind they are: NumPy's `.npy`, or raw numbers.
struct TableHeader: Equatable {
  let rows: Int
  let columns: Int
  /// The bytes of a number, 4 or 8.
  let width: Int
  /// Where the first number begins.
  let offset: Int

  /// Reads the header of an `.npy` file of floating-point numbers in rows.
  ///
  /// Source: NumPy's format specification, versions 1.0 to 3.0.
  init(npy file: String) throws {
    func error(_ reason: String) -> DistributedError {
      DistributedError("\(file) is no table of numbers in rows: \(reason); save it by numpy.save")
    }
    guard let handle = FileHandle(forReadingAtPath: file), let start = try handle.read(upToCount: 12), start.count == 12
    else { throw error("it cannot be read, or is too short") }
    guard start.prefix(6).elementsEqual([0x93] + Array("NUMPY".utf8)), (1...3).contains(start[6]) else {
      throw error("it does not begin as an .npy file")
    }
    let size = start[6] == 1 ? 2 : 4
    let length = start[8..<8 + size].reversed().reduce(0) { $0 << 8 | Int($1) }
    guard length <= 65_536 else { throw error("its header has \(length) bytes") }
    offset = 8 + size + length
    try handle.seek(toOffset: UInt64(8 + size))
    let text = String(decoding: try handle.read(upToCount: length) ?? Data(), as: UTF8.self)
    guard let kind = text.firstMatch(of: #/'descr': *'<f([48])'/#) else {
      throw error("its numbers are neither <f8 nor <f4")
    }
    width = kind.1 == "8" ? 8 : 4
    guard text.contains(#/'fortran_order': *False/#) else { throw error("it stands in columns") }
    guard let shape = text.firstMatch(of: #/'shape': *\((\d+), *(\d*)\)/#), let rows = Int(shape.1) else {
      throw error("it has not one or two axes")
    }
    self.rows = rows
    columns = Int(shape.2) ?? 1
    try check(file)
  }

  /// Takes a file of nothing but numbers, in rows.
  init(raw file: String, columns: Int, width: Int) throws {
    let size = try FileManager.default.attributesOfItem(atPath: file)[.size] as? Int ?? 0
    guard columns > 0, size % width == 0, size / width % columns == 0 else {
      throw DistributedError("\(file) has \(size) bytes, which are no rows of \(columns) numbers of \(width) bytes")
    }
    (self.columns, self.width, offset) = (columns, width, 0)
    rows = size / width / columns
  }

  private func check(_ file: String) throws {
    let size = try FileManager.default.attributesOfItem(atPath: file)[.size] as? Int ?? 0
    let (cells, isMany) = rows.multipliedReportingOverflow(by: columns)
    guard !isMany, cells <= (Int.max - offset) / width, size >= offset + cells * width else {
      throw DistributedError("\(file) has \(size) bytes, and \(rows) × \(columns) numbers are more")
    }
  }
}
