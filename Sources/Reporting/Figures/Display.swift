import Foundation

/// A way to draw within the terminal.
package enum Display: String, Sendable, CaseIterable {
  /// Characters, in any terminal.
  case dumb
  /// Pixels, where the terminal draws them (xterm -ti vt340, foot, WezTerm, mlterm, iTerm2).
  case sixel

  /// Pixels where the terminal is known to draw them, else characters.
  package static var best: Display {
    let environment = ProcessInfo.processInfo.environment
    let names = [environment["TERM"], environment["TERM_PROGRAM"]].compactMap { $0?.lowercased() }
    let isKnown = names.contains { name in
      ["sixel", "mlterm", "foot", "wezterm", "iterm", "yaft", "contour"].contains { name.contains($0) }
    }
    return isKnown && isatty(STDOUT_FILENO) == 1 ? .sixel : .dumb
  }

  package func commands(width: Double, height: Double) -> String {
    switch self {
    case .dumb:
      let colours = isatty(STDOUT_FILENO) == 1 ? "ansi256" : "mono"
      let columns = min(max(TerminalWindow.columns(of: STDOUT_FILENO) ?? 90, 40) - 1, 140)
      let rows = max(Int(Double(columns) * height / width / 2), 16)
      return "set terminal dumb noenhanced \(colours) size \(columns),\(min(rows, 60))"
    case .sixel:
      return "set terminal sixelgd noenhanced size \(Int(width * 2)),\(Int(height * 2)) font ',8' fontscale 2"
    }
  }
}

/// The window in which a terminal shows text.
enum TerminalWindow {
  /// The number of columns, nil off a terminal.
  static func columns(of descriptor: Int32) -> Int? {
    var window = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &window) == 0, window.ws_col > 0 else { return nil }
    return Int(window.ws_col)
  }
}
