import CardinalityNumerics

/// How rows are divided into those that train, those that choose epochs and settings, and those that test.
///
/// The validation samples come out of those that are not tested, in the way in which the test samples were chosen.
public enum SplitPlan: Sendable, Equatable, Codable {
  /// Shares of each class, drawn anew for each seed.
  case shares(test: Double, validation: Double)
  /// As many parts as given, each the test samples once: seeds 1 to K go through them, K + 1 to 2 K through others.
  case folds(Int, validation: Double)
  /// Whole groups, drawn anew for each seed until the shares are reached.
  case groups(test: Double, validation: Double)
  /// The past trains, the future tests: the same for each seed.
  case time(test: Double, validation: Double)
  /// The rows of the test file test; the same for each seed.
  case file(validation: Double)

  /// The share of validation samples among those that are not tested.
  package var validationShare: Double {
    switch self {
    case .shares(_, let share), .folds(_, let share), .groups(_, let share), .time(_, let share), .file(let share):
      share
    }
  }

  /// Whether every seed has the same test samples.
  package var isFixed: Bool {
    switch self {
    case .time, .file: true
    case .shares, .folds, .groups: false
    }
  }
}

extension SplitPlan: CustomStringConvertible {
  /// The plan as a page says it.
  public var description: String {
    let validation = "validation=\(NumberText.exact(validationShare))"
    return switch self {
    case .shares(let test, _): "stratified(test=\(NumberText.exact(test)),\(validation))"
    case .folds(let count, _): "folds(\(count),\(validation))"
    case .groups(let test, _): "groups(test=\(NumberText.exact(test)),\(validation))"
    case .time(let test, _): "time(test=\(NumberText.exact(test)),\(validation))"
    case .file: "file(\(validation))"
    }
  }
}

/// The rows of the three parts of a split.
package struct RowParts: Sendable, Equatable {
  /// The rows to train on.
  package let train: [Int]
  /// The rows by which an epoch or a setting is chosen.
  package let validation: [Int]
  /// The rows that are read last.
  package let test: [Int]
}

extension LabelledData {
  /// The rows of the three parts for a seed.
  ///
  /// A class with one sample trains and is never tested.
  /// - Throws: ``SplitError``, and ``TableError/emptySide(_:)`` where a side would have no row.
  package func parts(_ plan: SplitPlan, seed: UInt32) throws -> RowParts {
    let all = Array(0..<count)
    let (rest, test): ([Int], [Int])
    switch plan {
    case .shares(let share, _): (rest, test) = try stratified(all, share, seed)
    case .folds(let folds, _): (rest, test) = try fold(of: folds, seed)
    case .groups(let share, _): (rest, test) = try grouped(all, share, seed)
    case .time(let share, _): (rest, test) = try later(all, share)
    case .file:
      let first = count - fixedTestCount
      (rest, test) = (Array(0..<first), Array(first..<count))
    }
    let (train, validation) = try validated(rest, plan, seed)
    for (side, name) in [(train, "train on"), (validation, "choose an epoch by"), (test, "test on")] where side.isEmpty
    {
      throw TableError.emptySide("\(file): the split \(plan) leaves no row to \(name): give more rows or another share")
    }
    guard Set(train.map { labels[$0] }).count > 1 else {
      throw TableError.emptySide(
        "\(file): the split \(plan) leaves one class to train on: choose another share or column")
    }
    return RowParts(train: train, validation: validation, test: test)
  }

  /// Divides what is not tested.
  private func validated(_ rest: [Int], _ plan: SplitPlan, _ seed: UInt32) throws -> ([Int], [Int]) {
    do {
      switch plan {
      case .groups: return try grouped(rest, plan.validationShare, seed)
      case .time: return try later(rest, plan.validationShare)
      case .shares, .folds, .file: return try stratified(rest, plan.validationShare, seed)
      }
    } catch let error as SplitError {
      throw SplitError.validation(error)
    }
  }

  private func stratified(_ rows: [Int], _ share: Double, _ seed: UInt32) throws -> ([Int], [Int]) {
    guard share > 0 && share < 1 else { throw SplitError.shareOutOfRange(share) }
    let counts = rows.reduce(into: [Int: Int]()) { $0[labels[$1], default: 0] += 1 }
    let single = rows.filter { counts[labels[$0]] == 1 }
    let drawn = rows.filter { counts[labels[$0], default: 0] > 1 }
    let testCount = Int((share * Double(drawn.count)).rounded(.up))
    guard testCount > 0 else { throw SplitError.emptyTest(count: drawn.count, testShare: share) }
    guard testCount < drawn.count else { throw SplitError.emptyTrain(count: drawn.count, testShare: share) }
    let split = StratifiedDraw.split(testCount: testCount, labels: drawn.map { labels[$0] }, seed: seed)
    return (split.train.map { drawn[$0] } + single, split.test.map { drawn[$0] })
  }

  private func fold(of folds: Int, _ seed: UInt32) throws -> ([Int], [Int]) {
    let counts = classCounts
    let drawn = (0..<count).filter { counts[labels[$0]] > 1 }
    guard folds > 1, folds <= drawn.count else {
      throw TableError.emptySide("\(file): \(count) rows are no \(folds) folds: choose a number from 2 on, such as 5")
    }
    let turn = Int(seed == 0 ? 0 : seed - 1)
    let own = StratifiedDraw.folds(folds, labels: drawn.map { labels[$0] }, seed: UInt32(turn / folds + 1))
    let test = Set(drawn.indices.filter { own[$0] == turn % folds }.map { drawn[$0] })
    return ((0..<count).filter { !test.contains($0) }, test.sorted())
  }

  private func grouped(_ rows: [Int], _ share: Double, _ seed: UInt32) throws -> ([Int], [Int]) {
    guard share > 0 && share < 1 else { throw SplitError.shareOutOfRange(share) }
    let groups = groups ?? Array(0..<count)
    let members = Dictionary(grouping: rows) { groups[$0] }
    let names = members.keys.sorted()
    var random = NumPyRandom(seed: seed)
    var test: [Int] = []
    for place in random.permutation(names.count) where Double(test.count) < share * Double(rows.count) {
      test += members[names[place]] ?? []
    }
    let tested = Set(test)
    return (rows.filter { !tested.contains($0) }, test.sorted())
  }

  /// Splits by time; rows of one time stay together, on the later side.
  private func later(_ rows: [Int], _ share: Double) throws -> ([Int], [Int]) {
    guard share > 0 && share < 1 else { throw SplitError.shareOutOfRange(share) }
    let times = times ?? Array(0..<count)
    let order = rows.sorted { (times[$0], $0) < (times[$1], $1) }
    var cut = order.count - Int((share * Double(order.count)).rounded(.up))
    while cut > 0, cut < order.count, times[order[cut]] == times[order[cut - 1]] { cut -= 1 }
    return (Array(order[..<cut]), Array(order[cut...]))
  }
}
