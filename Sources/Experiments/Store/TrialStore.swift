import CardinalityNumerics
import Files
import Foundation
import Reporting

/// The trials that have been computed, of all notebooks: a folder for each state of the sources, in it lines of trials.
///
/// Rows are appended by one write each, so that several runs at once keep all of theirs. Nothing is ever deleted or
/// rewritten here; a row that is not whole is not read, and its trial is computed again. All files `*.jsonl` of a folder
/// are read, and a trial that several hold is taken from the last.
public final class TrialStore: Sendable {
  /// The folder of the store.
  package let folder: URL
  private let read = Locked<[String: [TrialRow.Key: TrialRow]]>([:])

  /// Takes a folder, which need not exist yet.
  package init(in folder: URL) {
    self.folder = folder
  }

  /// A trial as these sources computed it.
  func row(of key: TrialRow.Key, by sources: SourceStamp) -> TrialRow? {
    rows(in: sources.digest)[key]
  }

  /// A trial as any sources computed it; of several the one that was written last.
  func row(ofAnySources key: TrialRow.Key) -> TrialRow? {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    let files = names.map { folder.appendingPathComponent($0) }.sorted { Self.date(of: $0) < Self.date(of: $1) }
    return files.reversed().lazy.compactMap { self.rows(in: $0.lastPathComponent)[key] }.first
  }

  /// Keeps a row.
  ///
  /// - Throws: ``FileError/unwritable(path:message:)``, such as for a full disk; what was kept before stays.
  func add(_ row: TrialRow) throws {
    _ = rows(in: row.sources)
    let folder = folder.appendingPathComponent(row.sources)
    try AtomicFile.makeFolder(folder)
    try CheckedLine.append(row.line, to: folder.appendingPathComponent("trials.jsonl"))
    let key = try row.key
    read.withLock { $0[row.sources, default: [:]][key] = row }
  }

  private static func date(of file: URL) -> Date {
    (try? file.resourceValues(forKeys: [.contentModificationDateKey]))?.contentModificationDate ?? .distantPast
  }

  /// The rows of a state of the sources, read once.
  private func rows(in sources: String) -> [TrialRow.Key: TrialRow] {
    read.withLock { read in
      if let rows = read[sources] { return rows }
      let folder = folder.appendingPathComponent(sources)
      let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
      var rows: [TrialRow.Key: TrialRow] = [:]
      for name in names.sorted() where name.hasSuffix(".jsonl") {
        let file = CheckedLine.values(TrialRow.self, in: folder.appendingPathComponent(name))
        for row in file where row.sources == sources {
          if let key = try? row.key { rows[key] = row }
        }
      }
      read[sources] = rows
      return rows
    }
  }
}
