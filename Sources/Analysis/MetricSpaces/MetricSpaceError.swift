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
  /// The similarity matrix at this dilation has no inverse in double precision.
  case singularSimilarity(dilation: Double)
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
    case .singularSimilarity(let t):
      "the similarity matrix is singular at dilation \(t): there is no weighting; choose another dilation"
    case .unsuitableShape(let shape, let count, let dimension, let need):
      "no \(shape) has \(count) points in \(dimension) dimensions: it takes \(need)"
    }
  }
}
