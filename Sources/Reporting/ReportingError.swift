import Files

/// Why a result could not be written or drawn.
public enum ReportingError: Error, Equatable, Sendable, CustomStringConvertible {
  /// A file could not be written or read.
  case file(FileError)
  /// gnuplot could not be started.
  case gnuplotMissing(executable: String, message: String)
  /// gnuplot rejected the script; `message` is gnuplot's own.
  case gnuplotFailed(script: String, message: String)
  /// gnuplot took too long, or said too much, and was ended.
  case gnuplotEnded(script: String, reason: String)
  /// A panel has no point with finite coordinates, positive where the axis is logarithmic.
  case nothingToDraw(figure: String)
  /// An axis range is empty, not finite, or not positive on a logarithmic axis.
  case invalidRange(figure: String, axis: String, range: ClosedRange<Double>)
  /// Two figures or tables of one page would overwrite each other's files.
  case nameTaken(String)

  /// The error in words, with what to do about it.
  public var description: String {
    switch self {
    case .file(let error): error.description
    case .gnuplotMissing(let executable, let message):
      """
      cannot start gnuplot (\(executable)): \(message)
      The data and the script are written, the picture is not. To install gnuplot:
        sudo apt-get install -y gnuplot-nox
      (the environment variable GNUPLOT names another executable)
      """
    case .gnuplotFailed(let script, let message):
      """
      gnuplot could not draw \(script):
      \(message)
      The data and the script are written, the picture is not. If gnuplot lacks a terminal:
        sudo apt-get install -y gnuplot-nox
      """
    case .gnuplotEnded(let script, let reason):
      """
      gnuplot was ended while it drew \(script): \(reason).
      The data and the script are written, the picture is not: `gnuplot \(script)` draws it without a limit.
      """
    case .nothingToDraw(let figure):
      "nothing to draw in \(figure): no point has finite coordinates (positive ones on a logarithmic axis)"
    case .invalidRange(let figure, let axis, let range):
      "the \(axis) range \(range) of \(figure) must be finite and not empty, and positive on a logarithmic axis"
    case .nameTaken(let name):
      "the page already shows something as \(name): give each figure and table its own name"
    }
  }

  /// Does something with files, whose errors become this one.
  static func onFiles<Result>(_ action: () throws(FileError) -> Result) throws(ReportingError) -> Result {
    do { return try action() } catch { throw .file(error) }
  }
}
