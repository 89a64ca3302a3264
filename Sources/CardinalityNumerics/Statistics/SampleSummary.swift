/// Mean and deviation of independent repetitions, such as a score over seeds.
public struct SampleSummary: Sendable, Equatable {
  /// The number of repetitions.
  public let count: Int
  /// The mean; NaN without repetitions.
  public let mean: Double
  /// The sample deviation, √(Σ (x − mean)² / (n − 1)); `nil` for fewer than two repetitions.
  public let deviation: Double?

  /// Summarises repetitions.
  public init(_ values: [Double]) {
    count = values.count
    let mean = values.reduce(0, +) / Double(values.count)
    self.mean = mean
    let squares = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    deviation = values.count > 1 ? (squares / Double(values.count - 1)).squareRoot() : nil
  }

  /// Half the width of Student's interval for the mean, t · s / √n with n − 1 degrees of freedom.
  ///
  /// - Parameter level: the share of such intervals that hold the true mean, if the values are Gaussian.
  /// - Returns: `nil` for fewer than two repetitions.
  package func halfWidth(level: Double = 0.95) -> Double? {
    deviation.map { deviation in
      StudentT(degreesOfFreedom: Double(count - 1)).quantile((1 + level) / 2) * deviation / Double(count).squareRoot()
    }
  }

  /// Student's interval for the mean; `nil` for fewer than two repetitions, or where one of them is no finite number.
  public func interval(level: Double = 0.95) -> ClosedRange<Double>? {
    halfWidth(level: level).flatMap { $0.isFinite && mean.isFinite ? mean - $0...mean + $0 : nil }
  }
}

/// The mean of the defined values, or `nil` where none is.
package func meanOfDefined(_ values: [Double?]) -> Double? {
  let defined = values.compactMap(\.self)
  return defined.isEmpty ? nil : SampleSummary(defined).mean
}
