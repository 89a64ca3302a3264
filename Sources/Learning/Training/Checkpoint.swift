import Foundation

/// A training between two epochs, as it is kept on disk: a few facts in JSON, then arrays of numbers.
///
/// The layout is the magic word, the length of the JSON and the JSON with the lengths of all arrays, the numbers in the
/// machine's own byte order, and the magic word again. A file is written beside its place and renamed: it is there
/// complete or not at all.
struct Checkpoint<Facts: Codable & Sendable>: Sendable {
  /// What describes the training.
  var facts: Facts
  /// The numbers: parameters, averages, statistics.
  var arrays: [[Float]]

  private static var magic: [UInt8] { Array("GLASSCP1".utf8) }

  private struct Header: Codable {
    let facts: Facts
    let counts: [Int]
  }

  init(facts: Facts, arrays: [[Float]]) {
    self.facts = facts
    self.arrays = arrays
  }

  /// Reads a checkpoint.
  ///
  /// - Returns: `nil` when there is no file.
  /// - Throws: ``CheckpointError``.
  init?(contentsOf file: URL) throws {
    guard FileManager.default.fileExists(atPath: file.path) else { return nil }
    let data = try Data(contentsOf: file)
    let damaged = CheckpointError.damaged(file: file.path)
    let start = Self.magic.count + 8
    guard data.count >= start + Self.magic.count, data.starts(with: Self.magic),
      data.suffix(Self.magic.count).elementsEqual(Self.magic)
    else { throw damaged }
    let length = data[Self.magic.count..<start].reversed().reduce(0) { $0 << 8 | UInt64($1) }
    let numbers = data.count - Self.magic.count
    guard length <= UInt64(numbers - start) else { throw damaged }
    var place = start + Int(length)
    guard let header = try? JSONDecoder().decode(Header.self, from: data[start..<place]),
      header.counts.allSatisfy({ 0...data.count ~= $0 }), place + 4 * header.counts.reduce(0, +) == numbers
    else { throw damaged }
    facts = header.facts
    arrays = header.counts.map { count in
      let array = [Float](unsafeUninitializedCapacity: count) { buffer, filled in
        filled = data.copyBytes(to: buffer, from: place..<place + 4 * count) / 4
      }
      place += 4 * count
      return array
    }
  }

  /// Writes the checkpoint.
  func write(to file: URL) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let json = try encoder.encode(Header(facts: facts, counts: arrays.map(\.count)))
    var bytes: [UInt8] = []
    bytes.reserveCapacity(json.count + 4 * arrays.reduce(0) { $0 + $1.count } + 64)
    bytes += Self.magic
    bytes += (0..<8).map { UInt8(truncatingIfNeeded: json.count >> (8 * $0)) }
    bytes += json
    for array in arrays { array.withUnsafeBytes { bytes += $0 } }
    bytes += Self.magic
    try AtomicFile.write(bytes, to: file)
  }
}

/// Why a training cannot go on from what is on disk.
public enum CheckpointError: Error, Equatable, Sendable {
  /// The file is no checkpoint, or not all of one.
  case damaged(file: String)
  /// The file belongs to a training of another loss, network or data, or with other settings.
  case otherTraining(file: String)
  /// There is nothing to go on from.
  case missing(folder: String)
}

extension CheckpointError: CustomStringConvertible {
  /// What is wrong and what to do.
  public var description: String {
    switch self {
    case .damaged(let file): "\(file) is no complete checkpoint: remove it, which makes the training begin anew"
    case .otherTraining(let file):
      "\(file) belongs to a training with another loss, network, data or settings: remove it, or choose another file"
    case .missing(let folder): "\(folder) holds no training of these settings to resume: leave out --resume"
    }
  }
}
