import CardinalityNumerics

/// Numbers that training changes, with the derivative of the loss by each.
public struct Parameter<Scalar: LinearAlgebraScalar>: Sendable, Equatable {
  /// The numbers.
  public var value: Matrix<Scalar>
  /// The derivative of the latest batch's loss by each of them, in the same shape.
  public var gradient: Matrix<Scalar>

  /// Makes a parameter with the given initial numbers and no gradient yet.
  public init(_ value: Matrix<Scalar>) {
    self.value = value
    gradient = Matrix(rows: value.rows, columns: value.columns)
  }
}
