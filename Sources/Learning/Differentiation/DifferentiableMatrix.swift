import CardinalityNumerics
public import _Differentiation

/// Matrices as values of differentiable functions: sums, differences, multiples and products, with their derivatives.
extension Matrix: AdditiveArithmetic where Element == Double {
  /// The neutral element of addition: a matrix without elements, which fits any shape.
  public static var zero: Matrix<Double> { Matrix(rows: 0, columns: 0) }

  /// The elementwise sum.
  ///
  /// - Precondition: equal shapes, unless one matrix is empty.
  public static func + (a: Matrix<Double>, b: Matrix<Double>) -> Matrix<Double> {
    if a.elements.isEmpty { return b }
    return b.elements.isEmpty ? a : a.combined(with: b, +)
  }

  /// The elementwise difference.
  ///
  /// - Precondition: equal shapes, unless one matrix is empty.
  public static func - (a: Matrix<Double>, b: Matrix<Double>) -> Matrix<Double> { a + (-1) * b }

  /// Each element times a number.
  public static func * (factor: Double, matrix: Matrix<Double>) -> Matrix<Double> { matrix.mapped { factor * $0 } }

  /// The elementwise product.
  ///
  /// - Precondition: equal shapes.
  public static func .* (a: Matrix<Double>, b: Matrix<Double>) -> Matrix<Double> { a.combined(with: b, *) }

  func mapped(_ function: (Double) -> Double) -> Matrix<Double> {
    Matrix(rows: rows, columns: columns, elements: elements.map(function))
  }

  func combined(with other: Matrix<Double>, _ function: (Double, Double) -> Double) -> Matrix<Double> {
    precondition(
      rows == other.rows && columns == other.columns,
      "\(rows) × \(columns) does not match \(other.rows) × \(other.columns)")
    return Matrix(rows: rows, columns: columns, elements: zip(elements, other.elements).map(function))
  }
}

infix operator .* : MultiplicationPrecedence

extension Matrix: Differentiable where Element == Double {
  /// The derivative by a matrix is a matrix.
  public typealias TangentVector = Matrix<Double>

  /// Adds an offset.
  public mutating func move(by offset: Matrix<Double>) { self = self + offset }
}

extension Matrix where Element == Double {
  @usableFromInline
  @derivative(of: +)
  static func sumDerivative(
    _ a: Matrix<Double>, _ b: Matrix<Double>
  ) -> (value: Matrix<Double>, pullback: (Matrix<Double>) -> (Matrix<Double>, Matrix<Double>)) {
    (a + b, { ($0, $0) })
  }

  @usableFromInline
  @derivative(of: -)
  static func differenceDerivative(
    _ a: Matrix<Double>, _ b: Matrix<Double>
  ) -> (value: Matrix<Double>, pullback: (Matrix<Double>) -> (Matrix<Double>, Matrix<Double>)) {
    (a - b, { ($0, (-1) * $0) })
  }

  @usableFromInline
  @derivative(of: *)
  static func multipleDerivative(
    _ factor: Double, _ matrix: Matrix<Double>
  ) -> (value: Matrix<Double>, pullback: (Matrix<Double>) -> (Double, Matrix<Double>)) {
    (factor * matrix, { v in (zip(v.elements, matrix.elements).reduce(0) { $0 + $1.0 * $1.1 }, factor * v) })
  }

  @usableFromInline
  @derivative(of: .*)
  static func productDerivative(
    _ a: Matrix<Double>, _ b: Matrix<Double>
  ) -> (value: Matrix<Double>, pullback: (Matrix<Double>) -> (Matrix<Double>, Matrix<Double>)) {
    (a .* b, { v in v.elements.isEmpty ? (.zero, .zero) : (v .* b, v .* a) })
  }
}
