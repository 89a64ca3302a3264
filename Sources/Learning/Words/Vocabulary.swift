import CardinalityNumerics

/// The words of a text that occur often enough, from the most to the least frequent.
///
/// Words of equal counts stand in the order of their bytes, so that a vocabulary depends on nothing but the counts.
package struct Vocabulary: Sendable {
  /// The words.
  package let words: [String]
  /// How often each occurs.
  package let counts: [Int]
  /// How often a word has to occur to belong to it.
  package let minimumCount: Int
  private let index: WordIndex
  private let numbers: [String: Int]

  /// How many words there are.
  package var count: Int { words.count }

  /// How many words of the text they make.
  package var total: Int { counts.reduce(0, +) }

  /// Counts the words of a text file, which is read once.
  ///
  /// - Throws: ``WordError``; ``MemoryError`` where its different words do not fit into memory.
  /// - Complexity: O(bytes) time, O(different words) memory.
  package init(textFile file: String, minimumCount: Int = 5) throws {
    var found = WordIndex()
    var counts: [Int] = []
    try WordScanner.read(file) { word throws(WordError) in
      guard found.count < Int(Int32.max) - 1 else { throw .tooManyWords(path: file, most: Int(Int32.max) - 1) }
      let number = found.add(word)
      if number == counts.count { counts.append(0) }
      counts[number] += 1
    } lineEnd: {
    }
    try MemoryLimit.check(
      3 * Double(found.size), for: "the \(found.count) different words of \(file)", formula: "3 times their bytes")
    self.init(found, counts: counts, minimumCount: minimumCount)
    guard count >= 2 else { throw WordError.tooFewWords(path: file, words: count, minimumCount: minimumCount) }
  }

  private init(_ found: WordIndex, counts: [Int], minimumCount: Int) {
    let kept = counts.indices.filter { counts[$0] >= minimumCount }.sorted { first, second in
      if counts[first] != counts[second] { return counts[first] > counts[second] }
      return found.word(first).lexicographicallyPrecedes(found.word(second))
    }
    var index = WordIndex()
    for number in kept {
      _ = found.word(number).withUnsafeBufferPointer { index.add($0) }
    }
    self.index = index
    self.counts = kept.map { counts[$0] }
    self.minimumCount = minimumCount
    let words = kept.map { String(decoding: found.word($0), as: UTF8.self) }
    self.words = words
    // Words that are no UTF-8 may read alike: the more frequent one has the name.
    numbers = Dictionary(words.enumerated().map { ($1, $0) }, uniquingKeysWith: min)
  }

  /// The number of a word, from 0 for the most frequent one; `nil` where it is none of the vocabulary.
  package func number(of word: String) -> Int? { numbers[word] }

  /// The number of a word by its bytes.
  func number(of word: UnsafeBufferPointer<UInt8>) -> Int? { index.number(of: word) }

  /// The bytes of a word.
  func bytes(of number: Int) -> ArraySlice<UInt8> { index.word(number) }
}
