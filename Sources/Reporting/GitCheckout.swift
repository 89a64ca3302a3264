import Foundation

/// The state of the sources, so that a result can be traced to the lines that made it.
package struct GitCheckout: Sendable, Codable, Equatable {
  /// The commit's full name.
  package var commit: String
  /// Whether a file other than the written results differs from the commit, or is not in it.
  package var isDirty: Bool

  /// Reads the checkout that holds a folder; nil outside one, and where git is missing.
  package init?(at folder: URL) {
    guard let commit = Self.git(["rev-parse", "--verify", "HEAD"], in: folder), !commit.isEmpty,
      // A notebook changes its own results in plots/: that is no change of the sources.
      let changes = Self.git(["status", "--porcelain", "--", ".", ":(exclude)plots"], in: folder)
    else { return nil }
    self.commit = commit
    isDirty = !changes.isEmpty
  }

  private static func git(_ arguments: [String], in folder: URL) -> String? {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["git", "-C", folder.path] + arguments
    // Asking must not write: another git may be at work.
    process.environment = ProcessInfo.processInfo.environment.merging(["GIT_OPTIONAL_LOCKS": "0"]) { $1 }
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    process.standardInput = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return nil }
    let data = (try? output.fileHandleForReading.readToEnd()) ?? Data()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { return nil }
    return String(decoding: data, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
  }
}
