import Files

/// Where definitions stand on a page: each below the first thing shown that uses its word, so that nobody reads a figure
/// or a table first and what its words mean at the end.
struct PageDefinitions {
  private let page: Page
  /// The place in `page.items` that each definition stands below; nil for a word that nothing shown uses.
  private let places: [Int?]

  /// Looks for the words.
  init(_ page: Page) {
    self.page = page
    let words = page.items.map { $0.words.lowercased() }
    places = page.definitions.map { definition in
      let names = Self.names(of: definition.term)
      return words.firstIndex { text in names.contains { Self.uses(text, $0) } }
    }
  }

  /// The definitions that stand below an item, as a list; nil where there is none.
  func list(below item: Int) -> String? { list { $0 == item } }

  /// The definitions of words that nothing shown uses.
  var rest: String? { list { $0 == nil } }

  private func list(where isMeant: (Int?) -> Bool) -> String? {
    let lines = zip(page.definitions, places).filter { isMeant($1) }.map { definition, _ in
      "- **\(SafeText.markdown(Naming.heading(definition.term)))**: \(definition.meaning.markdown)"
    }
    return lines.isEmpty ? nil : lines.joined(separator: "\n")
  }

  /// The words that a definition is of, as they stand on the page: commas part several.
  private static func names(of term: String) -> [String] {
    let parts = term.split(separator: ",").map { String($0.drop { $0 == " " }) }
    return Set(parts.flatMap { [$0, Naming.display($0), Naming.heading($0)] }).map { $0.lowercased() }
      .filter { !$0.isEmpty }
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
}

extension Figure {
  fileprivate var words: [String] {
    [title, xLabel, yLabel] + xNames + yNames + series.map(\.label) + referenceLines.compactMap(\.label)
      + shadings.compactMap(\.label) + [colourScale?.label].compactMap(\.self)
  }
}
