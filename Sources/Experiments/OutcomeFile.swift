import Foundation
import Synchronization

/// A file of outcomes, a row a trial, that grows while a sweep runs and lets a stopped sweep go on.
final class OutcomeFile: Sendable {
  private let url: URL
  private let outcomes: Mutex<[[String]: Outcome]>

  /// Opens a file, or begins one; rows that a stop left incomplete are dropped.
  ///
  /// - Throws: ``ReportingError`` if the file cannot be written.
  init(_ url: URL) throws {
    self.url = url
    let text = (try? String(contentsOf: url, encoding: .utf8)) ?? ""
    var known: [[String]: Outcome] = [:]
    for line in text.split(separator: "\n").dropFirst() {
      let cells = Self.cells(of: line)
      guard cells.count > Trial.columns.count, let outcome = Outcome(cells: Array(cells[Trial.columns.count...]))
      else { continue }
      known[Array(cells[..<Trial.columns.count])] = outcome
    }
    try AtomicFile.makeFolder(url.deletingLastPathComponent())
    outcomes = Mutex(known)
    try rewrite(known.keys.sorted { $0.lexicographicallyPrecedes($1) })
  }

  /// The outcome of a trial, if it has been run.
  func outcome(of trial: Trial) -> Outcome? {
    outcomes.withLock { $0[trial.key] }
  }

  /// Adds a row.
  func add(_ outcome: Outcome, of trial: Trial) throws {
    try outcomes.withLock { outcomes in
      outcomes[trial.key] = outcome
      let handle = try FileHandle(forWritingTo: url)
      defer { try? handle.close() }
      try handle.seekToEnd()
      try handle.write(contentsOf: Data((Self.row(trial.key, outcome) + "\n").utf8))
    }
  }

  /// Brings the rows into the order of the trials, so that the file does not depend on which was finished first.
  func sort(as trials: [Trial]) throws {
    try rewrite(trials.map(\.key))
  }

  private func rewrite(_ keys: [[String]]) throws {
    let header = (Trial.columns + Outcome.columns).joined(separator: ",")
    let rows = outcomes.withLock { outcomes in
      var seen: Set<[String]> = []
      return keys.filter { seen.insert($0).inserted }.compactMap { key in outcomes[key].map { Self.row(key, $0) } }
    }
    try AtomicFile.write(([header] + rows).joined(separator: "\n") + "\n", to: url)
  }

  private static func row(_ key: [String], _ outcome: Outcome) -> String {
    (key + outcome.cells).map { $0.contains(",") ? "\"\($0)\"" : $0 }.joined(separator: ",")
  }

  /// The cells of a row; none if its quotation marks do not pair.
  private static func cells(of row: Substring) -> [String] {
    Array(row.utf8).withUnsafeBufferPointer { bytes in
      var cells = CSVCells()
      guard cells.split(bytes, by: .byte(UInt8(ascii: ","))) == nil else { return [] }
      return cells.ranges.map { CSVCells.text(bytes, $0) }
    }
  }
}
