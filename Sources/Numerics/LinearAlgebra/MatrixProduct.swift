/// How a matrix enters a product.
public enum Orientation: Sendable {
  /// As it is.
  case asIs
  /// Rows and columns exchanged.
  case transposed
}

extension Matrix {
  /// Replaces the matrix by op(A) · op(B).
  ///
  /// - Precondition: the shapes agree.
  public mutating func setProduct(_ a: Matrix, _ orientationA: Orientation, _ b: Matrix, _ orientationB: Orientation) {
    multiply(a, orientationA, b, orientationB, keeping: 0)
  }

  /// Adds op(A) · op(B) to the matrix.
  ///
  /// - Precondition: the shapes agree.
  public mutating func addProduct(_ a: Matrix, _ orientationA: Orientation, _ b: Matrix, _ orientationB: Orientation) {
    multiply(a, orientationA, b, orientationB, keeping: 1)
  }

  @specialized(where Element == Float)
  @specialized(where Element == Double)
  private mutating func multiply(
    _ a: Matrix, _ orientationA: Orientation, _ b: Matrix, _ orientationB: Orientation, keeping: Element
  ) {
    let transposeA = orientationA == .transposed
    let transposeB = orientationB == .transposed
    let inner = transposeA ? a.rows : a.columns
    precondition(
      (transposeA ? a.columns : a.rows) == rows && (transposeB ? b.rows : b.columns) == columns
        && (transposeB ? b.columns : b.rows) == inner,
      "\(a.rows) × \(a.columns) \(orientationA) by \(b.rows) × \(b.columns) \(orientationB) is not \(rows) × \(columns)"
    )
    if rows == 0 || columns == 0 { return }
    a.elements.withUnsafeBufferPointer { a in
      b.elements.withUnsafeBufferPointer { b in
        elements.withUnsafeMutableBufferPointer { c in
          guard let a = a.baseAddress, let b = b.baseAddress, let c = c.baseAddress else { return }
          Element.multiply(
            a, transposeA: transposeA, b, transposeB: transposeB, into: c, rows: rows, columns: columns, inner: inner,
            scale: 1, keeping: keeping)
        }
      }
    }
  }
}
