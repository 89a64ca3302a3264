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

  /// Improves `x`, which must hold 0, until max |b − A x| ≤ `tolerance`, in at most `limit` iterations.
  ///
  /// - Parameters:
  ///   - b: the right-hand side, overwritten by the residual.
  ///   - multiply: y ← A x for its arguments x and y.
  ///   - precondition: y ← M x for its arguments x and y.
  static func solve(
    _ x: UnsafeMutablePointer<Double>, residual b: UnsafeMutablePointer<Double>, count: Int, tolerance: Double,
    limit: Int, in workspace: Workspace,
    multiply: (UnsafePointer<Double>, UnsafeMutablePointer<Double>) -> Void,
    precondition: (UnsafePointer<Double>, UnsafeMutablePointer<Double>) -> Void
  ) -> Outcome {
    workspace.withBuffer(count: 3 * count) { buffer in
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
        if (0..<count).allSatisfy({ abs(b[$0]) <= tolerance }) {
          return Outcome(converged: true, iterations: iteration)
        }
        precondition(b, corrected)
        let next = ck_dot(b, corrected, count)
        ck_scale_and_add(next / alignment, corrected, direction, count)
        alignment = next
      }
      return Outcome(converged: false, iterations: limit)
    }
  }
}
