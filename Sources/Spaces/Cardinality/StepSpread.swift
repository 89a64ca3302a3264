import CKernels
import CardinalityNumerics

// Spread of the residuals of a large batch with its gradient, in single precision.

extension PointSet {
  /// The spread, right to about 1e-6 of it, and its derivative by each coordinate, right to about 1e-5 of the largest.
  ///
  /// A first pass over the groups of rows sums similarities, a second one pulls. The ratios z / d are stored between them,
  /// as long as they are not too many.
  package func approximateSpread(
    dilation t: Double, gradient: UnsafeMutablePointer<Double>, in workspace: Workspace
  ) -> Double {
    let points = SinglePrecisionPoints(self, dilation: t)
    let length = SinglePrecisionPoints.stride(count: count)
    let elements = SinglePrecisionTriangle.elementCount(count)
    let isStored = elements <= SolverTuning.mostStoredRatios
    let group = length * Int(CK_SINGLE_LANES)
    return workspace.withSingles(count: group + (isStored ? elements : group)) { rows in
      func ratios(_ start: Int) -> UnsafeMutablePointer<Float> { rows + group + (isStored ? start : 0) }
      func make(_ first: Int, _ start: Int) {
        points.withKernel { ck_single_rows($0, CK_SIMILARITY, first, count, rows, ratios(start)) }
      }
      let sums = similaritySums(in: workspace) { first, start, ones, singles in
        make(first, start)
        ck_stored_product(rows, first, ones, singles)
      }
      var weights = [Float](repeating: 0, count: length)
      for i in 0..<count { weights[i] = Float(1 / (sums[i] * sums[i])) }
      withSinglesAdded(to: gradient, in: workspace) { singles in
        SinglePrecisionTriangle.forEachGroup(of: count) { first, start in
          if !isStored { make(first, start) }
          points.withKernel { ck_stored_pull($0, CK_SUMS, ratios(start), first, Float(t), weights, singles) }
        }
      }
      return sums.reduce(0) { $0 + 1 / $1 }
    }
  }

  /// Σⱼ Z[i, j] of each point, from a function that adds the part of a group of rows.
  private func similaritySums(
    in workspace: Workspace, group: (Int, Int, UnsafePointer<Float>, UnsafeMutablePointer<Float>) -> Void
  ) -> [Double] {
    let length = SinglePrecisionPoints.stride(count: count)
    let rowsTogether = SolverTuning.groupsTogether * Int(CK_SINGLE_LANES)
    // A point is similar to itself by 1, which rows do not hold.
    var sums = [Double](repeating: 1, count: count)
    workspace.withSingles(count: 2 * length) { singles in
      let (ones, some) = (singles, singles + length)
      singles.update(repeating: 0, count: 2 * length)
      ones.update(repeating: 1, count: count)
      SinglePrecisionTriangle.forEachGroup(of: count) { first, start in
        group(first, start, ones, some)
        // Few at a time keep the digits of single precision.
        let end = first + Int(CK_SINGLE_LANES)
        guard end % rowsTogether == 0 || end >= count else { return }
        ck_add_singles(some, &sums, count)
        some.update(repeating: 0, count: length)
      }
    }
    return sums
  }
}
