import Analysis
import Foundation
import Testing

@Suite("A crash")
struct CrashReportTests {
  @Test("prints a sentence with command and commit, and ends the process as it would have ended")
  func sentence() async throws {
    let trap = try #require(
      await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
        CrashReport.install(command: ["/x/figure2"])
        CrashReport.install(command: ["/x/figure2", "--majority", "0.9"], commit: "abc1234")
        let none: [Int] = []
        _ = none[CommandLine.arguments.count]
      })
    #expect([.signal(SIGILL), .signal(SIGTRAP)].contains(trap.exitStatus))
    let text = String(decoding: trap.standardErrorContent, as: UTF8.self)
    #expect(text.contains("fault of the program") && text.contains("and commit abc1234:\n  figure2 --majority 0.9\n"))
    #expect(text.components(separatedBy: "fault of the program").count == 2)
  }

  @Test("keeps its signal, whoever sent it", arguments: [SIGSEGV, SIGABRT, SIGBUS, SIGFPE])
  func signals(number: Int32) async {
    await #expect(processExitsWith: .signal(number)) { [number] in
      CrashReport.install()
      kill(getpid(), number)
      sleep(5)
    }
  }

  @Test("says how to find the commit before it is known, and shows no control characters")
  func early() {
    let sentence = CrashReport.sentence(command: ["/x/figure2", "--out", "a\u{1b}[31m"], commit: nil)
    #expect(sentence.contains("git rev-parse HEAD") && sentence.contains("figure2 --out a [31m"))
  }
}
