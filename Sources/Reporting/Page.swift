import Files
import Foundation

/// A notebook's page: what it shows, in the order in which the notebook says it.
///
/// ``finish(settings:)`` writes the figures, tables, `run.json` and `README.md` into the notebook's folder, where a code
/// host shows them as a rendered notebook, and prints the sentences and tables. The page holds nothing that differs from
/// run to run, such as times; these are in `run.json`.
public struct Page: Sendable {
  /// Something shown.
  enum Item: Sendable {
    case text(Prose)
    case figure(Figure, name: String)
    case table(Table, name: String, csv: Table)
    case data(Table, name: String)
  }

  /// Where a page goes and how it is shown.
  package struct Output: Sendable {
    /// How results are printed.
    package enum Format: String, Sendable, CaseIterable {
      /// Sentences and tables.
      case text
      /// One JSON object, and nothing else on standard output.
      case json
    }

    /// The folder that everything is written to.
    package var folder: URL
    /// The kinds of picture.
    package var terminals: [Terminal] = [.svg, .png]
    /// The width of figures in print; chosen by the figure unless set.
    package var width: FigureWidth?
    /// How figures are drawn in the terminal too, if they are.
    package var display: Display?
    /// How results are printed.
    package var format = Format.text
    /// Whether the run is shortened; its figures and page say so.
    package var isQuick = false
    /// The program and its arguments.
    package var command: [String] = CommandLine.arguments

    /// Writes into a folder.
    package init(to folder: URL) { self.folder = folder }
  }

  /// The heading.
  package let title: String
  /// The name of the notebook.
  package let notebook: String
  /// How gnuplot is run.
  var gnuplot = Gnuplot.installed
  /// What has been shown so far.
  private(set) var items: [Item] = []
  private(set) var questions: [Prose] = []
  /// What was found so far.
  package private(set) var findings: [Prose] = []
  private(set) var definitions: [(term: String, meaning: Prose)] = []
  private(set) var record: RunRecord
  private(set) var otherFiles: [(name: String, purpose: Prose)] = []
  private(set) var liveNames: [String] = []
  let output: Output
  private let opened = DispatchTime.now()

  /// Opens a page and makes its folder.
  ///
  /// - Throws: ``ReportingError/file(_:)``.
  package init(_ title: String, notebook: String, output: Output) throws(ReportingError) {
    self.title = title
    self.notebook = SafeText.fileName(notebook, otherwise: "notebook")
    self.output = output
    let folder = output.folder
    try ReportingError.onFiles { () throws(FileError) in
      try AtomicFile.makeFolder(folder)
      guard access(folder.path, W_OK) == 0 else {
        throw .unwritable(path: folder.path, message: String(cString: strerror(errno)))
      }
    }
    record = RunRecord(sources: PackageFolder.orCurrent, command: output.command, isQuick: output.isQuick)
    CrashReport.install(command: output.command, commit: record.git?.commit)
  }

  /// Where everything is written.
  package var folder: URL { output.folder }

  /// Says which question the page answers; the page begins with it.
  public mutating func ask(_ question: Prose) { questions.append(question) }

  /// Says what was found, in sentences made from the numbers of this run; it stands before everything that is shown.
  public mutating func found(_ finding: Prose) { findings.append(finding) }

  /// Says something: a paragraph, whose values are taken literally and whose words may hold Markdown.
  public mutating func say(_ paragraph: Prose) { items.append(.text(paragraph)) }

  /// Says something in plain text, taken literally.
  @_disfavoredOverload
  public mutating func say(_ paragraph: String) { say(Prose(paragraph)) }

  /// Shows a figure, to be written as `name.dat`, `name.gp` and the pictures; the first stands above all tables.
  public mutating func show(_ figure: Figure, as name: String) {
    var figure = figure
    figure.isQuick = output.isQuick
    figure.caption += figure.arrowMeaning
    let item = Item.figure(figure, name: SafeText.fileName(name, otherwise: "figure"))
    let isFirst = !items.contains { if case .figure = $0 { true } else { false } }
    let table = items.firstIndex { if case .table = $0 { true } else { false } }
    items.insert(item, at: isFirst ? table ?? items.endIndex : items.endIndex)
  }

  /// Shows a table, to be written as `name.csv`, `name.md` and `name.tex`.
  ///
  /// - Parameter csv: what the CSV holds, if it has columns of its own.
  public mutating func show(_ table: Table, as name: String, csv: Table? = nil) {
    items.append(.table(table, name: SafeText.fileName(name, otherwise: "table"), csv: csv ?? table))
  }

  /// Puts numbers beside the page as `name.csv`, for programs; the table's caption says what they are.
  public mutating func attach(_ table: Table, as name: String) {
    items.append(.data(table, name: SafeText.fileName(name, otherwise: "data")))
  }

  /// Names a file that the notebook itself writes beside the page, for the list of files.
  package mutating func list(_ file: String, _ purpose: Prose) { otherFiles.append((file, purpose)) }

  /// Says what a number means: below the first figure, table or paragraph that uses the word, near the end if only
  /// findings and cells do, and nowhere if nothing does.
  public mutating func define(_ term: String, _ meaning: Prose) { definitions.append((term, meaning)) }

  /// Says in plain text what a number means.
  @_disfavoredOverload
  public mutating func define(_ term: String, _ meaning: String) { define(term, Prose(meaning)) }

  /// Notes an input file and its checksum in `run.json`.
  ///
  /// - Throws: ``FileError/unreadable(path:message:)``.
  public mutating func noteInput(_ file: URL) throws(FileError) {
    record.inputs.append(try RunRecord.Input(file))
  }

  /// Notes how many results were computed and how many reused, added to what was noted before.
  package mutating func note(_ trials: TrialCounts) {
    record.trials = record.trials ?? TrialCounts()
    record.trials? += trials
  }

  /// A figure to be redrawn during the work as `name-live.svg` and so on, until the page is finished.
  ///
  /// - Parameter isOn: whether the user wants it.
  package mutating func live(as name: String, when isOn: Bool) -> LiveFigure {
    let name = SafeText.fileName(name, otherwise: "figure") + "-live"
    liveNames.append(name)
    return LiveFigure(output, as: name, isOn: isOn, gnuplot: gnuplot)
  }

  /// Writes everything and prints sentences, tables and where the page is.
  ///
  /// What can be written is written, and the results are printed, before the first error is thrown.
  /// - Throws: ``ReportingError``.
  public func finish(settings: Settings = [:]) throws(ReportingError) {
    var record = record
    record.settings = settings
    record.versions["gnuplot"] = gnuplot.version
    record.seconds = Double(DispatchTime.now().uptimeNanoseconds - opened.uptimeNanoseconds) / 1e9
    try PageWriter(page: self, record: record).write()
  }
}
