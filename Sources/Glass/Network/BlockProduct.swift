import CardinalityNumerics

/// A matrix as an operand of many small products: a stack of equally large blocks of rows, or one block for all.
enum BlockOperand<Scalar: LinearAlgebraScalar> {
  /// Each product has a block of its own.
  case each(Matrix<Scalar>)
  /// The whole matrix takes part in every product.
  case shared(Matrix<Scalar>)

  fileprivate var matrix: Matrix<Scalar> {
    switch self {
    case .each(let matrix), .shared(let matrix): matrix
    }
  }

  /// The shape of a block, and how far the next one is.
  fileprivate func block(of count: Int) -> (rows: Int, columns: Int, stride: Int) {
    switch self {
    case .each(let matrix):
      precondition(matrix.rows % count == 0, "\(matrix.rows) rows are not \(count) equal blocks")
      return (matrix.rows / count, matrix.columns, matrix.elements.count / count)
    case .shared(let matrix): return (matrix.rows, matrix.columns, 0)
    }
  }
}

extension Matrix {
  /// Replaces each of `count` equally large blocks of rows by op(Aᵢ) op(Bᵢ), or adds it.
  ///
  /// - Precondition: the shapes of the blocks agree.
  mutating func setBlockProducts(
    _ count: Int, _ a: BlockOperand<Element>, _ orientationA: Orientation,
    _ b: BlockOperand<Element>, _ orientationB: Orientation, adding: Bool = false
  ) {
    precondition(count > 0 && rows % count == 0, "\(rows) rows are not \(count) equal blocks")
    multiplyBlocks(
      count, a, orientationA, b, orientationB, rows: rows / count, stride: elements.count / count,
      keeping: adding ? 1 : 0)
  }

  /// Replaces the matrix by the sum of `count` products op(Aᵢ) op(Bᵢ) of blocks.
  ///
  /// - Precondition: the shapes of the blocks agree.
  @specialized(where Element == Float)
  @specialized(where Element == Double)
  mutating func setSumOfBlockProducts(
    _ count: Int, _ a: BlockOperand<Element>, _ orientationA: Orientation,
    _ b: BlockOperand<Element>, _ orientationB: Orientation
  ) {
    for index in elements.indices { elements[index] = 0 }
    multiplyBlocks(count, a, orientationA, b, orientationB, rows: rows, stride: 0, keeping: 1)
  }

  @specialized(where Element == Float)
  @specialized(where Element == Double)
  private mutating func multiplyBlocks(
    _ count: Int, _ a: BlockOperand<Element>, _ orientationA: Orientation,
    _ b: BlockOperand<Element>, _ orientationB: Orientation, rows: Int, stride: Int, keeping: Element
  ) {
    let (blockA, blockB) = (a.block(of: count), b.block(of: count))
    let inner = orientationA == .asIs ? blockA.columns : blockA.rows
    precondition(
      rows == (orientationA == .asIs ? blockA.rows : blockA.columns)
        && columns == (orientationB == .asIs ? blockB.columns : blockB.rows)
        && inner == (orientationB == .asIs ? blockB.rows : blockB.columns),
      "blocks \(blockA) \(orientationA) by \(blockB) \(orientationB) are not \(rows) × \(columns)")
    let columns = columns
    a.matrix.elements.withUnsafeBufferPointer { a in
      b.matrix.elements.withUnsafeBufferPointer { b in
        elements.withUnsafeMutableBufferPointer { c in
          guard let a = a.baseAddress, let b = b.baseAddress, let c = c.baseAddress else { return }
          for index in 0..<count {
            Element.multiply(
              a + index * blockA.stride, transposeA: orientationA == .transposed,
              b + index * blockB.stride, transposeB: orientationB == .transposed,
              into: c + index * stride, rows: rows, columns: columns, inner: inner, scale: 1, keeping: keeping)
          }
        }
      }
    }
  }
}
