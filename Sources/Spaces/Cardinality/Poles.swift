import Foundation

extension FiniteMetricSpace {
  /// Dilations at which the similarity matrix is singular, between those of given weightings.
  ///
  /// Where the number of negative eigenvalues differs between neighbours, one of them passes through 0 in between: the
  /// place is found by bisection. Magnitude usually has a pole there.
  /// - Parameter weightings: in increasing order of dilation, with `nil` where there is none.
  /// - Returns: one dilation for each such interval, as near to the singular one as magnitude keeps six digits: about
  ///   1e-8.
  /// - Throws: the errors of ``WeightingSolver``, but for singular matrices.
  /// - Complexity: about 40 weightings a dilation found.
  public func singularDilations(
    between weightings: [SolvedWeighting?], solver: Solver = .automatic
  ) throws(MetricSpaceError) -> [Double] {
    let known = weightings.compactMap(\.self)
    var found: [Double] = []
    for (first, second) in zip(known, known.dropFirst())
    where first.report.negativeEigenvalues != second.report.negativeEigenvalues {
      let solver = try WeightingSolver(self, solver: solver)
      var (low, high) = (first.dilation, second.dilation)
      while high > low * (1 + 1e-12) {
        let t = (low * high).squareRoot()
        do throws(MetricSpaceError) {
          let negative = try solver.solve(dilatedBy: t).report.negativeEigenvalues
          if negative == first.report.negativeEigenvalues { low = t } else { high = t }
        } catch .singularSimilarity {
          (low, high) = (t, t)
        }
      }
      found.append((low * high).squareRoot())
    }
    return found
  }
}
