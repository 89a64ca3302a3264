import CardinalityNumerics
import Foundation

/// An array of a NumPy archive, as an option names it: `points.npz` for its only array, `points.npz:train` for one of them.
///
/// `numpy.savez` stores arrays in a ZIP archive, `numpy.savez_compressed` packs them, each as an `.npy` file.
package struct NumPyArchive: Sendable, Equatable {
  /// The archive.
  package let file: String
  /// The array, without `.npy`; `nil` for the only one.
  package let name: String?

  /// Takes an option apart; `nil` if it names no archive.
  package init?(_ option: String) {
    if option.hasSuffix(".npz") {
      (file, name) = (option, nil)
    } else if let end = option.range(of: ".npz:", options: .backwards), end.upperBound < option.endIndex {
      (file, name) = (String(option[..<end.upperBound].dropLast()), String(option[end.upperBound...]))
    } else {
      return nil
    }
  }

  /// Reads the array as a table; one axis becomes one column.
  ///
  /// - Parameter limit: the bytes that this may take.
  /// - Throws: ``ZipError`` and ``NumPyFileError``, which name the archive and the array; ``MemoryError`` before anything
  ///   too large is read or unpacked.
  func table(limit: Int = MemoryLimit.bytes) throws -> Matrix<Double> {
    let archive = try ZipArchive(contentsOf: file)
    let member = try member(of: archive)
    let title = "\(file):\(member.name)"
    // What is packed; what that comes to, with its growth, or a copy of it with its numbers in double precision.
    try MemoryLimit.check(
      Double(member.packedSize) + 4 * Double(member.size), for: "the array \(title)",
      formula: "\(member.packedSize) bytes packed and 4 × \(member.size) unpacked", limit: limit)
    let contents = try archive.contents(of: member)
    var place = 0
    return try NumPyFile.table(named: title) { count in
      defer { place = min(place + count, contents.count) }
      return Data(contents[place..<min(place + count, contents.count)])
    }
  }

  private func member(of archive: ZipArchive) throws(ZipError) -> ZipArchive.Member {
    let arrays = archive.members.filter { $0.name.hasSuffix(".npy") }
    let chosen = name.map { name in arrays.filter { $0.name == "\(name).npy" || $0.name == name } } ?? arrays
    if chosen.count == 1 { return chosen[0] }
    let names = arrays.map { String($0.name.dropLast(4)) }.prefix(20).joined(separator: ", ")
    let example = arrays.first.map { "; name one, as in \(file):\($0.name.dropLast(4))" } ?? ""
    let held = arrays.isEmpty ? "no array" : "the arrays \(names)"
    throw ZipError(
      file: file, member: chosen.isEmpty ? name : nil,
      reason: name == nil || !chosen.isEmpty
        ? "it holds \(held)\(example)" : "it is not in the archive, which holds \(held)")
  }
}
