import CKernels
import CardinalityNumerics

// Magnitude of the residuals of a large batch with its gradient, in single precision: the sampling of the batch itself
// moves a gradient by far more than what is left out here.

extension PointSet {
  /// Whether less than double precision may be taken: a batch of some hundred keeps every bit.
  func suits(_ accuracy: GradientAccuracy) -> Bool {
    guard let fewest = accuracy.fewestInSingles else { return false }
    return count >= fewest && triangle == nil && dimension <= 64
  }

  /// The magnitude, right to about 1e-5 of it, and its derivative by each coordinate, right to about 1e-3 of the largest,
  /// by conjugate gradients on similarities in single precision; `nil` if points are too close for that, or these do not
  /// converge.
  ///
  /// The residual 1 − Z w is at most 3e-5, and the error of w that it stands for, by way of the sparse factor, 1e-4 of the
  /// largest weight; where points are so close that rounding of Z matters, the residual is that of double precision. Its
  /// first-order part wᵀ(1 − Z w) is added to the magnitude. Coincident points are merged, and share what pulls them.
  func approximateMagnitude(
    dilation t: Double, gradient: UnsafeMutablePointer<Double>, in workspace: Workspace
  ) -> Double? {
    let groups = CoincidentPoints(self)
    guard let last = groups.group.last else { return nil }
    let kept = groups.representatives.count
    var random = NumPyRandom(seed: 1)
    let order = random.permutation(kept)
    var magnitude: Double?
    func original(_ place: Int) -> Int { groups.representatives[order[place]] }
    withSubset(count: kept, original, in: workspace) { points in
      workspace.withBuffer(count: points.stride * dimension) { pulls in
        let origin = order.firstIndex(of: last)
        magnitude = points.shuffledMagnitude(dilation: t, origin: origin, gradient: pulls, in: workspace)
        guard magnitude != nil else { return }
        var place = [Int](repeating: 0, count: kept)
        for (i, group) in order.enumerated() { place[group] = i }
        gradient.update(repeating: 0, count: stride * dimension)
        for k in 0..<dimension {
          for (point, group) in groups.group.enumerated() {
            gradient[k * stride + point] = pulls[k * points.stride + place[group]] / groups.multiplicity[group]
          }
        }
      }
    }
    return magnitude
  }

  /// The same for distinct points in random order.
  ///
  /// - Parameter origin: a point near which others may be much closer to each other than to the rest.
  private func shuffledMagnitude(
    dilation t: Double, origin: Int?, gradient: UnsafeMutablePointer<Double>, in workspace: Workspace
  ) -> Double? {
    let distance = t * meanDistance
    let form = distance <= SolverTuning.meanDistanceOfComplements ? CK_COMPLEMENT : CK_SIMILARITY
    return withStored(form, dilation: t, origin: origin, in: workspace) { stored in
      guard let factor = NearestFactor(stored.triangle, stored: form, count: count) else { return nil }
      let length = SinglePrecisionPoints.stride(count: count)
      return workspace.withBuffer(count: 2 * length) { (buffer) -> Double? in
        let (w, residual) = (buffer, buffer + length)
        w.update(repeating: 0, count: 2 * length)
        residual.update(repeating: 1, count: count)
        // Rounding is relative to what is stored: similarities up to 1, or complements of the size of distances.
        let rounded = form == CK_COMPLEMENT ? distance : 1
        let confirms = factor.smallestPivot < SolverTuning.confirmedPivot * rounded
        guard solve(w, residual, stored, factor, confirms: confirms, in: workspace) else { return nil }
        let weights = (0..<length).map { Float(w[$0]) }
        withSinglesAdded(to: gradient, in: workspace) { singles in
          stored.pull(weights, scale: Float(2 * t), to: singles)
        }
        return compensatedSum((0..<count).lazy.map { w[$0] + w[$0] * residual[$0] })
      }
    }
  }

  private func solve(
    _ w: UnsafeMutablePointer<Double>, _ residual: UnsafeMutablePointer<Double>, _ stored: StoredPairs,
    _ factor: NearestFactor, confirms: Bool, in workspace: Workspace
  ) -> Bool {
    let exact = SimilarityProduct(points: self, dilation: stored.dilation, source: .tiles, threads: 1)
    let rough: ConjugateGradients.Map = { x, y in stored.multiply(x, into: y, in: workspace) }
    let confirmed: ConjugateGradients.Map = { x, y in
      workspace.withBuffer(count: 2 * stride) { padded in
        padded.update(repeating: 0, count: stride)
        padded.update(from: x, count: count)
        exact.multiply(padded, into: padded + stride, in: workspace)
        y.update(from: padded + stride, count: count)
      }
    }
    return ConjugateGradients(
      multiply: confirms ? confirmed : rough, roughly: confirms ? rough : nil, precondition: factor.multiply,
      accuracy: SolverTuning.stepAccuracy
    ).solve(
      w, residual: residual, count: count, tolerance: SolverTuning.stepTolerance,
      limit: SolverTuning.mostStepIterations, in: workspace
    ).converged
  }

  /// Writes the gradient that `add` gathers in single precision.
  func withSinglesAdded(
    to gradient: UnsafeMutablePointer<Double>, in workspace: Workspace, _ add: (UnsafeMutablePointer<Float>) -> Void
  ) {
    let length = SinglePrecisionPoints.stride(count: count)
    workspace.withSingles(count: length * dimension) { singles in
      singles.update(repeating: 0, count: length * dimension)
      add(singles)
      for k in 0..<dimension {
        gradient.advanced(by: k * stride).update(repeating: 0, count: stride)
        ck_add_singles(singles + k * length, gradient + k * stride, count)
      }
    }
  }

  /// The mean distance between each point and the next.
  private var meanDistance: Double {
    guard let coordinates, count > 1 else { return 0 }
    let distances = (1..<count).lazy.map { j in
      (0..<dimension).reduce(0.0) { sum, k in
        let difference = coordinates[k * stride + j] - coordinates[k * stride + j - 1]
        return sum + difference * difference
      }.squareRoot()
    }
    return distances.reduce(0, +) / Double(count - 1)
  }

  private func withStored<Result>(
    _ form: ck_stored, dilation: Double, origin: Int? = nil, in workspace: Workspace, _ body: (StoredPairs) -> Result
  ) -> Result {
    let points = SinglePrecisionPoints(self, dilation: dilation, origin: origin)
    let elements = SinglePrecisionTriangle.elementCount(count)
    return workspace.withSingles(count: 2 * elements) { singles in
      let triangle = SinglePrecisionTriangle(
        points, stored: form, into: singles, ratios: singles + elements, count: count)
      return body(
        StoredPairs(points: points, form: form, dilation: dilation, triangle: triangle, ratios: singles + elements))
    }
  }
}

/// What is stored of all pairs of points.
private struct StoredPairs {
  let points: SinglePrecisionPoints
  let form: ck_stored
  let dilation: Double
  let triangle: SinglePrecisionTriangle
  let ratios: UnsafePointer<Float>

  /// y ← Z x, which is (Σ x) 1 − (1 1ᵀ − Z) x where complements are stored.
  func multiply(_ x: UnsafePointer<Double>, into y: UnsafeMutablePointer<Double>, in workspace: Workspace) {
    triangle.multiply(x, into: y, threads: 1, in: workspace)
    guard form == CK_COMPLEMENT else { return }
    let sum = ck_sum(x, triangle.count)
    // The triangle's own diagonal is 1, that of complements 0.
    for i in 0..<triangle.count { y[i] = sum - (y[i] - x[i]) }
  }

  /// Adds to the gradient, coordinate by coordinate.
  func pull(_ weights: [Float], scale: Float, to gradient: UnsafeMutablePointer<Float>) {
    points.withKernel { kernel in
      triangle.forEachGroup { first, start in
        ck_stored_pull(kernel, CK_PRODUCTS, ratios + start, first, scale, weights, gradient)
      }
    }
  }
}
