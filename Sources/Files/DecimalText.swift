/// Numbers written in decimals, read from bytes.
///
/// The result is the nearest double, whatever the locale, ties to the even one. Digits and a power of ten in the range
/// that files have are divided or multiplied exactly in 128 bits; the rest goes the standard library's slower way.
package enum DecimalText {
  /// The number that bytes spell: an optional sign, digits with an optional point, an optional power of ten.
  ///
  /// Not-a-number and infinity are recognised under their usual names in any case; a number beyond the greatest double
  /// is infinite.
  /// - Returns: `nil` when the bytes spell no number.
  package static func number(_ text: UnsafeBufferPointer<UInt8>) -> Double? {
    var start = text.startIndex
    if start < text.endIndex, text[start] == UInt8(ascii: "-") || text[start] == UInt8(ascii: "+") { start += 1 }
    guard let decimal = Decimal(text, from: start) else { return special(text, from: start) }
    let magnitude = decimal.value ?? Double(String(decoding: text[start...], as: UTF8.self))
    return text[text.startIndex] == UInt8(ascii: "-") ? magnitude.map { -$0 } : magnitude
  }

  /// Whether bytes spell a whole number, without point or power of ten, other than the double that was read from them.
  ///
  /// From 2⁵³ on not every whole number is a double.
  package static func isRounded(_ text: UnsafeBufferPointer<UInt8>, to value: Double) -> Bool {
    guard abs(value) >= 0x1p53, value.isFinite else { return false }
    let signs = [UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "0")]
    let digits = text.drop { signs.contains($0) }
    guard digits.allSatisfy({ UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }) else { return false }
    return !digits.elementsEqual(wholeDigits(abs(value)))
  }

  /// All digits of a number from 2⁵³ on.
  private static func wholeDigits(_ value: Double) -> [UInt8] {
    let zero = UInt8(ascii: "0")
    var digits = String(value.significandBitPattern | 1 << 52).utf8.reversed().map { $0 - zero }
    for _ in 52..<Int(value.exponent) {
      var carry: UInt8 = 0
      for place in digits.indices {
        let double = 2 * digits[place] + carry
        (digits[place], carry) = (double % 10, double / 10)
      }
      if carry > 0 { digits.append(carry) }
    }
    return digits.reversed().map { $0 + zero }
  }

  private static func special(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Double? {
    // "infinity" is the longest name.
    guard text.endIndex - start <= 8 else { return nil }
    switch String(decoding: text[start...], as: UTF8.self).lowercased() {
    case "nan": return .nan
    case "inf", "infinity": return text.first == UInt8(ascii: "-") ? -.infinity : .infinity
    default: return nil
    }
  }
}

/// A number without sign: `digits` · 10^`exponent`.
private struct Decimal {
  var digits: UInt64 = 0
  var exponent = 0
  var isTruncated = false

  init?(_ text: UnsafeBufferPointer<UInt8>, from start: Int) {
    var index = start
    let whole = read(text, at: &index)
    var count = whole
    if index < text.endIndex, text[index] == UInt8(ascii: ".") {
      index += 1
      let fraction = read(text, at: &index)
      exponent -= fraction
      count += fraction
    }
    guard count > 0, readExponent(text, at: &index), index == text.endIndex else { return nil }
  }

  /// Reads digits, and returns how many.
  private mutating func read(_ text: UnsafeBufferPointer<UInt8>, at index: inout Int) -> Int {
    let start = index
    while index < text.endIndex, let digit = Self.digit(text[index]) {
      // Nineteen digits always fit; leading zeros do not count.
      if digits < 1_000_000_000_000_000_000 { digits = digits * 10 + digit } else { isTruncated = true }
      index += 1
    }
    return index - start
  }

  private mutating func readExponent(_ text: UnsafeBufferPointer<UInt8>, at index: inout Int) -> Bool {
    guard index < text.endIndex, text[index] | 0x20 == UInt8(ascii: "e") else { return true }
    index += 1
    var sign = 1
    if index < text.endIndex, text[index] == UInt8(ascii: "-") || text[index] == UInt8(ascii: "+") {
      sign = text[index] == UInt8(ascii: "-") ? -1 : 1
      index += 1
    }
    let start = index
    var power = 0
    while index < text.endIndex, let digit = Self.digit(text[index]) {
      power = min(power * 10 + Int(digit), 1_000_000)
      index += 1
    }
    exponent += sign * power
    return index > start
  }

  private static func digit(_ byte: UInt8) -> UInt64? {
    let value = byte &- UInt8(ascii: "0")
    return value <= 9 ? UInt64(value) : nil
  }

  /// The nearest double, or `nil` when the number needs more than 128 bits.
  var value: Double? {
    if isTruncated || abs(exponent) >= Self.powers.count { return nil }
    if digits == 0 { return 0 }
    return exponent < 0 ? quotient(by: Self.powers[-exponent]) : product(with: Self.powers[exponent])
  }

  private static let powers = Array(sequence(first: UInt64(1)) { $0 * 10 }.prefix(20))

  private func product(with power: UInt64) -> Double {
    let (high, low) = digits.multipliedFullWidth(by: power)
    if high == 0 { return Double(low) }
    let shift = UInt64(high.leadingZeroBitCount)
    let joined = shift == 0 ? high : high << shift | low >> (64 - shift)
    return Self.rounded(joined, isExact: low << shift == 0, exponent: 64 - Int(shift))
  }

  private func quotient(by power: UInt64) -> Double {
    let digitShift = digits.leadingZeroBitCount
    let powerShift = power.leadingZeroBitCount
    let dividend = digits << UInt64(digitShift)
    let divisor = power << UInt64(powerShift)
    // Halved, the dividend is below the divisor's double, so that the quotient fits in 64 bits and has at least 63.
    let (quotient, remainder) = divisor.dividingFullWidth((dividend >> 1, dividend << 63))
    return Self.rounded(quotient, isExact: remainder == 0, exponent: powerShift - digitShift - 63)
  }

  /// The double nearest to (`bits` + something below 1 unless exact) · 2^`exponent`.
  private static func rounded(_ bits: UInt64, isExact: Bool, exponent: Int) -> Double {
    // The last bit lies far below a double's precision: set, it says which side of a tie the number is on.
    Double(sign: .plus, exponent: exponent, significand: Double(isExact ? bits : bits | 1))
  }
}
