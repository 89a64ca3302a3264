import Foundation

/// Cuts a text into words as it is read, piece by piece: no more than a piece and a word are in memory.
///
/// A word is a run of ASCII letters, digits and bytes of other characters, with apostrophes within it; ASCII letters
/// become small. `Aaron's rod` is `aaron's`, `rod`.
package struct WordScanner {
  /// The longest word that is read, in bytes.
  package static let longestWord = 1 << 16

  private static let (separator, apostrophe) = (UInt8(0), UInt8(ascii: "'"))

  /// What each byte is within a word: itself, a small letter, or the separator.
  private static let letters: [UInt8] = (0...255).map { (byte: UInt8) in
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), 128...255: byte
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte + 32
    case apostrophe: apostrophe
    default: separator
    }
  }

  private var word: [UInt8] = []
  private var isTooLong = false

  /// Reads a file and hands on each word, and that a line has ended.
  ///
  /// A pipe or a device is refused: a text is read more than once, and a device may never end.
  ///
  /// - Throws: ``WordError/unreadable(path:message:)``, ``WordError/longWord(path:line:)``, and what `word` throws.
  package static func read(
    _ file: String, word: (UnsafeBufferPointer<UInt8>) throws(WordError) -> Void, lineEnd: () -> Void
  ) throws(WordError) {
    func reason() -> WordError { .unreadable(path: file, message: String(cString: strerror(errno))) }
    var status = stat()
    if stat(file, &status) == 0, ![S_IFREG, S_IFDIR].contains(status.st_mode & S_IFMT) {
      throw .unreadable(path: file, message: "it is a pipe or a device, and a text is read more than once: give a file")
    }
    guard let stream = fopen(file, "rb") else { throw reason() }
    defer { fclose(stream) }
    let piece = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: 1 << 18)
    defer { piece.deallocate() }
    var scanner = WordScanner()
    var line = 1
    while true {
      let size = fread(piece.baseAddress, 1, piece.count, stream)
      if size == 0 { break }
      try scanner.feed(UnsafeBufferPointer(rebasing: piece[..<size]), word: word) {
        line += 1
        lineEnd()
      }
      if scanner.isTooLong { throw .longWord(path: file, line: line) }
    }
    if ferror(stream) != 0 { throw reason() }
    try scanner.end(word)
    lineEnd()
  }

  private mutating func feed(
    _ piece: UnsafeBufferPointer<UInt8>, word: (UnsafeBufferPointer<UInt8>) throws(WordError) -> Void,
    lineEnd: () -> Void
  ) throws(WordError) {
    for byte in piece {
      let letter = Self.letters[Int(byte)]
      if letter != Self.separator && !(letter == Self.apostrophe && self.word.isEmpty) {
        self.word.append(letter)
        continue
      }
      if !self.word.isEmpty { try end(word) }
      if byte == UInt8(ascii: "\n") { lineEnd() }
    }
  }

  private mutating func end(_ hand: (UnsafeBufferPointer<UInt8>) throws(WordError) -> Void) throws(WordError) {
    while word.last == Self.apostrophe { word.removeLast() }
    isTooLong = isTooLong || word.count > Self.longestWord
    if !word.isEmpty && !isTooLong {
      try word.withUnsafeBufferPointer { bytes throws(WordError) in try hand(bytes) }
    }
    word.removeAll(keepingCapacity: true)
  }
}
