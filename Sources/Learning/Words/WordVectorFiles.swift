import CardinalityNumerics
import Files
import Foundation

// The formats of word2vec, which gensim and others read: a line with the number of words and of a vector's numbers, then
// a word, a space and its vector for each word.
extension WordVectors {
  /// Writes numbers as text, each in the shortest form that reads back as the same.
  ///
  /// - Throws: ``FileError/unwritable(path:message:)``, ``MemoryError``.
  package func writeText(to file: URL) throws {
    try write(to: file, bytesPerNumber: 16) { row, bytes in
      for value in row {
        bytes.append(UInt8(ascii: " "))
        bytes.append(contentsOf: value.description.utf8)
      }
    }
  }

  /// Writes numbers as four bytes each, the lowest first.
  ///
  /// - Throws: ``FileError/unwritable(path:message:)``, ``MemoryError``.
  package func writeBinary(to file: URL) throws {
    try write(to: file, bytesPerNumber: 4) { row, bytes in
      bytes.append(UInt8(ascii: " "))
      for value in row {
        withUnsafeBytes(of: value.bitPattern.littleEndian) { bytes.append(contentsOf: $0) }
      }
    }
  }

  private func write(to file: URL, bytesPerNumber: Int, row: (ArraySlice<Float>, inout [UInt8]) -> Void) throws {
    try MemoryLimit.check(
      Double(bytesPerNumber) * Double(matrix.elements.count), for: "the file of \(matrix.rows) vectors",
      formula: "\(bytesPerNumber) bytes a number")
    var bytes = Array("\(matrix.rows) \(matrix.columns)\n".utf8)
    for word in 0..<matrix.rows {
      bytes.append(contentsOf: vocabulary.bytes(of: word))
      row(matrix.row(word), &bytes)
      bytes.append(UInt8(ascii: "\n"))
    }
    try AtomicFile.write(bytes, to: file)
  }
}
