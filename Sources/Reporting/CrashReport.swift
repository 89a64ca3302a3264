import CCrashReport
import CardinalityNumerics
import Files
import Foundation

/// The sentence that a notebook prints should it crash: the user did nothing wrong, and the report needs these facts.
package enum CrashReport {
  // Two notebooks' tests may open pages at a time, in one process.
  private static let lock = Locked(())

  /// From now on a crash prints the sentence, and ends the process as it would have ended without.
  ///
  /// - Parameter commit: that of the sources, where it is known yet.
  package static func install(command: [String] = CommandLine.arguments, commit: String? = nil) {
    let sentence = sentence(command: command, commit: commit)
    lock.withLock { _ in crash_report(sentence) }
  }

  package static func sentence(command: [String], commit: String?) -> String {
    let words = command.prefix(1).map { URL(fileURLWithPath: $0).lastPathComponent } + command.dropFirst()
    let place = commit.map { "commit \($0)" } ?? "the commit that `git rev-parse HEAD` prints"
    return """

      This is a fault of the program, whatever it was given. Please report it, with this command and \(place):
        \(SafeText.plain(words.joined(separator: " ")))

      """
  }
}
