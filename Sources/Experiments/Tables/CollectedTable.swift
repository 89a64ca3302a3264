import Files
import Foundation
import Learning

/// A real table: one that comes with the package, under `data/tables/`, or one of KEEL's that `data/fetch-keel` fetches.
package struct CollectedTable: Sendable, Equatable {
  /// What a table belongs to.
  package enum Collection: String, Sendable, CaseIterable {
    /// Those that come with the package.
    case embedded
    /// KEEL's hundred of two classes, as fetched.
    case keel

    /// Its tables.
    ///
    /// - Throws: ``CSVError/unreadable(file:reason:)`` where they are not fetched.
    package func tables() throws(CSVError) -> [CollectedTable] {
      switch self {
      case .embedded: CollectedTable.all
      case .keel: try CollectedTable.fetched(in: PackageFolder.orCurrent.appendingPathComponent("data/fetched/keel"))
      }
    }
  }

  /// Its name, which is that of its file.
  package let name: String
  /// The column of its classes.
  package let label: String
  /// What becomes of its missing cells.
  package var missing = MissingCells.refuse
  /// The SHA-256 of its file; of those that are fetched the whole is verified then.
  let digest: String?
  /// Its rows and classes.
  let rows: Int
  let classes: Int
  /// Where it lies.
  package let file: URL

  private init(_ name: String, _ label: String, rows: Int, classes: Int, _ digest: String, fills: Bool = false) {
    (self.name, self.label, self.rows, self.classes, self.digest) = (name, label, rows, classes, digest)
    missing = fills ? .category : .refuse
    file = PackageFolder.orCurrent.appendingPathComponent("data/tables/\(name).csv.gz")
  }

  /// One of two classes, in a file with a header.
  private init(fetched file: URL) throws(CSVError) {
    (name, label, digest, classes) = (file.deletingPathExtension().lastPathComponent, "class", nil, 2)
    self.file = file
    var lines = 0
    func count(_ line: UnsafeBufferPointer<UInt8>) throws(CSVError) { lines += 1 }
    try LineSplitter.read(file.path, error: { CSVError.reading(file.path, $0) }, line: count)
    rows = lines - 1
  }

  /// The tables of a folder that `data/fetch-keel` has filled, by growing size.
  static func fetched(in folder: URL) throws(CSVError) -> [CollectedTable] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    let files = names.filter { $0.hasSuffix(".csv") }.sorted().map(folder.appendingPathComponent)
    guard !files.isEmpty else {
      throw .unreadable(file: folder.path, reason: "it has no tables: data/fetch-keel fetches them")
    }
    return try files.map { file throws(CSVError) in try CollectedTable(fetched: file) }
      .enumerated().sorted { ($0.element.rows, $0.offset) < ($1.element.rows, $1.offset) }.map(\.element)
  }

  /// The rows, to be split by each seed.
  ///
  /// - Throws: ``CSVError`` and ``TableError``.
  package func data(_ plan: SplitPlan = .shares(test: 0.3, validation: 0.2)) throws -> TableData {
    var choices = LabelledData.Choices()
    choices.missing = missing
    return TableData(
      try LabelledData(DataTable(contentsOf: file.path, label: label), label: label, choices: choices), plan)
  }

  /// Every table, by growing size.
  package static let all: [CollectedTable] = [
    CollectedTable(
      "zoo", "type", rows: 101, classes: 7,
      "bc115fc806086b0c474e4eb89b526bd66d4822ace8f16bc678c80350369b5aed"),
    CollectedTable(
      "lymphography", "Class", rows: 148, classes: 4,
      "ceb628a9ddd266d813dde6326d10b5fab07037cedbcf8c02ea88dd606a187648"),
    CollectedTable(
      "glass", "Type", rows: 214, classes: 6,
      "9c7784da506f7ae667b17a23e5430135f9d022b537709cb256608df68095ff58"),
    CollectedTable(
      "ecoli", "site", rows: 336, classes: 8,
      "e6d9c0fe859f22674efc1107b91b44b5bced7d577db7e6d12c6ba08b1e50c38d"),
    CollectedTable(
      "dermatology", "Class", rows: 358, classes: 6,
      "1e26ca59556c6bd1c5d9daad3c7da74a5233f2fb02c0202aec31055dcc9b0702"),
    CollectedTable(
      "house-votes", "Class", rows: 435, classes: 2,
      "374fe5ff49632ebf15528c8ddcd5a1f9686dd3f82aec55624a97911eb7be44f4", fills: true),
    CollectedTable(
      "soybean", "Class", rows: 683, classes: 19,
      "c64da0996fec8a6f66455935da1d37853412217567e6625c0bf7c710b6cc5098", fills: true),
    CollectedTable(
      "breast-cancer", "Class", rows: 699, classes: 2,
      "0a03d1a73ca727ecbcd34f7d6b13e400ecb17248308c5c8eed47d72da9b1b6aa", fills: true),
    CollectedTable(
      "yeast", "site", rows: 1484, classes: 10,
      "af4d1726b2fcac90caf8d73b36b153b60b28d27689f7b5339f705fc7b2ab1057"),
    CollectedTable(
      "car", "Acceptability", rows: 1728, classes: 4,
      "eb7d5c5c11796dd3ff9df0a0c3301daff3042960df8893d2612129d36ffd8dfa"),
    CollectedTable(
      "abalone", "rings", rows: 4177, classes: 28,
      "437bbfe35b5c0dfb13b1bfe3ce827fdb944fc724ddbea2479b98db1747c1a945"),
    CollectedTable(
      "page-blocks", "Class", rows: 5472, classes: 5,
      "db8c9f2826aeb2d02954b99cb6f200683d3814dbcd6327749836eef09a175ece"),
    CollectedTable(
      "satellite", "classes", rows: 6435, classes: 6,
      "5b51867f9f3abec70ae9b801489166bb090cbb6929b1d52927844998450f9776"),
    CollectedTable(
      "nursery", "Class", rows: 12960, classes: 5,
      "cccc80418cbe1e9ae4143fabde559e79952b200c6edf12a8c003b7c5ff96f831"),
    CollectedTable(
      "kr-vs-k", "Game", rows: 28056, classes: 18,
      "b5561f2fdf5945b31efb3821c7bb89aa15028f4c593224b0f3a1fd76fb1b1191"),
    CollectedTable(
      "shuttle", "Class", rows: 58000, classes: 7,
      "a0e96f8c23e23d9cc585e58ada44861bc408dfe900c59d709614b741825b7605"),
  ]

  /// Those of some names, or `all`, or `small` for those of at most 6,000 rows, which a comparison on two cores affords.
  ///
  /// - Throws: ``CollectedTableError`` for a name that none has.
  package static func chosen(
    _ text: String, of tables: [CollectedTable]
  ) throws(CollectedTableError) -> [CollectedTable] {
    switch text {
    case "all": tables
    case "small": tables.filter { $0.rows <= 6_000 }
    default: try named(text.split(separator: ",", omittingEmptySubsequences: false).map(String.init), of: tables)
    }
  }

  /// The tables of some names.
  ///
  /// - Throws: ``CollectedTableError`` for a name that none has, or that is there twice.
  package static func named(
    _ names: [String], of tables: [CollectedTable] = all
  ) throws(CollectedTableError) -> [CollectedTable] {
    var seen: Set<String> = []
    return try names.map { name throws(CollectedTableError) in
      guard seen.insert(name).inserted else { throw CollectedTableError(name: name, names: nil) }
      guard let table = tables.first(where: { $0.name == name }) else {
        throw CollectedTableError(name: name, names: tables.map(\.name))
      }
      return table
    }
  }

  /// The table of notebooks that are given none: ten classes of yeast proteins, 93 : 1.
  package static var standard: CollectedTable {
    get throws { try named(["yeast"])[0] }
  }
}

/// A name that no table of a collection has.
package struct CollectedTableError: Error, Equatable, CustomStringConvertible {
  let name: String
  /// The names that there are; `nil` where the name is one of them and was given twice.
  let names: [String]?

  /// The name, and those that there are.
  package var description: String {
    let shown = String(reflecting: String(name.prefix(40)))
    guard let names else { return "the table \(shown) is named twice: name each table once" }
    return "there is no table \(shown): choose one of " + names.joined(separator: ", ")
  }
}
