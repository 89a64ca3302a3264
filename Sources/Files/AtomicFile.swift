import Foundation

/// A file that appears complete or not at all.
///
/// The contents go to a neighbour named `name.<machine>~<process>-<number>.partial`, which replaces the file only once it is on
/// the disk: an interruption or a full disk leaves the old file.
package enum AtomicFile {
  /// Writes text as UTF-8, making the folder if it is missing.
  ///
  /// - Throws: ``FileError/unwritable(path:message:)``; the partial file is removed.
  package static func write(_ text: String, to file: URL) throws(FileError) {
    try write(Array(text.utf8), to: file)
  }

  /// Writes bytes, making the folder if it is missing.
  ///
  /// - Throws: ``FileError/unwritable(path:message:)``; the partial file is removed.
  package static func write(_ bytes: [UInt8], to file: URL) throws(FileError) {
    try makeFolder(file.deletingLastPathComponent())
    let partial = PartialFiles.shared.claim(beside: file)
    defer { PartialFiles.shared.release(partial) }
    try fill(partial, with: bytes, toBecome: file)
    try replace(file, by: partial)
  }

  /// Makes a folder and those above it.
  ///
  /// - Throws: ``FileError/unwritable(path:message:)``.
  package static func makeFolder(_ folder: URL) throws(FileError) {
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: folder.path, isDirectory: &isFolder) {
      guard !isFolder.boolValue else { return }
      throw .unwritable(path: folder.path, message: String(cString: strerror(ENOTDIR)))
    }
    let parent = folder.deletingLastPathComponent()
    if parent.path != folder.path { try makeFolder(parent) }
    // Another notebook may have made it just now.
    guard mkdir(folder.path, 0o755) == 0 || errno == EEXIST else { throw systemError(folder) }
  }

  /// Moves a finished neighbour to its place, in one step that cannot be seen half done.
  package static func replace(_ file: URL, by partial: URL) throws(FileError) {
    guard rename(partial.path, file.path) == 0 else { throw systemError(file) }
  }

  private static func fill(_ partial: URL, with bytes: [UInt8], toBecome file: URL) throws(FileError) {
    Console.prepare()
    let descriptor = open(partial.path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw systemError(file) }
    do {
      try put(bytes, into: descriptor, toBecome: file)
    } catch {
      close(descriptor)
      throw error
    }
    // A network file system may report a full disk no earlier than here.
    guard close(descriptor) == 0 else { throw systemError(file) }
  }

  /// Writes all bytes and waits until they are on the disk; `file` only names the errors.
  package static func put(_ bytes: [UInt8], into descriptor: Int32, toBecome file: URL) throws(FileError) {
    var done = 0
    while done < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        Foundation.write(descriptor, buffer.baseAddress?.advanced(by: done), buffer.count - done)
      }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { throw systemError(file) }
      done += count
    }
    // Pipes and devices have nothing to wait for, and say EINVAL.
    guard fsync(descriptor) == 0 || errno == EINVAL || errno == ENOTSUP else { throw systemError(file) }
  }

  private static func systemError(_ file: URL) -> FileError {
    .unwritable(path: file.path, message: String(cString: strerror(errno)))
  }
}
