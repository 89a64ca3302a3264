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
  public func write(
    to folder: URL, as name: String, terminals: [Terminal] = [.svg, .png], gnuplot: Gnuplot = .installed
  ) throws(ReportingError) -> [URL] {
    let name = SafeText.fileName(name, otherwise: "figure")
    let data = FigureData(self)
    let script = try FigureScript(self, named: name, data: data)
    let files = [folder.appendingPathComponent(name + ".dat"), folder.appendingPathComponent(name + ".gp")]
    try AtomicFile.write(data.text, to: files[0])
    try AtomicFile.write(script.text(terminals: terminals), to: files[1])
    let pictures = terminals.map { folder.appendingPathComponent("\(name).\($0.fileExtension)") }
    try draw(script, pictures, terminals, gnuplot)
    return files + pictures
  }

  private func draw(
    _ script: FigureScript, _ pictures: [URL], _ terminals: [Terminal], _ gnuplot: Gnuplot
  ) throws(ReportingError) {
    guard let first = pictures.first else { return }
    let suffix = PartialFiles.shared.suffix()
    let partials = pictures.map { PartialFiles.shared.claim($0, suffix: suffix) }
    defer { for partial in partials { PartialFiles.shared.release(partial) } }
    let name = first.deletingPathExtension().lastPathComponent + ".gp"
    let folder = first.deletingLastPathComponent()
    let output = try gnuplot.run(script.text(terminals: terminals, suffix: suffix), in: folder, named: name)
    for (terminal, partial) in zip(terminals, partials) {
      guard terminal.isComplete(ending: Self.ending(of: partial)) else {
        let file = partial.deletingPathExtension().deletingPathExtension().lastPathComponent
        let words = output.messages.trimmingCharacters(in: .whitespacesAndNewlines)
        throw .gnuplotFailed(script: name, message: "\(file) is unfinished. \(words)")
      }
    }
    for (picture, partial) in zip(pictures, partials) { try AtomicFile.replace(picture, by: partial) }
  }

  /// The figure as characters, or as pixels in a terminal that draws them.
  ///
  /// - Throws: ``ReportingError``.
  public func drawn(for display: Display, gnuplot: Gnuplot = .installed) throws(ReportingError) -> String {
    let data = FigureData(self)
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("figure" + PartialFiles.shared.suffix())
    defer { try? FileManager.default.removeItem(at: folder) }
    let script = try FigureScript(self, named: "figure", data: data)
    try AtomicFile.write(data.text, to: folder.appendingPathComponent("figure.dat"))
    let commands = display.commands(size: script.size)
    return try gnuplot.run(script.printed(terminal: commands), in: folder, named: "figure").printed
  }

  private static func ending(of file: URL) -> Data {
    guard let handle = try? FileHandle(forReadingFrom: file), let end = try? handle.seekToEnd() else { return Data() }
    defer { try? handle.close() }
    try? handle.seek(toOffset: end > 64 ? end - 64 : 0)
    return (try? handle.readToEnd()) ?? Data()
  }
}
