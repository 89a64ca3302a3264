import Foundation

/// Cuts bytes that come in pieces into lines, without their LF.
struct LineSplitter {
  // The start of a line whose end is in a later piece.
  private var started: [UInt8] = []

  /// Hands on each line that ends in a piece.
  mutating func feed(
    _ piece: UnsafeBufferPointer<UInt8>, _ line: (UnsafeBufferPointer<UInt8>) throws(CSVError) -> Void
  ) throws(CSVError) {
    var start = 0
    while start < piece.count, let base = piece.baseAddress,
      let found = memchr(base + start, Int32(UInt8(ascii: "\n")), piece.count - start)
    {
      let end = UnsafeRawPointer(found) - UnsafeRawPointer(base)
      let rest = UnsafeBufferPointer(rebasing: piece[start..<end])
      if started.isEmpty {
        try line(rest)
      } else {
        started.append(contentsOf: rest)
        try finish(line)
      }
      start = end + 1
    }
    started.append(contentsOf: piece[start...])
  }

  /// Hands on what stands after the last LF, if anything does.
  mutating func finish(_ line: (UnsafeBufferPointer<UInt8>) throws(CSVError) -> Void) throws(CSVError) {
    if started.isEmpty { return }
    try started.withUnsafeBufferPointer { bytes throws(CSVError) in try line(bytes) }
    started.removeAll(keepingCapacity: true)
  }
}
