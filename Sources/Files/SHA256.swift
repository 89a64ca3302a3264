import Foundation

/// The SHA-256 checksum of FIPS 180-4, which names an input file's exact contents.
package struct SHA256 {
  private var state = Self.initial
  private var words = [UInt32](repeating: 0, count: 64)
  // Less than a block: what the next bytes begin with.
  private var pending: [UInt8] = []
  private var byteCount: UInt64 = 0

  /// The checksum of nothing yet.
  package init() {}

  /// Takes the next bytes of the message.
  package mutating func update(_ bytes: some Sequence<UInt8>) {
    let before = pending.count
    pending += bytes
    byteCount += UInt64(pending.count - before)
    let whole = pending.count - pending.count % 64
    for start in stride(from: 0, to: whole, by: 64) {
      Self.expand(pending, from: start, into: &words)
      Self.compress(words, into: &state)
    }
    pending.removeFirst(whole)
  }

  /// Ends the message: its checksum in hexadecimal.
  package mutating func finish() -> String {
    let bitCount = byteCount * 8
    update([0x80] + Array(repeating: 0, count: (119 - pending.count) % 64))
    update((0..<8).map { UInt8(truncatingIfNeeded: bitCount >> (56 - 8 * UInt64($0))) })
    return state.map { String(format: "%08x", $0) }.joined()
  }

  /// The checksum in hexadecimal.
  package static func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
    var checksum = SHA256()
    checksum.update(bytes)
    return checksum.finish()
  }

  /// The checksum of a file's contents, read piece by piece; `nil` for a pipe or a device, which can be read only once
  /// or without end.
  ///
  /// - Throws: ``FileError/unreadable(path:message:)``.
  package static func hexadecimal(of file: URL) throws(FileError) -> String? {
    var status = stat()
    if stat(file.path, &status) == 0, ![S_IFREG, S_IFDIR].contains(status.st_mode & S_IFMT) { return nil }
    // Opened by hand: Foundation's own errors speak of permissions whatever the cause.
    guard let stream = fopen(file.path, "rb") else {
      throw .unreadable(path: file.path, message: String(cString: strerror(errno)))
    }
    defer { fclose(stream) }
    var checksum = SHA256()
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&chunk, 1, chunk.count, stream), count > 0 { checksum.update(chunk[..<count]) }
    guard ferror(stream) == 0 else {
      throw .unreadable(path: file.path, message: String(cString: strerror(errno)))
    }
    return checksum.finish()
  }

  private static func expand(_ message: [UInt8], from start: Int, into words: inout [UInt32]) {
    for t in 0..<16 {
      words[t] = (0..<4).reduce(0) { $0 << 8 | UInt32(message[start + 4 * t + $1]) }
    }
    for t in 16..<64 {
      let low = turned(words[t - 15], 7) ^ turned(words[t - 15], 18) ^ (words[t - 15] >> 3)
      let high = turned(words[t - 2], 17) ^ turned(words[t - 2], 19) ^ (words[t - 2] >> 10)
      words[t] = words[t - 16] &+ low &+ words[t - 7] &+ high
    }
  }

  private static func compress(_ words: [UInt32], into state: inout [UInt32]) {
    var (a, b, c, d) = (state[0], state[1], state[2], state[3])
    var (e, f, g, h) = (state[4], state[5], state[6], state[7])
    for t in 0..<64 {
      let choice = (e & f) ^ (~e & g)
      let majority = (a & b) ^ (a & c) ^ (b & c)
      let first = h &+ (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) &+ choice &+ constants[t] &+ words[t]
      let second = (turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) &+ majority
      (h, g, f, e, d, c, b, a) = (g, f, e, d &+ first, c, b, a, first &+ second)
    }
    for (index, value) in [a, b, c, d, e, f, g, h].enumerated() { state[index] = state[index] &+ value }
  }

  private static func turned(_ x: UInt32, _ count: UInt32) -> UInt32 { (x >> count) | (x << (32 - count)) }

  // The first 32 bits of the fractional parts of the square roots, and below the cube roots, of the first primes.
  private static let initial: [UInt32] = [
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19,
  ]
  private static let constants: [UInt32] = [
    0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4, 0xab1c_5ed5,
    0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe, 0x9bdc_06a7, 0xc19b_f174,
    0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f, 0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da,
    0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7, 0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967,
    0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc, 0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85,
    0xa2bf_e8a1, 0xa81a_664b, 0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070,
    0x19a4_c116, 0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
    0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7, 0xc671_78f2,
  ]
}
