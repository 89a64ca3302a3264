import Files

/// A kind of picture that gnuplot can write.
package enum Terminal: String, Sendable, CaseIterable {
  /// Scalable picture for web pages.
  case svg
  /// Pixels, at twice the size of the scalable picture, for slides.
  case png
  /// For LaTeX.
  case pdf
  /// Encapsulated PostScript, for older journals.
  case eps
  /// Characters, for a terminal without graphics; the file ends in `.txt`.
  case dumb

  /// The suffix of the file's name.
  package var fileExtension: String { self == .dumb ? "txt" : rawValue }

  /// gnuplot's commands that choose this terminal, for a picture of the given size in points.
  package func commands(width: Int, height: Int) -> String {
    // Each text also says `noenhanced` for itself: the default of a terminal may change. A letter of size 15 is 15/720
    // of the picture's width in all of them: gnuplot counts pixels for SVG, and points of 1/72 inch elsewhere.
    switch self {
    case .svg:
      "set terminal svg noenhanced size \(width),\(height) background 'white' font 'sans-serif,15' butt"
    case .png:
      """
      if (strstrt(GPVAL_TERMINALS, 'pngcairo') > 0) {
            set terminal pngcairo noenhanced size \(2 * width),\(2 * height) font 'sans,15' fontscale 1.5 \
      linewidth 2 pointscale 2 butt
          } else {
            set terminal png noenhanced truecolor size \(2 * width),\(2 * height) giant
          }
      """
    case .pdf, .eps:
      """
      set terminal \(self)cairo noenhanced size \(inches(width)),\(inches(height)) font 'sans,15' \
      fontscale 0.75 butt
      """
    case .dumb: "set terminal dumb noenhanced mono size \(width / 8),\(height / 18)"
    }
  }

  /// Whether these last bytes are those of a finished picture: gnuplot says nothing about a disk that filled up.
  package func isComplete(ending bytes: some Collection<UInt8>) -> Bool {
    let text = String(decoding: bytes.suffix(64), as: UTF8.self)
    return switch self {
    case .svg: text.contains("</svg>")
    case .png: text.contains("IEND")
    case .pdf, .eps: text.contains("%%EOF")
    case .dumb: text.hasSuffix("\n")
    }
  }

  private func inches(_ points: Int) -> String { NumberText.fixed(Double(points) / 96, digits: 3) + "in" }
}
