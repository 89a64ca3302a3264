import CardinalityNumerics
import Files
import Foundation

/// Shows how far a long computation is, on standard error.
///
///     let progress = ProgressBar("training", total: losses.count * epochs)
///     …  progress.advance()                       // after each epoch, from any thread
///     progress.finish()
///
/// A terminal gets one line with a bar and the time left, rewritten up to ten times a second. A file gets plain lines,
/// at most one for every tenth of the work and not more often than every two seconds, or one after ten seconds.
public final class ProgressBar: Sendable {
  private struct State {
    var done = 0
    var detail = ""
    var shownAt: Double
    var shownDone = 0
    var isFinished = false
    var isBarShown = false
    var isForeseen = false
  }

  /// After so many seconds the speed is known well enough to foresee the end.
  private static let secondsToForesee = 3.0

  private let label: String
  private let total: Int
  private let whole: (work: Foresight, parts: Int)?
  private let isTerminal: Bool
  private let startedAt: Double
  private let clock: @Sendable () -> Double
  private let output: @Sendable (String) -> Void
  private let state: Locked<State>

  /// Begins.
  ///
  /// - Parameter total: how often ``advance(by:detail:)`` will be called; at least 1 counts.
  public convenience init(_ label: String, total: Int) { self.init(label, total: total, of: nil) }

  /// Begins, and says after the first seconds how long the whole work will take, if that is more than a minute.
  ///
  /// - Parameters:
  ///   - total: how often ``advance(by:detail:)`` will be called, each part being about as long as any other.
  ///   - whole: what is said, and the parts of all that is to come, where this bar is only the first.
  package convenience init(_ label: String, total: Int, of whole: (work: Foresight, parts: Int)?) {
    self.init(
      label, total: total, of: whole, isTerminal: isatty(STDERR_FILENO) == 1,
      clock: { Double(DispatchTime.now().uptimeNanoseconds) / 1e9 },
      output: { text in if !Console.isQuiet { Console.write(text, to: .remarks) } })
  }

  init(
    _ label: String, total: Int, of whole: (work: Foresight, parts: Int)? = nil, isTerminal: Bool,
    clock: @escaping @Sendable () -> Double,
    output: @escaping @Sendable (String) -> Void
  ) {
    self.label = SafeText.plain(label)
    self.total = max(total, 1)
    self.whole = whole
    self.isTerminal = isTerminal
    self.clock = clock
    self.output = output
    startedAt = clock()
    state = Locked(State(shownAt: startedAt))
  }

  /// Notes that a part is done.
  ///
  /// - Parameter detail: what to show beside the bar, for instance the last accuracy.
  public func advance(by count: Int = 1, detail: String? = nil) {
    let now = clock()
    state.withLock { state in
      guard !state.isFinished else { return }
      state.done += count
      if let detail { state.detail = SafeText.plain(detail) }
      foresee(&state, now)
      guard isDue(state, now) else { return }
      show(&state, now)
    }
  }

  /// Ends with a line that says how long it took.
  ///
  /// Calling it again does nothing.
  public func finish() { end(saying: true) }

  deinit { end(saying: false) }

  private func end(saying isComplete: Bool) {
    let now = clock()
    state.withLock { state in
      guard !state.isFinished else { return }
      state.isFinished = true
      // An error message must not follow the bar on its line.
      if state.isBarShown { output("\r\u{1B}[2K") }
      guard isComplete else { return }
      output("\(label): \(state.done) of \(total) in \(NumberText.duration(now - startedAt))\n")
    }
  }

  /// Says once how long the whole work will take.
  private func foresee(_ state: inout State, _ now: Double) {
    let seconds = now - startedAt
    guard let whole, !state.isForeseen, state.done > 0, seconds >= Self.secondsToForesee else { return }
    state.isForeseen = true
    guard let sentence = whole.work.sentence(seconds: seconds * Double(whole.parts) / Double(state.done)) else {
      return
    }
    output((state.isBarShown ? "\r\u{1B}[2K" : "") + sentence + "\n")
  }

  private func isDue(_ state: State, _ now: Double) -> Bool {
    let waited = now - state.shownAt
    if isTerminal { return waited >= 0.1 }
    let isTenth = Double(state.done - state.shownDone) >= Double(total) / 10
    return waited >= 10 || (isTenth && waited >= 2)
  }

  private func show(_ state: inout State, _ now: Double) {
    state.shownAt = now
    state.shownDone = state.done
    let line = ProgressLine(
      label: label, done: state.done, total: total, elapsed: now - startedAt, detail: state.detail)
    if isTerminal {
      state.isBarShown = true
      output("\r\u{1B}[2K" + line.bar(columns: (TerminalWindow.columns(of: STDERR_FILENO) ?? 80) - 1))
    } else {
      output(line.plain + "\n")
    }
  }
}

/// One state of a computation in words.
struct ProgressLine {
  let label: String
  let done: Int
  let total: Int
  let elapsed: Double
  let detail: String

  private var share: Double { min(max(Double(done) / Double(total), 0), 1) }

  /// The line for a file.
  var plain: String {
    "\(label): \(done) of \(total) (\(Int(share * 100)) %), \(times)" + (detail.isEmpty ? "" : ", \(detail)")
  }

  /// The line for a terminal, not wider than its window.
  func bar(columns: Int) -> String {
    let width = 24
    let full = Int(share * Double(width))
    let bar = String(repeating: "━", count: full) + String(repeating: "─", count: width - full)
    let text = "\(label) \(bar) \(Int(share * 100)) % · \(times)" + (detail.isEmpty ? "" : " · \(detail)")
    // A line that wraps could not be rewritten.
    return String(text.prefix(max(columns, 1)))
  }

  private var times: String {
    let passed = NumberText.duration(elapsed)
    guard share > 0 && share < 1 else { return passed }
    return "\(passed), \(NumberText.duration(elapsed / share - elapsed)) left"
  }
}
