extension Figure {
  /// Writes a text beside each of some points, as far as there is room for it without touching others.
  ///
  /// - Precondition: as many texts as x and y.
  package mutating func addTexts(_ texts: [String], x: [Double], y: [Double]) {
    precondition(texts.count == x.count && texts.count == y.count, "\(texts.count) texts at \(x.count), \(y.count)")
    for (index, text) in texts.enumerated() where x[index].isFinite && y[index].isFinite {
      notes.append(Note(x: x[index], y: y[index], text: text))
    }
  }

  /// The heading of a panel; none where an axis says the same.
  var shownTitle: String {
    let labels = [xLabel, yLabel].map { Naming.display($0).lowercased() }
    return labels.contains(Naming.display(title).lowercased()) ? "" : title
  }
}
