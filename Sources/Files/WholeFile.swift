import CardinalityNumerics
import Foundation

/// Files that are read as a whole, and refused while they are read where they are too large.
///
/// Read by hand: Foundation's own errors speak of domains and codes, and of permissions whatever the cause.
package enum WholeFile {
  /// The bytes of a file, a pipe or a device.
  ///
  /// - Parameter limit: the most bytes; unless given a fourth of the memory limit, since what they hold is copied.
  /// - Throws: ``FileError/unreadable(path:message:)``, with the system's reason.
  package static func bytes(of path: String, limit: Int = MemoryLimit.bytes / 4) throws(FileError) -> [UInt8] {
    guard let stream = fopen(path, "rb") else { throw failure(path) }
    defer { fclose(stream) }
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 18)
    while case let count = fread(&piece, 1, piece.count, stream), count > 0 {
      bytes += piece[..<count]
      guard bytes.count <= limit else {
        throw .unreadable(path: path, message: "it holds more than the \(limit >> 20) MB that may be read at once")
      }
    }
    guard ferror(stream) == 0 else { throw failure(path) }
    return bytes
  }

  /// The text of a file in UTF-8.
  ///
  /// - Throws: ``FileError/unreadable(path:message:)``.
  package static func text(of path: String, limit: Int = MemoryLimit.bytes / 4) throws(FileError) -> String {
    guard let text = String(validating: try bytes(of: path, limit: limit), as: UTF8.self) else {
      throw .unreadable(path: path, message: "it is no text in UTF-8")
    }
    return text
  }

  private static func failure(_ path: String) -> FileError {
    .unreadable(path: path, message: String(cString: strerror(errno)))
  }
}
