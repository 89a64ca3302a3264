import CardinalityNumerics

/// Gradients against central differences (f(x + h) − f(x − h)) / 2h.
package enum GradientCheck {
  /// The largest difference between a gradient and its central differences, over the largest of these.
  ///
  /// - Parameters:
  ///   - gradient: the derivatives of `function` at `point`.
  ///   - step: h. The differences are right to about h² and to rounding over h, which meet near 1e-5.
  /// - Returns: not-a-number if a derivative or a difference is, or both are infinite; infinity if all differences are 0 and a derivative is not.
  /// - Precondition: a derivative for each coordinate.
  /// - Complexity: two values of the function a coordinate.
  package static func relativeError(
    of gradient: [Double], at point: [Double], step: Double = 1e-5, function: ([Double]) throws -> Double
  ) rethrows -> Double {
    precondition(gradient.count == point.count, "\(gradient.count) derivatives at a point of \(point.count)")
    var largest = 0.0
    var worst = 0.0
    var isNumber = true
    for index in point.indices {
      var (right, left) = (point, point)
      right[index] += step
      left[index] -= step
      let slope = (try function(right) - function(left)) / (2 * step)
      let error = abs(slope - gradient[index])
      largest = max(largest, abs(slope))
      worst = max(worst, error)
      // A comparison with not-a-number is false: the maximum would pass over it, also over infinity less infinity.
      if error.isNaN { isNumber = false }
    }
    if !isNumber { return .nan }
    return worst == 0 ? 0 : worst / largest
  }

  /// The largest relative error of a loss's gradient by the logits of a batch.
  ///
  /// - Throws: errors of the loss.
  package static func relativeError(
    of loss: any Loss<Predictions>, logits: Matrix<Double>, labels: [Int], step: Double = 1e-5
  ) throws -> Double {
    let gradient = try loss.valueAndGradient(of: Predictions(logits: logits, labels: labels)).gradient
    return try relativeError(of: gradient.elements, at: logits.elements, step: step) { elements in
      let moved = Matrix(rows: logits.rows, columns: logits.columns, elements: elements)
      return try loss.value(of: Predictions(logits: moved, labels: labels))
    }
  }
}
