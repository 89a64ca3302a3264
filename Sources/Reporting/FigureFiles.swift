import Files
import Foundation

extension Figure {
  /// Writes the data, the script and the pictures of a figure into a folder.
  ///
  /// `name.dat` and `name.gp` come first and stay when drawing fails; each picture replaces the old one only when it is
  /// finished. `gnuplot name.gp`, run in the folder, draws the same pictures again.
  ///
  /// - Parameter name: the files' name without suffix; characters other than letters, digits, `.`, `_` and `-` become
  ///   `-`.
  /// - Returns: the files, data and script first.
  /// - Throws: ``ReportingError``.
  @discardableResult
  package func write(
    to folder: URL, as name: String, terminals: [Terminal] = [.svg, .png], gnuplot: Gnuplot = .installed
  ) throws(ReportingError) -> [URL] {
    try writeSources(to: folder, as: name, terminals: terminals)
      + draw(in: folder, as: name, terminals: terminals, gnuplot: gnuplot)
  }

  /// Writes the data and the script.
  func writeSources(to folder: URL, as name: String, terminals: [Terminal]) throws(ReportingError) -> [URL] {
    let name = SafeText.fileName(name, otherwise: "figure")
    let data = FigureData(self)
    let files = [folder.appendingPathComponent(name + ".dat"), folder.appendingPathComponent(name + ".gp")]
    try ReportingError.onFiles { () throws(FileError) in try AtomicFile.write(data.text, to: files[0]) }
    let script = try FigureScript(self, named: name, data: data)
    let text = script.text(terminals: terminals)
    try ReportingError.onFiles { () throws(FileError) in try AtomicFile.write(text, to: files[1]) }
    return files
  }

  /// Draws the pictures from the data that stand in the folder.
  func draw(
    in folder: URL, as name: String, terminals: [Terminal], gnuplot: Gnuplot
  ) throws(ReportingError) -> [URL] {
    guard !terminals.isEmpty else { return [] }
    let name = SafeText.fileName(name, otherwise: "figure")
    let pictures = terminals.map { folder.appendingPathComponent("\(name).\($0.fileExtension)") }
    let suffix = PartialFiles.shared.suffix()
    let partials = pictures.map { PartialFiles.shared.claim($0, suffix: suffix) }
    defer { for partial in partials { PartialFiles.shared.release(partial) } }
    let script = try FigureScript(self, named: name, data: FigureData(self)).text(terminals: terminals, suffix: suffix)
    let output = try gnuplot.run(script, in: folder, named: name + ".gp")
    for (index, terminal) in terminals.enumerated() {
      guard terminal.isComplete(ending: Self.ending(of: partials[index])) else {
        let words = output.messages.trimmingCharacters(in: .whitespacesAndNewlines)
        let message = "gnuplot left it unfinished; is the disk full? \(words)"
        throw .file(.unwritable(path: pictures[index].path, message: message))
      }
    }
    try ReportingError.onFiles { () throws(FileError) in
      for (picture, partial) in zip(pictures, partials) { try AtomicFile.replace(picture, by: partial) }
    }
    return pictures
  }

  /// The figure as characters, or as pixels in a terminal that draws them.
  ///
  /// - Throws: ``ReportingError``.
  package func drawn(for display: Display, gnuplot: Gnuplot = .installed) throws(ReportingError) -> String {
    let script = try FigureScript(self, named: "figure", data: FigureData(self))
    let text = script.printed(terminal: display.commands(size: script.size))
    return try gnuplot.run(text, in: FileManager.default.temporaryDirectory, named: "figure").printed
  }

  private static func ending(of file: URL) -> Data {
    guard let handle = try? FileHandle(forReadingFrom: file), let end = try? handle.seekToEnd() else { return Data() }
    defer { try? handle.close() }
    try? handle.seek(toOffset: end > 64 ? end - 64 : 0)
    return (try? handle.readToEnd()) ?? Data()
  }
}
