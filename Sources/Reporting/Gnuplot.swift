import CGnuplot
import Foundation

/// A gnuplot that can be run: each run is one gnuplot-iostream session.
public struct Gnuplot: Sendable, Equatable {
  /// What a session left behind.
  public struct Output: Sendable, Equatable {
    /// What gnuplot printed, for instance a picture made of characters.
    public var printed: String
    /// Warnings.
    public var messages: String
  }

  /// The executable: a name that is looked up in `PATH`, or a path.
  public var executable: String

  /// Names an executable.
  public init(executable: String) { self.executable = executable }

  /// The executable that the environment variable `GNUPLOT` names, else `gnuplot`.
  public static var installed: Gnuplot {
    let chosen = ProcessInfo.processInfo.environment["GNUPLOT"] ?? ""
    return Gnuplot(executable: chosen.isEmpty ? "gnuplot" : chosen)
  }

  /// Runs a script in a folder, against which it reads and writes relative names.
  ///
  /// - Parameter name: what the script is called in errors.
  /// - Throws: ``ReportingError/gnuplotMissing(executable:message:)`` and
  ///   ``ReportingError/gnuplotFailed(script:message:)``.
  @discardableResult
  public func run(_ script: String, in folder: URL, named name: String) throws(ReportingError) -> Output {
    try AtomicFile.makeFolder(folder)
    var error: Int32 = 0
    // The session changes the folder before it looks for a path.
    let path = executable.contains("/") ? URL(fileURLWithPath: executable).path : executable
    guard let session = gnuplot_session_open(path, folder.path, &error) else {
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
    // A process that could be started but not become gnuplot ends with 127, as under a shell.
    guard isSent && status == 0 else {
      throw .gnuplotFailed(script: name, message: failure(status: status, messages: messages))
    }
    return Output(printed: String(cString: gnuplot_session_printed(session)), messages: messages)
  }

  /// The version, for instance `5.4 patchlevel 4`; nil when gnuplot cannot be run.
  public var version: String? {
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
