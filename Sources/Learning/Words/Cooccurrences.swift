import CardinalityNumerics

/// How often words of a text stand near each other: Σ 1/distance over the pairs within a window.
///
/// A pair counts in both orders. Only pairs that occur are kept, in the order of their words.
package struct Cooccurrences: Sendable {
  /// The first word of each pair.
  package private(set) var rows: [Int32] = []
  /// The second word of each pair.
  package private(set) var columns: [Int32] = []
  /// The sum of each pair.
  package private(set) var counts: [Float] = []

  /// Counts the pairs of a text up to `reach` words apart.
  ///
  /// - Throws: ``MemoryError``.
  /// - Complexity: O(words · reach) time, about 50 bytes of memory a pair.
  package init(_ text: EncodedText, reach: Int) throws(MemoryError) {
    var table = PairTable()
    for sentence in text.ends.indices {
      let words = text.words[text.sentence(sentence)]
      try table.reserve(more: words.count * reach)
      for place in words.indices {
        for back in 1...reach where place - back >= words.startIndex {
          // The lesser word first: the other order has the same sum.
          let (low, high) = (min(words[place], words[place - back]), max(words[place], words[place - back]))
          table.add(1 / Float(back) * (low == high ? 2 : 1), to: UInt64(low) << 32 | UInt64(high))
        }
      }
    }
    fill(from: table)
  }

  private mutating func fill(from table: PairTable) {
    var pairs: [(key: UInt64, count: Float)] = []
    for (key, count) in table.pairs {
      pairs.append((key, count))
      if key >> 32 != key & 0xffff_ffff { pairs.append((key << 32 | key >> 32, count)) }
    }
    pairs.sort { $0.key < $1.key }
    rows = pairs.map { Int32($0.key >> 32) }
    columns = pairs.map { Int32(truncatingIfNeeded: $0.key) }
    counts = pairs.map(\.count)
  }

  /// Puts the pairs into an order that is drawn.
  mutating func shuffle(seed: UInt32) {
    var random = WordRandom(seed: seed, epoch: 0, block: 0)
    for place in counts.indices.dropFirst().reversed() {
      let other = Int(((random.next() >> 32) &* UInt64(place + 1)) >> 32)
      rows.swapAt(place, other)
      columns.swapAt(place, other)
      counts.swapAt(place, other)
    }
  }
}

/// Sums by keys, in a table of places.
private struct PairTable {
  private static let free = UInt64.max
  private var keys = [UInt64](repeating: Self.free, count: 1 << 12)
  private var sums = [Float](repeating: 0, count: 1 << 12)
  private var count = 0

  /// The keys with their sums, in no order.
  var pairs: some Sequence<(UInt64, Float)> { zip(keys, sums).lazy.filter { $0.0 != Self.free } }

  /// Makes room, so that half of the places stay free.
  mutating func reserve(more: Int) throws(MemoryError) {
    while 2 * (count + more) > keys.count {
      try MemoryLimit.check(
        24 * Double(keys.count) + 32 * Double(count), for: "the counts of \(count) pairs of words",
        formula: "24 bytes a place, of which half are free, and 32 a pair for their order")
      let old = self
      keys = [UInt64](repeating: Self.free, count: 2 * old.keys.count)
      sums = [Float](repeating: 0, count: 2 * old.keys.count)
      count = 0
      for (key, sum) in old.pairs { add(sum, to: key) }
    }
  }

  mutating func add(_ sum: Float, to key: UInt64) {
    var hash = key &* 0x9e37_79b9_7f4a_7c15
    hash ^= hash >> 32
    var place = Int(truncatingIfNeeded: hash) & (keys.count - 1)
    while keys[place] != key {
      if keys[place] == Self.free {
        keys[place] = key
        count += 1
        break
      }
      place = (place + 1) & (keys.count - 1)
    }
    sums[place] += sum
  }
}
