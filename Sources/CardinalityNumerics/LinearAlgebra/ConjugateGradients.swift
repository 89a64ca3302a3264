import CKernels

/// Conjugate gradients for a symmetric positive definite system A x = b with a preconditioner M ≈ A⁻¹.
///
/// Products may be rough, right to a few digits: then the residual is computed anew with an exact one whenever it has
/// shrunk to a hundred-thousandth or reached the tolerance, while the directions go on, so that rough products cost a few
/// iterations more. What a rough product led to is dropped where the exact residual does not confirm it.
/// Source: van der Vorst, Ye, SIAM J. Sci. Comput. 22 (2000), on replacing residuals.
package struct ConjugateGradients {
  /// y ← F x for its arguments x and y.
  package typealias Map = (UnsafePointer<Double>, UnsafeMutablePointer<Double>) -> Void

  /// The product with A.
  package let multiply: Map
  /// A rough product with A that is faster, if there is one.
  package let roughly: Map?
  /// The product with M.
  package let precondition: Map
  /// The largest element of M (b − A x), an estimate of the error, that is accepted, as a share of the largest of x.
  package let accuracy: Double

  /// Makes a solver.
  package init(
    multiply: @escaping Map, roughly: Map? = nil, precondition: @escaping Map,
    accuracy: Double = .greatestFiniteMagnitude
  ) {
    self.multiply = multiply
    self.roughly = roughly
    self.precondition = precondition
    self.accuracy = accuracy
  }

  /// What became of a solve.
  package struct Outcome {
    /// Whether the largest residual reached the tolerance.
    package let converged: Bool
    /// The number of steps, each with a product.
    package let iterations: Int
    /// The smallest pᵀ A p / pᵀ p of a direction p: at least the smallest eigenvalue, and near it after many steps.
    package fileprivate(set) var smallestCurvature = Double.infinity
  }

  /// Improves `x` until max |b − A x| ≤ `tolerance`, and the error is small enough, in at most `limit` iterations.
  ///
  /// - Parameters:
  ///   - b: the residual b − A x at the start, which is the right-hand side where x is 0; kept up to date.
  ///   - guess: what is added to `x` to begin with.
  package func solve(
    _ x: UnsafeMutablePointer<Double>, residual b: UnsafeMutablePointer<Double>, count: Int, tolerance: Double,
    limit: Int, startingAt guess: [Double]? = nil, in workspace: Workspace
  ) -> Outcome {
    workspace.withBuffer(count: 5 * count) { buffer in
      let (direction, product, corrected) = (buffer, buffer + count, buffer + 2 * count)
      var exact = ExactResidual(x: x, change: buffer + 3 * count, residual: buffer + 4 * count, count: count)
      exact.start(at: b)
      var smallestCurvature = Double.infinity
      func ended(_ outcome: Outcome) -> Outcome {
        var outcome = outcome
        outcome.smallestCurvature = smallestCurvature
        return outcome
      }
      if let guess {
        exact.change.update(from: guess, count: guess.count)
        (roughly ?? multiply)(exact.change, product)
        ck_add_scaled(-1, product, b, count)
      }
      precondition(b, direction)
      if isSolved(b, direction, exact, tolerance), roughly == nil || guess == nil {
        return ended(exact.end(converged: true, 0))
      }
      for iteration in 1...limit {
        (roughly ?? multiply)(direction, product)
        let curvature = ck_dot(direction, product, count)
        let step = ck_dot(direction, b, count) / curvature
        // A curvature that is not positive means that A is not positive definite: the caller has to do something else.
        guard curvature > 0, step.isFinite else {
          return ended(exact.abandon(b, iteration, isRough: roughly != nil))
        }
        smallestCurvature = min(smallestCurvature, curvature / ck_dot(direction, direction, count))
        ck_add_scaled(step, direction, exact.change, count)
        ck_add_scaled(-step, product, b, count)
        precondition(b, corrected)
        if roughly != nil,
          isSolved(b, corrected, exact, tolerance) || Self.size(b, count) <= exact.next(above: tolerance)
        {
          guard exact.confirm(b, by: multiply, in: corrected, tolerance: tolerance) else {
            return ended(exact.abandon(b, iteration, isRough: true))
          }
          precondition(b, corrected)
        }
        if isSolved(b, corrected, exact, tolerance) { return ended(exact.end(converged: true, iteration)) }
        // Conjugate to the last direction whatever the residual, which usual formulas derive from the one before.
        ck_scale_and_add(-ck_dot(corrected, product, count) / curvature, corrected, direction, count)
      }
      return ended(exact.abandon(b, limit, isRough: roughly != nil))
    }
  }

  /// Whether a residual b and M b, the error that it stands for, are small enough.
  private func isSolved(
    _ b: UnsafePointer<Double>, _ error: UnsafePointer<Double>, _ exact: ExactResidual, _ tolerance: Double
  ) -> Bool {
    Self.size(b, exact.count) <= tolerance && Self.size(error, exact.count) <= accuracy * exact.largest
  }

  /// The largest element; not-a-number if one is.
  package static func size(_ vector: UnsafePointer<Double>, _ count: Int) -> Double {
    var largest = 0.0
    for i in 0..<count where !(abs(vector[i]) <= largest) {
      if vector[i].isNaN { return .nan }
      largest = abs(vector[i])
    }
    return largest
  }
}

/// The last residual that is known exactly, and what was added to the solution since.
private struct ExactResidual {
  let x: UnsafeMutablePointer<Double>
  let change: UnsafeMutablePointer<Double>
  let residual: UnsafeMutablePointer<Double>
  let count: Int
  private(set) var size = Double.infinity

  mutating func start(at b: UnsafePointer<Double>) {
    change.update(repeating: 0, count: count)
    residual.update(from: b, count: count)
    size = ConjugateGradients.size(b, count)
  }

  /// By how much the residual shrinks before an exact product confirms it.
  private static let confirmedShrinking = 100_000.0
  /// Below this many tolerances it is not confirmed before it reaches the tolerance.
  private static let nearTolerance = 30_000.0

  /// The size at which to look again: a hundred-thousandth, but not just above the tolerance, where one comes anyway.
  func next(above tolerance: Double) -> Double {
    size < Self.nearTolerance * tolerance ? 0 : size / Self.confirmedShrinking
  }

  /// Moves the change into the solution and writes the exact residual there to `b`, if that is half of what it was or
  /// small enough; else nothing changes.
  mutating func confirm(
    _ b: UnsafeMutablePointer<Double>, by multiply: ConjugateGradients.Map, in product: UnsafeMutablePointer<Double>,
    tolerance: Double
  ) -> Bool {
    multiply(change, product)
    ck_scale_and_add(-1, residual, product, count)
    guard ConjugateGradients.size(product, count) <= max(size / 2, tolerance) else { return false }
    ck_add_scaled(1, change, x, count)
    b.update(from: product, count: count)
    start(at: b)
    return true
  }

  /// Ends without a solution: after rough products with the last that was confirmed.
  func abandon(
    _ b: UnsafeMutablePointer<Double>, _ iterations: Int, isRough: Bool
  ) -> ConjugateGradients.Outcome {
    guard isRough else { return end(converged: false, iterations) }
    b.update(from: residual, count: count)
    return ConjugateGradients.Outcome(converged: false, iterations: iterations)
  }

  /// The largest element of the solution with its change.
  var largest: Double { (0..<count).reduce(0) { max($0, abs(x[$1] + change[$1])) } }

  func end(converged: Bool, _ iterations: Int) -> ConjugateGradients.Outcome {
    ck_add_scaled(1, change, x, count)
    return ConjugateGradients.Outcome(converged: converged, iterations: iterations)
  }
}
