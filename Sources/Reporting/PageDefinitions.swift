import Files

/// Where definitions stand on a page: each below the first thing shown that uses its word, so that nobody reads a figure
/// or a table first and what its words mean at the end.
///
/// A word that the page does not use at all is not defined on it.
struct PageDefinitions {
  /// The definitions with the place in `page.items` that each stands below; nil for a word that only findings and cells
  /// use.
  private let shown: [(definition: (term: String, meaning: Prose), place: Int?)]

  /// Looks for the words.
  init(_ page: Page) {
    let words = page.items.map { $0.words.lowercased() }
    let sentences = [page.title] + (page.questions + page.findings).map(\.plain)
    let elsewhere = (sentences + page.items.flatMap(\.cells)).map(Naming.display).joined(separator: "\n").lowercased()
    shown = page.definitions.compactMap { definition in
      let names = Self.names(of: definition.term)
      let place = words.firstIndex { text in names.contains { Self.uses(text, $0) } }
      let isUsed = place != nil || names.contains { Self.uses(elsewhere, $0) }
      return isUsed ? (definition: definition, place: place) : nil
    }
  }

  /// The definitions that stand below an item, as a list; nil where there is none.
  func list(below item: Int) -> String? { list { $0 == item } }

  /// The definitions of words that only findings and cells use.
  var rest: String? { list { $0 == nil } }

  private func list(where isMeant: (Int?) -> Bool) -> String? {
    let lines = shown.filter { isMeant($0.place) }.map { definition, _ in
      "- **\(SafeText.markdown(Naming.heading(definition.term)))**: \(definition.meaning.markdown)"
    }
    return lines.isEmpty ? nil : lines.joined(separator: "\n")
  }

  /// The words that a definition is of, as they stand on the page: commas part several.
  private static func names(of term: String) -> [String] {
    let parts = term.split(separator: ",").map { String($0.drop { $0 == " " }) }
    return Set(parts.flatMap { [$0, Naming.display($0), Naming.heading($0)] })
      .map { SafeText.plain($0).lowercased() }.filter { !$0.isEmpty }
  }

  /// Whether a text has the word, and not only as a part of another.
  private static func uses(_ text: String, _ word: String) -> Bool {
    func isPart(_ character: Character?) -> Bool { character.map { $0.isLetter || $0.isNumber } ?? false }
    return text.ranges(of: word).contains { range in
      let before = range.lowerBound > text.startIndex ? text[text.index(before: range.lowerBound)] : nil
      let after = range.upperBound < text.endIndex ? text[range.upperBound] : nil
      return !isPart(before) && !isPart(after)
    }
  }
}

extension Page.Item {
  /// The words that readers meet in it, as they are shown.
  fileprivate var words: String {
    let all: [String] =
      switch self {
      case .data: []
      case .text(let prose): [prose.plain]
      case .table(let table, _, _):
        [table.caption] + table.columns.map { Naming.heading($0.title) } + table.rows.compactMap { $0.first?.text }
          + table.remarks
      case .figure(let figure, _): [figure.title, figure.caption] + figure.drawn.flatMap(\.words)
      }
    return all.map(Naming.display).joined(separator: "\n")
  }

  /// All cells of a table.
  fileprivate var cells: [String] {
    guard case .table(let table, _, _) = self else { return [] }
    return table.rows.flatMap { $0.map(\.text) }
  }
}

extension Figure {
  fileprivate var words: [String] {
    [title, xLabel, yLabel] + xNames + yNames + series.map(\.label) + referenceLines.compactMap(\.label)
      + shadings.compactMap(\.label) + [colourScale?.label].compactMap(\.self)
  }
}
