import CardinalityNumerics

/// The shift and scale that bring each feature to mean 0 and deviation 1.
///
/// Fit it on one set, such as the training samples, and apply it to any other. The deviation is that of the population,
/// √(Σ (x − mean)² / count). A feature that is constant but for rounding keeps its scale.
///
/// Source: scikit-learn 1.9, `StandardScaler`.
public struct Standardization: Sendable, Equatable {
  /// The mean of each feature.
  package let means: [Double]
  /// The divisor of each feature: its population deviation, or 1 where the feature is constant.
  package let scales: [Double]

  /// Fits means and deviations to the rows of a matrix.
  ///
  /// A feature counts as constant when its variance is not above ε·n·variance + (ε·n·mean)², with n rows and ε = 2⁻⁵²:
  /// the error bound of the two-pass algorithm. A feature whose squares leave the numbers is divided by a power of two
  /// near its largest value first, which changes no digit.
  ///
  /// - Precondition: there is a row.
  package init(fitting features: Matrix<Double>) {
    precondition(features.rows > 0, "means of \(features.rows) samples do not exist")
    let (fitted, variances) = Self.moments(of: features)
    var means = fitted
    var scales = zip(means, variances).map { mean, variance in
      Self.isConstant(mean, variance, count: features.rows) ? 1 : variance.squareRoot()
    }
    for column in means.indices where !variances[column].isNormal || variances[column] < 0 {
      let values = features.column(column)
      guard let unit = Self.unit(of: values) else { continue }
      (means[column], scales[column]) = Self.scaledFit(values, by: unit)
    }
    (self.means, self.scales) = (means, scales)
  }

  /// The means and variances of the columns.
  private static func moments(of features: Matrix<Double>) -> (means: [Double], variances: [Double]) {
    let count = Double(features.rows)
    let origin = Array(repeating: 0.0, count: features.columns)
    let means = sums(features, around: origin).first.map { $0 / count }
    let deviations = sums(features, around: means)
    let variances = means.indices.map { column in
      // The sum of the deviations would be 0 without rounding: its square corrects that of the mean.
      let first = deviations.first[column]
      return (deviations.second[column] - first * first / count) / count
    }
    return (means, variances)
  }

  /// Whether a feature is constant but for rounding.
  private static func isConstant(_ mean: Double, _ variance: Double, count: Int) -> Bool {
    let count = Double(count)
    let bound = count * Double.ulpOfOne * mean
    return variance <= count * Double.ulpOfOne * variance + bound * bound
  }

  /// The power of two at the largest of some finite values; `nil` where they are one value whose sum is a number.
  private static func unit(of values: [Double]) -> Double? {
    let largest = values.reduce(0) { max($0, abs($1)) }
    guard largest > 0, values.allSatisfy(\.isFinite) else { return nil }
    let isConstant = values.allSatisfy { $0 == values[0] }
    guard !isConstant || !values.reduce(0, +).isFinite else { return nil }
    return Double(sign: .plus, exponent: largest.exponent, significand: 1)
  }

  /// Mean and scale of values by those of the values over a unit.
  private static func scaledFit(_ values: [Double], by unit: Double) -> (mean: Double, scale: Double) {
    let scaled = Matrix(rows: values.count, columns: 1, elements: values.map { $0 / unit })
    let (means, variances) = moments(of: scaled)
    let (mean, variance) = (means[0], variances[0])
    guard !isConstant(mean, variance, count: values.count) else { return (mean * unit, 1) }
    let scale = variance.squareRoot() * unit
    // Less than half of the smallest number is none.
    return (mean * unit, scale > 0 ? scale : 1)
  }

  /// The features minus the means, over the scales.
  ///
  /// - Precondition: `features` has as many columns as the matrix that was fitted.
  package func applied(to features: Matrix<Double>) -> Matrix<Double> {
    precondition(
      features.columns == means.count, "\(features.columns) features after a fit of \(means.count)")
    var result = features
    result.elements.withUnsafeMutableBufferPointer { elements in
      for row in 0..<features.rows {
        for column in 0..<features.columns {
          let index = row * features.columns + column
          let difference = elements[index] - means[column]
          elements[index] =
            difference.isFinite
            ? difference / scales[column] : elements[index] / scales[column] - means[column] / scales[column]
        }
      }
    }
    return result
  }

  /// Σ (x − center) and Σ (x − center)² of each column.
  private static func sums(
    _ features: Matrix<Double>, around centers: [Double]
  ) -> (first: [Double], second: [Double]) {
    var first = Array(repeating: 0.0, count: features.columns)
    var second = first
    features.elements.withUnsafeBufferPointer { elements in
      for row in 0..<features.rows {
        for column in 0..<features.columns {
          let difference = elements[row * features.columns + column] - centers[column]
          first[column] += difference
          second[column] += difference * difference
        }
      }
    }
    return (first, second)
  }
}
