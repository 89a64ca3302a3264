import CardinalityNumerics

/// A text as numbers of its words, four bytes each, a sentence a line: what epochs read again and again.
///
/// Words beyond the vocabulary are left out before windows are laid, as in word2vec. A line of more than
/// `longestSentence` words is cut.
package struct EncodedText: Sendable {
  /// The vocabulary that numbers the words.
  package let vocabulary: Vocabulary
  /// The words, sentence after sentence.
  let words: [Int32]
  /// Where sentences end, in increasing order.
  let ends: [Int]
  /// Stretches of whole sentences, of about ``blockLength`` words each: what a thread takes at a time.
  let blocks: [Range<Int>]

  /// The longest sentence, in words.
  static let longestSentence = 10_000
  /// The least length of a block but the last, in words.
  static let blockLength = 10_000

  /// How many words the text has.
  package var count: Int { words.count }

  /// Reads a text file once more, to number its words.
  ///
  /// - Throws: ``WordError``; ``MemoryError`` where the numbers do not fit into memory.
  /// - Complexity: O(bytes) time, 4 bytes of memory a word and 8 a sentence.
  package init(textFile file: String, vocabulary: Vocabulary) throws {
    let total = vocabulary.total
    try MemoryLimit.check(
      12 * Double(total), for: "the \(total) words of \(file)", formula: "4 bytes a word, at most 8 for its sentence")
    var words: [Int32] = []
    var ends: [Int] = []
    words.reserveCapacity(total)
    func endSentence() {
      if words.count > ends.last ?? 0 { ends.append(words.count) }
    }
    try WordScanner.read(file) { word throws(WordError) in
      guard let number = vocabulary.number(of: word) else { return }
      words.append(Int32(number))
      if words.count - (ends.last ?? 0) == Self.longestSentence { endSentence() }
    } lineEnd: {
      endSentence()
    }
    self.init(words: words, ends: ends, vocabulary: vocabulary)
  }

  private init(words: [Int32], ends: [Int], vocabulary: Vocabulary) {
    (self.words, self.ends, self.vocabulary) = (words, ends, vocabulary)
    var blocks: [Range<Int>] = []
    var start = 0
    for sentence in ends.indices {
      let begin = start == 0 ? 0 : ends[start - 1]
      guard ends[sentence] - begin >= Self.blockLength || sentence == ends.count - 1 else { continue }
      blocks.append(start..<sentence + 1)
      start = sentence + 1
    }
    self.blocks = blocks
  }

  /// How many words stand before a block.
  func wordsBefore(block: Int) -> Int {
    let sentence = blocks[block].lowerBound
    return sentence == 0 ? 0 : ends[sentence - 1]
  }

  /// The words of a sentence.
  func sentence(_ index: Int) -> Range<Int> { (index == 0 ? 0 : ends[index - 1])..<ends[index] }
}
