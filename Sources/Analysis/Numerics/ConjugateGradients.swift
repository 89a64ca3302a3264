import CKernels

/// Conjugate gradients for a symmetric positive definite system A x = b with a preconditioner M ≈ A⁻¹.
enum ConjugateGradients {
  /// What became of a solve.
  struct Outcome {
    /// Whether the largest residual reached the tolerance.
    let converged: Bool
    /// The number of products with A.
    let iterations: Int
  }

  /// Improves `x` until max |b − A x| ≤ `tolerance`, in at most `limit` iterations.
  ///
  /// - Parameters:
  ///   - b: the residual b − A x at the start, which is the right-hand side where x is 0; kept up to date.
  ///   - multiply: y ← A x for its arguments x and y.
  ///   - precondition: y ← M x for its arguments x and y.
  static func solve(
    _ x: UnsafeMutablePointer<Double>, residual b: UnsafeMutablePointer<Double>, count: Int, tolerance: Double,
    limit: Int, in workspace: Workspace,
    multiply: (UnsafePointer<Double>, UnsafeMutablePointer<Double>) -> Void,
    precondition: (UnsafePointer<Double>, UnsafeMutablePointer<Double>) -> Void
  ) -> Outcome {
    if isSmall(b, count, tolerance) { return Outcome(converged: true, iterations: 0) }
    return workspace.withBuffer(count: 3 * count) { buffer in
      let (direction, product, corrected) = (buffer, buffer + count, buffer + 2 * count)
      precondition(b, corrected)
      direction.update(from: corrected, count: count)
      var alignment = ck_dot(b, corrected, count)
      for iteration in 1...limit {
        multiply(direction, product)
        let step = alignment / ck_dot(direction, product, count)
        // A curvature that is not positive means that A is not positive definite: the caller has to do something else.
        guard step > 0, step.isFinite else { return Outcome(converged: false, iterations: iteration) }
        ck_add_scaled(step, direction, x, count)
        ck_add_scaled(-step, product, b, count)
        if isSmall(b, count, tolerance) { return Outcome(converged: true, iterations: iteration) }
        precondition(b, corrected)
        let next = ck_dot(b, corrected, count)
        ck_scale_and_add(next / alignment, corrected, direction, count)
        alignment = next
      }
      return Outcome(converged: false, iterations: limit)
    }
  }

  private static func isSmall(_ residual: UnsafePointer<Double>, _ count: Int, _ tolerance: Double) -> Bool {
    (0..<count).allSatisfy { abs(residual[$0]) <= tolerance }
  }
}
