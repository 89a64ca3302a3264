/// Rows and columns of results, to be printed, and written as CSV, Markdown and LaTeX.
///
///     var table = Table("Best accuracy over 100 epochs", columns: ["loss", .number("accuracy"), .number("epoch")])
///     table.add(["magnitude", .number(0.9123, digits: 4), 37])
///     table.add(["spread", .number(nil, digits: 4), nil])
///     table.markBest(inColumn: 1, .highest)
///     table.notes = ["The share of test samples whose largest logit is that of their class."]
///
/// The CSV holds every number in full; the others round it as the cell says. A CSV in long form beside a wide table is
/// a table of its own.
public struct Table: Sendable, Equatable {
  /// On which side the cells of a column stand.
  package enum Alignment: Sendable, Equatable {
    /// For words.
    case left
    /// In the middle.
    case centre
    /// For numbers with equally many decimals.
    case right
  }

  /// A column's heading and alignment.
  public struct Column: Sendable, Equatable, ExpressibleByStringLiteral {
    /// The heading.
    package var title: String
    /// On which side its cells stand.
    package var alignment: Alignment

    /// Makes a column.
    package init(_ title: String, alignment: Alignment = .left) {
      self.title = title
      self.alignment = alignment
    }

    /// A column of words.
    public init(stringLiteral title: String) { self.init(title) }

    /// A column of numbers.
    public static func number(_ title: String) -> Column { Column(title, alignment: .right) }
  }

  /// Which of several numbers is best.
  public enum Best: Sendable, Equatable {
    /// The largest: an accuracy.
    case highest
    /// The smallest: an error.
    case lowest
  }

  /// What the table shows.
  package var caption: String
  /// The columns, from left to right.
  package let columns: [Column]
  /// The rows, each with a cell for every column.
  package private(set) var rows: [[Cell]] = []
  /// Sentences under the table: definitions and reservations.
  package var notes: [String] = []

  /// Makes a table without rows.
  ///
  /// - Precondition: there is a column.
  public init(_ caption: String, columns: [Column]) {
    precondition(!columns.isEmpty, "a table needs a column")
    self.caption = caption
    self.columns = columns
  }

  /// Adds a row.
  ///
  /// - Precondition: there is a cell for each column.
  public mutating func add(_ row: [Cell]) {
    precondition(row.count == columns.count, "\(row.count) cells for \(columns.count) columns")
    rows.append(row)
  }

  /// Marks the best number of a row; all that look the same once rounded share the mark.
  ///
  /// - Parameter columns: the columns that compete; all unless given.
  package mutating func markBest(inRow row: Int, _ best: Best, columns: [Int]? = nil) {
    let places = (columns ?? Array(self.columns.indices)).map { (row: row, column: $0) }
    mark(best, among: places)
  }

  /// Marks the best number of a column; all that look the same once rounded share the mark.
  public mutating func markBest(inColumn column: Int, _ best: Best) {
    mark(best, among: rows.indices.map { (row: $0, column: column) })
  }

  private mutating func mark(_ best: Best, among places: [(row: Int, column: Int)]) {
    let numbers = places.compactMap { place in
      rows[place.row][place.column].number.map { (place: place, number: $0) }
    }
    let sorted = numbers.filter { !$0.number.isNaN }.sorted { $0.number < $1.number }
    guard let winner = best == .highest ? sorted.last : sorted.first else { return }
    let text = rows[winner.place.row][winner.place.column].text
    for (place, _) in numbers where rows[place.row][place.column].text == text {
      rows[place.row][place.column].isBest = true
    }
  }
}
