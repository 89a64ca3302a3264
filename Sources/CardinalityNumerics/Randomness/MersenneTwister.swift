/// The Mersenne Twister MT19937: the source of every random number in the toolkit.
///
/// NumPy's `RandomState` and PyTorch's CPU generator turn the same words into different numbers; see ``NumPyRandom`` and
/// ``TorchRandom``. It is a value: a copy repeats what the original will draw.
///
/// Source: Matsumoto and Nishimura, ACM Transactions on Modeling and Computer Simulation 8 (1998), with the
/// initialiser of 2002 (Knuth, The Art of Computer Programming 2, 3rd edition, p. 106, line 25).
package struct MersenneTwister: Sendable {
  private static let size = 624
  private static let middle = 397

  private var state: [UInt32]
  // A whole block is tempered at once, which the compiler vectorises; drawing is then a load.
  private var words: [UInt32]
  private var position = Self.size

  /// Makes a generator from a 32-bit seed.
  package init(seed: UInt32) {
    state = [seed]
    state.reserveCapacity(Self.size)
    for i in 1..<Self.size {
      let last = state[i - 1]
      state.append(1_812_433_253 &* (last ^ last >> 30) &+ UInt32(i))
    }
    words = state
  }

  /// Draws a word: each of the 2³² values is equally likely.
  package mutating func word() -> UInt32 {
    if position == Self.size { regenerate() }
    let word = words[position]
    position += 1
    return word
  }

  /// Draws two words, the first of which is the high half.
  package mutating func doubleWord() -> UInt64 {
    let high = UInt64(word())
    return high << 32 | UInt64(word())
  }

  private mutating func regenerate() {
    state.withUnsafeMutableBufferPointer(Self.twist)
    words.withUnsafeMutableBufferPointer { words in
      state.withUnsafeBufferPointer { state in
        for i in 0..<Self.size { words[i] = Self.tempered(state[i]) }
      }
    }
    position = 0
  }

  private static func twist(_ state: inout UnsafeMutableBufferPointer<UInt32>) {
    // Two loops and a last word, instead of one loop with a remainder, whose division would cost more than the twist.
    for i in 0..<size - middle {
      state[i] = state[i + middle] ^ mixed(state[i], state[i + 1])
    }
    for i in size - middle..<size - 1 {
      state[i] = state[i + middle - size] ^ mixed(state[i], state[i + 1])
    }
    state[size - 1] = state[middle - 1] ^ mixed(state[size - 1], state[0])
  }

  private static func mixed(_ upper: UInt32, _ lower: UInt32) -> UInt32 {
    let joined = upper & 0x8000_0000 | lower & 0x7fff_ffff
    return joined >> 1 ^ (0 &- (joined & 1)) & 0x9908_b0df
  }

  private static func tempered(_ word: UInt32) -> UInt32 {
    var y = word
    y ^= y >> 11
    y ^= y << 7 & 0x9d2c_5680
    y ^= y << 15 & 0xefc6_0000
    return y ^ y >> 18
  }
}
