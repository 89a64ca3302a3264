import CardinalityNumerics
import Files

/// A page as one JSON object, for programs: what `--format json` prints.
///
/// Numbers are in full; `null` stands for what is missing and `"undefined"` for what is no finite number.
struct PageSummary: Encodable {
  struct TableSummary: Encodable {
    let name: String
    let caption: String
    let columns: [String]
    let rows: [[Cell]]
    let notes: [String]
  }

  struct FigureSummary: Encodable {
    let name: String
    let title: String
    let caption: String
    let files: [String]
  }

  let notebook: String
  let title: String
  let folder: String
  let files: [String]
  let questions: [String]
  let findings: [String]
  let sentences: [String]
  let figures: [FigureSummary]
  let tables: [TableSummary]
  let definitions: [String: String]
  let settings: Settings
  let trials: TrialCounts?
  let isQuick: Bool

  /// Sums a page up, whose files are written.
  init(_ page: Page, record: RunRecord, files: [String]) {
    (notebook, title, folder, self.files) = (page.notebook, page.title, page.folder.path, files)
    (settings, trials, isQuick) = (record.settings, record.trials, record.isQuick)
    var sentences: [String] = []
    var figures: [FigureSummary] = []
    var tables: [TableSummary] = []
    for item in page.items {
      switch item {
      case .text(let prose): sentences.append(prose.plain)
      case .data: break
      case .figure(let figure, let name):
        let own = files.filter { $0.hasPrefix(name + ".") && !$0.hasSuffix(".md") && !$0.hasSuffix(".tex") }
        figures.append(
          FigureSummary(name: name, title: SafeText.bare(figure.title), caption: figure.caption, files: own))
      case .table(let table, let name, let csv):
        tables.append(
          TableSummary(
            name: name, caption: table.caption, columns: csv.columns.map(\.title), rows: csv.rows,
            notes: table.remarks))
      }
    }
    (questions, findings) = (page.questions.map(\.plain), page.findings.map(\.plain))
    (self.sentences, self.figures, self.tables) = (sentences, figures, tables)
    definitions = Dictionary(page.definitions.map { ($0.term, $0.meaning.plain) }) { $1 }
  }
}

extension Cell: Encodable {
  /// Writes a number, a text, `null` for what is missing, or `"undefined"`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch content {
    case .text(let text): try container.encode(SafeText.bare(text))
    case .count(let value): try container.encode(value)
    case .number(let value, _): try container.encode(value)
    case .missing: try container.encodeNil()
    case .undefined: try container.encode(NumberText.undefined)
    }
  }
}
