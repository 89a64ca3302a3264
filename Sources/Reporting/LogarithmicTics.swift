import Foundation

/// The marked values of a logarithmic axis that covers few powers of ten.
///
/// gnuplot itself marks powers of ten only, which leaves an axis from 2 to 8 without a single number.
enum LogarithmicTics {
  /// The values to mark, or nil where the powers of ten are enough.
  static func values(in range: ClosedRange<Double>) -> [Double]? {
    guard powers(in: range).count < 3, range.lowerBound > 0, range.lowerBound < range.upperBound else { return nil }
    for digits in [[1.0, 2, 5], [1, 2, 3, 4, 5, 6, 7, 8, 9]] {
      let values = multiples(digits, in: range)
      if values.count >= 3 { return values }
    }
    return evenly(range)
  }

  private static func powers(in range: ClosedRange<Double>) -> [Double] { multiples([1], in: range) }

  private static func multiples(_ digits: [Double], in range: ClosedRange<Double>) -> [Double] {
    let first = Int(log10(range.lowerBound).rounded(.down))
    let last = Int(log10(range.upperBound).rounded(.up))
    return (first...last).flatMap { power in digits.map { scaled($0, power) } }.filter(range.contains)
  }

  /// Round numbers in equal steps, for an axis on which ratios hardly differ from differences.
  private static func evenly(_ range: ClosedRange<Double>) -> [Double] {
    let width = range.upperBound - range.lowerBound
    let power = Int(log10(width).rounded(.down)) - 1
    for step in [1.0, 2, 5, 10, 20, 50] where width / scaled(step, power) <= 6.5 {
      let first = (range.lowerBound / scaled(step, power)).rounded(.up)
      let last = (range.upperBound / scaled(step, power)).rounded(.down)
      guard first <= last else { return [] }
      return stride(from: first, through: last, by: 1).map { scaled($0 * step, power) }
    }
    return []
  }

  /// The number with the given decimal exponent, correctly rounded: 3 and -1 give 0.3, not 0.30000000000000004.
  private static func scaled(_ value: Double, _ power: Int) -> Double {
    power < 0 ? value / pow(10, Double(-power)) : value * pow(10, Double(power))
  }
}
