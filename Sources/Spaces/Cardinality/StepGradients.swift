import CKernels
import CardinalityNumerics

// Magnitude and spread of the residuals of a large batch with their gradients, in single precision: the sampling of the
// batch itself moves a gradient by far more than what is left out here.

extension PointSet {
  /// Whether less than double precision may be taken: a batch of some hundred keeps every bit.
  func suits(_ accuracy: GradientAccuracy) -> Bool {
    guard let fewest = accuracy.fewestInSingles else { return false }
    return count >= fewest && triangle == nil && dimension <= 64
  }

  /// The spread, right to about 1e-6 of it, and its derivative by each coordinate, right to about 1e-5 of the largest.
  ///
  /// Similarities are computed twice rather than stored.
  package func approximateSpread(
    dilation t: Double, gradient: UnsafeMutablePointer<Double>, in workspace: Workspace
  ) -> Double {
    let rounded = SinglePrecisionPoints(self, dilation: t)
    let length = SinglePrecisionPoints.stride(count: count)
    return workspace.withBuffer(count: length) { sums in
      sums.update(repeating: 0, count: length)
      let ones = Self.keeps(count)
      rounded.withKernel { kernel in
        for first in Swift.stride(from: 0, to: length, by: SolverTuning.stepRows) {
          ck_single_product(kernel, first, min(first + SolverTuning.stepRows, length), ones, sums)
        }
      }
      var spread = 0.0
      var weights = [Float](repeating: 0, count: length)
      for i in 0..<count {
        spread += 1 / sums[i]
        weights[i] = Float(1 / (sums[i] * sums[i]))
      }
      pull(rounded, weights, scale: t, ofProducts: false, to: gradient, in: workspace)
      return spread
    }
  }

  /// The magnitude, right to about 1e-5 of it, and its derivative by each coordinate, right to about 1e-3 of the largest,
  /// by conjugate gradients on similarities in single precision; `nil` if these do not converge.
  ///
  /// The residual 1 − Z w is at most 3e-5; its first-order part wᵀ(1 − Z w) is added to the magnitude.
  func approximateMagnitude(
    dilation t: Double, gradient: UnsafeMutablePointer<Double>, in workspace: Workspace
  ) -> Double? {
    let rounded = SinglePrecisionPoints(self, dilation: t)
    let length = SinglePrecisionPoints.stride(count: count)
    return workspace.withSingles(count: SinglePrecisionTriangle.elementCount(count)) { elements in
      let triangle = SinglePrecisionTriangle(rounded, into: elements, count: count)
      return workspace.withBuffer(count: 2 * length) { (buffer) -> Double? in
        let (w, residual) = (buffer, buffer + length)
        w.update(repeating: 0, count: length)
        residual.update(repeating: 1, count: count)
        let count = count
        let solved = ConjugateGradients(
          multiply: { x, y in triangle.multiply(x, into: y, threads: 1, in: workspace) },
          precondition: { x, y in y.update(from: x, count: count) }
        ).solve(
          w, residual: residual, count: count, tolerance: SolverTuning.stepTolerance,
          limit: SolverTuning.mostStepIterations,
          in: workspace)
        guard solved.converged else { return nil }
        var weights = [Float](repeating: 0, count: length)
        for i in 0..<count { weights[i] = Float(w[i]) }
        pull(rounded, weights, scale: 2 * t, ofProducts: true, to: gradient, in: workspace)
        return compensatedSum((0..<count).lazy.map { w[$0] + w[$0] * residual[$0] })
      }
    }
  }

  private func pull(
    _ rounded: SinglePrecisionPoints, _ weights: [Float], scale: Double, ofProducts: Bool,
    to gradient: UnsafeMutablePointer<Double>, in workspace: Workspace
  ) {
    let length = SinglePrecisionPoints.stride(count: count)
    let keeps = Self.keeps(count)
    workspace.withSingles(count: length * dimension) { singles in
      singles.update(repeating: 0, count: length * dimension)
      rounded.withKernel { kernel in
        for first in Swift.stride(from: 0, to: length, by: SolverTuning.stepRows) {
          let last = min(first + SolverTuning.stepRows, length)
          if ofProducts {
            ck_single_pull_products(kernel, first, last, Float(scale), weights, keeps, singles)
          } else {
            ck_single_pull_sums(kernel, first, last, Float(scale), weights, keeps, singles)
          }
        }
      }
      for k in 0..<dimension {
        gradient.advanced(by: k * stride).update(repeating: 0, count: stride)
        ck_add_singles(singles + k * length, gradient + k * stride, count)
      }
    }
  }

  /// 1 for every point, and 0 for the padding.
  private static func keeps(_ count: Int) -> [Float] {
    (0..<SinglePrecisionPoints.stride(count: count)).map { $0 < count ? 1 : 0 }
  }
}
