import CGnuplot
import CardinalityNumerics
import Files
import Foundation

/// A gnuplot that can be run: each run is one gnuplot-iostream session.
package struct Gnuplot: Sendable, Equatable {
  /// What a session left behind.
  package struct Output: Sendable, Equatable {
    /// What gnuplot printed, for instance a picture made of characters.
    package var printed: String
    /// Warnings.
    package var messages: String
  }

  /// The executable: a name that is looked up in `PATH`, or a path.
  package var executable: String
  /// How many seconds a script may take before gnuplot is ended.
  package var seconds = 120.0

  /// No warning or picture of characters is longer, in bytes.
  private static let (messageLimit, printedLimit) = (1 << 16, 1 << 26)

  /// Names an executable.
  package init(executable: String, seconds: Double = 120) {
    self.executable = executable
    self.seconds = seconds
  }

  /// The executable that the environment variable `GNUPLOT` names, else `gnuplot`.
  package static var installed: Gnuplot {
    let chosen = ProcessInfo.processInfo.environment["GNUPLOT"] ?? ""
    return Gnuplot(executable: chosen.isEmpty ? "gnuplot" : chosen)
  }

  /// Runs a script in a folder, against which it reads and writes relative names.
  ///
  /// - Parameter name: what the script is called in errors.
  /// - Throws: ``ReportingError/gnuplotMissing(executable:message:)``,
  ///   ``ReportingError/gnuplotFailed(script:message:)`` and ``ReportingError/gnuplotEnded(script:reason:)``.
  @discardableResult
  package func run(_ script: String, in folder: URL, named name: String) throws(ReportingError) -> Output {
    try ReportingError.onFiles { () throws(FileError) in try AtomicFile.makeFolder(folder) }
    Console.prepare()
    let limits = gnuplot_limits(seconds: seconds, messages: Self.messageLimit, printed: Self.printedLimit)
    var error: Int32 = 0
    // The session changes the folder before it looks for a path.
    let path = executable.contains("/") ? URL(fileURLWithPath: executable).path : executable
    guard let session = gnuplot_session_open(path, folder.path, limits, &error) else {
      throw .gnuplotMissing(executable: executable, message: String(cString: strerror(error)))
    }
    let process = gnuplot_session_process(session)
    PartialFiles.shared.noteWriter(process)
    defer {
      PartialFiles.shared.forgetWriter(process)
      gnuplot_session_free(session)
    }
    let text = Array(script.utf8)
    let isSent = text.withUnsafeBytes { gnuplot_session_send(session, $0.baseAddress, $0.count) }
    let status = gnuplot_session_close(session)
    let messages = String(cString: gnuplot_session_messages(session))
    if let reason = reason(gnuplot_session_reached(session), messages) {
      throw .gnuplotEnded(script: name, reason: reason)
    }
    // A process that could be started but not become gnuplot ends with 127, as under a shell.
    guard isSent && status == 0 else {
      throw .gnuplotFailed(script: name, message: failure(status: status, messages: messages))
    }
    return Output(printed: String(cString: gnuplot_session_printed(session)), messages: messages)
  }

  private func reason(_ limit: gnuplot_limit, _ messages: String) -> String? {
    switch limit {
    case gnuplot_limit_seconds: "it took more than \(NumberText.exact(seconds)) s"
    case gnuplot_limit_messages:
      "it wrote more than \(Self.messageLimit) bytes of messages, beginning with: "
        + SafeText.plain(String(messages.prefix(200)))
    case gnuplot_limit_printed: "it printed more than \(Self.printedLimit) bytes"
    default: nil
    }
  }

  /// The version, for instance `5.4 patchlevel 4`; nil when gnuplot cannot be run.
  package var version: String? {
    let script = "set print '-'\nprint sprintf('%.1f patchlevel %s', GPVAL_VERSION, GPVAL_PATCHLEVEL)\n"
    let folder = FileManager.default.temporaryDirectory
    guard let output = try? run(script, in: folder, named: "version") else { return nil }
    return output.printed.trimmingCharacters(in: .whitespacesAndNewlines)
  }

  private func failure(status: Int32, messages: String) -> String {
    let lines = messages.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
    let own = lines.filter { !$0.isEmpty }.joined(separator: "\n")
    return own.isEmpty ? "it ended with status \(status) and no message" : own
  }
}
