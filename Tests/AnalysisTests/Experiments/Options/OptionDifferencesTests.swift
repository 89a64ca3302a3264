import Analysis
import ArgumentParser
import Testing

@testable import Experiments
@testable import Glass
@testable import Learning
@testable import Reporting
@testable import Spaces

@Suite("Differences to a notebook's defaults")
struct OptionDifferencesTests {
  private struct Command: Notebook {
    @OptionGroup var output: OutputOptions
    @Option(name: .shortAndLong) var majority: Double?
    @Option var seed = 2048
    @Option var losses = "magnitude,cross_entropy"
    @Option var rates: NumberList?
    @Flag var grouped = false
    @Option var threads: Int?
    func run() async throws {}
    static let defaults = ["majority": "0.5"]
  }

  private func name(_ arguments: String...) throws -> String? {
    try OptionDifferences(Command.self, defaults: Command.defaults).name(in: arguments)
  }

  @Test("are none without options, with those of output, and with defaults that are typed")
  func none() throws {
    #expect(try name() == nil)
    #expect(try name("--terminal", "pdf", "--show", "--quiet", "--threads=3", "--format", "json") == nil)
    #expect(try name("--seed", "2048", "--majority", "0.50", "--losses=magnitude, cross_entropy") == nil)
    #expect(try name("--seed", "1", "--seed", "2048") == nil)
  }

  @Test("are the same where the help is not read")
  func withoutHelp() throws {
    for arguments in [[], ["--quick", "--quiet"], ["--show"], ["--jobs=2"], ["--majority", "0.9"], ["--grouped"]] {
      let short = try OptionDifferences.name(of: Command.self, defaults: Command.defaults, in: arguments)
      let long = try OptionDifferences(Command.self, defaults: Command.defaults).name(in: arguments)
      #expect(short == long, "\(arguments)")
    }
  }

  private struct OutputCommand: ParsableCommand {
    @OptionGroup var output: OutputOptions
  }

  private struct EngineCommand: ParsableCommand {
    @OptionGroup var engine: EngineOptions<SmallTrials.Owner>
  }

  private struct TableCommand: ParsableCommand {
    @OptionGroup var table: TableOptions
  }

  /// The names of a command's options but `help`.
  private func options(of command: any ParsableCommand.Type) throws -> Set<String> {
    Set(try CommandHelp.of(command).options.map(\.name)).subtracting(["help"])
  }

  @Test("are made by no option of output but the tag, and by none of engines")
  func withoutEffect() throws {
    let (output, engine) = (try options(of: OutputCommand.self), try options(of: EngineCommand.self))
    #expect(output.contains("tag") && output.count > 5 && engine.contains("task-time") && engine.count > 5)
    #expect(output.union(engine).subtracting(OptionDifferences.ofOutput) == ["tag"])
    #expect(try OptionDifferences(EngineCommand.self).name(in: ["--engine", "slurm", "--task-time", "30"]) == nil)
  }

  @Test("are made by every option that says which table is read, and how")
  func tables() throws {
    let table = try options(of: TableCommand.self)
    #expect(table.contains("time") && table.isDisjoint(with: OptionDifferences.ofOutput))
    #expect(try OptionDifferences(TableCommand.self).name(in: ["--time", "day"]) == "time=day")
  }

  @Test("name a folder, in one order and one spelling")
  func names() throws {
    #expect(try name("--majority", "0.9") == "majority=0.9")
    #expect(try name("-m", ".9", "--grouped") == "majority=0.9,grouped=yes")
    #expect(try name("--show", "--grouped", "--majority=0.90") == "majority=0.9,grouped=yes")
    #expect(try name("--rates", "1e-3, 1") == "rates=0.001,1")
  }

  @Test("that no file name can hold are told apart by a checksum")
  func checksums() throws {
    let one = try #require(try name("--losses", "focal:gamma=2"))
    let other = try #require(try name("--losses", "focal;gamma=2"))
    #expect(one.hasPrefix("losses=focal-gamma=2-") && other.hasPrefix("losses=focal-gamma=2-") && one != other)
    let long = try #require(try name("--losses", String(repeating: "a", count: 1000)))
    #expect(long.count == 89)
    #expect(try !(name("--losses", "../../../etc") ?? "/").contains("/"))
  }

  @Test("lead away from what is published, unless a folder is named")
  func folders() throws {
    let plain = try OutputOptions.parse([])
    #expect(plain.folder(for: "n", differences: "a=1").path.hasSuffix("/plots/tried/n/a=1"))
    let quick = try OutputOptions.parse(["--quick"]).folder(for: "n", differences: "a=1")
    #expect(quick.path.hasSuffix("/plots/quick/n"))
    #expect(try OutputOptions.parse(["--out", "/x"]).folder(for: "n", differences: "a=1").path == "/x/n")
    // A tag keeps runs apart, also where a folder is named.
    let tagged = try OutputOptions.parse(["--out", "/x", "--tag", "b.1"]).folder(for: "n", differences: "tag=b.1")
    #expect(tagged.path == "/x/n/tag=b.1")
    #expect(try OptionDifferences(Command.self).name(in: ["--tag", "b.1"]) == "tag=b.1")
    for tag in ["", "../x", "a b", ".hidden", "a/b"] {
      #expect(throws: (any Error).self, "\(tag)") { try OutputOptions.parse(["--tag", tag]) }
    }
  }
}
