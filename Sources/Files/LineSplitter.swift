import Foundation

/// Cuts bytes that come in pieces into lines, without their LF.
struct LineSplitter {
  // The start of a line whose end is in a later piece.
  private var started: [UInt8] = []

  /// Hands on each line that ends in a piece.
  mutating func feed<Failure: Error>(
    _ piece: UnsafeBufferPointer<UInt8>, _ line: (UnsafeBufferPointer<UInt8>) throws(Failure) -> Void
  ) throws(Failure) {
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
  mutating func finish<Failure: Error>(_ line: (UnsafeBufferPointer<UInt8>) throws(Failure) -> Void) throws(Failure) {
    if started.isEmpty { return }
    try started.withUnsafeBufferPointer { bytes throws(Failure) in try line(bytes) }
    started.removeAll(keepingCapacity: true)
  }

  /// Reads a file piece by piece and hands on each of its lines.
  ///
  /// - Throws: what `line` throws, and what `unreadable` makes of the system's reason why the file cannot be read.
  static func read<Failure: Error>(
    _ file: String, chunk: Int = 1 << 18, unreadable: (String) -> Failure,
    line: (UnsafeBufferPointer<UInt8>) throws(Failure) -> Void
  ) throws(Failure) {
    guard let stream = fopen(file, "rb") else { throw unreadable(lastReason) }
    defer { fclose(stream) }
    var lines = LineSplitter()
    let buffer = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: chunk)
    defer { buffer.deallocate() }
    while true {
      let count = fread(buffer.baseAddress, 1, chunk, stream)
      if count == 0 { break }
      try lines.feed(UnsafeBufferPointer(rebasing: buffer[..<count]), line)
    }
    if ferror(stream) != 0 { throw unreadable(lastReason) }
    try lines.finish(line)
  }

  private static var lastReason: String { String(cString: strerror(errno)) }
}
