import Files
import Foundation
import Learning

/// A list of trials that was handed to a scheduler, in a folder of its own under `runs/sweeps/`: the list, a file of
/// outcomes and a log for each part.
///
/// Its name is made of the scheduler, the sources and the trials, so that a later run finds it.
struct SweepFolder: Sendable {
  let url: URL
  /// The number of parts.
  let parts: Int

  var list: TrialList { TrialList(file: url.appendingPathComponent("list.jsonl")) }
  /// What schedulers know it by.
  var name: String { url.lastPathComponent }

  /// The file of the outcomes of a part; `part` may also be a mark that a shell or a scheduler replaces.
  func outcomes(_ part: String) -> URL { url.appendingPathComponent("part-\(part).jsonl") }

  /// Makes a folder for trials.
  ///
  /// - Throws: ``FileError``.
  static func make(
    in sweeps: URL, for scheduler: String, _ tasks: [TrialTask], carrying data: [String: CarriedData], parts: Int
  ) throws -> SweepFolder {
    let keys = try tasks.map { try ExactJSON.text(of: $0) }.sorted()
    let digest = SHA256.hexadecimal(keys.joined(separator: "\n").utf8).prefix(16)
    let name = "\(prefix(scheduler, tasks[0].sources))\(parts)-\(digest)"
    let folder = SweepFolder(url: sweeps.appendingPathComponent(name), parts: parts)
    _ = try TrialList.write(tasks, carrying: data, to: folder.list.file)
    return folder
  }

  /// The folders that a scheduler has from earlier runs of the same sources.
  static func all(in sweeps: URL, for scheduler: String, sources: String) -> [SweepFolder] {
    let prefix = prefix(scheduler, sources)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: sweeps.path)) ?? []
    return names.sorted().filter { $0.hasPrefix(prefix) }.compactMap { name in
      guard let parts = Int(name.dropFirst(prefix.count).prefix { $0 != "-" }), parts > 0 else { return nil }
      return SweepFolder(url: sweeps.appendingPathComponent(name), parts: parts)
    }
  }

  private static func prefix(_ scheduler: String, _ sources: String) -> String { "\(scheduler)-\(sources)-" }

  /// The reason why a part cannot be computed, if a worker found one.
  var failure: String? {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: url.path)) ?? []
    guard let name = names.sorted().first(where: { $0.hasSuffix(".failed") }) else { return nil }
    return try? String(contentsOf: url.appendingPathComponent(name), encoding: .utf8)
  }

  /// What may have kept parts from finishing: a disk that takes nothing more, which no log can say, or the last line of
  /// a log; empty where neither is known.
  var complaint: String {
    let probe = url.appendingPathComponent("probe")
    defer { try? FileManager.default.removeItem(at: probe) }
    do { try AtomicFile.write([UInt8](repeating: 0, count: 4096), to: probe) } catch { return "\(error)" }
    return lastLog.isEmpty ? "" : "the last line of one: \(lastLog)"
  }

  /// The last line that a worker or a scheduler logged; empty where there is none.
  private var lastLog: String {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: url.path)) ?? []
    let logs = names.filter { $0.hasSuffix(".log") }.compactMap { name -> String? in
      let text = try? String(contentsOf: url.appendingPathComponent(name), encoding: .utf8)
      return text?.split(separator: "\n").last.map(String.init)
    }
    return logs.first ?? ""
  }

  /// Removes it, once its outcomes are kept elsewhere.
  func remove() { try? FileManager.default.removeItem(at: url) }
}

/// A sweep folder as its outcomes come in.
struct RunningSweep {
  let folder: SweepFolder
  /// How often parts were started by this run.
  var tries = 0
  /// The trials without an outcome, with the part that has to bring it.
  private(set) var missing: [TrialRow.Key: Int]
  private var sizes: [Int: Int] = [:]

  init(_ folder: SweepFolder) throws {
    self.folder = folder
    var missing: [TrialRow.Key: Int] = [:]
    for (place, task) in try folder.list.tasks().enumerated() { missing[try task.key] = place % folder.parts + 1 }
    self.missing = missing
  }

  /// The parts that are not finished, in their order.
  var unfinished: [Int] { Set(missing.values).sorted() }

  /// The outcomes that have come since the last call.
  mutating func newRows() throws -> [TrialRow] {
    var rows: [TrialRow] = []
    for part in unfinished {
      let file = folder.outcomes("\(part)")
      // A file that did not grow is not read again.
      guard let size = Self.size(of: file), sizes[part] != size else { continue }
      sizes[part] = size
      for row in CheckedLine.values(TrialRow.self, in: file) where missing.removeValue(forKey: try row.key) != nil {
        rows.append(row)
      }
    }
    return rows
  }

  private static func size(of file: URL) -> Int? {
    var status = stat()
    return stat(file.path, &status) == 0 ? Int(status.st_size) : nil
  }
}
