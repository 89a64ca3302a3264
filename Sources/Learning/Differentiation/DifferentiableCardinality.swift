import CardinalityNumerics
import Spaces
import _Differentiation

/// Magnitude and spread of the rows of a matrix, as points of Euclidean space, with their derivatives.
extension Matrix where Element == Double {
  /// The magnitude of the rows at dilation `t`; not-a-number where a row is not finite, which ends a training.
  ///
  /// - Precondition: `t` is positive and finite.
  @differentiable(reverse,wrt: self)
  public func magnitude(dilatedBy t: Double = 1) -> Double { cardinality(.magnitude, t).0 }

  /// The spread of the rows at dilation `t`; not-a-number where a row is not finite, which ends a training.
  ///
  /// - Precondition: `t` is positive and finite.
  @differentiable(reverse,wrt: self)
  public func spread(dilatedBy t: Double = 1) -> Double { cardinality(.spread, t).0 }

  @usableFromInline
  @derivative(of: magnitude, wrt: self)
  func magnitudeDerivative(dilatedBy t: Double) -> (value: Double, pullback: (Double) -> Matrix<Double>) {
    let (value, gradient) = cardinality(.magnitude, t)
    return (value, { $0 * gradient })
  }

  @usableFromInline
  @derivative(of: spread, wrt: self)
  func spreadDerivative(dilatedBy t: Double) -> (value: Double, pullback: (Double) -> Matrix<Double>) {
    let (value, gradient) = cardinality(.spread, t)
    return (value, { $0 * gradient })
  }

  private func cardinality(_ invariant: CardinalityLoss.Invariant, _ t: Double) -> (Double, Matrix<Double>) {
    precondition(t > 0 && t.isFinite, "points cannot be dilated by \(t)")
    do {
      let space = try FiniteMetricSpace(points: self)
      return switch invariant {
      case .magnitude: try space.magnitudeAndGradient(dilatedBy: t)
      case .spread: try space.spreadAndGradient(dilatedBy: t)
      }
    } catch {
      // A differentiable function cannot throw; training stops at a value that is not a number and says where.
      return (.nan, Matrix(rows: rows, columns: columns, repeating: .nan))
    }
  }
}
