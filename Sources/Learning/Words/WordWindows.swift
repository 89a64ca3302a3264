import CKernels
import Foundation

/// A stream of random numbers for the steps of word vectors: splitmix64, seeded by what it is for.
///
/// Each block of a text has its own, so that what is drawn for it does not depend on the thread that takes it.
package struct WordRandom: Sendable {
  package var state: UInt64

  /// The stream of a block in an epoch.
  package init(seed: UInt32, epoch: Int, block: Int) {
    state = UInt64(seed)
    state = ck_word_random(&state) ^ UInt64(truncatingIfNeeded: epoch)
    state = ck_word_random(&state) ^ UInt64(truncatingIfNeeded: block)
  }

  /// Draws 64 bits.
  package mutating func next() -> UInt64 { ck_word_random(&state) }
}

/// The windows of a stretch of text: what every objective learns from, in one form.
///
/// The window of word i is `words[firsts[i]..<lasts[i]]` without itself. It lies within a sentence.
package struct WordWindows: Sendable {
  /// The words that are left after subsampling.
  package private(set) var words: [Int32] = []
  /// The first word of each window.
  package private(set) var firsts: [Int32] = []
  /// The end of each window.
  package private(set) var lasts: [Int32] = []

  /// No windows.
  package init() {}

  /// Takes windows that are laid already.
  ///
  /// - Precondition: a first and a last place for each word.
  package init(words: [Int32], firsts: [Int32], lasts: [Int32]) {
    precondition(firsts.count == words.count && lasts.count == words.count, "\(words.count) words")
    (self.words, self.firsts, self.lasts) = (words, firsts, lasts)
  }

  /// Calls `body` with the windows as the kernels read them.
  func withKernel<Result>(_ body: (ck_windows) -> Result) -> Result {
    words.withUnsafeBufferPointer { words in
      firsts.withUnsafeBufferPointer { firsts in
        lasts.withUnsafeBufferPointer { lasts in
          body(
            ck_windows(
              words: words.baseAddress, firsts: firsts.baseAddress, lasts: lasts.baseAddress, count: words.count))
        }
      }
    }
  }
}

/// How a text becomes windows.
///
/// - Frequent words are left out at random: a word that makes the share f of the text stays with the probability
///   (√(f/s) + 1) s/f, s being the threshold, as in word2vec's program (its paper has √(s/f)).
/// - Each window reaches 1 to `reach` words to both sides, equally likely, so that near words count more; or always as
///   far.
package struct WindowStream: Sendable {
  private let text: EncodedText
  private let reach: Int
  private let isReduced: Bool
  /// 2³² times the probability that a word stays, or `nil` where all do.
  private let kept: [UInt64]?

  /// Makes a stream.
  ///
  /// - Parameters:
  ///   - reach: how many words a window reaches to each side at most, at least 1.
  ///   - threshold: of subsampling; 0 leaves all words.
  ///   - isReduced: whether windows are of random width.
  package init(_ text: EncodedText, reach: Int, threshold: Double, isReduced: Bool = true) {
    (self.text, self.reach, self.isReduced) = (text, reach, isReduced)
    let total = Double(text.vocabulary.total)
    kept =
      threshold == 0
      ? nil
      : text.vocabulary.counts.map { count in
        let ratio = Double(count) / total / threshold
        return UInt64(min(1, (ratio.squareRoot() + 1) / ratio) * 0x1p32)
      }
  }

  /// Where each block lies in the text, as shares of its words.
  package var blockShares: [Range<Double>] {
    let total = Double(max(text.count, 1))
    return text.blocks.indices.map { block in
      let end = block + 1 < text.blocks.count ? text.wordsBefore(block: block + 1) : text.count
      return Double(text.wordsBefore(block: block)) / total..<Double(end) / total
    }
  }

  /// Lays the windows of a block.
  package func fill(_ windows: inout WordWindows, block: Int, random: inout WordRandom) {
    windows.begin(capacity: text.count - text.wordsBefore(block: block))
    for sentence in text.blocks[block] {
      let start = windows.words.count
      text.words.withUnsafeBufferPointer { words in
        let sentence = UnsafeBufferPointer(rebasing: words[text.sentence(sentence)])
        windows.add(sentence, kept: kept, random: &random)
      }
      windows.lay(from: start, reach: reach, isReduced: isReduced, random: &random)
    }
  }
}

extension WordWindows {
  fileprivate mutating func begin(capacity: Int) {
    let capacity = min(capacity, 2 * EncodedText.blockLength)
    words.removeAll(keepingCapacity: true)
    firsts.removeAll(keepingCapacity: true)
    lasts.removeAll(keepingCapacity: true)
    words.reserveCapacity(capacity)
    firsts.reserveCapacity(capacity)
    lasts.reserveCapacity(capacity)
  }

  /// Adds the words of a sentence that stay.
  fileprivate mutating func add(_ sentence: UnsafeBufferPointer<Int32>, kept: [UInt64]?, random: inout WordRandom) {
    guard let kept else { return words.append(contentsOf: sentence) }
    kept.withUnsafeBufferPointer { kept in
      for word in sentence where random.next() >> 32 < kept[Int(word)] { words.append(word) }
    }
  }

  /// Lays a window around each word from `start` on.
  fileprivate mutating func lay(from start: Int, reach: Int, isReduced: Bool, random: inout WordRandom) {
    for place in start..<words.count {
      let width = isReduced ? 1 + Int(((random.next() >> 32) &* UInt64(reach)) >> 32) : reach
      firsts.append(Int32(max(start, place - width)))
      lasts.append(Int32(min(words.count, place + width + 1)))
    }
  }
}
