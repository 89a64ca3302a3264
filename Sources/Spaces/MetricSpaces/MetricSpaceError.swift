import CardinalityNumerics

/// What can be wrong with a metric space or with a question put to it.
public enum MetricSpaceError: Error, Equatable {
  /// A dilation that is not a positive finite number.
  case invalidDilation(Double)
  /// A range of dilations that does not increase, or has too few of them.
  case invalidRange(from: Double, to: Double, count: Int)
  /// A space without points, which has no function of the dilation to speak of.
  case emptySpace
  /// A coordinate that is not a finite number.
  case notFinite(point: Int, coordinate: Int, value: Double)
  /// Points whose largest coordinate, given here, is beyond what distances can be computed from.
  case scale(Double)
  /// The similarity matrix at this dilation has no inverse in double precision.
  case singularSimilarity(dilation: Double)
  /// An iteration that would take longer than another solver, or stalled.
  case notConverged(dilation: Double, residual: Double)
  /// The solver that was asked for found no weighting, which another one might.
  case failedSolver(name: String, dilation: Double)
  /// A solver that cannot treat the space, and why.
  case unsuitableSolver(name: String, reason: String)
  /// A solver that would need more memory than it may take, and one that would not.
  case notEnoughMemory(MemoryError, alternative: String?)
  /// Points, a graph or a function of a size that would need more memory than it may take.
  case tooLarge(MemoryError)
  /// Different points so close together that the square of their distance vanishes.
  case vanishingDistance(first: Int, second: Int, distance: Double)
  /// A search over dilations that used up its steps.
  case endlessSearch(steps: Int, lower: Double, upper: Double)
  /// A search without a trial, or with a negative number of steps.
  case emptySearch(trials: Int, steps: Int)
  /// An order of diversity below 0.
  case invalidOrder(Double)
  /// Weights that are negative, all 0, or not one a point.
  case invalidWeights(count: Int, expected: Int)
  /// An abundance that is negative or no number, with its row and column, counted from 0.
  case invalidAbundance(point: Int, community: Int, value: Double)
  /// An abundance so far below the largest that its share vanishes; its row and column count from 0, and there is no
  /// column where the weights of points are meant.
  case vanishingAbundance(point: Int, community: Int?, value: Double, largest: Double)
  /// A community, counted from 0, that holds nothing, or `nil` where there is none at all.
  case emptyCommunity(Int?)
  /// A similarity that is not between 0 and 1, or not 1 of a point with itself.
  case invalidSimilarity(row: Int, column: Int, value: Double)
  /// More points than all subsets can be tried of, at a dilation at which the similarity matrix is not positive definite.
  case tooManySubsets(count: Int, limit: Int, dilation: Double)
  /// A dilation at which the steps of a descent, of length 1 / t² at first, leave the numbers.
  case stepBeyondNumbers(dilation: Double)
  /// Points so close together that updates of an inverse lose the digits of what is left.
  case lostDigits(dilation: Double, point: Int, closest: Double)
  /// A number of points to choose that is not between 1 and all of them.
  case invalidChoice(Int, of: Int)
  /// A vertex without an edge, which no walk leaves.
  case isolatedVertex(Int)
  /// A vertex whose resistances conjugate gradients do not find.
  case unresolvedResistance(vertex: Int, residual: Double)
  /// A time of diffusion that is not positive.
  case invalidTime(Double)
  /// A share of the points that is not between 0 and 1.
  case invalidShare(Double)
  /// Functions that are to be compared but are known at different dilations.
  case differentDilations
  /// Sets of points that lie in no common space: other coordinates, or another distance.
  case differentSpaces
  /// A point at the origin, which has no direction.
  case noDirection(point: Int)
  /// An exponent below 1, with which Minkowski's distance is none.
  case invalidExponent(Double)
  /// A matrix of distances with more rows than columns or fewer.
  case notSquare(rows: Int, columns: Int)
  /// A distance that is negative, not finite, or not within 1e-150 and 1e150.
  case invalidDistance(row: Int, column: Int, value: Double)
  /// A point with a distance from itself.
  case nonzeroDiagonal(point: Int, value: Double)
  /// A distance that is another one in the opposite direction.
  case asymmetric(row: Int, column: Int, value: Double, mirrored: Double)
  /// A detour that is shorter than the direct way.
  case brokenTriangle(first: Int, middle: Int, last: Int, direct: Double, detour: Double)
  /// An edge whose ends are no vertices, or whose length is not between 1e-150 and 1e150.
  case invalidEdge(Int, first: Int, second: Int, length: Double)
  /// A shape that does not exist with so many points or dimensions.
  case unsuitableShape(String, count: Int, dimension: Int, need: String)
}

extension MetricSpaceError: CustomStringConvertible {
  /// One sentence that names the dilation or the point and says what to do.
  public var description: String {
    switch self {
    case .invalidDilation(let t):
      "the dilation \(t) is not a positive finite number"
    case .invalidRange(let lower, let upper, let count):
      "\(count) dilations from \(lower) to \(upper) are no range: the end must be above the start, with at least 2 steps"
    case .emptySpace:
      "the space has no points"
    case .notFinite(let point, let coordinate, let value):
      "coordinate \(coordinate) of point \(point) is \(value); remove the point or supply the value"
    case .scale(let largest):
      "the largest coordinate is \(largest), and its square no number: divide the points by it and multiply dilations by it"
    case .singularSimilarity(let t):
      "the similarity matrix is singular at dilation \(t): there is no weighting; choose another dilation"
    case .notConverged(let t, let residual):
      "at dilation \(t) conjugate gradients stopped with residual \(residual); take another solver"
    case .failedSolver(let solver, let t):
      "the solver \(solver) fails at dilation \(t): the similarity matrix is not positive definite, or nearly"
        + " singular; let the solver be chosen, or take indefinite"
    case .unsuitableSolver(let solver, let reason):
      "the solver \(solver) does not suit: \(reason)"
    case .notEnoughMemory(let error, let alternative):
      "\(error)" + (alternative.map { "; --solver \($0) takes less" } ?? "")
    case .tooLarge(let error):
      "\(error)"
    case .vanishingDistance(let first, let second, let distance):
      "points \(first) and \(second) are \(distance) apart, and the square of that is 0: multiply the points by a power of"
        + " ten and divide dilations by it, or make the two equal"
    case .endlessSearch(let steps, let lower, let upper):
      "the search for a dilation ended after \(steps) steps between \(lower) and \(upper); give --from and --to"
    case .emptySearch(let trials, let steps):
      "\(trials) trials of \(steps) steps find nothing: take at least 1 trial, and 0 to a million steps"
    case .invalidOrder(let order):
      "a diversity of order \(order) does not exist; take 0 or more, or infinity"
    case .invalidWeights(let count, let expected):
      "\(count) weights for \(expected) points: give one a point, none negative and not all 0"
    case .invalidAbundance(let point, let community, let value):
      "the abundance of point \(point + 1) in community \(community + 1) is \(value); give 0 or more"
    case .vanishingAbundance(let point, let community, let value, let largest):
      "\(Self.abundance(point, community)) is \(value), and its share beside the largest, \(largest), vanishes: give 0, or"
        + " at least \(Shares.smallest) of the largest"
    case .emptyCommunity(let community):
      community.map { "community \($0 + 1) holds nothing: leave it out, or give it an abundance" }
        ?? "there is no community: give a column of abundances for each"
    case .invalidSimilarity(let row, let column, let value):
      "the similarity in row \(row + 1), column \(column + 1) is \(value); similarities are from 0 to 1, and 1 on the"
        + " diagonal"
    case .tooManySubsets(let count, let limit, let t):
      "the similarity matrix is not positive definite at dilation \(t), and the largest diversity of \(count) points then"
        + " takes all subsets, which is for at most \(limit): take fewer points, or a larger dilation"
    case .stepBeyondNumbers(let t):
      "at dilation \(t) a step of the descent, 1 / t² long at first, leads beyond the numbers: take a dilation nearer to one"
        + " over the distances of the points"
    case .lostDigits(let t, let point, let closest):
      "at dilation \(t) the weights are not known to four digits with point \(point), whose nearest point that differs is"
        + " \(closest) away: remove one of such points, or take a larger dilation"
    case .invalidChoice(let chosen, let count):
      "\(chosen) of \(count) points cannot be chosen: take from 1 to \(count)"
    case .isolatedVertex(let vertex):
      "vertex \(vertex) has no edge, and diffusion from it goes nowhere: leave it out"
    case .unresolvedResistance(let vertex, let residual):
      "the resistances of vertex \(vertex) were not found: conjugate gradients stopped with residual \(residual); take the"
        + " whole graph, whose resistances are found by a factorization"
    case .invalidTime(let time):
      "diffusion takes a positive finite time, not \(time)"
    case .invalidShare(let share):
      "a share of \(share) of the points is not between 0 and 1"
    case .differentDilations:
      "the functions are known at different dilations; evaluate both over the same range"
    case .differentSpaces:
      "the two sets lie in no common space: give both as points with as many coordinates and the same distance"
    case .noDirection(let point):
      "point \(point) is the origin and has no direction; remove it or take another distance"
    case .invalidExponent(let exponent):
      "Minkowski's distance needs an exponent of at least 1, not \(exponent)"
    case .notSquare(let rows, let columns):
      "a matrix of distances is square, not \(rows) × \(columns)"
    case .invalidDistance(let row, let column, let value):
      "the distance in row \(row + 1), column \(column + 1) is \(value); distances are 0 or from 1e-150 to 1e150"
    case .nonzeroDiagonal(let point, let value):
      "row \(point + 1) gives point \(point) distance \(value) from itself; the diagonal must be 0"
    case .asymmetric(let row, let column, let value, let mirrored):
      "row \(row + 1), column \(column + 1) is \(value), but row \(column + 1), column \(row + 1) is \(mirrored);"
        + " make the matrix symmetric"
    case .brokenTriangle(let first, let middle, let last, let direct, let detour):
      "points \(first) and \(last) are \(direct) apart, but only \(detour) by way of point \(middle):"
        + " the triangle inequality fails"
    case .invalidEdge(let place, let first, let second, let length):
      "edge \(place + 1) joins \(first) and \(second) with length \(length);"
        + " it needs two vertices and a length from 1e-150 to 1e150"
    case .unsuitableShape(let shape, let count, let dimension, let need):
      "no \(shape) has \(count) points in \(dimension) dimensions: it takes \(need)"
    }
  }

  /// What an abundance or weight is called, with its place counted from 1.
  private static func abundance(_ point: Int, _ community: Int?) -> String {
    guard let community else { return "the weight of point \(point + 1)" }
    return "the abundance of point \(point + 1) in community \(community + 1)"
  }
}
