import CKernels

/// Hierarchical softmax: a word is predicted by the turns on its path through a Huffman tree.
///
/// p(w | h) = Π σ(±h · w_n) over the inner nodes n from the root to the word, + where the path goes on to the more frequent
/// child: probabilities of all words sum to 1, at a cost of log₂ words. The loss is −log p(w | h).
///
/// Sources: Morin and Bengio, AISTATS (2005), for the tree; Mikolov et al. (2013), for Huffman's.
package struct HierarchicalSoftmax: OutputLayer {
  private let tree: HuffmanTree
  private let answers: [Float]

  /// Makes the layer for words of decreasing counts.
  package init(counts: [Int]) {
    tree = HuffmanTree(counts: counts)
    answers = tree.turns.map { $0 ? 0 : 1 }
    let longest = zip(tree.starts.dropFirst(), tree.starts).map { $0 - $1 }.max() ?? 0
    precondition(longest <= CK_MOST_TARGETS, "a path of \(longest) nodes: counts of more than 2⁴³ words")
  }

  package var rows: Int { tree.starts.count - 2 }
  package var initialBiases: [Float]? { nil }

  package func withKernel<Result>(_ body: (UnsafePointer<ck_targets>) -> Result) -> Result {
    tree.starts.withUnsafeBufferPointer { starts in
      tree.nodes.withUnsafeBufferPointer { nodes in
        answers.withUnsafeBufferPointer { answers in
          var targets = ck_targets()
          (targets.starts, targets.nodes, targets.answers) = (
            starts.baseAddress, nodes.baseAddress, answers.baseAddress
          )
          return body(&targets)
        }
      }
    }
  }
}
