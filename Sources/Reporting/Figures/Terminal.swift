import CardinalityNumerics

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

  /// The dots of a picture of pixels in an inch.
  private static let density = 300.0

  /// gnuplot's commands that choose this terminal, for a picture of the given size in points of 1/72 in.
  ///
  /// Letters are 8 points large and a line of width 1 is 1 point wide in all of them. Each text also says `noenhanced`
  /// for itself: the default of a terminal may change.
  package func commands(width: Double, height: Double) -> String {
    switch self {
    case .svg:
      // Web pages count 96 pixels in an inch.
      return "set terminal svg noenhanced standalone size \(pixels(width, 96)),\(pixels(height, 96)) "
        + "background 'white' font 'sans-serif,10.667' linewidth 1.333 butt"
    case .png:
      let scale = NumberText.fixed(Self.density / 72, digits: 3)
      // Cairo takes a letter's size for 1/96 in.
      let letters = NumberText.fixed(Self.density / 96, digits: 3)
      return """
        if (strstrt(GPVAL_TERMINALS, 'pngcairo') > 0) {
              set terminal pngcairo noenhanced \
        size \(pixels(width, Self.density)),\(pixels(height, Self.density)) \
        font 'sans,8' fontscale \(letters) linewidth \(scale) pointscale \(scale) butt
            } else {
              set terminal png noenhanced truecolor size \(pixels(width, 144)),\(pixels(height, 144)) medium
            }
        """
    case .pdf, .eps:
      return "set terminal \(self)cairo noenhanced size \(inches(width)),\(inches(height)) font 'sans,8' "
        + "fontscale 0.75 linewidth 2 pointscale 1 butt"
    case .dumb:
      let (columns, rows) = (Int(width / FigureLayout.letter), Int(height / FigureLayout.line))
      return "set terminal dumb noenhanced mono size \(columns),\(rows)"
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

  private func pixels(_ points: Double, _ density: Double) -> Int { Int((points / 72 * density).rounded()) }

  private func inches(_ points: Double) -> String { NumberText.fixed(points / 72, digits: 3) + "in" }
}
