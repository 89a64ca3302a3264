/// Pairs of cubes that hold every pair of points once: far ones, of one level and as large as can be, and near ones.
///
/// Two cubes of a level are far if there is room for a third between them.
/// Source: dual tree traversal as in Greengard, Rokhlin, J. Comput. Phys. 73 (1987), and Dehnen, J. Comput. Phys. 179 (2002).
struct CubePairs {
  /// Two cubes, or a leaf with itself.
  struct Pair {
    let first: Int
    let second: Int
    /// The least distance of their points, at least.
    let gap: Double
  }

  private(set) var far: [Pair] = []
  private(set) var near: [Pair] = []
  private let tree: CubeTree
  private let fewest: Int

  /// Pairs the cubes of a tree.
  ///
  /// - Parameter fewest: far cubes hold more pairs of points than this; with fewer they count as near.
  init(_ tree: CubeTree, fewest: Int) {
    self.tree = tree
    self.fewest = fewest
    visit(0, 0)
  }

  private mutating func visit(_ first: Int, _ second: Int) {
    let (a, b) = (tree.nodes[first], tree.nodes[second])
    if first == second {
      if a.isLeaf { return near.append(Pair(first: first, second: first, gap: 0)) }
      for part in a.parts {
        for other in part..<a.parts.upperBound { visit(part, other) }
      }
    } else if isFar(a, b) {
      let pair = Pair(first: first, second: second, gap: tree.gap(first, second))
      if a.level == b.level, a.slots.count * b.slots.count > fewest { far.append(pair) } else { near.append(pair) }
    } else if a.isLeaf && b.isLeaf {
      near.append(Pair(first: first, second: second, gap: tree.gap(first, second)))
    } else {
      // Levels differ where one is a leaf, which waits for the other.
      for part in a.isLeaf || (a.level > b.level && !b.isLeaf) ? first..<first + 1 : a.parts {
        for other in b.isLeaf || (b.level > a.level && !a.isLeaf) ? second..<second + 1 : b.parts { visit(part, other) }
      }
    }
  }

  /// Whether one more of the larger cubes fits between two.
  private func isFar(_ a: CubeTree.Node, _ b: CubeTree.Node) -> Bool {
    // Places on the lattice of the finer level, where the larger cube has several.
    let finest = max(a.level, b.level)
    let (sizeA, sizeB) = (1 << (finest - a.level), 1 << (finest - b.level))
    return (0..<tree.dimension).contains { k in
      let (lowerA, lowerB) = (Int(a.place[k]) * sizeA, Int(b.place[k]) * sizeB)
      return max(lowerA - (lowerB + sizeB), lowerB - (lowerA + sizeA)) >= max(sizeA, sizeB)
    }
  }
}
