/// Holm's correction of several p-values.
package enum Holm {
  /// The p-values, raised so that rejecting those at most α errs anywhere with probability at most α.
  ///
  /// In increasing order the k-th of m becomes (m − k + 1) p, at least its predecessor and at most 1. Nothing is assumed
  /// about how the tests depend on each other. Source: Holm, Scand. J. Statist. 6 (1979).
  package static func adjusted(_ pValues: [Double]) -> [Double] {
    var adjusted = pValues
    var largest = 0.0
    for (place, index) in pValues.indices.sorted(by: { pValues[$0] < pValues[$1] }).enumerated() {
      largest = max(largest, min(1, Double(pValues.count - place) * pValues[index]))
      adjusted[index] = largest
    }
    return adjusted
  }
}
