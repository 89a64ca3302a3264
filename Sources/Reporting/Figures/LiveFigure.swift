import CardinalityNumerics
import Files
import Foundation

/// A figure that is redrawn while the work goes on.
///
///     var page = try output.page("Figure 2")
///     let live = page.live(as: "figure2", when: live.live)
///     …  live.update { accuracyFigure(histories) }      // after each epoch, from any thread
///
/// Any number of updates may come: the figure is made and drawn at most once a second, and not at all unless the user
/// asked for it. The finished figures stay as they are meanwhile, since the live one has names of its own.
package final class LiveFigure: Sendable {
  private struct State {
    var drawnAt: Double?
    var isBusy = false
    var isOn: Bool
    var lines = 0
  }

  private let output: Page.Output
  private let name: String
  private let gnuplot: Gnuplot
  private let interval: Double
  private let state: Locked<State>

  init(
    _ output: Page.Output, as name: String, isOn: Bool, gnuplot: Gnuplot = .installed, interval: Double = 1
  ) {
    self.output = output
    self.name = name
    self.gnuplot = gnuplot
    self.interval = interval
    state = Locked(State(isOn: isOn))
  }

  /// Draws the figure if the last drawing is long enough ago and no other thread is at it.
  ///
  /// A failure is said once on standard error, and ends the redrawing: it must not end a training.
  package func update(_ figure: () -> Figure) {
    guard begin() else { return }
    var drawing = figure()
    drawing.isQuick = output.isQuick
    do throws(ReportingError) {
      try drawing.write(
        to: output.folder, as: name, terminals: output.terminals, width: output.width, gnuplot: gnuplot)
      if let display = output.display { show(try drawing.drawn(for: display, gnuplot: gnuplot)) }
      end(isOn: true)
    } catch .nothingToDraw {
      // The first epoch may not be over.
      end(isOn: true)
    } catch {
      Console.note("no live figure: \(error)")
      end(isOn: false)
    }
  }

  private func begin() -> Bool {
    let now = Self.now
    return state.withLock { state in
      guard state.isOn && !state.isBusy && now - (state.drawnAt ?? -.infinity) >= interval else { return false }
      state.isBusy = true
      return true
    }
  }

  private func end(isOn: Bool) {
    state.withLock { state in
      state.isBusy = false
      state.isOn = isOn
      // Counted from the end, so that a slow drawing does not take all the time there is.
      state.drawnAt = Self.now
    }
  }

  private func show(_ picture: String) {
    let isTerminal = isatty(STDOUT_FILENO) == 1
    let previous = state.withLock { state in
      defer { state.lines = picture.split(separator: "\n", omittingEmptySubsequences: false).count - 1 }
      return state.lines
    }
    // On a terminal the new picture covers the old one.
    let back = isTerminal && previous > 0 && output.display == .dumb ? "\r\u{1B}[\(previous)A\u{1B}[J" : ""
    Console.show(back + picture)
  }

  private static var now: Double { Double(DispatchTime.now().uptimeNanoseconds) / 1e9 }
}
