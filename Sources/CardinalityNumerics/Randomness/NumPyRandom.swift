import Foundation

/// Random numbers as NumPy's legacy `RandomState` draws them, bit for bit.
///
/// scikit-learn draws all of its samples, splits and shuffles from it.
/// Source: NumPy 2.4, `numpy.random.RandomState`, whose streams are frozen.
public struct NumPyRandom: Sendable {
  private var twister: MersenneTwister
  // The polar method makes Gaussians in pairs: the second waits here, however many other numbers are drawn meanwhile.
  private var waitingNormal: Double?

  /// Makes the stream of `RandomState(seed)`.
  public init(seed: UInt32) {
    twister = MersenneTwister(seed: seed)
  }

  /// Draws a number in [0, 1): a multiple of 2⁻⁵³ made of 27 bits of one word and 26 of the next (`random_sample`).
  package mutating func uniform() -> Double {
    let high = Double(twister.word() >> 5)
    let low = Double(twister.word() >> 6)
    return (high * 0x1p26 + low) * 0x1p-53
  }

  /// Draws `lower + (upper − lower) · u` with u in [0, 1) (`uniform(lower, upper)`).
  package mutating func uniform(from lower: Double, to upper: Double) -> Double {
    lower + (upper - lower) * uniform()
  }

  /// Draws `count` numbers in [0, 1).
  public mutating func uniforms(_ count: Int) -> [Double] {
    draws(count) { $0.uniform() }
  }

  /// Draws from the Gaussian of mean 0 and deviation 1 by Marsaglia's polar method (`standard_normal`).
  public mutating func standardNormal() -> Double {
    if let waiting = waitingNormal {
      waitingNormal = nil
      return waiting
    }
    var x: Double
    var y: Double
    var square: Double
    repeat {
      x = 2 * uniform() - 1
      y = 2 * uniform() - 1
      square = x * x + y * y
    } while square >= 1 || square == 0
    let factor = (-2 * log(square) / square).squareRoot()
    waitingNormal = factor * x
    return factor * y
  }

  /// Draws `count` numbers from the Gaussian of mean 0 and deviation 1.
  public mutating func standardNormals(_ count: Int) -> [Double] {
    draws(count) { $0.standardNormal() }
  }

  /// Draws an integer in 0…`maximum` by masked rejection, all of them equally likely.
  ///
  /// Bits above those of `maximum` are cleared, and what still exceeds it is thrown away. One word is drawn at a time
  /// when `maximum` fits in 32 bits, two otherwise, none when it is 0.
  package mutating func integer(through maximum: UInt64) -> UInt64 {
    if maximum == 0 { return 0 }
    let mask = UInt64.max >> UInt64(maximum.leadingZeroBitCount)
    var value: UInt64
    repeat {
      value = (maximum <= UInt32.max ? UInt64(twister.word()) : twister.doubleWord()) & mask
    } while value > maximum
    return value
  }

  /// Draws an integer in 0..<`bound` (`randint(bound)`).
  package mutating func integer(below bound: Int) -> Int {
    precondition(bound > 0, "no integer lies in 0..<\(bound)")
    return Int(integer(through: UInt64(bound - 1)))
  }

  /// Draws `count` integers in 0..<`bound` (`randint(bound, size=count)`).
  public mutating func integers(_ count: Int, below bound: Int) -> [Int] {
    draws(count) { $0.integer(below: bound) }
  }

  private mutating func draws<T>(_ count: Int, _ draw: (inout Self) -> T) -> [T] {
    precondition(count >= 0, "cannot draw \(count) numbers")
    return [T](unsafeUninitializedCapacity: count) { buffer, filled in
      for i in 0..<count { buffer.initializeElement(at: i, to: draw(&self)) }
      filled = count
    }
  }
}
