import Foundation

/// Writes a finished page and prints it.
struct PageWriter {
  let page: Page
  let record: RunRecord
  var output: (String) -> Void = { text in
    print(text, terminator: "")
    fflush(nil)
  }

  /// Writes all files and prints, then throws the first error.
  func write() throws(ReportingError) {
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
    let markdown = PageMarkdown(page: page, command: record.command, settings: record.settings)
    attempt { () throws(ReportingError) in try write(markdown.text, as: "README.md") }
    attempt { () throws(ReportingError) in try write(json(), as: "run.json") }
    printItems { failure = failure ?? $0 }
    output("\nwrote \(shortPath(page.folder))/: \(files.joined(separator: ", "))\n")
    if let failure { throw failure }
  }

  private func write(_ item: Page.Item) throws(ReportingError) -> [String] {
    switch item {
    case .text: return []
    case .figure(let figure, let name):
      let files = try figure.writeSources(to: page.folder, as: name, terminals: page.options.terminals)
      return files.map(\.lastPathComponent)
    case .table(let table, let name, let csv):
      return try write(csv.csv, as: name + ".csv") + write(table.markdown, as: name + ".md")
        + write(table.latex, as: name + ".tex")
    }
  }

  private func draw(_ item: Page.Item) throws(ReportingError) -> [String] {
    guard case .figure(let figure, let name) = item else { return [] }
    let files = try figure.draw(
      in: page.folder, as: name, terminals: page.options.terminals, gnuplot: page.gnuplot)
    return files.map(\.lastPathComponent)
  }

  private func write(_ text: String, as name: String) throws(ReportingError) -> [String] {
    try AtomicFile.write(text, to: page.folder.appendingPathComponent(name))
    return [name]
  }

  private func json() throws(ReportingError) -> String {
    do {
      return try record.json
    } catch {
      throw .unwritable(path: page.folder.appendingPathComponent("run.json").path, message: "\(error)")
    }
  }

  private func printItems(onError: (ReportingError) -> Void) {
    output("\(SafeText.plain(page.title))\(page.isQuick ? " (quick run)" : "")\n")
    for item in page.items {
      switch item {
      case .text(let text): output("\n\(text)\n")
      case .table(let table, _, _): output("\n\(table.text)")
      case .figure(let figure, _):
        guard let display = page.options.show else { continue }
        do throws(ReportingError) {
          output("\n" + (try figure.drawn(for: display, gnuplot: page.gnuplot)))
        } catch {
          onError(error)
        }
      }
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
      case .table(_, let name, _): key = "table " + name.lowercased()
      }
      if !taken.insert(key).inserted { return .nameTaken(String(key.split(separator: " ", maxSplits: 1)[1])) }
    }
    return nil
  }

  private func removeLiveFiles() {
    let suffixes = ["dat", "gp"] + Terminal.allCases.map(\.fileExtension)
    for name in page.liveNames {
      for suffix in suffixes {
        unlink(page.folder.appendingPathComponent("\(name).\(suffix)").path)
      }
    }
  }

  private func shortPath(_ folder: URL) -> String {
    let here = FileManager.default.currentDirectoryPath + "/"
    return folder.path.hasPrefix(here) ? String(folder.path.dropFirst(here.count)) : folder.path
  }
}
