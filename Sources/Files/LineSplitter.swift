import Foundation

/// Cuts bytes that come in pieces into lines, without their LF.
package struct LineSplitter {
  /// The longest line that is read, in bytes: a row of half a million coordinates is shorter, and whoever sends more
  /// sends no lines.
  package static let longestLine = 1 << 24

  /// Why a file was not read to its end.
  package enum Failure: Error {
    /// The file cannot be opened or read, for the system's reason.
    case unreadable(String)
    /// The line of this number, from 1, is longer than ``LineSplitter/longestLine``.
    case longLine(Int)
  }

  // The start of a line whose end is in a later piece.
  private var started: [UInt8] = []

  /// Whether the line that is being read has become longer than ``longestLine``.
  package var isTooLong: Bool { started.count > Self.longestLine }

  /// Hands on each line that ends in a piece.
  package mutating func feed<Failure: Error>(
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
  package mutating func finish<Failure: Error>(_ line: (UnsafeBufferPointer<UInt8>) throws(Failure) -> Void)
    throws(Failure)
  {
    if started.isEmpty { return }
    try started.withUnsafeBufferPointer { bytes throws(Failure) in try line(bytes) }
    started.removeAll(keepingCapacity: true)
  }

  /// Reads a file piece by piece and hands on each of its lines; no more than a line and a piece are in memory.
  ///
  /// - Throws: what `line` throws, and what `error` makes of a failure of reading.
  package static func read<Thrown: Error>(
    _ file: String, chunk: Int = 1 << 18, error: (Failure) -> Thrown,
    line: (UnsafeBufferPointer<UInt8>) throws(Thrown) -> Void
  ) throws(Thrown) {
    guard let stream = fopen(file, "rb") else { throw error(.unreadable(lastReason)) }
    defer { fclose(stream) }
    var lines = LineSplitter()
    var number = 0
    func count(_ bytes: UnsafeBufferPointer<UInt8>) throws(Thrown) {
      number += 1
      try line(bytes)
    }
    let buffer = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: chunk)
    defer { buffer.deallocate() }
    while true {
      let size = fread(buffer.baseAddress, 1, chunk, stream)
      if size == 0 { break }
      try lines.feed(UnsafeBufferPointer(rebasing: buffer[..<size]), count)
      if lines.isTooLong { throw error(.longLine(number + 1)) }
    }
    if ferror(stream) != 0 { throw error(.unreadable(lastReason)) }
    try lines.finish(count)
  }

  private static var lastReason: String { String(cString: strerror(errno)) }
}
