/// The binary tree whose paths to words are shortest on average, given how often each word occurs.
///
/// The two rarest nodes are joined again and again, the tree of n words having n − 1 inner nodes. Of equal counts, nodes
/// that were made earlier come first, and words before nodes. Source: Huffman, Proceedings of the IRE 40 (1952).
package struct HuffmanTree: Sendable {
  /// Where the path of each word begins in ``nodes``, and the end of the last.
  package let starts: [Int32]
  /// The inner nodes of all paths, each from the root on; the root has the highest number.
  package let nodes: [Int32]
  /// Whether a path goes on to the rarer child, for each of ``nodes``.
  package let turns: [Bool]

  /// Makes the tree of words whose counts decrease.
  ///
  /// - Precondition: there are two words or more.
  package init(counts: [Int]) {
    precondition(counts.count >= 2, "a tree needs 2 words, not \(counts.count)")
    let parents = Self.parents(of: counts)
    var starts: [Int32] = [0]
    var nodes: [Int32] = []
    var turns: [Bool] = []
    for word in counts.indices {
      var path: [(node: Int32, turn: Bool)] = []
      var place = word
      while let (parent, isRarer) = parents[place] {
        path.append((Int32(parent - counts.count), isRarer))
        place = parent
      }
      nodes += path.reversed().map(\.node)
      turns += path.reversed().map(\.turn)
      starts.append(Int32(nodes.count))
    }
    (self.starts, self.nodes, self.turns) = (starts, nodes, turns)
  }

  /// The parent of each word and inner node, and whether it is its rarer child; the root has none.
  private static func parents(of counts: [Int]) -> [(parent: Int, isRarer: Bool)?] {
    // Words from the rarest on and nodes as they are made are two queues in order, so that no heap is needed.
    var parents: [(parent: Int, isRarer: Bool)?] = Array(repeating: nil, count: 2 * counts.count - 1)
    var sums = counts
    var (word, node) = (counts.count - 1, counts.count)
    func takeRarest() -> Int {
      if word >= 0 && (node >= sums.count || sums[word] <= sums[node]) {
        word -= 1
        return word + 1
      }
      node += 1
      return node - 1
    }
    for _ in 1..<counts.count {
      let (rarer, other) = (takeRarest(), takeRarest())
      parents[rarer] = (sums.count, true)
      parents[other] = (sums.count, false)
      sums.append(sums[rarer] + sums[other])
    }
    return parents
  }
}
