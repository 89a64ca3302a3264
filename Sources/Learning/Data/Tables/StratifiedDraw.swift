import CardinalityNumerics

/// Splits that keep the shares of the classes, as scikit-learn draws them.
///
/// Source: scikit-learn 1.9, `StratifiedKFold(shuffle=True)` and `train_test_split(stratify=y)`.
package enum StratifiedDraw {
  /// The fold of each sample.
  ///
  /// The folds of a class differ by at most one sample in size, as do the folds themselves.
  /// - Precondition: at least two folds.
  package static func folds(_ count: Int, labels: [Int], seed: UInt32) -> [Int] {
    precondition(count > 1, "\(count) folds leave nothing to test on")
    // Classes in the order in which they first occur.
    var places: [Int: Int] = [:]
    for label in labels where places[label] == nil { places[label] = places.count }
    let encoded = labels.map { places[$0] ?? 0 }
    let sorted = encoded.sorted()
    var allocation = [[Int]](repeating: Array(repeating: 0, count: places.count), count: count)
    for (index, label) in sorted.enumerated() { allocation[index % count][label] += 1 }
    var random = NumPyRandom(seed: seed)
    var folds = [Int](repeating: 0, count: labels.count)
    for label in 0..<places.count {
      var own = (0..<count).flatMap { Array(repeating: $0, count: allocation[$0][label]) }
      random.shuffle(&own)
      var next = own.makeIterator()
      for index in encoded.indices where encoded[index] == label { folds[index] = next.next() ?? 0 }
    }
    return folds
  }

  /// The places of training and of test samples, each in a drawn order.
  ///
  /// - Parameter testCount: the number of test samples.
  /// - Precondition: some samples are left to train on, and some to test on.
  package static func split(testCount: Int, labels: [Int], seed: UInt32) -> (train: [Int], test: [Int]) {
    precondition(testCount > 0 && testCount < labels.count, "\(testCount) test samples of \(labels.count)")
    let classes = Array(Set(labels)).sorted()
    let members = classes.map { label in labels.indices.filter { labels[$0] == label } }
    var random = NumPyRandom(seed: seed)
    let trainCounts = shares(labels.count - testCount, of: members.map(\.count), &random)
    let testCounts = shares(testCount, of: zip(members, trainCounts).map { $0.count - $1 }, &random)
    var (train, test): ([Int], [Int]) = ([], [])
    for (index, own) in members.enumerated() {
      let order = random.permutation(own.count).map { own[$0] }
      train += order[..<trainCounts[index]]
      test += order[trainCounts[index]..<trainCounts[index] + testCounts[index]]
    }
    return (random.permutation(train.count).map { train[$0] }, random.permutation(test.count).map { test[$0] })
  }

  /// How many of each class belong to a draw of so many: their shares rounded down, and one more for the largest
  /// remainders; of equal ones the stream decides.
  private static func shares(_ draws: Int, of counts: [Int], _ random: inout NumPyRandom) -> [Int] {
    let total = Double(counts.reduce(0, +))
    let exact = counts.map { Double($0) / total * Double(draws) }
    var shares = exact.map { Int($0.rounded(.down)) }
    var left = draws - shares.reduce(0, +)
    let remainders = zip(exact, shares).map { $0 - Double($1) }
    for value in Set(remainders).sorted(by: >) where left > 0 {
      let equal = remainders.indices.filter { remainders[$0] == value }
      let more = min(equal.count, left)
      for place in random.choice(more, below: equal.count) { shares[equal[place]] += 1 }
      left -= more
    }
    return shares
  }
}
