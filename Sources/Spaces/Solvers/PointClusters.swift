import CKernels
import CardinalityNumerics

/// Points in cubes, whose moments stand for the points towards what is far from them.
///
/// Far from 0 a similarity is a smooth function of both points, and a polynomial of small degree is as good: a block of
/// the similarity matrix between two far cubes takes moments of the one to coefficients of a polynomial on the other. The
/// moments of a cube come from those of its parts, and its polynomial goes on to them.
/// Source: Fong, Darve, J. Comput. Phys. 228 (2009); Hackbusch, Börm, Computing 69 (2002).
struct PointClusters: Sendable {
  /// A block of near points with its mirror image.
  struct Block: Sendable {
    let kernel: ck_block
    /// The least distance in it, at least.
    let gap: Double
  }

  let tree: CubeTree
  /// Coordinates in the slots of the tree, row after row.
  let coordinates: Matrix<Double>
  let blocks: [Block]
  let moments: ChebyshevMoments
  /// From parts to wholes, level by level: each list has wholes of its own.
  let upward: [[MomentTranslations]]
  /// Between far cubes: each list has targets of its own.
  let far: [MomentTranslations]
  let leaves: [Int]

  /// Ranges begin at whole vectors of single precision.
  private static let alignment = Int(CK_SINGLE_LANES)

  /// Groups a set of Euclidean points with one to three coordinates.
  ///
  /// - Complexity: O(*n* log *n*) time, O(*n*) memory, for points that do not crowd on ever smaller scales.
  init(_ points: PointSet) {
    let tree = CubeTree(
      points, leafCount: SolverTuning.cubePoints[points.dimension - 1], alignment: Self.alignment)
    let moments = ChebyshevMoments(dimension: points.dimension, degree: SolverTuning.momentDegree)
    let count = moments.count(upTo: SolverTuning.momentDegree)
    let pairs = CubePairs(tree, fewest: count * count / SolverTuning.momentsPerPair)
    self.tree = tree
    self.moments = moments
    coordinates = tree.coordinates(of: points)
    blocks = pairs.near.map { pair in
      let (rows, columns) = (tree.nodes[pair.first].slots, tree.nodes[pair.second].slots)
      return Block(
        kernel: ck_block(
          first: rows.lowerBound, last: rows.upperBound, from: columns.lowerBound, to: columns.upperBound),
        gap: pair.gap)
    }
    leaves = tree.nodes.indices.filter { tree.nodes[$0].isLeaf }
    upward = tree.levels.map { level in
      level.filter { !tree.nodes[$0].isLeaf }.map { Self.partTranslations($0, tree) }
    }
    far = Self.farTranslations(pairs.far, tree, moments)
  }

  /// The number of slots.
  var count: Int { coordinates.columns }

  /// The points in their slots.
  func withPoints<Result>(_ body: (PointSet) -> Result) -> Result {
    coordinates.elements.withUnsafeBufferPointer {
      body(PointSet(coordinates: $0.baseAddress, count: count, dimension: tree.dimension))
    }
  }

  /// The numbers of the matrices between far cubes.
  var farMatrices: [Int] { Set(far.joined().map { Int($0.matrix) }).sorted() }

  private static func partTranslations(_ node: Int, _ tree: CubeTree) -> MomentTranslations {
    tree.nodes[node].parts.map { part in
      let negative = (0..<tree.dimension).reduce(0) { $0 | (tree.nodes[part].place[$1] & 1 == 1 ? 0 : 1 << $1) }
      // The first turns keep the order of the axes.
      return MomentTranslation(target: Int32(node), source: Int32(part), matrix: 0, turn: Int32(negative))
    }
  }

  private static func farTranslations(
    _ pairs: [CubePairs.Pair], _ tree: CubeTree, _ moments: ChebyshevMoments
  ) -> [MomentTranslations] {
    let offsets = FarBlocks.offsets(tree.dimension)
    let numbers = Dictionary(uniqueKeysWithValues: offsets.enumerated().map { ($1, $0) })
    var known: [SIMD3<Int32>: (offset: Int, turn: Int)] = [:]
    func turned(_ apart: SIMD3<Int32>) -> (offset: Int, turn: Int) {
      if let found = known[apart] { return found }
      let axes = (0..<tree.dimension).sorted { abs(apart[$0]) > abs(apart[$1]) }
      let negative = axes.indices.reduce(0) { $0 | (apart[axes[$1]] < 0 ? 1 << $1 : 0) }
      let found = (numbers[axes.map { Int(abs(apart[$0])) }] ?? 0, moments.turn(axes: axes, negative: negative))
      known[apart] = found
      return found
    }
    let stretch = SolverTuning.targetsTogether
    var lists = Array(repeating: MomentTranslations(), count: (tree.nodes.count + stretch - 1) / stretch)
    for pair in pairs {
      for (target, source) in [(pair.first, pair.second), (pair.second, pair.first)] {
        let (a, b) = (tree.nodes[target], tree.nodes[source])
        let (offset, turn) = turned(a.place &- b.place)
        lists[target / stretch].append(
          MomentTranslation(
            target: Int32(target), source: Int32(source), matrix: Int32(a.level * offsets.count + offset),
            turn: Int32(turn)))
      }
    }
    return lists.filter { !$0.isEmpty }.map { $0.sorted { $0.matrix < $1.matrix } }
  }
}
