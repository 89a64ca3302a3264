import ArgumentParser
import Files
import Foundation
import Reporting

/// A command that shows its results on a page.
///
///     @main
///     struct Figure2: Notebook {
///       @OptionGroup var output: OutputOptions
///
///       func run() async throws {
///         var page = try openPage("Figure 2: warm-up")              // fails now, not after the training
///         …
///         page.show(figure, as: "figure2")                          // .dat, .gp, .svg, .png
///         page.say("Magnitude overtakes cross entropy at epoch \(epoch).")
///         page.show(table, as: "table3", csv: longTable)            // .csv, .md, .tex
///         page.define("accuracy", "the share of test samples with the largest logit at their class")
///         try page.finish(settings: ["seed": seed, "epochs": epochs])
///       }
///     }
public protocol Notebook: AsyncParsableCommand {
  /// Where and how the results are shown.
  var output: OutputOptions { get }

  /// What options are here unless typed, where that is not what their help says: `["majority": "0.5"]`.
  ///
  /// An option typed with this value makes no difference to the published page.
  static var defaults: [String: String] { get }
}

extension Notebook {
  /// None.
  public static var defaults: [String: String] { [:] }

  /// Opens the notebook's page, before the work begins.
  ///
  /// What is published stands for the default settings: with others the page goes into a folder named by what differs,
  /// `plots/tried/figure2/majority=0.9/`, unless `--out` names one.
  ///
  /// - Parameters:
  ///   - name: the folder's name; the command's (`figure2`) unless given.
  ///   - options: what options are on the published page of that name, where they are not the usual ones.
  /// - Throws: ``ReportingError/file(_:)`` when the folder cannot be made or written.
  public func openPage(
    _ title: String, named name: String? = nil, with options: [String: String] = [:]
  ) throws -> Page {
    let differences = try OptionDifferences.name(
      of: Self.self, defaults: Self.defaults.merging(options) { $1 }, in: Array(CommandLine.arguments.dropFirst()))
    let notebook = name ?? Self.configuration.commandName ?? "\(Self.self)".lowercased()
    return try output.page(title, named: notebook, differences: differences)
  }

  /// Runs the command that was typed, and says in plain text what is wrong with it.
  ///
  /// Errors quote files and arguments: what in them could command a terminal is left out.
  package static func main() async {
    Console.prepare()
    do {
      var command = try parseAsRoot(CommandHelp.of(Self.self).bound(Array(CommandLine.arguments.dropFirst())))
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
    } catch {
      let code = exitCode(for: error)
      let message = fullMessage(for: error)
      guard code.isSuccess else {
        Console.warn(message)
        Foundation.exit(code.rawValue)
      }
      // Help that nobody could read is no success.
      guard Console.show(message + "\n") else {
        Console.warn("Error: \(FileError.unwritable(path: "standard output", message: "it is closed or full"))")
        Foundation.exit(EXIT_FAILURE)
      }
    }
  }
}
