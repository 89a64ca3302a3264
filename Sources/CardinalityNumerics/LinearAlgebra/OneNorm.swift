import CKernels

/// The 1-norm, the largest sum of absolute values in a column, of a symmetric matrix known by its products alone.
package enum OneNorm {
  /// A lower bound of ‖A‖₁ that is rarely off by more than a factor of three, from at most ten products.
  ///
  /// Climbs from column to column along the gradient of x ↦ ‖A x‖₁.
  /// Source: Hager, SIAM J. Sci. Stat. Comput. 5 (1984); Higham, ACM Trans. Math. Softw. 14 (1988).
  /// - Parameters:
  ///   - ones: A 1, the product with the vector of ones.
  ///   - multiply: y ← A x for its arguments x and y.
  package static func estimate(
    productOfOnes ones: UnsafePointer<Double>, count: Int, in workspace: Workspace,
    multiply: (UnsafePointer<Double>, UnsafeMutablePointer<Double>) -> Void
  ) -> Double {
    workspace.withBuffer(count: 3 * count) { buffer in
      let (x, product, gradient) = (buffer, buffer + count, buffer + 2 * count)
      x.update(repeating: 1 / Double(count), count: count)
      for i in 0..<count { product[i] = ones[i] / Double(count) }
      var norm = 0.0
      for _ in 0..<5 {
        let reached = (0..<count).reduce(0) { $0 + abs(product[$1]) }
        guard reached > norm else { return norm }
        norm = reached
        writeGradient(of: product, ones, count, into: gradient, multiply: multiply)
        guard let steepest = (0..<count).max(by: { abs(gradient[$0]) < abs(gradient[$1]) }),
          abs(gradient[steepest]) > ck_dot(gradient, x, count)
        else { return norm }
        x.update(repeating: 0, count: count)
        x[steepest] = 1
        multiply(x, product)
      }
      return norm
    }
  }

  /// A times the signs of the product, which are all 1 for the inverse of many a similarity matrix.
  private static func writeGradient(
    of product: UnsafeMutablePointer<Double>, _ ones: UnsafePointer<Double>, _ count: Int,
    into gradient: UnsafeMutablePointer<Double>,
    multiply: (UnsafePointer<Double>, UnsafeMutablePointer<Double>) -> Void
  ) {
    if (0..<count).allSatisfy({ product[$0] >= 0 }) { return gradient.update(from: ones, count: count) }
    for i in 0..<count { product[i] = product[i] < 0 ? -1 : 1 }
    multiply(product, gradient)
  }
}
