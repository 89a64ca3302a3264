import CardinalityNumerics
import Foundation

/// A reward for using all codes alike: −λ H(p̄), H(p̄) = −Σ p̄ₖ log p̄ₖ, with p̄ the mean over the batch of
/// softmax(−‖zᵢ − eₖ‖² / τ).
///
/// With gₖ = λ (log p̄ₖ + 1) and qᵢₖ = pᵢₖ (gₖ − Σⱼ pᵢⱼ gⱼ) / B the derivatives are (2/τ) Σₖ qᵢₖ eₖ by zᵢ and
/// (2/τ) (Σᵢ qᵢₖ zᵢ − eₖ Σᵢ qᵢₖ) by eₖ. Source: as in Yu et al., MAGVIT-v2, arXiv 2310.05737, and earlier discrete
/// codes.
package struct CodebookEntropy: Sendable, Equatable, Encodable {
  /// The weight λ.
  package let weight: Double
  /// The temperature τ, in squared units of the codes.
  package let temperature: Double

  /// Makes the reward.
  ///
  /// - Precondition: a positive temperature.
  package init(weight: Double, temperature: Double = 1) {
    precondition(temperature > 0, "a temperature of \(temperature)")
    (self.weight, self.temperature) = (weight, temperature)
  }

  /// −λ H(p̄); adds its derivatives by points and codes to the given matrices.
  ///
  /// - Complexity: O(B K d).
  func add(
    _ points: Matrix<Double>, _ codes: Matrix<Double>, pointGradient: inout Matrix<Double>,
    codeGradient: inout Matrix<Double>
  ) -> Double {
    var q = shares(points, codes)
    let (batch, count) = (Double(points.rows), codes.rows)
    var mean = [Double](repeating: 0, count: count)
    for (index, p) in q.elements.enumerated() { mean[index % count] += p / batch }
    // p log p is 0 at 0, where the logarithm is none.
    let logs = mean.map { $0 > 0 ? log($0) : 0 }
    q.elements.withUnsafeMutableBufferPointer { q in
      for start in stride(from: 0, to: q.count, by: count) {
        var inner = 0.0
        for k in 0..<count { inner += q[start + k] * (logs[k] + 1) }
        for k in 0..<count { q[start + k] *= weight * (logs[k] + 1 - inner) / batch }
      }
    }
    pull(q, points, codes, &pointGradient, &codeGradient)
    return weight * zip(mean, logs).reduce(0) { $0 + $1.0 * $1.1 }
  }

  private func pull(
    _ q: Matrix<Double>, _ points: Matrix<Double>, _ codes: Matrix<Double>, _ pointGradient: inout Matrix<Double>,
    _ codeGradient: inout Matrix<Double>
  ) {
    let scale = 2 / temperature
    var moved = Matrix<Double>(rows: points.rows, columns: points.columns)
    moved.setProduct(q, .asIs, codes, .asIs)
    for index in moved.elements.indices { pointGradient.elements[index] += scale * moved.elements[index] }
    var pulled = Matrix<Double>(rows: codes.rows, columns: codes.columns)
    pulled.setProduct(q, .transposed, points, .asIs)
    var sums = [Double](repeating: 0, count: codes.rows)
    for (index, value) in q.elements.enumerated() { sums[index % codes.rows] += value }
    for index in pulled.elements.indices {
      let own = codes.elements[index] * sums[index / codes.columns]
      codeGradient.elements[index] += scale * (pulled.elements[index] - own)
    }
  }

  /// softmax(−‖z − e‖² / τ), in which ‖z‖² cancels.
  private func shares(_ points: Matrix<Double>, _ codes: Matrix<Double>) -> Matrix<Double> {
    var shares = Matrix<Double>(rows: points.rows, columns: codes.rows)
    shares.setProduct(points, .asIs, codes, .transposed)
    let squares = (0..<codes.rows).map { codes.row($0).reduce(0) { $0 + $1 * $1 } }
    shares.elements.withUnsafeMutableBufferPointer { shares in
      for index in shares.indices { shares[index] = (2 * shares[index] - squares[index % codes.rows]) / temperature }
      SoftmaxRows<Double>.forward(shares, columns: codes.rows)
    }
    return shares
  }
}
