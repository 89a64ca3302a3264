/// The checksum CRC-64/XZ: any flipped bit changes it, and so does any damage within 64 neighbouring bits.
///
/// It finds accidents, not forgeries, at a few gigabytes a second, where SHA-256 would take longer than a training step.
/// Source: ECMA-182, reflected; it is the check of the xz format.
package struct CRC64: Sendable {
  private var state = UInt64.max

  /// Makes the checksum of nothing.
  package init() {}

  /// The checksum of what was added, as 16 hexadecimal digits.
  package var hexadecimal: String {
    let digits = String(~state, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  /// Adds bytes.
  package mutating func add(_ bytes: UnsafeRawBufferPointer) {
    var state = state
    Self.tables.withUnsafeBufferPointer { tables in
      var place = 0
      while place + 8 <= bytes.count {
        // Eight bytes at once: each has a table for the number of bytes that follow it.
        let word = state ^ UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self))
        state = 0
        for index in 0..<8 { state ^= tables[(7 - index) << 8 | Int(word >> (8 * UInt64(index)) & 0xff)] }
        place += 8
      }
      while place < bytes.count {
        state = tables[Int((state ^ UInt64(bytes[place])) & 0xff)] ^ state >> 8
        place += 1
      }
    }
    self.state = state
  }

  /// For k = 0 … 7, what a byte becomes after k further bytes of zeros.
  private static let tables: [UInt64] = {
    var tables = [UInt64](repeating: 0, count: 8 << 8)
    for byte in 0..<256 {
      tables[byte] = (0..<8).reduce(UInt64(byte)) { value, _ in
        value & 1 == 1 ? value >> 1 ^ 0xc96c_5795_d787_0f42 : value >> 1
      }
    }
    for index in 256..<tables.count {
      let before = tables[index - 256]
      tables[index] = tables[Int(before & 0xff)] ^ before >> 8
    }
    return tables
  }()
}
