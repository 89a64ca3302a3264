import ArgumentParser
import Files
import Foundation
import Learning

/// The worker: computes the trials of a part of a list, and appends each outcome to a file as soon as it is known.
///
/// It can be called again at any time: what its file holds is not computed again. Nothing is shared with other workers,
/// and nothing is locked. Any scheduler may start it, on any machine that sees the files.
///
/// Its exit status is 0 when the part is done; 75 where trying again may help, as with a full disk or a list that is not
/// to be seen yet; and 65 where it would not, as with a list of other sources: the reason then also stands in a file
/// named as the outcomes are, with `.failed` behind it.
package struct TrialWorker: ParsableCommand {
  /// Its name and what it does.
  package static let configuration = CommandConfiguration(
    commandName: "trials",
    abstract: "Compute a part of a list of trials; schedulers call it for notebooks run with --engine.")

  @Option(help: ArgumentHelp("The list, as a notebook wrote it.", valueName: "file"))
  var list: String

  @Option(
    help: ArgumentHelp("Which part of it, such as 3/40.", valueName: "i/N"),
    transform: { text in
      guard let part = ListPart(text) else {
        throw ValidationError("\(text) is no part of a list: give two whole numbers such as 3/40")
      }
      return part
    })
  var part: ListPart

  @Option(help: ArgumentHelp("The file to which outcomes are appended.", valueName: "file"))
  var out: String

  /// Makes the command without its options, as the parser wants it.
  package init() {}

  /// What may be tried again: `EX_TEMPFAIL` of sysexits.
  static let tryAgain = ExitCode(75)
  /// What may not: `EX_DATAERR`.
  static let cannot = ExitCode(65)

  /// Computes what is missing.
  package func run() throws {
    Console.prepare()
    try work(by: .current())
  }

  func work(by stamps: SourceStamps) throws {
    let reason = URL(fileURLWithPath: out + ".failed")
    do {
      try? FileManager.default.removeItem(at: reason)
      try compute(by: stamps)
    } catch let error as FileError {
      Console.warn("\(error): to be tried again")
      throw Self.tryAgain
    } catch {
      Console.warn("\(error)")
      try? AtomicFile.write("\(error)", to: reason)
      throw Self.cannot
    }
  }

  private func compute(by stamps: SourceStamps) throws {
    let (list, file) = (TrialList(file: URL(fileURLWithPath: list)), URL(fileURLWithPath: out))
    let tasks = try list.tasks(of: part)
    if let other = tasks.first(where: { $0.sources != stamps.package.digest }) {
      throw EngineError.otherSources(wanted: other.sources, worker: stamps.package.digest)
    }
    var done = Set(try CheckedLine.values(TrialRow.self, in: file).map { try $0.key })
    let runner = TrialRunner(stamps: stamps)
    var known: [String: CarriedData] = [:]
    for task in tasks where done.insert(try task.key).inserted {
      let trial = try list.trial(task, known: &known)
      let row: TrialRow
      do { row = try runner.row(of: trial) } catch { throw EngineError.failed("\(task.name): \(error)") }
      try CheckedLine.append(row.line, to: file)
    }
  }
}
