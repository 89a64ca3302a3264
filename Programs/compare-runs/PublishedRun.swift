import Files
import Foundation
import Reporting

/// A run that is on the disk: its record and its tables.
struct PublishedRun {
  /// The folder.
  let folder: URL
  /// How the results came about.
  let record: RunRecord
  /// The names of its tables, without `.csv`; not those of pictures' points.
  let tables: [String]

  /// Finds a run by its folder, or by its name below `plots/` or `plots/tried/`.
  ///
  /// - Throws: ``FileError/unreadable(path:message:)``.
  init(named name: String) throws {
    let places =
      [URL(fileURLWithPath: name)] + ["", "tried/"].map { PackageFolder.plots.appendingPathComponent($0 + name) }
    let found = places.first { FileManager.default.fileExists(atPath: $0.appendingPathComponent("run.json").path) }
    guard let found else {
      throw FileError.unreadable(
        path: name, message: "there is no run.json there, nor below \(PackageFolder.plots.path) or its tried/")
    }
    folder = found
    record = try RunRecord(contentsOf: found.appendingPathComponent("run.json"))
    let names = try FileManager.default.contentsOfDirectory(atPath: found.path)
    tables = names.filter { $0.hasSuffix(".csv") && !$0.hasSuffix(".tidy.csv") }.map { String($0.dropLast(4)) }.sorted()
  }

  /// Reads a table.
  ///
  /// - Throws: ``CSVError``.
  func table(_ name: String) throws -> TextTable {
    try TextTable(contentsOf: folder.appendingPathComponent("\(name).csv").path, delimiter: .comma)
  }
}
