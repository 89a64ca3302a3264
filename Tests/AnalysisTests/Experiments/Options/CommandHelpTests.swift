import ArgumentParser
import Testing

@testable import Experiments

@Suite("What is typed")
struct CommandHelpTests {
  private struct Command: Notebook {
    @OptionGroup var output: OutputOptions
    @Option var seed: UInt32 = 2048
    @Option(name: .shortAndLong) var losses = "magnitude"
    @Option var count = QuickDefault(500, quick: 60)
    @Flag var grouped = false
    func run() async throws {}
  }

  private func bound(_ words: String...) throws -> [String] { try CommandHelp.of(Command.self).bound(words) }

  @Test("is bound to its option, also a negative number")
  func bound() throws {
    #expect(try bound("--seed", "-1", "-l", "x", "--grouped") == ["--seed=-1", "-l", "x", "--grouped"])
    #expect(try bound("--losses", " ", "--seed=3", "file") == ["--losses", " ", "--seed=3", "file"])
    #expect(try bound("--seed", "--nothing", "--", "--seed=") == ["--seed=--nothing", "--", "--seed="])
    #expect(try bound("--show", "--quick") == ["--show", "--quick"])
  }

  @Test(
    "needs a value where an option takes one, and is not another option",
    arguments: [
      ["--losses=", "--out", "x"], ["--losses", "", "--out", "x"], ["--losses", "--out", "x"], ["--seed"],
      ["-l", "--"], ["--out", "--quick"],
    ])
  func missing(words: [String]) throws {
    let error = try #require(throws: ValidationError.self) { try CommandHelp.of(Command.self).bound(words) }
    let name = words[0].replacing("=", with: "")
    #expect(error.message == "\(name) stands without a value")
  }

  @Test("holds in a shortened run, too, which has a default of its own")
  func quick() throws {
    let typed = try #require(QuickDefault<Int>(argument: "7"))
    #expect(typed.value(quick: true) == 7 && typed.value(quick: false) == 7)
    let standard = QuickDefault(500, quick: 60)
    #expect(standard.value(quick: true) == 60 && standard.value(quick: false) == 500)
    #expect(QuickDefault<Int>(argument: "x") == nil)
    #expect(Command.helpMessage().contains("(default: 500, or 60 with --quick)"))
    #expect(try OptionDifferences(Command.self).name(in: ["--count", "500"]) == nil)
    #expect(try OptionDifferences(Command.self).name(in: ["--count", "60"]) == "count=60")
  }
}
