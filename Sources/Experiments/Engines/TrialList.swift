import Files
import Foundation
import Learning
import Reporting

/// A part of a list, such as the third of forty: `3/40`.
struct ListPart: Sendable, Equatable {
  /// From 1 on.
  let number: Int
  let count: Int

  /// Whether a place in the list, from 0 on, belongs to the part: trials are dealt in turn, so that losses and settings
  /// that take longer are spread.
  func has(_ place: Int) -> Bool { place % count == number - 1 }

  /// Reads `3/40`; `nil` unless it is a part.
  init?(_ text: String) {
    let numbers = text.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
    guard numbers.count == 2, let number = numbers[0], let count = numbers[1], count >= 1, (1...count).contains(number)
    else { return nil }
    (self.number, self.count) = (number, count)
  }

  init(_ number: Int, of count: Int) {
    precondition(number >= 1 && number <= count, "there is no part \(number) of \(count)")
    (self.number, self.count) = (number, count)
  }
}

/// A file of trials, a ``CheckedLine`` each; data of one's own lie beside it, in one too, named by their digest.
struct TrialList: Sendable {
  let file: URL

  /// Writes a list and the data that it needs, by their digest, the list last.
  ///
  /// - Throws: ``FileError``.
  static func write(_ tasks: [TrialTask], carrying data: [String: CarriedData], to file: URL) throws -> TrialList {
    let list = TrialList(file: file)
    for (digest, one) in data { try AtomicFile.write(CheckedLine.text(of: one), to: list.dataFile(digest)) }
    let lines = try tasks.map { try CheckedLine.text(of: $0) }
    try AtomicFile.write(lines.joined(separator: "\n") + "\n", to: file)
    return list
  }

  /// The trials of a part, or all.
  ///
  /// - Throws: ``EngineError/badList(path:_:)`` where a line is damaged, and ``FileError/unreadable(path:message:)``,
  ///   which on a network file system may only mean that the list is not to be seen yet.
  func tasks(of part: ListPart = ListPart(1, of: 1)) throws -> [TrialTask] {
    let lines = try WholeFile.bytes(of: file.path).split(separator: UInt8(ascii: "\n"))
    if lines.isEmpty { throw EngineError.badList(path: file.path, "it is empty") }
    return try lines.enumerated().filter { part.has($0.offset) }.map { place, line in
      guard let task = CheckedLine.value(TrialTask.self, in: String(decoding: line, as: UTF8.self)) else {
        throw EngineError.badList(path: file.path, "line \(place + 1) is damaged: write the list again")
      }
      return task
    }
  }

  /// The trial of a task, with its data.
  ///
  /// - Parameter known: data that have been read, by their digest.
  /// - Throws: ``EngineError``, and errors of the files.
  func trial(_ task: TrialTask, known: inout [String: CarriedData]) throws -> Trial {
    let source = try task.data.source {
      let read = try known[task.samples] ?? carried(task.samples)
      known[task.samples] = read
      return read
    }
    guard let source, source.digest == task.samples, let trial = try task.trial(on: source),
      TrialSettings(trial) == task.settings
    else { throw EngineError.badList(path: file.path, "it has a trial that cannot be repeated: \(task.name)") }
    return trial
  }

  private func carried(_ digest: String) throws -> CarriedData {
    let file = dataFile(digest)
    guard let data = CheckedLine.value(CarriedData.self, in: try WholeFile.text(of: file.path)) else {
      throw EngineError.badList(path: file.path, "the data are damaged: write the list again")
    }
    return data
  }

  private func dataFile(_ digest: String) -> URL {
    file.deletingLastPathComponent().appendingPathComponent("data-\(digest.prefix(32)).json")
  }
}
