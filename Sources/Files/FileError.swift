/// Why a file could not be written or read; `message` is the operating system's.
public enum FileError: Error, Equatable, Sendable, CustomStringConvertible {
  /// A file or folder could not be written.
  case unwritable(path: String, message: String)
  /// An input file could not be read.
  case unreadable(path: String, message: String)

  /// The error in words.
  public var description: String {
    switch self {
    case .unwritable(let path, let message): "cannot write \(path): \(message)"
    case .unreadable(let path, let message): "cannot read \(path): \(message)"
    }
  }
}
