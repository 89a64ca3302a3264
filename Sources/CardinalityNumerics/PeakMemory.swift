import Foundation

/// The memory that the process held at most, beyond what it held before, while something was done.
package enum PeakMemory {
  /// Does something and measures it, in bytes; nil where the system does not tell.
  ///
  /// What the process freed before is given back to the system first, so that memory that is used again counts. Two
  /// measurements at once disturb each other.
  package static func measuring<Result>(_ work: () throws -> Result) rethrows -> (result: Result, bytes: Int?) {
    #if os(Linux)
      trim()
      // "5" makes the greatest memory so far that of now: proc(5), /proc/pid/clear_refs.
      let isReset = (try? Data("5".utf8).write(to: URL(fileURLWithPath: "/proc/self/clear_refs"))) != nil
      let before = status("VmRSS")
      let result = try work()
      guard isReset, let before, let peak = status("VmHWM") else { return (result, nil) }
      return (result, max(peak - before, 0))
    #else
      return (try work(), nil)
    #endif
  }

  #if os(Linux)
    /// glibc's `malloc_trim(0)`, which Swift's view of glibc lacks; where it is missing, less is measured.
    private static func trim() {
      guard let symbol = dlsym(nil, "malloc_trim") else { return }
      _ = unsafeBitCast(symbol, to: (@convention(c) (Int) -> Int32).self)(0)
    }

    private static func status(_ name: String) -> Int? {
      guard let text = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8) else { return nil }
      let line = text.split(separator: "\n").first { $0.hasPrefix(name + ":") }
      return line?.split(separator: " ").dropFirst().first.flatMap { Int($0) }.map { $0 * 1024 }
    }
  #endif
}
