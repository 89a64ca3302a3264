import CKernels

/// Conjugate gradients for a symmetric positive definite system A x = b with a preconditioner M ≈ A⁻¹.
///
/// Products may be rough, right to a few digits: then the residual is computed anew with an exact one whenever it has
/// shrunk a thousandfold, while the directions go on, so that rough products cost hardly an iteration more.
/// Source: van der Vorst, Ye, SIAM J. Sci. Comput. 22 (2000), on replacing residuals.
struct ConjugateGradients {
  /// y ← F x for its arguments x and y.
  typealias Map = (UnsafePointer<Double>, UnsafeMutablePointer<Double>) -> Void

  /// The product with A.
  let multiply: Map
  /// A rough product with A that is faster, if there is one.
  var roughly: Map?
  /// The product with M.
  let precondition: Map
  /// The largest element of M (b − A x), an estimate of the error, that is accepted, as a share of the largest of x.
  var accuracy = Double.infinity

  /// What became of a solve.
  struct Outcome {
    /// Whether the largest residual reached the tolerance.
    let converged: Bool
    /// The number of products with A.
    let iterations: Int
  }

  /// Improves `x` until max |b − A x| ≤ `tolerance`, and the error is small enough, in at most `limit` iterations.
  ///
  /// - Parameters:
  ///   - b: the residual b − A x at the start, which is the right-hand side where x is 0; kept up to date.
  ///   - guess: what is added to `x` to begin with.
  func solve(
    _ x: UnsafeMutablePointer<Double>, residual b: UnsafeMutablePointer<Double>, count: Int, tolerance: Double,
    limit: Int, startingAt guess: [Double]? = nil, in workspace: Workspace
  ) -> Outcome {
    workspace.withBuffer(count: 5 * count) { buffer in
      let (direction, product, corrected) = (buffer, buffer + count, buffer + 2 * count)
      var exact = ExactResidual(x: x, change: buffer + 3 * count, residual: buffer + 4 * count, count: count)
      exact.start(at: b)
      if let guess {
        exact.change.update(from: guess, count: guess.count)
        (roughly ?? multiply)(exact.change, product)
        ck_add_scaled(-1, product, b, count)
      }
      if Self.size(b, count) <= tolerance { return exact.end(converged: true, 0) }
      precondition(b, direction)
      for iteration in 1...limit {
        (roughly ?? multiply)(direction, product)
        let curvature = ck_dot(direction, product, count)
        let step = ck_dot(direction, b, count) / curvature
        // A curvature that is not positive means that A is not positive definite: the caller has to do something else.
        guard curvature > 0, step.isFinite else { return exact.end(converged: false, iteration) }
        ck_add_scaled(step, direction, exact.change, count)
        ck_add_scaled(-step, product, b, count)
        var size = Self.size(b, count)
        if roughly != nil, size <= exact.size / 1000 {
          let before = exact.size
          exact.replace(b, by: multiply, in: corrected)
          size = exact.size
          // Products so rough that they led nowhere.
          guard size <= before / 2 else { return exact.end(converged: false, iteration) }
        }
        precondition(b, corrected)
        if size <= tolerance, Self.size(corrected, count) <= accuracy * exact.largest {
          return exact.end(converged: true, iteration)
        }
        // Conjugate to the last direction whatever the residual, which usual formulas derive from the one before.
        ck_scale_and_add(-ck_dot(corrected, product, count) / curvature, corrected, direction, count)
      }
      return exact.end(converged: false, limit)
    }
  }

  /// The largest element.
  static func size(_ residual: UnsafePointer<Double>, _ count: Int) -> Double {
    var largest = 0.0
    for i in 0..<count where !(abs(residual[i]) <= largest) { largest = abs(residual[i]) }
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

  /// Moves the change into the solution, and writes the exact residual there to `b`.
  mutating func replace(
    _ b: UnsafeMutablePointer<Double>, by multiply: ConjugateGradients.Map, in product: UnsafeMutablePointer<Double>
  ) {
    multiply(change, product)
    ck_add_scaled(-1, product, residual, count)
    ck_add_scaled(1, change, x, count)
    b.update(from: residual, count: count)
    start(at: b)
  }

  /// The largest element of the solution with its change.
  var largest: Double { (0..<count).reduce(0) { max($0, abs(x[$1] + change[$1])) } }

  func end(converged: Bool, _ iterations: Int) -> ConjugateGradients.Outcome {
    ck_add_scaled(1, change, x, count)
    return ConjugateGradients.Outcome(converged: converged, iterations: iterations)
  }
}
