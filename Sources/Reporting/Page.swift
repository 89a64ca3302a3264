import Foundation

/// A notebook's page: what it shows, in the order in which the notebook says it.
///
/// ``finish(settings:)`` writes the figures, tables, `run.json` and `README.md` into the notebook's folder, where a code
/// host shows them as a rendered notebook, and prints the sentences and tables. Opening a page is documented at
/// ``OutputOptions``. The page holds nothing that differs from run to run, such as times; these are in `run.json`.
public struct Page: Sendable {
  /// Something shown.
  enum Item: Sendable {
    case text(String)
    case figure(Figure, name: String)
    case table(Table, name: String, csv: Table)
  }

  /// The heading.
  public let title: String
  /// The name of the folder.
  public let notebook: String
  /// Where everything is written.
  public let folder: URL
  /// Whether the run is shortened; its figures and page say so.
  public let isQuick: Bool
  /// How gnuplot is run.
  public var gnuplot = Gnuplot.installed
  /// What has been shown so far.
  private(set) var items: [Item] = []
  private(set) var definitions: [(term: String, meaning: String)] = []
  private(set) var record: RunRecord
  private(set) var liveNames: [String] = []
  let options: OutputOptions
  private let opened = DispatchTime.now()

  /// Opens a page and makes its folder.
  ///
  /// - Throws: ``ReportingError/unwritable(path:message:)``.
  init(
    _ title: String, notebook: String, in folder: URL, options: OutputOptions,
    command: [String] = CommandLine.arguments
  ) throws(ReportingError) {
    self.title = title
    self.notebook = SafeText.fileName(notebook, otherwise: "notebook")
    self.folder = folder
    self.options = options
    isQuick = options.quick
    try AtomicFile.makeFolder(folder)
    guard access(folder.path, W_OK) == 0 else {
      throw .unwritable(path: folder.path, message: String(cString: strerror(errno)))
    }
    let sources = PackageFolder.find() ?? URL(fileURLWithPath: FileManager.default.currentDirectoryPath)
    record = RunRecord(sources: sources, command: command, isQuick: options.quick)
    CrashReport.install(command: command, commit: record.git?.commit)
  }

  /// Says something: a paragraph in Markdown.
  public mutating func say(_ paragraph: String) { items.append(.text(paragraph)) }

  /// Shows a figure, to be written as `name.dat`, `name.gp` and the pictures.
  public mutating func show(_ figure: Figure, as name: String) {
    var figure = figure
    figure.isQuick = isQuick
    items.append(.figure(figure, name: SafeText.fileName(name, otherwise: "figure")))
  }

  /// Shows a table, to be written as `name.csv`, `name.md` and `name.tex`.
  ///
  /// - Parameter csv: what the CSV holds, if it has columns of its own.
  public mutating func show(_ table: Table, as name: String, csv: Table? = nil) {
    items.append(.table(table, name: SafeText.fileName(name, otherwise: "table"), csv: csv ?? table))
  }

  /// Says what a number means; the definitions stand together near the end of the page.
  public mutating func define(_ term: String, _ meaning: String) { definitions.append((term, meaning)) }

  /// Notes an input file and its checksum in `run.json`.
  ///
  /// - Throws: ``ReportingError/unreadable(path:message:)``.
  public mutating func noteInput(_ file: URL) throws(ReportingError) {
    record.inputs.append(try RunRecord.Input(file))
  }

  /// A figure to be redrawn during the work as `name-live.svg` and so on, until the page is finished.
  ///
  /// - Parameter isOn: whether the user wants it: `live.live` of ``LiveOptions``.
  public mutating func live(as name: String, when isOn: Bool) -> LiveFigure {
    let name = SafeText.fileName(name, otherwise: "figure") + "-live"
    liveNames.append(name)
    return LiveFigure(
      in: folder, as: name, terminals: options.terminals, display: options.show, isOn: isOn, isQuick: isQuick,
      gnuplot: gnuplot)
  }

  /// Writes everything and prints sentences, tables and the names of the files.
  ///
  /// What can be written is written, and the results are printed, before the first error is thrown.
  /// - Throws: ``ReportingError``.
  public func finish(settings: Settings = [:]) throws(ReportingError) {
    var record = record
    record.settings = settings
    record.versions["gnuplot"] = gnuplot.version
    record.seconds = Double(DispatchTime.now().uptimeNanoseconds - opened.uptimeNanoseconds) / 1e9
    let writer = PageWriter(page: self, record: record)
    try writer.write()
  }
}
