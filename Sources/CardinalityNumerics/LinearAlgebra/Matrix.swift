/// A dense matrix of numbers, stored row after row.
///
/// Samples are rows and features are columns throughout the toolkit. Element (i, j) is `elements[i * columns + j]`.
public struct Matrix<Element: LinearAlgebraScalar>: Sendable, Equatable {
  /// The number of rows.
  public private(set) var rows: Int
  /// The number of columns.
  public private(set) var columns: Int
  /// The elements, row after row; their count is `rows * columns`.
  public var elements: [Element]

  /// Makes a matrix from its elements, row after row.
  ///
  /// - Precondition: `elements.count == rows * columns`.
  public init(rows: Int, columns: Int, elements: [Element]) {
    precondition(rows >= 0 && columns >= 0, "a matrix cannot be \(rows) × \(columns)")
    precondition(elements.count == rows * columns, "\(elements.count) elements do not fill \(rows) × \(columns)")
    self.rows = rows
    self.columns = columns
    self.elements = elements
  }

  /// Makes a matrix in which every element is `value`.
  public init(rows: Int, columns: Int, repeating value: Element = 0) {
    self.init(rows: rows, columns: columns, elements: Array(repeating: value, count: rows * columns))
  }

  /// Makes a matrix from its rows.
  ///
  /// - Precondition: the rows are equally long.
  public init(_ rows: [[Element]]) {
    let columns = rows.first?.count ?? 0
    for (index, row) in rows.enumerated() {
      precondition(row.count == columns, "row \(index) has \(row.count) columns, the first row \(columns)")
    }
    self.init(rows: rows.count, columns: columns, elements: rows.flatMap { $0 })
  }

  /// The element in row `row` and column `column`.
  public subscript(row: Int, column: Int) -> Element {
    get {
      precondition(column >= 0 && column < columns, "column \(column) of \(columns)")
      return elements[row * columns + column]
    }
    set {
      precondition(column >= 0 && column < columns, "column \(column) of \(columns)")
      elements[row * columns + column] = newValue
    }
  }

  /// The elements of one row.
  public func row(_ row: Int) -> ArraySlice<Element> {
    elements[row * columns..<(row + 1) * columns]
  }

  /// The elements of one column.
  public func column(_ column: Int) -> [Element] {
    (0..<rows).map { self[$0, column] }
  }

  /// The matrix of the rows with the given indices, in their order; an index may repeat.
  public func rows(_ indices: some Sequence<Int>) -> Matrix {
    var chosen: [Element] = []
    chosen.reserveCapacity(indices.underestimatedCount * columns)
    var count = 0
    for index in indices {
      chosen.append(contentsOf: row(index))
      count += 1
    }
    return Matrix(rows: count, columns: columns, elements: chosen)
  }

  /// Changes the shape and keeps the storage where it is large enough; the elements are unspecified afterwards.
  ///
  /// Buffers of an inner loop are reshaped rather than made anew.
  @specialized(where Element == Float)
  @specialized(where Element == Double)
  package mutating func reshape(rows: Int, columns: Int) {
    self.rows = rows
    self.columns = columns
    let surplus = elements.count - rows * columns
    if surplus > 0 {
      elements.removeLast(surplus)
    } else if surplus < 0 {
      elements.append(contentsOf: repeatElement(0, count: -surplus))
    }
  }

  /// Whether every element is a finite number.
  @specialized(where Element == Float)
  @specialized(where Element == Double)
  package func hasFiniteElements() -> Bool {
    elements.allSatisfy { $0.isFinite }
  }

  /// Becomes some rows of another matrix, each number rounded to this one's precision, keeping the storage.
  @specialized(where Element == Float, Other == Double)
  @specialized(where Element == Double, Other == Float)
  @specialized(where Element == Double, Other == Double)
  package mutating func round<Other>(_ other: Matrix<Other>, rows: Range<Int>) {
    reshape(rows: rows.count, columns: other.columns)
    let first = rows.lowerBound * other.columns
    elements.withUnsafeMutableBufferPointer { elements in
      other.elements.withUnsafeBufferPointer { other in
        for index in elements.indices { elements[index] = Element(other[first + index]) }
      }
    }
  }

  /// The matrix with rows and columns exchanged.
  public func transposed() -> Matrix {
    var result = Matrix(rows: columns, columns: rows)
    for i in 0..<rows {
      for j in 0..<columns { result.elements[j * rows + i] = elements[i * columns + j] }
    }
    return result
  }

  /// The same numbers in another precision, each rounded to the nearest representable one.
  public func converted<Other>(to type: Other.Type = Other.self) -> Matrix<Other> {
    Matrix<Other>(rows: rows, columns: columns, elements: elements.map { Other($0) })
  }
}

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
