import CardinalityNumerics

/// What batch normalisation computes of each column of some rows of a matrix, in loops along rows, which vectorise.
enum ColumnStatistics<Scalar: LinearAlgebraScalar> {
  /// The mean and the population variance of each column, in two passes.
  @specialized(where Scalar == Float)
  @specialized(where Scalar == Double)
  static func meansAndVariances(of x: Matrix<Scalar>, rows: Range<Int>) -> (means: [Scalar], variances: [Scalar]) {
    let share = 1 / Scalar(rows.count)
    var means = [Scalar](repeating: 0, count: x.columns)
    var variances = means
    forEachRow(x, rows) { x in for k in x.indices { means[k] += x[k] } }
    for k in means.indices { means[k] *= share }
    forEachRow(x, rows) { x in
      for k in x.indices {
        let difference = x[k] - means[k]
        variances[k] += difference * difference
      }
    }
    for k in variances.indices { variances[k] *= share }
    return (means, variances)
  }

  /// The sum of each column of x, and of the elementwise product of x and y.
  @specialized(where Scalar == Float)
  @specialized(where Scalar == Double)
  static func sums(
    of x: Matrix<Scalar>, times y: Matrix<Scalar>, rows: Range<Int>
  ) -> (sums: [Scalar], products: [Scalar]) {
    var sums = [Scalar](repeating: 0, count: x.columns)
    var products = sums
    sums.withUnsafeMutableBufferPointer { sums in
      products.withUnsafeMutableBufferPointer { products in
        forEachRow(x, y, rows) { x, y in
          for k in x.indices {
            sums[k] += x[k]
            products[k] += x[k] * y[k]
          }
        }
      }
    }
    return (sums, products)
  }

  /// a x + b, with a factor and a shift for each column.
  @specialized(where Scalar == Float)
  @specialized(where Scalar == Double)
  static func transform(
    _ x: Matrix<Scalar>, rows: Range<Int>, times a: [Scalar], plus b: [Scalar], into result: inout Matrix<Scalar>
  ) {
    let columns = x.columns
    result.elements.withUnsafeMutableBufferPointer { result in
      a.withUnsafeBufferPointer { a in
        b.withUnsafeBufferPointer { b in
          var start = rows.lowerBound * columns
          forEachRow(x, rows) { x in
            for k in x.indices { result[start + k] = a[k] * x[k] + b[k] }
            start += columns
          }
        }
      }
    }
  }

  /// a x + b y + c, with a, b and c for each column.
  @specialized(where Scalar == Float)
  @specialized(where Scalar == Double)
  static func combine(
    _ x: Matrix<Scalar>, times a: [Scalar], _ y: Matrix<Scalar>, times b: [Scalar], plus c: [Scalar],
    rows: Range<Int>, into result: inout Matrix<Scalar>
  ) {
    let columns = x.columns
    result.elements.withUnsafeMutableBufferPointer { result in
      a.withUnsafeBufferPointer { a in
        b.withUnsafeBufferPointer { b in
          c.withUnsafeBufferPointer { c in
            var start = rows.lowerBound * columns
            forEachRow(x, y, rows) { x, y in
              for k in x.indices { result[start + k] = a[k] * x[k] + b[k] * y[k] + c[k] }
              start += columns
            }
          }
        }
      }
    }
  }

  @inline(__always)
  private static func forEachRow(
    _ x: Matrix<Scalar>, _ rows: Range<Int>, _ body: (UnsafeBufferPointer<Scalar>) -> Void
  ) {
    x.elements.withUnsafeBufferPointer { elements in
      for row in rows { body(UnsafeBufferPointer(rebasing: elements[row * x.columns..<(row + 1) * x.columns])) }
    }
  }

  @inline(__always)
  private static func forEachRow(
    _ x: Matrix<Scalar>, _ y: Matrix<Scalar>, _ rows: Range<Int>,
    _ body: (UnsafeBufferPointer<Scalar>, UnsafeBufferPointer<Scalar>) -> Void
  ) {
    y.elements.withUnsafeBufferPointer { elements in
      var start = rows.lowerBound * y.columns
      forEachRow(x, rows) { x in
        body(x, UnsafeBufferPointer(rebasing: elements[start..<start + y.columns]))
        start += y.columns
      }
    }
  }
}
