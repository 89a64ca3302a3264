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
    to folder: URL, as name: String, terminals: [Terminal] = [.svg, .png], width: FigureWidth? = nil,
    gnuplot: Gnuplot = .installed
  ) throws(ReportingError) -> [URL] {
    try writeSources(to: folder, as: name, terminals: terminals, width: width)
      + draw(in: folder, as: name, terminals: terminals, width: width, gnuplot: gnuplot)
  }

  /// Writes the data and the script.
  func writeSources(
    to folder: URL, as name: String, terminals: [Terminal], width: FigureWidth?
  ) throws(ReportingError) -> [URL] {
    let name = SafeText.fileName(name, otherwise: "figure")
    let data = FigureData(self)
    let files = ["dat", "tidy.csv", "gp"].map { folder.appendingPathComponent("\(name).\($0)") }
    try Self.write([(data.text, files[0]), (data.tidy, files[1])])
    let script = try FigureScript(self, named: name, data: data, width: width)
    try Self.write([(script.text(terminals: terminals), files[2])])
    return files
  }

  private static func write(_ texts: [(String, URL)]) throws(ReportingError) {
    try ReportingError.onFiles { () throws(FileError) in
      for (text, file) in texts { try AtomicFile.write(text, to: file) }
    }
  }

  /// Draws the pictures from the data that stand in the folder.
  func draw(
    in folder: URL, as name: String, terminals: [Terminal], width: FigureWidth?, gnuplot: Gnuplot
  ) throws(ReportingError) -> [URL] {
    guard !terminals.isEmpty else { return [] }
    let name = SafeText.fileName(name, otherwise: "figure")
    let pictures = terminals.map { folder.appendingPathComponent("\(name).\($0.fileExtension)") }
    let suffix = PartialFiles.shared.suffix()
    let partials = pictures.map { PartialFiles.shared.claim($0, suffix: suffix) }
    defer { for partial in partials { PartialFiles.shared.release(partial) } }
    let script = try FigureScript(self, named: name, data: FigureData(self), width: width)
    let text = script.text(terminals: terminals, suffix: suffix)
    let output = try gnuplot.run(text, in: folder, named: name + ".gp")
    for (index, terminal) in terminals.enumerated() {
      guard terminal.isComplete(ending: Self.ending(of: partials[index])) else {
        let words = output.messages.trimmingCharacters(in: .whitespacesAndNewlines)
        let message = "gnuplot left it unfinished; is the disk full? \(words)"
        throw .file(.unwritable(path: pictures[index].path, message: message))
      }
    }
    for (terminal, partial) in zip(terminals, partials) where terminal == .svg { try describe(partial) }
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
    let commands = display.commands(width: script.layout.width, height: script.layout.height)
    let text = script.printed(terminal: commands)
    return try gnuplot.run(text, in: FileManager.default.temporaryDirectory, named: "figure").printed
  }

  /// Gives a scalable picture the figure's title and caption, which programs read to those who do not see it; gnuplot
  /// writes its own name there.
  ///
  /// Fields keep their cells: a browser would smooth them into values that nobody computed.
  private func describe(_ file: URL) throws(ReportingError) {
    guard var text = try? String(contentsOf: file, encoding: .utf8) else { return }
    for (element, words) in [("title", title), ("desc", caption)] {
      guard let start = text.firstRange(of: "<\(element)>"), let end = text.firstRange(of: "</\(element)>"),
        start.upperBound <= end.lowerBound
      else { continue }
      text.replaceSubrange(start.upperBound..<end.lowerBound, with: SafeText.xml(words))
    }
    text.replace("<image ", with: "<image style='image-rendering:pixelated' ")
    try Self.write([(text, file)])
  }

  private static func ending(of file: URL) -> Data {
    guard let handle = try? FileHandle(forReadingFrom: file), let end = try? handle.seekToEnd() else { return Data() }
    defer { try? handle.close() }
    try? handle.seek(toOffset: end > 64 ? end - 64 : 0)
    return (try? handle.readToEnd()) ?? Data()
  }
}
