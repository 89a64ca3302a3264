import Foundation

extension Figure {
  /// The decades that begin and end around the positive numbers, at least one; nil where there is no such number.
  package static func decades(around values: [Double]) -> ClosedRange<Double>? {
    let exponents = values.filter { $0 > 0 && $0.isFinite }.map { log10($0) }
    guard let least = exponents.min()?.rounded(.down), let most = exponents.max()?.rounded(.up) else { return nil }
    return pow(10, least)...pow(10, max(most, least + 1))
  }

  /// Ends of a logarithmic axis of one digit each, so far beyond two numbers that what is drawn at them stands off the
  /// frame.
  package static func ends(around least: Double, _ greatest: Double) -> ClosedRange<Double> {
    func unit(_ value: Double) -> Double { pow(10, log10(value).rounded(.down)) }
    let (low, high) = (least * 0.85, greatest * 1.1)
    return max((low / unit(low)).rounded(.down), 1) * unit(low)...(high / unit(high)).rounded(.up) * unit(high)
  }
}
