import Analysis
import Foundation
import Testing

@testable import Files
@testable import Glass
@testable import Learning

@Suite("Decimal text")
struct DecimalTextTests {
  private func number(_ text: String) -> Double? {
    Array(text.utf8).withUnsafeBufferPointer(DecimalText.number)
  }

  @Test("is read to the nearest double, as the standard library reads it")
  func nearest() {
    var random = NumPyRandom(seed: 12)
    for _ in 0..<20_000 {
      let bits = random.integer(through: .max)
      let any = Double(bitPattern: bits)
      let digits = Int(random.integer(through: 18))
      let usual = random.standardNormal() * Foundation.pow(10, Double(random.integer(below: 12) - 6))
      for value in [any, usual] where value.isFinite {
        let texts = ["\(value)", String(format: "%.\(digits)e", value), String(format: "%.\(digits)f", usual)]
        for text in texts { #expect(number(text) == Double(text), "\(text)") }
      }
    }
  }

  @Test("rounds ties to even, and what lies just beside a tie to its own side")
  func ties() {
    // 2⁵³ + 1 and 2⁵⁴ + 2 lie halfway between doubles.
    #expect(number("9007199254740993") == 9_007_199_254_740_992)
    #expect(number("9007199254740995") == 9_007_199_254_740_996)
    #expect(number("9007199254740993.1") == 9_007_199_254_740_994)
    #expect(number("9007199254740992.999") == 9_007_199_254_740_992)
    #expect(number("90071992547409930e-1") == 9_007_199_254_740_992)
    #expect(number("900719925474099301e-2") == 9_007_199_254_740_994)
    #expect(number("9007199254740993.000000000000000000001") == 9_007_199_254_740_994)
    #expect(number("9223372036854775807e19") == 9_223_372_036_854_775_807e19)
    #expect(number("9999999999999999999e-19") == 1)
  }

  @Test(
    "may leave out a side of the point, and have a sign and a power of ten",
    arguments: [
      ("1.", 1), (".5", 0.5), ("+2", 2), ("-3e2", -300), ("4E+1", 40), ("00012", 12), ("0e999999999999", 0),
      ("1e-400", 0), ("5e-324", .leastNonzeroMagnitude), ("0.00000000000000000000000000000000000000001", 1e-41),
    ])
  func forms(text: String, value: Double) {
    #expect(number(text) == value)
  }

  @Test("keeps the sign of zero")
  func negativeZero() throws {
    #expect(try #require(number("-0.0")).sign == .minus)
    #expect(try #require(number("0.0")).sign == .plus)
  }

  @Test(
    "is no number when it is anything else",
    arguments: ["", "-", "+", ".", "e5", "1e", "1e+", "1,5", "0x10", "1_000", "--1", "1.2.3", "abc", "1 2", "١", "1f"])
  func notNumbers(text: String) {
    #expect(number(text) == nil)
  }

  @Test("recognises what is not finite", arguments: ["inf", "-Infinity", "+INF", "1e400", "-1e309"])
  func infinite(text: String) {
    #expect(number(text)?.isInfinite == true)
    #expect(number("NaN")?.isNaN == true)
    #expect(number("-nan")?.isNaN == true)
  }
}
