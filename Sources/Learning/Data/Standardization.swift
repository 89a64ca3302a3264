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
  /// the error bound of the two-pass algorithm.
  ///
  /// - Precondition: there is a row.
  package init(fitting features: Matrix<Double>) {
    precondition(features.rows > 0, "means of \(features.rows) samples do not exist")
    let count = Double(features.rows)
    let origin = Array(repeating: 0.0, count: features.columns)
    let means = Self.sums(features, around: origin).first.map { $0 / count }
    let deviations = Self.sums(features, around: means)
    self.means = means
    scales = means.indices.map { column in
      // The sum of the deviations would be 0 without rounding: its square corrects that of the mean.
      let first = deviations.first[column]
      let variance = (deviations.second[column] - first * first / count) / count
      let bound = count * Double.ulpOfOne * means[column]
      return variance <= count * Double.ulpOfOne * variance + bound * bound ? 1 : variance.squareRoot()
    }
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
          elements[index] = (elements[index] - means[column]) / scales[column]
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
