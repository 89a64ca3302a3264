import CardinalityNumerics
import Foundation

/// Point sets that explorations of magnitude start from.
///
/// The raw value is what a notebook's `--shape` takes.
public enum Shape: String, CaseIterable, Sendable {
  /// Two points at distance 1, whatever count is asked for.
  case twoPoints = "two-points"
  /// Equally spaced points of the unit segment, both ends included.
  case line
  /// Equally spaced points of the unit circle, in the plane of the first two coordinates.
  case circle
  /// The unit cube's equally spaced grid, as fine as the count allows: ⌊count^(1/dimension)⌋ points along each side.
  case grid
  /// Independent standard Gaussian coordinates.
  case gaussian
  /// Five equally likely Gaussian clusters of deviation 0.1 around centres of deviation 10.
  case clusters
  /// Independent uniform points of the unit sphere, which has one dimension less than the space around it.
  case sphere
  /// Independent uniform points of the unit ball.
  case ball
  /// Independent uniform points of the unit cube.
  case cube
  /// Left ends of the middle-thirds Cantor set, coarse ones first; above one dimension the product of such sets.
  case cantor

  /// What people call it.
  package var title: String {
    switch self {
    case .twoPoints: "two points"
    case .line: "segment"
    case .gaussian: "Gaussian cloud"
    case .clusters: "five clusters"
    case .cantor: "Cantor set"
    case .circle, .grid, .sphere, .ball, .cube: rawValue
    }
  }

  /// The same where it is looked at in several dimensions.
  package func title(in dimension: Int) -> String { "\(title) in \(dimension)-D" }

  /// The dimension of the shape that the points sample, where it is one number.
  ///
  /// It is what the magnitude dimension tends to as the sample and then the dilation grow; for the Cantor set it is
  /// the Hausdorff dimension log 2 / log 3, times that of the space around it.
  /// - Returns: `nil` for two points, and for Gaussians, whose magnitude dimension has no plateau.
  package func limitDimension(in dimension: Int) -> Double? {
    switch self {
    case .twoPoints, .gaussian, .clusters: nil
    case .line, .circle: 1
    case .grid, .ball, .cube: Double(dimension)
    case .sphere: Double(dimension - 1)
    case .cantor: Double(dimension) * log(2) / log(3)
    }
  }

  /// Points of the shape, one a row.
  ///
  /// - Parameters:
  ///   - count: how many; two-points always has two, and a grid as many as fill its sides.
  ///   - dimension: the number of coordinates.
  ///   - seed: of the shapes that are drawn at random, by ``NumPyRandom``; the others ignore it.
  /// - Throws: ``MetricSpaceError/unsuitableShape(_:count:dimension:need:)``, ``MetricSpaceError/tooLarge(_:)``.
  /// - Complexity: O(count · dimension).
  public func points(count: Int, dimension: Int, seed: UInt32) throws(MetricSpaceError) -> Matrix<Double> {
    try check(count: count, dimension: dimension)
    var random = NumPyRandom(seed: seed)
    switch self {
    case .twoPoints: return Self.rows(2, dimension) { j, k in j == 1 && k == 0 ? 1 : 0 }
    case .line: return Self.rows(count, dimension) { j, k in k == 0 ? Self.share(j, of: count) : 0 }
    case .circle: return Self.circle(count, dimension)
    case .grid: return Self.grid(count, dimension)
    case .gaussian: return Self.rows(count, dimension) { _, _ in random.standardNormal() }
    case .clusters: return Self.clusters(count, dimension, &random)
    case .sphere: return Self.ball(count, dimension, &random) { _ in 1 }
    case .ball: return Self.ball(count, dimension, &random) { pow($0.uniform(), 1 / Double(dimension)) }
    case .cube: return Self.rows(count, dimension) { _, _ in random.uniform() }
    case .cantor: return Self.cantor(count, dimension)
    }
  }

  private func check(count: Int, dimension: Int) throws(MetricSpaceError) {
    func require(_ need: String, _ holds: Bool) throws(MetricSpaceError) {
      if !holds { throw .unsuitableShape(rawValue, count: count, dimension: dimension, need: need) }
    }
    try require("at least 1 point", count >= 1)
    try require("at least 1 dimension", dimension >= 1)
    if self == .circle { try require("at least 2 dimensions", dimension >= 2) }
    let numbers = (self == .twoPoints ? 2 : Double(count)) * Double(dimension)
    // The rows, and the space's own columns of coordinates.
    try MemoryLimit.allow(
      24 * numbers, for: "\(count) points with \(dimension) coordinates",
      formula: "24 bytes for each of n · d coordinates")
  }
}

extension Shape {
  private static func rows(_ count: Int, _ dimension: Int, _ coordinate: (Int, Int) -> Double) -> Matrix<Double> {
    Matrix(
      rows: count, columns: dimension,
      elements: (0..<count).flatMap { j in (0..<dimension).map { k in coordinate(j, k) } })
  }

  /// Where the `index`-th of `count` equally spaced points of the unit segment lies.
  private static func share(_ index: Int, of count: Int) -> Double {
    count == 1 ? 0 : Double(index) / Double(count - 1)
  }

  private static func circle(_ count: Int, _ dimension: Int) -> Matrix<Double> {
    rows(count, dimension) { j, k in
      let angle = 2 * Double.pi * Double(j) / Double(count)
      return k == 0 ? cos(angle) : k == 1 ? sin(angle) : 0
    }
  }

  private static func grid(_ count: Int, _ dimension: Int) -> Matrix<Double> {
    // The root is rounded first: 1000^(1/3) is 9.999999999999998 in double precision.
    var side = Int(pow(Double(count), 1 / Double(dimension)).rounded())
    while power(side, dimension, atMost: count) == nil { side -= 1 }
    let total = power(side, dimension, atMost: count) ?? 1
    return rows(total, dimension) { j, k in
      let place = (0..<k).reduce(j) { rest, _ in rest / side } % side
      return share(place, of: side)
    }
  }

  private static func power(_ base: Int, _ exponent: Int, atMost limit: Int) -> Int? {
    var result = 1
    for _ in 0..<exponent where base > 1 {
      if result > limit / base { return nil }
      result *= base
    }
    return result
  }

  private static func clusters(
    _ count: Int, _ dimension: Int, _ random: inout NumPyRandom
  ) -> Matrix<Double> {
    let centres = rows(5, dimension) { _, _ in 10 * random.standardNormal() }
    var centre = 0
    return rows(count, dimension) { _, k in
      if k == 0 { centre = random.integer(below: centres.rows) }
      return centres[centre, k] + 0.1 * random.standardNormal()
    }
  }

  /// Gaussian directions, which no rotation changes, at the given radii.
  private static func ball(
    _ count: Int, _ dimension: Int, _ random: inout NumPyRandom, radius: (inout NumPyRandom) -> Double
  ) -> Matrix<Double> {
    var points = Matrix<Double>(rows: count, columns: dimension)
    for j in 0..<count {
      let direction = random.standardNormals(dimension)
      let scale = radius(&random) / direction.reduce(0) { $0 + $1 * $1 }.squareRoot()
      for k in 0..<dimension { points[j, k] = scale * direction[k] }
    }
    return points
  }

  /// Point j has ternary digits 2b for the binary digits b of j, dealt to the coordinates in turn, so that the first
  /// 2^(kd) points are the left ends of the k-th stage.
  private static func cantor(_ count: Int, _ dimension: Int) -> Matrix<Double> {
    rows(count, dimension) { j, k in
      var rest = j >> k
      var digit = 2.0 / 3
      var coordinate = 0.0
      while rest > 0 {
        if rest & 1 == 1 { coordinate += digit }
        digit /= 3
        rest >>= dimension
      }
      return coordinate
    }
  }
}
