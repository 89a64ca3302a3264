import CardinalityNumerics

/// Working memory that ranks positives among negatives, reused from class to class.
///
/// Scores are kept as integers in the same order, so that no comparison needs a branch. Only the positives are sorted;
/// each negative finds its place among them by a search of fixed length, which the processor overlaps with the next.
struct Ranking: ~Copyable {
  private let positives: UnsafeMutableBufferPointer<UInt64>
  private let negatives: UnsafeMutableBufferPointer<UInt64>
  private var positiveCount = 0
  private var negativeCount = 0

  /// Makes room for `capacity` scores.
  init(capacity: Int) {
    // Every key is written to both lists and counted in one of them; searches go by fours.
    positives = .allocate(capacity: capacity + 1)
    negatives = .allocate(capacity: capacity + 4)
  }

  deinit {
    positives.deallocate()
    negatives.deallocate()
  }

  /// Forgets all scores.
  mutating func removeAll() {
    positiveCount = 0
    negativeCount = 0
  }

  /// Adds a column of scores; the samples of class `label` are positive.
  @specialized(where Score == Float)
  @specialized(where Score == Double)
  mutating func append<Score>(_ scores: Matrix<Score>, label: Int, labels: [Int]) throws(MetricError) {
    var positive = positiveCount
    var negative = negativeCount
    var row = 0
    scores.elements.withUnsafeBufferPointer { elements in
      labels.withUnsafeBufferPointer { labels in
        var next = label
        while row < labels.count, !elements[next].isNaN {
          let key = orderedKey(Double(elements[next]))
          let isPositive = labels[row] == label ? 1 : 0
          positives[positive] = key
          negatives[negative] = key
          positive &+= isPositive
          negative &+= 1 &- isPositive
          next &+= scores.columns
          row &+= 1
        }
      }
    }
    if row < labels.count { throw .notANumber(row: row, column: label) }
    positiveCount = positive
    negativeCount = negative
  }

  /// The curve of the scores added so far; reorders the positives.
  mutating func curve() -> RankingCurve {
    var counted = positives[..<positiveCount]
    counted.sort()
    let ends = compactPositives()
    let places = placeNegatives(thresholds: ends.count)
    var steps: [RankingCurve.Step] = []
    steps.reserveCapacity(ends.count)
    var above = places[2 * ends.count]
    for index in ends.indices.reversed() {
      let found = positiveCount - (index > 0 ? ends[index - 1] : 0)
      let through = above + places[2 * index + 1]
      steps.append(.init(positives: found, negativesAbove: above, negatives: through))
      above = through + places[2 * index]
    }
    return RankingCurve(steps: steps, positives: positiveCount, negatives: negativeCount)
  }

  /// Moves the distinct keys of the sorted positives to the front.
  ///
  /// - Returns: for each of them, how many positives are not above it.
  private func compactPositives() -> [Int] {
    var ends: [Int] = []
    ends.reserveCapacity(positiveCount)
    for index in 0..<positiveCount {
      if index > 0, positives[index] == positives[ends.count - 1] {
        ends[ends.count - 1] += 1
      } else {
        positives[ends.count] = positives[index]
        ends.append(index + 1)
      }
    }
    return ends
  }

  /// Counts the negatives between and at the thresholds, which are the first `count` positives in ascending order.
  ///
  /// - Returns: at 2 i the negatives between thresholds i − 1 and i, at 2 i + 1 those equal to threshold i.
  private func placeNegatives(thresholds count: Int) -> [Int] {
    guard count > 0 else { return [negativeCount] }
    let levels = Int.bitWidth - count.leadingZeroBitCount
    // Padded to a power of two, so that every search takes the same steps. No score has the padding's key.
    return withUnsafeTemporaryAllocation(of: UInt64.self, capacity: 1 << levels) { thresholds in
      thresholds.initialize(repeating: .max)
      for index in 0..<count { thresholds[index] = positives[index] }
      return Array(unsafeUninitializedCapacity: 2 * count + 1) { places, filled in
        places.initialize(repeating: 0)
        filled = 2 * count + 1
        countNegatives(in: places, among: UnsafeBufferPointer(thresholds), levels: levels)
      }
    }
  }

  private func countNegatives(
    in places: UnsafeMutableBufferPointer<Int>, among thresholds: UnsafeBufferPointer<UInt64>, levels: Int
  ) {
    // The fours are filled up with keys below all scores: they land in place 0, which no step counts.
    negatives[negativeCount..<negativeCount + 3].update(repeating: 0)
    for index in stride(from: 0, to: negativeCount, by: 4) {
      // Four searches at once share the counting of levels and hide each other's waits.
      let (key0, key1) = (negatives[index], negatives[index &+ 1])
      let (key2, key3) = (negatives[index &+ 2], negatives[index &+ 3])
      var (below0, below1, below2, below3) = (0, 0, 0, 0)
      var level = levels &- 1
      while level >= 0 {
        // Shifting the outcome of a comparison, not choosing by it, keeps the compiler from making it a branch, which
        // would be mispredicted half of the time.
        let middle = 1 &<< level &- 1
        below0 |= (thresholds[middle &+ below0] < key0 ? 1 : 0) &<< level
        below1 |= (thresholds[middle &+ below1] < key1 ? 1 : 0) &<< level
        below2 |= (thresholds[middle &+ below2] < key2 ? 1 : 0) &<< level
        below3 |= (thresholds[middle &+ below3] < key3 ? 1 : 0) &<< level
        level &-= 1
      }
      places[2 &* below0 &+ (thresholds[below0] == key0 ? 1 : 0)] &+= 1
      places[2 &* below1 &+ (thresholds[below1] == key1 ? 1 : 0)] &+= 1
      places[2 &* below2 &+ (thresholds[below2] == key2 ? 1 : 0)] &+= 1
      places[2 &* below3 &+ (thresholds[below3] == key3 ? 1 : 0)] &+= 1
    }
  }
}

/// An integer that is ordered as the number is, with −0 equal to 0.
@inline(__always)
private func orderedKey(_ number: Double) -> UInt64 {
  let bits = (number + 0).bitPattern
  // Negative numbers grow towards zero: flip all their bits, and only the sign of the others.
  return bits ^ (UInt64(bitPattern: Int64(bitPattern: bits) >> 63) | 1 << 63)
}
