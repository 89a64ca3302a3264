import Analysis
import Testing

@testable import Experiments
@testable import Files
@testable import Reporting

@Suite("Progress bar")
struct ProgressBarTests {
  private final class Screen: Sendable {
    let time = Locked(0.0)
    let text = Locked("")

    func bar(total: Int, isTerminal: Bool) -> ProgressBar {
      ProgressBar(
        "training", total: total, isTerminal: isTerminal,
        clock: { self.time.withLock { $0 } }, output: { text in self.text.withLock { $0 += text } })
    }

    var shown: String { text.withLock { $0 } }
  }

  @Test("writes few plain lines off a terminal")
  func plain() {
    let screen = Screen()
    let bar = screen.bar(total: 1000, isTerminal: false)
    for _ in 0..<1000 {
      screen.time.withLock { $0 += 0.02 }
      bar.advance(detail: "accuracy 0.9")
    }
    bar.finish()
    bar.finish()
    let lines = screen.shown.split(separator: "\n")
    #expect(lines.count == 10)
    #expect(lines.first == "training: 100 of 1000 (10 %), 2 s, 18 s left, accuracy 0.9")
    #expect(lines.last == "training: 1000 of 1000 in 20 s")
    #expect(!screen.shown.contains("\r"))
  }

  @Test("rewrites one line on a terminal and clears it")
  func terminal() {
    let screen = Screen()
    let bar = screen.bar(total: 4, isTerminal: true)
    screen.time.withLock { $0 = 2 }
    bar.advance(by: 2)
    #expect(screen.shown == "\r\u{1B}[2Ktraining ━━━━━━━━━━━━──────────── 50 % · 2 s, 2 s left")
    bar.finish()
    #expect(screen.shown.hasSuffix("\r\u{1B}[2Ktraining: 2 of 4 in 2 s\n"))
  }

  @Test("leaves the line free for an error message when it is given up")
  func abandoned() {
    let screen = Screen()
    var bar: ProgressBar? = screen.bar(total: 4, isTerminal: true)
    screen.time.withLock { $0 = 1 }
    bar?.advance()
    bar = nil
    #expect(screen.shown.hasSuffix("\r\u{1B}[2K"))
  }

  @Test("counts from several threads")
  func threads() async {
    let screen = Screen()
    let bar = screen.bar(total: 800, isTerminal: false)
    await withTaskGroup(of: Void.self) { group in
      for _ in 0..<8 { group.addTask { for _ in 0..<100 { bar.advance() } } }
    }
    bar.finish()
    #expect(screen.shown == "training: 800 of 800 in 0 s\n")
  }
}
