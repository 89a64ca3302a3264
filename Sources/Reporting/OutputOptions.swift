import ArgumentParser
import Foundation

/// Where and how a notebook shows its results; every notebook takes these options.
///
///     @main
///     struct Figure2: AsyncParsableCommand {
///       @OptionGroup var output: OutputOptions
///
///       func run() async throws {
///         var page = try output.page("Figure 2: warm-up")           // fails now, not after the training
///         …
///         page.show(figure, as: "figure2")                          // .dat, .gp, .svg, .png
///         page.say("Magnitude overtakes cross entropy at epoch \(epoch).")
///         page.show(table, as: "table3", csv: longTable)            // .csv, .md, .tex
///         page.define("accuracy", "the share of test samples with the largest logit at their class")
///         try page.finish(settings: ["seed": seed, "epochs": epochs])
///       }
///     }
///
/// One figure and its sentences are one line: `try output.page("Figure 2", figure, "Magnitude overtakes …")`.
public struct OutputOptions: ParsableArguments, Sendable {
  /// The folder that holds a folder for each notebook.
  @Option(
    name: .customLong("out"),
    help: ArgumentHelp("Write into DIR/<notebook>/ (default: the package's plots/).", valueName: "DIR"))
  public var folder: String?

  /// Whether the run is shortened to seconds.
  @Flag(help: "Take seconds instead of the full run, and write into DIR/quick/<notebook>/.")
  public var quick = false

  /// The kinds of picture, each argument with commas or alone.
  @Option(
    name: .customLong("terminal"),
    help: ArgumentHelp("Kinds of picture: svg, png, pdf, eps, dumb; several with commas.", valueName: "kinds"))
  public var terminalLists: [TerminalList] = [TerminalList([.svg, .png])]

  /// Whether and how figures are drawn within the terminal.
  @Option(
    defaultAsFlag: Display.best,
    help: ArgumentHelp("Draw in the terminal too: dumb or sixel; chosen by the terminal when not said."))
  public var show: Display?

  /// Makes the default options.
  public init() {
    // The first line of ours that a notebook runs: what options say is read after it.
    CrashReport.install()
  }

  /// Rejects an empty folder name, which would mean the current folder to some and the root to others.
  public func validate() throws {
    if folder?.isEmpty == true { throw ValidationError("--out needs a folder, for instance --out results") }
  }

  /// The kinds of picture, each once.
  public var terminals: [Terminal] {
    var result: [Terminal] = []
    for terminal in terminalLists.flatMap(\.terminals) where !result.contains(terminal) { result.append(terminal) }
    return result
  }

  /// The folder of a notebook's results.
  public func folder(for notebook: String) -> URL {
    let base = folder.map { URL(fileURLWithPath: $0) } ?? PackageFolder.plots
    let name = SafeText.fileName(notebook, otherwise: "notebook")
    return (quick ? base.appendingPathComponent("quick") : base).appendingPathComponent(name)
  }

  /// Opens a notebook's page, before the work begins.
  ///
  /// - Parameter notebook: the folder's name; that of the command (`figure2`) unless given.
  /// - Throws: ``ReportingError/unwritable(path:message:)`` when the folder cannot be made or written.
  public func page(_ title: String, named notebook: String? = nil) throws(ReportingError) -> Page {
    let name = notebook ?? Self.command
    PartialFiles.shared.removeWhenInterrupted()
    PartialFiles.shared.removeStale(in: folder(for: name))
    return try Page(title, notebook: name, in: folder(for: name), options: self)
  }

  /// Writes the page of a notebook that shows one figure, named as the notebook is.
  ///
  /// - Throws: ``ReportingError``.
  public func page(
    _ title: String, named notebook: String? = nil, _ figure: Figure, _ sentences: String...,
    settings: Settings = [:]
  ) throws(ReportingError) {
    var page = try page(title, named: notebook)
    page.show(figure, as: page.notebook)
    for sentence in sentences { page.say(sentence) }
    try page.finish(settings: settings)
  }

  /// Writes the page of a notebook that shows one table, named as the notebook is.
  ///
  /// - Throws: ``ReportingError``.
  public func page(
    _ title: String, named notebook: String? = nil, _ table: Table, csv: Table? = nil, _ sentences: String...,
    settings: Settings = [:]
  ) throws(ReportingError) {
    var page = try page(title, named: notebook)
    page.show(table, as: page.notebook, csv: csv)
    for sentence in sentences { page.say(sentence) }
    try page.finish(settings: settings)
  }

  private static var command: String {
    URL(fileURLWithPath: CommandLine.arguments.first ?? "notebook").lastPathComponent
  }
}

/// The option of notebooks that train: to watch the figure grow.
public struct LiveOptions: ParsableArguments, Sendable {
  /// Whether figures are drawn while training.
  @Flag(help: "Redraw the figure about every second while training.")
  public var live = false

  /// Makes the default options.
  public init() {}
}
