/// The contents of files in the gzip format (RFC 1952), unpacked in memory: no library and no other program is needed.
package enum Gzip {
  /// Why bytes cannot be unpacked.
  package enum Failure: Error, Equatable {
    /// They end before the contents do.
    case truncated
    /// They are none of the format, or a checksum does not hold.
    case damaged
    /// The contents are larger than they may be.
    case tooLarge
  }

  /// Whether bytes begin as those of the format do.
  package static func isGzip(_ bytes: [UInt8]) -> Bool { bytes.starts(with: [0x1f, 0x8b]) }

  /// The contents of all members of a file, one after the other.
  ///
  /// - Parameter limit: the bytes that the contents may take; unpacking stops there.
  package static func contents(of bytes: [UInt8], limit: Int) throws(Failure) -> [UInt8] {
    var stream = Inflate(bytes, limit: limit)
    repeat {
      let start = stream.output.count
      try skipHeader(&stream)
      try stream.inflate()
      let (sum, length) = (try stream.littleEndian(4), try stream.littleEndian(4))
      let member = stream.output[start...]
      guard sum == checksum(member), length == UInt32(truncatingIfNeeded: member.count) else { throw .damaged }
    } while !stream.isAtEnd
    return stream.output
  }

  private static func skipHeader(_ stream: inout Inflate) throws(Failure) {
    guard try stream.littleEndian(3) == 0x08_8b1f else { throw .damaged }
    let flags = try stream.littleEndian(1)
    _ = try stream.littleEndian(4)
    _ = try stream.littleEndian(2)
    if flags & 4 != 0 {
      for _ in 0..<(try stream.littleEndian(2)) { _ = try stream.littleEndian(1) }
    }
    // The name of the file and a comment, each up to a zero.
    for flag: UInt32 in [8, 16] where flags & flag != 0 {
      while try stream.littleEndian(1) != 0 {}
    }
    if flags & 2 != 0 { _ = try stream.littleEndian(2) }
  }

  /// The CRC-32 of ISO 3309, which is that of the format.
  package static func checksum(_ bytes: ArraySlice<UInt8>) -> UInt32 {
    bytes.withUnsafeBufferPointer { bytes in
      ~bytes.reduce(~0) { $0 >> 8 ^ table[Int(UInt8(truncatingIfNeeded: $0) ^ $1)] }
    }
  }

  private static let table: [UInt32] = (0..<256).map { byte in
    (0..<8).reduce(UInt32(byte)) { sum, _ in sum & 1 == 0 ? sum >> 1 : sum >> 1 ^ 0xedb8_8320 }
  }
}
