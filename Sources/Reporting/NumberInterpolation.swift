extension DefaultStringInterpolation {
  /// A number in a sentence, rounded: `"accuracy \(value, decimals: 4)"`; `nil` reads "undefined".
  public mutating func appendInterpolation(_ value: Double?, decimals: Int) {
    appendLiteral(value.map { NumberText.fixed($0, digits: decimals) } ?? "undefined")
  }

  /// A number in a sentence, rounded to significant digits; `nil` reads "undefined".
  public mutating func appendInterpolation(_ value: Double?, significant digits: Int) {
    appendLiteral(value.map { NumberText.significant($0, digits: digits) } ?? "undefined")
  }
}
