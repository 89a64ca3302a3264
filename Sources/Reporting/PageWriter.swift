import Files
import Foundation

/// Writes a finished page and prints it.
struct PageWriter {
  let page: Page
  let record: RunRecord

  /// Writes all files and prints, then throws the first error.
  ///
  /// What the folder's earlier run wrote and this one does not is removed: it would pass for this run's.
  func write() throws(ReportingError) {
    let earlier = (try? RunRecord(contentsOf: page.folder.appendingPathComponent("run.json")))?.files ?? []
    var files: [String] = []
    var failure = nameTaken
    func attempt(_ action: () throws(ReportingError) -> [String]) {
      do { files += try action() } catch { failure = failure ?? error }
    }
    for item in page.items {
      attempt { () throws(ReportingError) in try write(item) }
      attempt { () throws(ReportingError) in try draw(item) }
    }
    removeLiveFiles()
    attempt { () throws(ReportingError) in try write(PageMarkdown(page: page, record: record).text, as: "README.md") }
    let leftOver = Set(earlier).subtracting(files + ["run.json"])
    var complete = record
    // After an error the earlier files stay, and stay listed, until a run is whole.
    complete.files = files + (failure == nil ? [] : leftOver.sorted())
    if failure == nil { remove(leftOver) }
    attempt { () throws(ReportingError) in try write(Self.json(complete), as: "run.json") }
    do throws(ReportingError) {
      try print(files)
    } catch {
      failure = failure ?? error
    }
    if let failure { throw failure }
  }

  private func write(_ item: Page.Item) throws(ReportingError) -> [String] {
    switch item {
    case .text: return []
    case .data(let table, let name): return try write(table.csv, as: name + ".csv")
    case .figure(let figure, let name):
      let files = try figure.writeSources(
        to: page.folder, as: name, terminals: page.output.terminals, width: page.output.width)
      return files.map(\.lastPathComponent)
    case .table(let table, let name, let csv):
      return try write(csv.csv, as: name + ".csv") + write(table.markdown, as: name + ".md")
        + write(table.latex(label: name), as: name + ".tex")
    }
  }

  private func draw(_ item: Page.Item) throws(ReportingError) -> [String] {
    guard case .figure(let figure, let name) = item else { return [] }
    let files = try figure.draw(
      in: page.folder, as: name, terminals: page.output.terminals, width: page.output.width, gnuplot: page.gnuplot)
    return files.map(\.lastPathComponent)
  }

  private func write(_ text: String, as name: String) throws(ReportingError) -> [String] {
    try ReportingError.onFiles { () throws(FileError) in
      try AtomicFile.write(text, to: page.folder.appendingPathComponent(name))
    }
    return [name]
  }

  private func print(_ files: [String]) throws(ReportingError) {
    switch page.output.format {
    case .json:
      // A program reads it: half an object must not pass as success.
      guard Console.show(try Self.json(PageSummary(page, record: record, files: files))) else {
        throw .file(.unwritable(path: "standard output", message: String(cString: strerror(errno))))
      }
    case .text where Console.isQuiet: return
    case .text: try printItems()
    }
  }

  /// What the notebook says and shows, then where it stands: also when a picture cannot be drawn in the terminal.
  private func printItems() throws(ReportingError) {
    var failure: ReportingError?
    let width = Table.terminalWidth
    func say(_ prose: Prose) {
      Console.show("\n" + TextWidth.folded(prose.plain, to: width).joined(separator: "\n") + "\n")
    }
    Console.show("\(SafeText.plain(page.title))\(page.output.isQuick ? " (quick run)" : "")\n")
    for prose in page.questions + page.findings { say(prose) }
    for item in page.items {
      switch item {
      case .text(let prose): say(prose)
      case .table(let table, _, _): Console.show("\n" + table.text(width: width))
      case .data: continue
      case .figure(let figure, _):
        guard let display = page.output.display else { continue }
        do throws(ReportingError) {
          Console.show("\n" + (try figure.drawn(for: display, gnuplot: page.gnuplot)))
        } catch {
          failure = failure ?? error
        }
      }
    }
    if let trials = record.trials { Console.show("\ntrials: \(trials)\n") }
    Console.show("\npage: \(SafeText.plain(shortPath(page.folder.appendingPathComponent("README.md"))))\n")
    if let failure { throw failure }
  }

  static func json(_ value: some Encodable) throws(ReportingError) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    do {
      return SafeText.json(String(decoding: try encoder.encode(value), as: UTF8.self)) + "\n"
    } catch {
      throw .file(.unwritable(path: "run.json", message: "\(error)"))
    }
  }

  /// Two figures, or two tables, must not share a name, and none may replace the page itself.
  private var nameTaken: ReportingError? {
    var taken: Set<String> = ["table readme"]
    for item in page.items {
      // Some file systems take upper and lower case for the same.
      let key: String
      switch item {
      case .text: continue
      case .figure(_, let name): key = "figure " + name.lowercased()
      case .table(_, let name, _), .data(_, let name): key = "table " + name.lowercased()
      }
      if !taken.insert(key).inserted { return .nameTaken(String(key.split(separator: " ", maxSplits: 1)[1])) }
    }
    return nil
  }

  /// Removes files by their names, which come from a file and are refused where they lead out of the folder.
  private func remove(_ names: Set<String>) {
    for name in names where SafeText.fileName(name, otherwise: "") == name {
      unlink(page.folder.appendingPathComponent(name).path)
    }
  }

  private func removeLiveFiles() {
    let suffixes = ["dat", "tidy.csv", "gp"] + Terminal.allCases.map(\.fileExtension)
    for name in page.liveNames {
      for suffix in suffixes {
        unlink(page.folder.appendingPathComponent("\(name).\(suffix)").path)
      }
    }
  }

  private func shortPath(_ file: URL) -> String {
    let here = FileManager.default.currentDirectoryPath + "/"
    return file.path.hasPrefix(here) ? String(file.path.dropFirst(here.count)) : file.path
  }
}
