import CardinalityNumerics
import Foundation
import _Differentiation

/// Functions of matrices with their derivatives, for losses written as plain Swift.
extension Matrix where Element == Double {
  /// exp of each element.
  @differentiable(reverse)
  public func exponential() -> Matrix<Double> { mapped(exp) }

  /// The natural logarithm of each element.
  @differentiable(reverse)
  public func logarithm() -> Matrix<Double> { mapped(log) }

  /// Each element to a power.
  @differentiable(reverse,wrt: self)
  public func power(_ exponent: Double) -> Matrix<Double> { mapped { pow($0, exponent) } }

  /// log softmax of each row, safe for logits of any finite size.
  @differentiable(reverse)
  public func logSoftmax() -> Matrix<Double> {
    Predictions(logits: self, labels: Array(repeating: 0, count: rows)).logProbabilities
  }

  /// softmax of each row.
  @differentiable(reverse)
  public func softmax() -> Matrix<Double> { logSoftmax().exponential() }

  /// The sum of all elements.
  @differentiable(reverse)
  public func sum() -> Double { elements.reduce(0, +) }

  /// The mean of all elements.
  @differentiable(reverse)
  public func mean() -> Double { sum() / Double(withoutDerivative(at: elements.count)) }

  /// The element of each row in the column of its label: rows × 1.
  ///
  /// - Precondition: a label that is a column for each row.
  @differentiable(reverse,wrt: self)
  public func picked(_ labels: [Int]) -> Matrix<Double> {
    precondition(labels.count == rows, "\(labels.count) labels for \(rows) rows")
    return Matrix(rows: rows, columns: 1, elements: labels.indices.map { self[$0, labels[$0]] })
  }

  /// The product with another matrix.
  ///
  /// - Precondition: as many columns as the other has rows.
  @differentiable(reverse)
  public func multiplied(by other: Matrix<Double>) -> Matrix<Double> {
    var result = Matrix(rows: rows, columns: other.columns)
    result.setProduct(self, .asIs, other, .asIs)
    return result
  }

  /// A row of zeros below the others.
  @differentiable(reverse)
  public func withZeroRow() -> Matrix<Double> {
    Matrix(rows: rows + 1, columns: columns, elements: elements + Array(repeating: 0, count: columns))
  }

  /// 1 in the column of each row's label, 0 elsewhere.
  ///
  /// - Precondition: labels in 0 ..< `classes`.
  public static func oneHot(_ labels: [Int], classes: Int) -> Matrix<Double> {
    var result = Matrix(rows: labels.count, columns: classes)
    for (row, label) in labels.enumerated() { result[row, label] = 1 }
    return result
  }
}

extension Matrix where Element == Double {
  @usableFromInline
  @derivative(of: exponential)
  func exponentialDerivative() -> (value: Matrix<Double>, pullback: (Matrix<Double>) -> Matrix<Double>) {
    let value = exponential()
    return (value, { $0.elements.isEmpty ? .zero : $0 .* value })
  }

  @usableFromInline
  @derivative(of: logarithm)
  func logarithmDerivative() -> (value: Matrix<Double>, pullback: (Matrix<Double>) -> Matrix<Double>) {
    (logarithm(), { v in v.elements.isEmpty ? .zero : v.combined(with: self, /) })
  }

  @usableFromInline
  @derivative(of: power, wrt: self)
  func powerDerivative(_ exponent: Double) -> (value: Matrix<Double>, pullback: (Matrix<Double>) -> Matrix<Double>) {
    let slope = mapped { exponent * pow($0, exponent - 1) }
    return (power(exponent), { $0.elements.isEmpty ? .zero : $0 .* slope })
  }

  @usableFromInline
  @derivative(of: logSoftmax)
  func logSoftmaxDerivative() -> (value: Matrix<Double>, pullback: (Matrix<Double>) -> Matrix<Double>) {
    let value = logSoftmax()
    return (
      value,
      { v in
        if v.elements.isEmpty { return .zero }
        var gradient = v
        for row in 0..<v.rows {
          let sum = v.row(row).reduce(0, +)
          for column in 0..<v.columns { gradient[row, column] -= sum * exp(value[row, column]) }
        }
        return gradient
      }
    )
  }

  @usableFromInline
  @derivative(of: sum)
  func sumOfElementsDerivative() -> (value: Double, pullback: (Double) -> Matrix<Double>) {
    let (rows, columns) = (rows, columns)
    return (sum(), { Matrix(rows: rows, columns: columns, repeating: $0) })
  }

  @usableFromInline
  @derivative(of: picked, wrt: self)
  func pickedDerivative(_ labels: [Int]) -> (value: Matrix<Double>, pullback: (Matrix<Double>) -> Matrix<Double>) {
    let (rows, columns) = (rows, columns)
    return (
      picked(labels),
      { v in
        if v.elements.isEmpty { return .zero }
        var gradient = Matrix(rows: rows, columns: columns)
        for (row, label) in labels.enumerated() { gradient[row, label] = v[row, 0] }
        return gradient
      }
    )
  }

  @usableFromInline
  @derivative(of: multiplied)
  func multipliedDerivative(
    by other: Matrix<Double>
  ) -> (value: Matrix<Double>, pullback: (Matrix<Double>) -> (Matrix<Double>, Matrix<Double>)) {
    (
      multiplied(by: other),
      { v in
        if v.elements.isEmpty { return (.zero, .zero) }
        var (left, right) = (self, other)
        left.setProduct(v, .asIs, other, .transposed)
        right.setProduct(self, .transposed, v, .asIs)
        return (left, right)
      }
    )
  }

  @usableFromInline
  @derivative(of: withZeroRow)
  func withZeroRowDerivative() -> (value: Matrix<Double>, pullback: (Matrix<Double>) -> Matrix<Double>) {
    let rows = rows
    return (withZeroRow(), { $0.elements.isEmpty ? .zero : $0.rows(0..<rows) })
  }
}
