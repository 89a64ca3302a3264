import ArgumentParser
import Files
import Foundation
import Reporting

/// Shows what differs between two runs of a notebook: settings, circumstances and numbers.
///
///     swift run figure2 --tag before      # plots/tried/figure2/tag=before/
///     swift run compare-runs figure2 figure2/tag=before
///     swift run compare-runs figure2 /tmp/mine/figure2 --tolerance 0.001
@main
struct CompareRuns: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare-runs", abstract: "What differs in settings and numbers of two runs.")

  @Argument(help: "A run's folder, or its name below plots/ or plots/tried/.") var first: String
  @Argument(help: "The other run.") var second: String

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Leave out numbers that differ by no more than this.", valueName: "difference"))
  var tolerance = 0.0

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("The most cells of a table to list, the largest differences first.", valueName: "count"))
  var rows = 12

  func validate() throws {
    guard tolerance >= 0 else { throw ValidationError("--tolerance \(tolerance): take 0 or more") }
    guard rows >= 0 else { throw ValidationError("--rows \(rows): take 0 or more") }
  }

  func run() throws {
    let (one, other) = (try PublishedRun(named: first), try PublishedRun(named: second))
    Console.show("A: \(SafeText.plain(one.folder.path))\nB: \(SafeText.plain(other.folder.path))\n")
    let width = Table.terminalWidth
    let records = RecordDifference(one.record, other.record).table
    let isSame = records.isEmpty
    Console.show("\n" + (isSame ? "Settings and circumstances are the same.\n" : records.text(width: width)))
    for name in one.tables.filter(other.tables.contains) {
      let difference = try TableDifference(name, one, other, tolerance: tolerance)
      Console.show("\n" + (difference.table(rows: rows)?.text(width: width) ?? difference.sentence + "\n"))
    }
    for (run, names) in [
      ("A", one.tables.filter { !other.tables.contains($0) }), ("B", other.tables.filter { !one.tables.contains($0) }),
    ] {
      if !names.isEmpty { Console.show("\nonly in \(run): \(SafeText.plain(names.joined(separator: ", ")))\n") }
    }
  }

  static func main() {
    Console.prepare()
    let unshown = FileError.unwritable(path: "standard output", message: "it is closed or full")
    do {
      try parse().run()
      guard !Console.hasLostResults else { throw unshown }
    } catch {
      let (code, message) = (exitCode(for: error), fullMessage(for: error))
      // Help that nobody could read is no success.
      if code.isSuccess, Console.show(message + "\n") { return }
      Console.warn(code.isSuccess ? "Error: \(unshown)" : message)
      Foundation.exit(code.isSuccess ? EXIT_FAILURE : code.rawValue)
    }
  }
}
