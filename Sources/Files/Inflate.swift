/// Unpacks the DEFLATE format (RFC 1951).
struct Inflate {
  /// What has been unpacked.
  private(set) var output: [UInt8] = []
  private let input: [UInt8]
  private let limit: Int
  private var place = 0
  private var waiting: UInt64 = 0
  private var waitingCount = 0

  init(_ input: [UInt8], limit: Int) {
    self.input = input
    self.limit = limit
  }

  /// The contents of bytes that are packed so, up to the last block.
  ///
  /// - Parameter limit: the bytes that the contents may take; unpacking stops there.
  static func contents(of bytes: [UInt8], limit: Int) throws(Gzip.Failure) -> [UInt8] {
    var stream = Inflate(bytes, limit: limit)
    try stream.inflate()
    return stream.output
  }

  /// Whether every byte has been read.
  var isAtEnd: Bool { place == input.count && waitingCount < 8 }

  /// A number of so many whole bytes, the lowest first.
  mutating func littleEndian(_ bytes: Int) throws(Gzip.Failure) -> UInt32 {
    alignToByte()
    return try bits(8 * bytes)
  }

  /// Unpacks blocks up to the last one.
  mutating func inflate() throws(Gzip.Failure) {
    while true {
      let isLast = try bits(1) == 1
      switch try bits(2) {
      case 0: try copyStored()
      case 1: try decode(Self.fixedLiterals, Self.fixedDistances)
      case 2:
        let (literals, distances) = try dynamicCodes()
        try decode(literals, distances)
      default: throw .damaged
      }
      if isLast { break }
    }
    alignToByte()
  }

  private mutating func alignToByte() {
    waiting >>= UInt64(waitingCount % 8)
    waitingCount -= waitingCount % 8
  }

  private mutating func fill() {
    while waitingCount <= 48, place < input.count {
      waiting |= UInt64(input[place]) << UInt64(waitingCount)
      place += 1
      waitingCount += 8
    }
  }

  private mutating func bits(_ count: Int) throws(Gzip.Failure) -> UInt32 {
    if waitingCount < count { fill() }
    guard waitingCount >= count else { throw .truncated }
    let value = waiting & (1 << UInt64(count) - 1)
    waiting >>= UInt64(count)
    waitingCount -= count
    return UInt32(value)
  }

  private mutating func copyStored() throws(Gzip.Failure) {
    let (length, complement) = (try littleEndian(2), try littleEndian(2))
    guard length == ~complement & 0xffff else { throw .damaged }
    guard output.count + Int(length) <= limit else { throw .tooLarge }
    for _ in 0..<length { output.append(UInt8(try bits(8))) }
  }

  private mutating func symbol(_ code: PrefixCode) throws(Gzip.Failure) -> Int {
    if waitingCount < 15 { fill() }
    let entry = code.entries[Int(waiting & UInt64(code.entries.count - 1))]
    let length = Int(entry & 15)
    guard length > 0 else { throw waitingCount == 0 ? .truncated : .damaged }
    guard length <= waitingCount else { throw .truncated }
    waiting >>= UInt64(length)
    waitingCount -= length
    return Int(entry >> 4)
  }

  private mutating func decode(_ literals: PrefixCode, _ distances: PrefixCode) throws(Gzip.Failure) {
    while true {
      let symbol = try symbol(literals)
      if symbol == 256 { return }
      guard symbol > 256 else {
        guard output.count < limit else { throw .tooLarge }
        output.append(UInt8(symbol))
        continue
      }
      guard symbol - 257 < Self.lengths.count else { throw .damaged }
      let length = Self.lengths[symbol - 257] + Int(try bits(Self.lengthBits[symbol - 257]))
      let far = try self.symbol(distances)
      guard far < Self.distances.count else { throw .damaged }
      let distance = Self.distances[far] + Int(try bits(max(0, far / 2 - 1)))
      guard distance <= output.count else { throw .damaged }
      guard output.count + length <= limit else { throw .tooLarge }
      for _ in 0..<length { output.append(output[output.count - distance]) }
    }
  }

  /// The codes that a block brings along, themselves coded.
  private mutating func dynamicCodes() throws(Gzip.Failure) -> (PrefixCode, PrefixCode) {
    let literals = Int(try bits(5)) + 257
    let distances = Int(try bits(5)) + 1
    let order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]
    var first = [UInt8](repeating: 0, count: 19)
    for index in 0..<(Int(try bits(4)) + 4) { first[order[index]] = UInt8(try bits(3)) }
    guard let code = PrefixCode(first) else { throw .damaged }
    var lengths: [UInt8] = []
    while lengths.count < literals + distances {
      let symbol = try symbol(code)
      switch symbol {
      case 16:
        guard let last = lengths.last else { throw .damaged }
        lengths += Array(repeating: last, count: Int(try bits(2)) + 3)
      case 17: lengths += Array(repeating: 0, count: Int(try bits(3)) + 3)
      case 18: lengths += Array(repeating: 0, count: Int(try bits(7)) + 11)
      default: lengths.append(UInt8(symbol))
      }
    }
    guard lengths.count == literals + distances, let literalCode = PrefixCode(Array(lengths[..<literals])),
      let distanceCode = PrefixCode(Array(lengths[literals...]))
    else { throw .damaged }
    return (literalCode, distanceCode)
  }

  private static let lengthBits = [
    0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0,
  ]
  private static let lengths: [Int] = {
    var start = 3
    return lengthBits.dropLast().map { bits in
      defer { start += 1 << bits }
      return start
    } + [258]
  }()
  private static let distances: [Int] = {
    var start = 1
    return (0..<30).map { code in
      defer { start += 1 << max(0, code / 2 - 1) }
      return start
    }
  }()
  private static let fixedLiterals = PrefixCode(
    complete: Array(repeating: 8, count: 144) + Array(repeating: 9, count: 112) + Array(repeating: 7, count: 24)
      + Array(repeating: 8, count: 8))
  private static let fixedDistances = PrefixCode(complete: Array(repeating: 5, count: 30))
}

/// A prefix code by its lengths, looked up by the next bits of the input.
private struct PrefixCode {
  /// A power of two of entries, each the symbol shifted by four bits, and the length of its code; 0 where there is none.
  let entries: [UInt16]

  /// Makes the canonical code; `nil` if no code has these lengths.
  init?(_ lengths: [UInt8]) {
    var counts = [Int](repeating: 0, count: 16)
    for length in lengths where length > 0 { counts[Int(length)] += 1 }
    let left = counts.dropFirst().reduce(1) { $0 < 0 ? $0 : 2 * $0 - $1 }
    guard left >= 0 else { return nil }
    entries = Self.filled(lengths)
  }

  /// Makes a code of lengths that are known to have one.
  init(complete lengths: [UInt8]) { entries = Self.filled(lengths) }

  private static func filled(_ lengths: [UInt8]) -> [UInt16] {
    let longest = Int(lengths.max() ?? 0)
    var entries = [UInt16](repeating: 0, count: max(2, 1 << longest))
    var code = 0
    for length in stride(from: 1, through: longest, by: 1) {
      for (symbol, own) in lengths.enumerated() where Int(own) == length {
        let reversed = (0..<length).reduce(0) { $0 | (code >> $1 & 1) << (length - 1 - $1) }
        for index in stride(from: reversed, to: entries.count, by: 1 << length) {
          entries[index] = UInt16(symbol << 4 | length)
        }
        code += 1
      }
      code <<= 1
    }
    return entries
  }
}
