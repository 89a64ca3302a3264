import CDistributed
import Foundation

/// Points in a file, of which every rank reads its own part.
enum PointFile {
  /// The points of this rank, row after row.
  struct Part {
    let rows: [Double]
    let dimension: Int
    var count: Int { rows.count / dimension }
  }

  /// Reads the part of this rank; all ranks together.
  ///
  /// - Parameters:
  ///   - raw: the bytes of a number and the numbers a row, for a file of nothing but numbers; else the name's ending says
  ///     whether it is `.npy` or text with commas.
  ///   - layout: what may be read.
  static func part(of file: String, raw: (width: Int, columns: Int)?, _ layout: PointLayout) throws -> Part {
    let part = try Ranks.together {
      if let raw { return try numbers(file, TableHeader(raw: file, columns: raw.columns, width: raw.width), layout) }
      return file.hasSuffix(".npy") ? try numbers(file, TableHeader(npy: file), layout) : try text(file, layout)
    }
    return try agreed(part, file)
  }

  /// Checks that all parts have as many columns and hold numbers, and that there is a point.
  private static func agreed(_ part: Part, _ file: String) throws -> Part {
    let dimension = Int(Ranks.largest(Double(part.dimension)))
    return try Ranks.together {
      guard dimension > 0 else { throw DistributedError("\(file) has no point") }
      guard part.dimension == dimension || part.rows.isEmpty else {
        throw DistributedError("\(file) has rows of \(part.dimension) and of \(dimension) numbers")
      }
      if let place = part.rows.firstIndex(where: { !$0.isFinite || abs($0) > 1e150 }) {
        throw DistributedError(
          "\(file) has \(part.rows[place]) as coordinate \(place % dimension + 1) of a point: coordinates are finite and "
            + "at most 1e150")
      }
      return Part(rows: part.rows, dimension: dimension)
    }
  }

  private static func numbers(_ file: String, _ header: TableHeader, _ layout: PointLayout) throws -> Part {
    _ = try layout.isReplicated(
      count: header.rows, widest: (header.rows - 1) / Ranks.count + 1, dimension: header.columns)
    let (first, end) = (header.rows * Ranks.own / Ranks.count, header.rows * (Ranks.own + 1) / Ranks.count)
    let row = header.columns * header.width
    let data = try read(file, from: header.offset + first * row, count: (end - first) * row)
    let rows = data.withUnsafeBytes { bytes in
      (0..<(end - first) * header.columns).map { place in
        header.width == 8
          ? Double(bitPattern: UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: 8 * place, as: UInt64.self)))
          : Double(
            Float(bitPattern: UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: 4 * place, as: UInt32.self))))
      }
    }
    return Part(rows: rows, dimension: header.columns)
  }

  /// The lines that begin within this rank's share of the bytes; a first line without numbers is a header.
  private static func text(_ file: String, _ layout: PointLayout) throws -> Part {
    let size = try FileManager.default.attributesOfItem(atPath: file)[.size] as? Int ?? 0
    let (start, end) = (size * Ranks.own / Ranks.count, size * (Ranks.own + 1) / Ranks.count)
    try layout.check(textBytes: end - start)
    // From the byte before, which tells whether a line begins here, to the end of the line that began last.
    let data = try read(file, from: max(start - 1, 0), count: end - max(start - 1, 0))
    var lines = data[...]
    if start > 0 { lines = lines.drop { $0 != 10 }.dropFirst() }
    if let last = data.last, last != 10, !lines.isEmpty {
      lines = data[lines.startIndex...] + (try rest(file, from: end))
    }
    var (rows, dimension) = ([Double](), 0)
    for (place, line) in lines.split(separator: 10).enumerated() {
      let text = String(decoding: line, as: UTF8.self).trimmingCharacters(in: .whitespaces)
      if text.isEmpty { continue }
      let numbers = text.split(separator: ",", omittingEmptySubsequences: false)
        .map { Double($0.trimmingCharacters(in: .whitespaces)) }
      if Ranks.isFirst, place == 0, numbers.allSatisfy({ $0 == nil }) { continue }
      guard numbers.allSatisfy({ $0 != nil }), dimension == 0 || numbers.count == dimension else {
        throw DistributedError("\(file) has a line that is no \(max(dimension, 1)) numbers: \(text.prefix(60))")
      }
      dimension = numbers.count
      rows += numbers.compactMap { $0 }
    }
    return Part(rows: rows, dimension: max(dimension, rows.isEmpty ? 0 : 1))
  }

  /// What follows up to the end of the line.
  private static func rest(_ file: String, from start: Int) throws -> Data {
    var rest = Data()
    while true {
      let more = try read(file, from: start + rest.count, count: 4096, mayEnd: true)
      rest += more.prefix { $0 != 10 }
      if more.isEmpty || more.contains(10) { return rest }
    }
  }

  private static func read(_ file: String, from offset: Int, count: Int, mayEnd: Bool = false) throws -> Data {
    guard let handle = FileHandle(forReadingAtPath: file) else { throw DistributedError("\(file) cannot be read") }
    defer { try? handle.close() }
    try handle.seek(toOffset: UInt64(offset))
    let data = count == 0 ? Data() : try handle.read(upToCount: count) ?? Data()
    guard mayEnd || data.count == count else { throw DistributedError("\(file) ends early") }
    return data
  }
}
