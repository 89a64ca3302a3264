import Files
import Foundation

extension Table {
  /// The columns of the terminal that results go to; nil off a terminal.
  package static var terminalWidth: Int? { TerminalWindow.columns(of: STDOUT_FILENO) }

  /// Whether there is no row.
  package var isEmpty: Bool { rows.isEmpty }

  /// The table for a terminal, with aligned columns.
  package var text: String { text(width: nil) }

  /// The table for a terminal with so many columns of characters: what is wider stands in several parts, one below the
  /// other, that all begin with the first column, and long cells take several lines.
  ///
  /// - Parameter width: nil for no limit.
  package func text(width: Int?) -> String {
    let heading = caption.isEmpty ? [] : TextWidth.folded(SafeText.plain(caption), to: width)
    let widths = columnWidths(within: width)
    let body = parts(of: widths, within: width).flatMap { lines($0, widths) }
    let notes = remarks.flatMap { TextWidth.folded(SafeText.plain($0), to: width) }
    return (heading + body + notes).joined(separator: "\n") + "\n"
  }

  /// The width of each column; of two that stand side by side neither is wider than half of the terminal.
  private func columnWidths(within limit: Int?) -> [Int] {
    columns.indices.map { column in
      let texts = [columns[column].title] + rows.map { $0[column].text }
      let widest = texts.map { TextWidth.columns(SafeText.plain($0)) }.max() ?? 0
      guard let limit else { return widest }
      return min(widest, columns.count == 1 ? max(limit, 1) : max((limit - 2) / 2, 1))
    }
  }

  /// The columns that stand side by side, part after part.
  private func parts(of widths: [Int], within limit: Int?) -> [[Int]] {
    var parts = [[0]]
    var taken = widths[0]
    for column in columns.indices.dropFirst() {
      if let limit, taken + 2 + widths[column] > limit {
        parts.append([0])
        taken = widths[0]
      }
      parts[parts.count - 1].append(column)
      taken += 2 + widths[column]
    }
    return parts
  }

  private func lines(_ part: [Int], _ widths: [Int]) -> [String] {
    func row(_ texts: [String]) -> [String] {
      let cells = part.map { TextWidth.folded(SafeText.plain(texts[$0]), to: widths[$0]) }
      return (0..<(cells.map(\.count).max() ?? 0)).map { line in
        let padded = zip(part, cells).map { column, cell in
          TextWidth.padded(
            line < cell.count ? cell[line] : "", to: widths[column], alignment: columns[column].alignment)
        }
        return String(padded.joined(separator: "  ").reversed().drop { $0 == " " }.reversed())
      }
    }
    let rule = String(repeating: "─", count: part.map { widths[$0] }.reduce(0, +) + 2 * (part.count - 1))
    let body = rows.flatMap { row($0.map(\.text)) }
    return [rule] + row(columns.map(\.title)) + [rule] + body + [rule]
  }
}
