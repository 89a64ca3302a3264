import Foundation

/// Numbers as text, with a point whatever the locale.
package enum NumberText {
  /// What stands where a computation gave no finite number.
  package static let undefined = "undefined"

  /// The text of a finite number, else that there is none.
  package static func defined(_ value: Double?, as text: (Double) -> String) -> String {
    guard let value, value.isFinite else { return undefined }
    return text(value)
  }

  /// The shortest text that reads back as the same number; whole numbers without `.0`.
  package static func exact(_ value: Double) -> String {
    if value.isNaN { return "NaN" }
    if value.isInfinite { return value < 0 ? "-inf" : "inf" }
    if value == value.rounded() && abs(value) < 1e15 { return String(Int64(value)) }
    return "\(value)"
  }

  /// The value rounded to `digits` decimals; what rounds to zero has no sign.
  package static func fixed(_ value: Double, digits: Int) -> String {
    guard value.isFinite else { return exact(value) }
    let text = String(format: "%.\(max(digits, 0))f", value)
    let isZero = text.allSatisfy { "-0.".contains($0) }
    return isZero && text.hasPrefix("-") ? String(text.dropFirst()) : text
  }

  /// The value rounded to `digits` significant digits, with an exponent where it is very large or small.
  package static func significant(_ value: Double, digits: Int) -> String {
    guard value.isFinite else { return exact(value) }
    return String(format: "%.\(max(digits, 1))g", value == 0 ? 0 : value)
  }

  /// A duration in the two largest fitting units: `8 s`, `2 min 05 s`, `3 h 20 min`.
  package static func duration(_ seconds: Double) -> String {
    guard seconds.isFinite, seconds < 1e9 else { return "–" }
    let whole = Int(max(seconds, 0).rounded())
    if whole < 60 { return "\(whole) s" }
    if whole < 3600 { return String(format: "%d min %02d s", whole / 60, whole % 60) }
    return String(format: "%d h %02d min", whole / 3600, whole % 3600 / 60)
  }
}
