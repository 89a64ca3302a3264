extension Figure {
  /// Writes a text at each of some points, in the middle above it.
  ///
  /// - Precondition: as many texts as x and y.
  package mutating func addTexts(_ texts: [String], x: [Double], y: [Double]) {
    precondition(texts.count == x.count && texts.count == y.count, "\(texts.count) texts at \(x.count), \(y.count)")
    for (index, text) in texts.enumerated() where x[index].isFinite && y[index].isFinite {
      notes.append(Note(x: x[index], y: y[index], text: text))
    }
  }
}
