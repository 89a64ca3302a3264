import Files
import Foundation

/// A value as one line of JSON that carries the length and the SHA-256 of its contents:
/// `{"length":…,"sha256":"…","row":{…}}`.
///
/// A line that was cut or changed anywhere is none.
enum CheckedLine {
  /// The line, without a line feed.
  static func text(of value: some Encodable) throws -> String {
    let row = try ExactJSON.text(of: value)
    return head(of: row.utf8) + row + "}"
  }

  /// Reads a line; `nil` unless it is whole.
  static func value<Value: Decodable>(_ type: Value.Type, in line: some StringProtocol) -> Value? {
    guard let start = line.range(of: ",\"row\":")?.upperBound, line.last == "}" else { return nil }
    let row = line[start...].dropLast()
    guard line[..<start] == head(of: row.utf8) else { return nil }
    return try? ExactJSON.value(type, of: row)
  }

  /// The values of a file's whole lines, in their order; none where the file cannot be read.
  ///
  /// A file that is no text has been damaged somewhere: its other lines still count.
  static func values<Value: Decodable>(_ type: Value.Type, in file: URL) -> [Value] {
    guard let data = try? Data(contentsOf: file) else { return [] }
    return data.split(separator: UInt8(ascii: "\n")).compactMap { value(type, in: String(decoding: $0, as: UTF8.self)) }
  }

  /// Appends a line by one write, beginning with a line feed: whatever a stop left at the end stays on a line of its own.
  ///
  /// - Throws: ``FileError/unwritable(path:message:)``, such as for a full disk; what was there before stays.
  static func append(_ line: String, to file: URL) throws(FileError) {
    let bytes = Array("\n\(line)\n".utf8)
    let descriptor = open(file.path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw error(file) }
    var count = write(descriptor, bytes, bytes.count)
    while count < 0 && errno == EINTR { count = write(descriptor, bytes, bytes.count) }
    let failure = count < 0 ? error(file) : nil
    // A network file system may report a full disk or quota no earlier than here.
    let isClosed = close(descriptor) == 0
    if let failure { throw failure }
    guard isClosed else { throw error(file) }
    // A short write means that there is no room: what was written is no row.
    guard count == bytes.count else { throw .unwritable(path: file.path, message: String(cString: strerror(ENOSPC))) }
  }

  private static func error(_ file: URL) -> FileError {
    .unwritable(path: file.path, message: String(cString: strerror(errno)))
  }

  static func head(of row: some Collection<UInt8>) -> String {
    "{\"length\":\(row.count),\"sha256\":\"\(SHA256.hexadecimal(row))\",\"row\":"
  }
}
