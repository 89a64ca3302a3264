import Analysis
import Foundation
import Testing

@testable import Experiments
@testable import Files
@testable import Reporting

@Suite("Progress bar")
struct ProgressBarTests {
  private final class Screen: Sendable {
    let time = Locked(0.0)
    let text = Locked("")

    func bar(total: Int, isTerminal: Bool, of whole: (work: Foresight, parts: Int)? = nil) -> ProgressBar {
      ProgressBar(
        "training", total: total, of: whole, isTerminal: isTerminal,
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

  @Test("says once, by the first seconds, how long the whole work will take, if that is more than a minute")
  func foresight() {
    let work = Foresight("Eight trainings", less: "--quick", goesOn: true)
    for (parts, isTerminal) in [(1000, false), (1000, true), (100, false)] {
      let screen = Screen()
      let bar = screen.bar(total: 100, isTerminal: isTerminal, of: (work, parts))
      for _ in 0..<20 {
        screen.time.withLock { $0 += 0.5 }
        bar.advance()
      }
      let said = screen.shown.components(separatedBy: "Eight trainings will take about 8 min 20 s. For less: --quick. ")
      #expect(said.count == (parts == 1000 ? 2 : 1), "\(screen.shown)")
      #expect(!isTerminal || said[0].hasSuffix("\r\u{1B}[2K"))
    }
    #expect(work.sentence(seconds: 60) == nil)
    #expect(work.sentence(seconds: 61)?.hasSuffix("A run that is stopped goes on where it was.") == true)
    #expect(Foresight("It", less: "--quick").sentence(seconds: .nan) == nil)
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
