import ArgumentParser
import CardinalityNumerics
import Files
import Foundation
import Reporting

/// Where and how a notebook shows its results; every notebook takes these options.
public struct OutputOptions: ParsableArguments, Sendable {
  /// The folder that holds a folder for each notebook.
  @Option(
    name: .customLong("out"),
    help: ArgumentHelp(
      "Write into DIR/<notebook>/ (default: the package's plots/, or plots/tried/ where settings differ).",
      valueName: "DIR"))
  package var folder: String?

  /// A name that keeps this run beside others.
  @Option(help: ArgumentHelp("Keep this run beside others, in a folder of its own.", valueName: "name"))
  var tag: String?

  /// Whether the run is shortened to seconds.
  @Flag(help: "Take seconds instead of the full run, and write into DIR/quick/<notebook>/.")
  public var quick = false

  /// Whether only errors are said.
  @Flag(help: "Say nothing but errors: no progress, no results.")
  package var quiet = false

  /// How results are printed.
  @Option(help: "Print results as text, or as one JSON object and nothing else on standard output.")
  var format = Page.Output.Format.text

  /// The kinds of picture, each argument with commas or alone.
  @Option(
    name: .customLong("terminal"),
    help: ArgumentHelp("Kinds of picture: svg, png, pdf, eps, dumb; several with commas.", valueName: "kinds"))
  var terminalLists: [TerminalList] = [TerminalList(terminals: [.svg, .png])]

  /// How wide figures are printed.
  @Option(help: "Width of figures: column (3.25 in), text (5.5 in) or page (6.75 in) (default: the figure's own).")
  var width: FigureWidth?

  /// Whether and how figures are drawn within the terminal.
  @Option(
    defaultAsFlag: Display.best,
    help: ArgumentHelp("Draw in the terminal too: dumb or sixel; chosen by the terminal when not said."))
  var show: Display?

  /// The memory that computations may take.
  @Option(help: ArgumentHelp("Gigabytes that may be taken (default: four fifths of the machine's).", valueName: "GB"))
  var memory: Double?

  /// Makes the default options.
  public init() {
    // The first line of ours that a notebook runs: what options say is read after it.
    CrashReport.install()
  }

  /// Refuses what contradicts itself, and a folder without a name, which would mean the current folder to some and the
  /// root to others; makes the memory the limit of the process.
  public func validate() throws {
    if folder?.isEmpty == true { throw ValidationError("--out needs a folder, for instance --out results") }
    if let tag, tag.isEmpty || SafeText.fileName(tag) != tag {
      throw ValidationError(
        "--tag \(tag): take up to 100 letters, digits, dots, dashes and underscores, a letter first")
    }
    if format == .json && show != nil {
      throw ValidationError("--show draws on standard output, where --format json allows nothing but JSON")
    }
    Console.isQuiet = quiet
    guard let memory else { return }
    guard memory > 0, memory < 1e9 else {
      throw ValidationError("--memory \(memory) is no number of gigabytes: choose for instance --memory 4")
    }
    MemoryLimit.set(bytes: Int(memory * 1e9))
  }

  /// The kinds of picture, each once.
  var terminals: [Terminal] {
    var result: [Terminal] = []
    for terminal in terminalLists.flatMap(\.terminals) where !result.contains(terminal) { result.append(terminal) }
    return result
  }

  /// The folder of a notebook's results.
  ///
  /// - Parameter differences: the name of what differs from the notebook's defaults; nil where nothing does.
  func folder(for notebook: String, differences: String?) -> URL {
    let name = SafeText.fileName(notebook, otherwise: "notebook")
    let base = folder.map { URL(fileURLWithPath: $0) } ?? PackageFolder.plots
    // Where settings make no folder's name, the tag alone does.
    let tagged = tag.map { "\(name)/tag=\($0)" } ?? name
    if quick { return base.appendingPathComponent("quick").appendingPathComponent(tagged) }
    guard folder == nil, let differences else { return base.appendingPathComponent(tagged) }
    return base.appendingPathComponent("tried").appendingPathComponent(name).appendingPathComponent(differences)
  }

  /// Prints a text that is the whole result of a command.
  ///
  /// - Throws: `ValidationError` where JSON was asked for, ``FileError/unwritable(path:message:)`` where standard output
  ///   takes nothing.
  package func print(_ text: String) throws {
    guard format == .text else {
      throw ValidationError("--format json has no form for what is printed here: leave it out")
    }
    guard Console.show(text + "\n") else {
      throw FileError.unwritable(path: "standard output", message: "it is closed or full")
    }
  }

  /// The folder of kept trials and checkpoints: beside the results.
  public var runs: URL {
    folder.map { URL(fileURLWithPath: $0).appendingPathComponent("runs") } ?? PackageFolder.runs
  }

  /// Opens a page, before the work begins.
  func page(_ title: String, named notebook: String, differences: String?) throws(ReportingError) -> Page {
    var output = Page.Output(to: folder(for: notebook, differences: differences))
    (output.terminals, output.display, output.format, output.isQuick) = (terminals, show, format, quick)
    output.width = width
    PartialFiles.shared.removeWhenInterrupted()
    for folder in [output.folder, runs] { PartialFiles.shared.removeStale(in: folder) }
    return try Page(title, notebook: notebook, output: output)
  }
}

/// The option of notebooks that train: to watch the figure grow.
package struct LiveOptions: ParsableArguments, Sendable {
  /// Whether figures are drawn while training.
  @Flag(help: "Redraw the figure about every second while training.")
  package var live = false

  /// Makes the default options.
  package init() {}
}

/// Several kinds of picture in one argument: `svg,png`.
struct TerminalList: Sendable, Equatable, ExpressibleByArgument {
  /// The kinds, in the order in which they were named.
  var terminals: [Terminal]

  init(terminals: [Terminal]) { self.terminals = terminals }

  /// Reads names with commas between them; nil when one of them is unknown.
  init?(argument: String) {
    let names = argument.split(separator: ",").map { $0.trimmingPrefix { $0 == " " } }
    let known = names.compactMap { Terminal(rawValue: String($0)) }
    guard !names.isEmpty && known.count == names.count else { return nil }
    terminals = known
  }

  /// The list as it is typed.
  var defaultValueDescription: String { terminals.map(\.rawValue).joined(separator: ",") }

  /// The kinds of picture there are.
  static var allValueStrings: [String] { Terminal.allCases.map(\.rawValue) }
}

extension Terminal: ExpressibleByArgument {}
extension FigureWidth: ExpressibleByArgument {}
extension Display: ExpressibleByArgument {}
extension Page.Output.Format: ExpressibleByArgument {}
