import Foundation

/// Pairs of boxes that hold every pair of points once: far ones as large as can be, and near ones.
struct BoxPairs {
  /// Two boxes, or a leaf with itself.
  struct Pair {
    let first: Int
    let second: Int
    /// The least distance of their points, at least.
    let gap: Double
  }

  private(set) var far: [Pair] = []
  private(set) var near: [Pair] = []
  private let tree: BoxTree
  private let separation: Double
  private let fewest: Int

  /// Pairs the boxes of a tree.
  ///
  /// - Parameters:
  ///   - separation: the longest side of two far boxes is no more than this share of their distance.
  ///   - fewest: far boxes hold more pairs of points than this; with fewer they count as near.
  init(_ tree: BoxTree, separation: Double, fewest: Int) {
    self.tree = tree
    self.separation = separation
    self.fewest = fewest
    visit(0, 0)
  }

  private mutating func visit(_ first: Int, _ second: Int) {
    let (parts, others) = (tree.nodes[first].firstPart, tree.nodes[second].firstPart)
    if first == second {
      guard let parts else { return near.append(Pair(first: first, second: first, gap: 0)) }
      visit(parts, parts)
      visit(parts + 1, parts + 1)
      visit(parts, parts + 1)
    } else if isFar(first, second) {
      let pair = Pair(first: first, second: second, gap: gap(first, second))
      let isSmall = tree.nodes[first].slots.count * tree.nodes[second].slots.count <= fewest
      if isSmall { near.append(pair) } else { far.append(pair) }
    } else if let parts, others == nil || side(first) >= side(second) {
      visit(parts, second)
      visit(parts + 1, second)
    } else if let others {
      visit(first, others)
      visit(first, others + 1)
    } else {
      near.append(Pair(first: first, second: second, gap: gap(first, second)))
    }
  }

  private func isFar(_ first: Int, _ second: Int) -> Bool {
    max(side(first), side(second)) <= separation * gap(first, second)
  }

  private func gap(_ first: Int, _ second: Int) -> Double {
    let square = (0..<tree.dimension).reduce(0) { sum, k in
      let apart = max(
        0, tree.lower(first, k) - tree.upper(second, k), tree.lower(second, k) - tree.upper(first, k))
      return sum + apart * apart
    }
    return square.squareRoot()
  }

  private func side(_ node: Int) -> Double {
    (0..<tree.dimension).reduce(0) { max($0, tree.upper(node, $1) - tree.lower(node, $1)) }
  }
}
