/// A stream of numbers that depends on its seed only: SplitMix64 (Steele, Lea and Flood, 2014).
struct FuzzRandom {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }

  /// A number from 0 to below `bound`, or 0 where there is none.
  mutating func below(_ bound: Int) -> Int { bound < 1 ? 0 : Int(next() % UInt64(bound)) }
}

/// Changes an input a little: what users mistype and files suffer, and what parsers stumble over.
struct Mutation {
  /// What stands at the limits of numbers, texts and nesting.
  static let tokens = [
    "nan", "inf", "-inf", "-1", "0", "-0", "1e300", "-1e300", "1e-320", "1e999", "0.5", "9223372036854775807",
    "9223372036854775808", "-9223372036854775808", "18446744073709551615", "4294967296", "2147483648", "0x10", ",",
    ",,", ";", "\t", "\n", "\r\n", "\"", "\"\"", "#", "(", ")", "((", "[", "]", "=", ":", "*", "/", "+", "-", "--", " ",
    "", "\u{feff}", "\0", "é", "\u{202e}", "𝟙",
  ].map { Array($0.utf8) }

  static let longestInput = 1 << 16

  /// An input of the corpus after one to six changes.
  static func input(from corpus: [[UInt8]], _ random: inout FuzzRandom) -> [UInt8] {
    var bytes = corpus[random.below(corpus.count)]
    for _ in 0...random.below(6) { change(&bytes, corpus, &random) }
    return Array(bytes.prefix(longestInput))
  }

  private static func change(_ bytes: inout [UInt8], _ corpus: [[UInt8]], _ random: inout FuzzRandom) {
    let start = random.below(bytes.count + 1)
    let end = start + random.below(min(bytes.count - start, 16) + 1)
    switch random.below(8) {
    case 0: bytes.insert(contentsOf: tokens[random.below(tokens.count)], at: start)
    case 1: bytes.replaceSubrange(start..<end, with: tokens[random.below(tokens.count)])
    case 2: bytes.removeSubrange(start..<end)
    case 3:
      if start < bytes.count { bytes[start] ^= 1 << UInt8(random.below(8)) }
    case 4: bytes.insert(UInt8(truncatingIfNeeded: random.next()), at: start)
    case 5:
      let times = 1 << random.below(14)
      let repeated = Array(repeatElement(bytes[start..<end], count: times).joined().prefix(longestInput))
      bytes.insert(contentsOf: repeated, at: end)
    case 6: bytes.removeSubrange(start...)
    default: bytes.replaceSubrange(start..<end, with: corpus[random.below(corpus.count)])
    }
    // A number in a text is replaced as a whole more often than chance would.
    if random.below(3) == 0 { replaceNumber(in: &bytes, &random) }
  }

  private static func replaceNumber(in bytes: inout [UInt8], _ random: inout FuzzRandom) {
    func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
    let from = random.below(bytes.count + 1)
    guard let start = bytes[from...].firstIndex(where: isDigit) else { return }
    let end = bytes[start...].firstIndex { !isDigit($0) } ?? bytes.endIndex
    bytes.replaceSubrange(start..<end, with: tokens[random.below(21)])
  }
}
