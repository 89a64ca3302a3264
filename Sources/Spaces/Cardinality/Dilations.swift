import CardinalityNumerics
import Foundation

/// How a range of dilations is divided.
public enum DilationSpacing: String, CaseIterable, Sendable {
  /// Equal ratios.
  case logarithmic
  /// Equal differences.
  case linear
}

/// √(a b), where the product may overflow or vanish.
func geometricMean(_ a: Double, _ b: Double) -> Double { a.squareRoot() * b.squareRoot() }

/// Dilations from `lower` to `upper`, both included, in increasing order.
///
/// - Parameters:
///   - lower: the smallest dilation, positive and finite.
///   - upper: the largest, at least `lower`.
///   - count: how many, at least 2, or 1 where `lower` is `upper`.
/// - Throws: ``MetricSpaceError/invalidDilation(_:)``, ``MetricSpaceError/invalidRange(from:to:count:)``,
///   ``MetricSpaceError/tooLarge(_:)``.
public func dilations(
  from lower: Double, to upper: Double, count: Int, spacing: DilationSpacing = .logarithmic
) throws(MetricSpaceError) -> [Double] {
  for t in [lower, upper] {
    guard t > 0, t.isFinite else { throw .invalidDilation(t) }
  }
  if lower == upper, count == 1 { return [lower] }
  guard lower < upper, count >= 2 else { throw .invalidRange(from: lower, to: upper, count: count) }
  try MemoryLimit.allow(
    2_500 * Double(count), for: "\(count) dilations", formula: "2500 bytes for what is found at a dilation")
  return (0..<count).map { index in
    // The ends are exact: nobody wants a range to 10 to stop at 9.999999999999998.
    if index == 0 { return lower }
    if index == count - 1 { return upper }
    let share = Double(index) / Double(count - 1)
    return switch spacing {
    case .linear: lower + share * (upper - lower)
    case .logarithmic: exp((1 - share) * log(lower) + share * log(upper))
    }
  }
}
