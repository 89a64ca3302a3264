/// What can be wrong with a metric space or with a question put to it.
public enum MetricSpaceError: Error, Equatable {
  /// A dilation that is not a positive finite number.
  case invalidDilation(Double)
  /// A coordinate that is not a finite number.
  case notFinite(point: Int, coordinate: Int, value: Double)
  /// The similarity matrix at this dilation has no inverse in double precision.
  case singularSimilarity(dilation: Double)
}

extension MetricSpaceError: CustomStringConvertible {
  /// One sentence that names the dilation or the point and says what to do.
  public var description: String {
    switch self {
    case .invalidDilation(let t):
      "the dilation \(t) is not a positive finite number"
    case .notFinite(let point, let coordinate, let value):
      "coordinate \(coordinate) of point \(point) is \(value); remove the point or supply the value"
    case .singularSimilarity(let t):
      "the similarity matrix is singular at dilation \(t): there is no weighting; choose another dilation"
    }
  }
}
