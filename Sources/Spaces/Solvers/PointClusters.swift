import CKernels
import CardinalityNumerics

/// Points in boxes, and in boxes a grid of Chebyshev nodes that stands for the points towards what is far from them.
///
/// Far from 0 a similarity is a smooth function of both points, and a polynomial through its values at few nodes is as
/// good: a block of the similarity matrix between two distant boxes is the block between their grids, interpolated on
/// either side. Blocks between points and blocks between grids are blocks of one similarity matrix alike, that of the
/// points in their slots with the grids behind them.
/// Source: Fong, Darve, J. Comput. Phys. 228 (2009); Wang, Krasny, Tlupova, Commun. Comput. Phys. 28 (2020).
struct PointClusters: Sendable {
  /// A block with its mirror image.
  struct Block: Sendable {
    let kernel: ck_block
    /// The least distance in it, at least.
    let gap: Double
  }

  let tree: BoxTree
  /// Coordinates in the slots of the tree, then of the grids, row after row.
  let coordinates: Matrix<Double>
  let blocks: [Block]
  let chebyshev = ChebyshevNodes(count: SolverTuning.gridNodes)
  /// Where the grid of each box begins, `nil` where no block needs it; those of a box's parts stand side by side.
  private let grids: [Int?]

  /// Ranges begin at whole vectors of single precision.
  private static let alignment = Int(CK_SINGLE_LANES)

  /// Groups a set of Euclidean points with one to three coordinates.
  ///
  /// A box is parted if it has more than twice as many points as its grid, by which near and far blocks take as long.
  /// - Complexity: O(*n* log *n*) time, O(*n*) memory, for points that do not crowd on ever smaller scales.
  init(_ points: PointSet) {
    let length = Self.gridLength(points.dimension)
    tree = BoxTree(points, leafCount: max(SolverTuning.boxPoints, 2 * length), alignment: Self.alignment)
    let pairs = BoxPairs(tree, separation: SolverTuning.boxSeparation, fewest: length * length)
    var isUsed = Array(repeating: false, count: tree.nodes.count)
    for pair in pairs.far { (isUsed[pair.first], isUsed[pair.second]) = (true, true) }
    var grids: [Int?] = Array(repeating: nil, count: tree.nodes.count)
    var end = tree.points.count
    for (index, node) in tree.nodes.enumerated() where isUsed[index] {
      grids[index] = end
      end += length
      // What a box hands on to its parts, these have to hold.
      if let part = node.firstPart { (isUsed[part], isUsed[part + 1]) = (true, true) }
    }
    self.grids = grids
    let slots = tree.nodes.map(\.slots)
    blocks =
      pairs.near.map { Self.block(slots[$0.first], slots[$0.second], $0.gap) }
      + pairs.far.map { pair in
        let starts = [pair.first, pair.second].map { grids[$0] ?? 0 }
        return Self.block(starts[0]..<starts[0] + length, starts[1]..<starts[1] + length, pair.gap)
      }
    coordinates = Self.coordinates(of: points, tree, grids, end, chebyshev)
  }

  /// The number of slots and grid nodes.
  var count: Int { coordinates.columns }

  /// Where the grid of a box is.
  func grid(_ node: Int) -> Range<Int>? { grids[node].map { $0..<$0 + Self.gridLength(tree.dimension) } }

  /// What the grid of a box stands for: the points of a leaf, or the grids of its parts.
  func sources(_ node: Int) -> Range<Int> {
    guard let part = tree.nodes[node].firstPart, let first = grid(part), let second = grid(part + 1) else {
      return tree.nodes[node].slots
    }
    return first.lowerBound..<second.upperBound
  }

  /// The nodes of a grid, rounded up to whole vectors.
  private static func gridLength(_ dimension: Int) -> Int {
    let nodes = (0..<dimension).reduce(1) { product, _ in product * SolverTuning.gridNodes }
    return (nodes + alignment - 1) / alignment * alignment
  }

  private static func block(_ rows: Range<Int>, _ columns: Range<Int>, _ gap: Double) -> Block {
    Block(
      kernel: ck_block(first: rows.lowerBound, last: rows.upperBound, from: columns.lowerBound, to: columns.upperBound),
      gap: gap)
  }

  /// The points in their slots, then the grids, the last coordinate fastest; the places that are left over repeat.
  private static func coordinates(
    of points: PointSet, _ tree: BoxTree, _ grids: [Int?], _ count: Int, _ chebyshev: ChebyshevNodes
  ) -> Matrix<Double> {
    let dimension = points.dimension
    let moved = tree.coordinates(of: points)
    var all = Matrix<Double>(rows: dimension, columns: count)
    for k in 0..<dimension {
      for slot in tree.points.indices { all[k, slot] = moved[k, slot] }
      let repeats = (k + 1..<dimension).reduce(1) { product, _ in product * SolverTuning.gridNodes }
      for (node, start) in grids.enumerated() {
        guard let start else { continue }
        let (lower, upper) = (tree.lower(node, k), tree.upper(node, k))
        for place in 0..<gridLength(dimension) {
          let node = chebyshev.nodes[place / repeats % SolverTuning.gridNodes]
          all[k, start + place] = lower / 2 + upper / 2 + node * (upper / 2 - lower / 2)
        }
      }
    }
    return all
  }
}
